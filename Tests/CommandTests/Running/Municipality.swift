/// A small municipality, as one model in two orders and as a folder of files.
enum Municipality {
    static let heading = "organisation: Exempelkommunen\ndatum: 2024-11-20\nkälla: instruktion §2\n"

    static let sources = """
        källor:
          instruktion: { slag: instruktion, namn: Instruktionen, antagen av: ks }
          policy: { slag: policy, namn: Ledningspolicyn, källa: policy }

        """

    static let units = """
        enheter:
          kf: { slag: kommunfullmäktige, namn: Kommunfullmäktige, förkortning: KF }
          revisionen: { slag: revision, namn: Revisionen, tillsätts av: kf, granskar: [ks, nämnder] }
          ks: { slag: kommunstyrelse, namn: Kommunstyrelsen, tillsätts av: kf, har uppsikt över: [nämnder, bolaget] }
          nämnder: { slag: nämnd, namn: Nämnder, antal: okänt, tillsätts av: kf }
          bolaget: { slag: bolag, namn: Exempelbolaget, ägs av: kf, länk: "https://exempel.se/bolag?a=1&b=2" }
          kontoret: { slag: förvaltning, namn: Kommunledningskontoret, hör till: ks, status: underförstått }

        """

    static let posts = """
        befattningar:
          kommundirektör: { namn: Kommundirektören, slag: kommundirektör, chef: ks, uppdrag: ks, leder: kontoret }
          ekonomichef: { slag: chef, namn: Ekonomichefen, chef: kommundirektör, innehas av: anna-exempel }
          kanslichef: { slag: chef, namn: Kanslichefen, chef: { vad: kommundirektör, status: underförstått } }
          hr-chef: { slag: chef, namn: HR-chefen, chef: kommundirektör, innehas av: [bo-exempel, anna-exempel] }
          teknisk chef: { slag: chef, namn: Tekniska chefen, chef: kommundirektör, vakant: ja }
          socialchef: { slag: chef, namn: Socialchefen, chef: kommundirektör }
          skolchef: { slag: skolchef, namn: Skolchefen, chef: kommundirektör }
          controller: { slag: befattning, namn: Controllern, chef: ekonomichef }
          näringslivschef: { slag: chef, namn: Näringslivschefen }

        """

    static let persons = """
        personer:
          anna-exempel: { namn: Anna Exempel }
          bo-exempel: { namn: Bo Exempel }

        """

    static let groups = """
        grupper:
          klg: { slag: kommunledningsgrupp, namn: Ledningsgruppen, leds av: kommundirektör, ingår: [ekonomichef, hr-chef] }
          fös: { slag: fös, leds av: kommundirektör, samverkansansvarig: kommundirektör }

        """

    static let matters = "ärenden:\n  budget: { klass: budget }\n"

    static let statements = """
        utsagor:
          - { vem: kommundirektör, gör: bereder, vad: budget }
          - { vem: [ks, nämnder], gör: beslutar, vad: budget }
          - { vem: controller, gör: uppdrag, vad: ekonomichef }

        """

    static let model = heading + sources + units + posts + persons + groups + matters + statements

    /// The same model with its sections, and the entries of each, in the opposite order.
    static let reversed =
        [statements, matters, groups, persons, posts, units, sources].map(reversedEntries).joined() + heading

    /// The same model in three files.
    static let files = [
        "a.yaml": heading + groups + reversedEntries(statements),
        "b.yaml": "källa: instruktion §2\n" + posts + sources + persons,
        "c.yml": "källa: instruktion §2\n" + matters + reversedEntries(units),
    ]

    /// Who is the chef of whom: subordinate first, as element ids.
    static let chefs = [
        ("n-kommundirektör", "n-ks"), ("n-ekonomichef", "n-kommundirektör"), ("n-kanslichef", "n-kommundirektör"),
        ("n-hr-chef", "n-kommundirektör"), ("n-teknisk-chef", "n-kommundirektör"), ("n-socialchef", "n-kommundirektör"),
        ("n-skolchef", "n-kommundirektör"), ("n-controller", "n-ekonomichef"),
    ]

    /// What an org chart shows of it.
    static let boxes = [
        "n-kf", "n-revisionen", "n-ks", "n-nämnder", "n-bolaget", "n-kontoret", "n-kommundirektör", "n-ekonomichef",
        "n-kanslichef", "n-hr-chef", "n-teknisk-chef", "n-socialchef", "n-skolchef", "n-controller",
        "n-näringslivschef",
        "n-klg", "n-fös",
    ].sorted()

    private static func reversedEntries(_ section: String) -> String {
        var lines = section.split(separator: "\n").map(String.init)
        let head = lines.removeFirst()
        return ([head] + lines.reversed()).joined(separator: "\n") + "\n"
    }
}
