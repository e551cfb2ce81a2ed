/// Names as municipalities have them: many are alike.
enum WorldNames {
    static let fields = [
        "Barn och utbildning", "Social", "Teknik", "Kultur och fritid", "Miljö", "Bygg", "Omsorg", "Gymnasie",
        "Näringsliv", "Arbetsmarknad", "Räddning", "Överförmyndar",
    ]
    static let boards = [
        "Barn- och utbildningsnämnden", "Socialnämnden", "Tekniska nämnden", "Kultur- och fritidsnämnden",
        "Miljönämnden", "Byggnadsnämnden", "Omsorgsnämnden", "Gymnasienämnden", "Näringslivsnämnden",
        "Arbetsmarknadsnämnden", "Räddningsnämnden", "Överförmyndarnämnden",
    ]
    static let departments = [
        "Barn- och utbildningsförvaltningen", "Socialförvaltningen", "Tekniska förvaltningen",
        "Kultur- och fritidsförvaltningen", "Miljökontoret", "Byggkontoret", "Omsorgsförvaltningen",
        "Gymnasieförvaltningen", "Näringslivskontoret", "Arbetsmarknadsförvaltningen", "Räddningstjänsten",
        "Överförmyndarkontoret",
    ]
    static let areas = [
        "Hemtjänst", "Förskola", "Grundskola", "Äldreboende", "Bibliotek", "Gata och park", "Vatten och avlopp",
        "Fastighet", "Lokalvård", "Måltid", "Familjestöd", "Ekonomi", "Personal", "Kansli", "Fritidsgård",
        "Hälsoskydd", "Livsmedel", "Bygglov", "Planering", "Mark och exploatering", "Idrott", "Musikskola",
        "Elevhälsa", "Vuxenutbildning", "Funktionsstöd", "Socialpsykiatri", "Missbruksvård", "Ekonomiskt bistånd",
        "Renhållning", "Trafik",
    ]
    static let places = [
        "Norr", "Söder", "Öster", "Väster", "Centrum", "Björken", "Linden", "Åsen", "Strandvägen", "Kvarnbacken",
        "Sjöängen", "Ekbacken",
    ]
    static let divisions = ["Stab", "Drift", "Utveckling", "Myndighet", "Utförare", "Verksamhetsstöd", "Service"]
    static let matters = [
        "Budget", "Verksamhetsplan", "Internkontrollplan", "Föreskrifter", "Taxa", "Bidrag", "Yttranden",
    ]
    static let others = [
        "Kompass", "Framtid", "Samhällsliv", "Resurs", "Mötesplats", "Lärande", "Livskvalitet", "Trygghet", "Tillväxt",
        "Medborgarmöte", "Navet", "Kraftsamling", "Hållbarhet", "Vardagsliv", "Stödcentrum", "Kunskapslyft",
        "Samspel", "Innovation", "Digitalisering", "Omställning",
    ]

    static func unit(_ chance: inout Chance) -> String {
        if chance.happens(33) { return "Enhet \(chance.number(1...5))" }
        let area = chance.pick(areas)
        return chance.happens(50) ? "\(area) \(chance.pick(places))" : area
    }

    /// The name as somebody else writes it, or as it is called later; a quarter are wholly other words, which say
    /// nothing of the old.
    static func changed(_ name: String, _ chance: inout Chance) -> (name: String, isOther: Bool) {
        if chance.happens(25) {
            return (chance.pick(others) + chance.pick(["", "en", "s enhet", " \(chance.number(1...9))"]), true)
        }
        let words = name.split(separator: " ").map(String.init)
        if name.last?.isNumber == true { return (otherHead(name), false) }
        let changed =
            switch chance.number(below: 5) {
            case 0: inflected(name)
            case 1: "Kommunens " + name.lowercased()
            case 2 where words.count == 2: words[0] + "s" + words[1].lowercased()
            case 2: name + "sverksamhet"
            case 3: abbreviated(words)
            default: otherHead(name)
            }
        return (changed, false)
    }

    private static func inflected(_ name: String) -> String {
        switch name.last {
        case "n", "t": name + "s"
        case "a", "e", "o": name + "n"
        default: name + "en"
        }
    }

    private static func abbreviated(_ words: [String]) -> String {
        if words.count > 2 { return words.map { String($0.prefix(1)) }.joined().uppercased() }
        return ([String(words[0].prefix(5))] + words.dropFirst()).joined(separator: " ")
    }

    private static func otherHead(_ name: String) -> String {
        for (from, to) in [
            ("förvaltningen", "kontoret"), ("kontoret", "förvaltningen"), ("chef", "ansvarig"), ("Enhet", "Team"),
            ("enhet", "team"), ("nämnden", "utskottet"), ("Ledningsgrupp", "Ledningsforum"),
        ] {
            if let range = name.firstRange(of: from) { return name.replacingCharacters(in: range, with: to) }
        }
        return name + "team"
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
