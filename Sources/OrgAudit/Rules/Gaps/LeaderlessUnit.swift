internal import OrgModel
internal import Texts

/// A unit that nobody leads: none is named where one should be, or the post stands empty.
enum LeaderlessUnit: FlawRule {
    static let code = "GAP-02"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("enhet utan ledare", en: "unit without a leader"),
        rationale: Wording(
            "utan ledare har ingen ansvar för enhetens arbete, ekonomi och arbetsmiljö till vardags",
            en: "without a leader nobody answers day by day for the unit's work, money and work environment"),
        advice: Wording(
            "säg vem som leder (leds av), och vem som går in medan posten är "
                + "obesatt (ställföreträdare eller tf)",
            en: "say who leads (led by), and who steps in while the post is empty (deputy or acting)"))

    static let examples = [
        Example(
            """
            källor: { beslutet: { slag: beslut, uttömmande om: förvaltningar } }
            enheter:
              kansliet: { slag: förvaltning }                    # <- finding
              bygg: { slag: förvaltning, leds av: byggchef }
              park: { slag: enhet }
            befattningar:
              byggchef: { slag: förvaltningschef }
              parkchef: { slag: enhetschef, vakant: ja, leder: park }   # <- finding
            """),
        Example(
            """
            enheter: { kansliet: { slag: förvaltning }, park: { slag: enhet } }
            befattningar:
              ekonomichef: { slag: chef, vakant: ja }
              parkchef: { slag: enhetschef, vakant: ja, leder: park, ställföreträdare: ekonomichef }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let units = context.nodes(.förvaltning, .stab, .avdelning, .enhet, .arbetsplats)
        let leaderless = units.filter { unit in
            context.lines(.leder, toOrToKind: unit).isEmpty && !isOneOfMany(unit, context)
                && context.coverage.isExhaustive(about: unit)
        }.map { unit in
            finding(
                about: [unit],
                Wording(
                    "vem som leder \(context.quoted(unit)) sägs inte, fast dokumentet ska "
                        + "vara uttömmande om den",
                    en: "who leads \(context.quoted(unit)) is not said, in a document that is to tell it all"),
                in: context)
        }
        return leaderless + emptyPosts(in: context)
    }

    /// What is said of many of the kind may be said of this one too.
    private static func isOneOfMany(_ unit: Node, _ context: Audit.Context) -> Bool {
        context.nodes(context.kind(unit)).contains { many in
            many != unit && context.isClass(many) && !context.lines(.leder, to: many).isEmpty
        }
    }

    private static func emptyPosts(in context: Audit.Context) -> [Finding] {
        context.nodes(where: \.isEmployedPost).compactMap { post in
            guard isEmpty(post, context) else { return nil }
            let units = context.measures.targets(.leder, from: post).filter { unit in
                context.kind(unit).section == .units
                    && context.measures.doers(.leder, to: unit).allSatisfy { isEmpty($0, context) }
            }
            guard !units.isEmpty else { return nil }
            let names = context.list(units)
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) är vakant, så ingen leder \(names.swedish)",
                    en: "\(context.quoted(post)) is vacant, so nobody leads \(names.english)"),
                in: context)
        }
    }

    private static func isEmpty(_ post: Node, _ context: Audit.Context) -> Bool {
        context.organisation.isVacant(post)
            && context.measures.doers(.innehar, .ställföreträder, to: post).isEmpty
    }
}
