internal import OrgFacts
internal import OrgModel
internal import Texts

/// A unit that nobody leads: none is named where one should be, or the post stands empty and its people have no chief.
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
        Example(
            """
            # Led in other words; an empty post with people below, and one with somebody who acts.
            källor: { beslutet: { slag: beslut, uttömmande om: [bygg, gata] } }
            enheter: { bygg: { slag: enhet }, gata: { slag: enhet } }
            befattningar:
              byggchef: { slag: enhetschef, verksamhetsansvar för: bygg }
              gatuchef: { slag: enhetschef, leder: gata }
              rektor: { slag: rektor, vakant: ja }             # <- finding
              lärare: { chef: rektor }
              parkchef: { slag: enhetschef, vakant: ja, innehas av: { vem: anna, tf: ja }, chef för: gatuchef }
            personer: { anna: {} }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let kinds: Set<NodeKind> = [.förvaltning, .stab, .avdelning, .enhet, .arbetsplats]
        let units = context.nodes(where: kinds.contains) + context.dividedKinds(.leader, where: kinds.contains)
        let leaderless = units.filter { unit in
            !isLed(unit, context) && !context.facts.isToldOneByOne(unit) && !isOneOfMany(unit, context)
        }
        return told(of: leaderless, in: context) + emptyPosts(in: context)
    }

    /// Those that one document leaves out are one silence.
    private static func told(of units: [Node], in context: Audit.Context) -> [Finding] {
        Dictionary(grouping: units) { unit in
            Set(context.coverage.claims(about: unit).compactMap(\.subject))
        }.values.map { units in
            alike(units, in: context) { units in
                let names = context.list(units)
                return finding(
                    about: units,
                    Wording(
                        "vem som leder \(names.swedish) sägs inte, i ett dokument som ska vara uttömmande om det",
                        en: "who leads \(names.english) is not said, in a document that is to tell it all"),
                    inSilenceOf: Silence(.leader), in: context)
            }
        }
    }

    private static func isLed(_ unit: Node, _ context: Audit.Context) -> Bool {
        !context.facts.said(.leder, to: unit).isEmpty
    }

    /// What is said of many of the kind, or of some of them, may be said of this one too, unless it is spoken of itself.
    private static func isOneOfMany(_ unit: Node, _ context: Audit.Context) -> Bool {
        if isDivided(unit, context) { return false }
        return context.nodes(context.kind(unit)).contains { many in
            many != unit && context.isClass(many) && (isLed(many, context) || isDivided(many, context))
        }
    }

    private static func isDivided(_ unit: Node, _ context: Audit.Context) -> Bool {
        context.facts.division(of: unit, by: [.leder], at: .whom) != nil
    }

    private static func emptyPosts(in context: Audit.Context) -> [Finding] {
        // Who stands empty is said of few: it is looked at from there.
        let vacant = context.facts.said(.holds, .nej).filter { $0.who == nil }.compactMap(\.whom)
        let posts = context.nodes(where: \.isEmployedPost)
        return vacant.isEmpty ? [] : posts.filter(Set(vacant).contains).compactMap { emptyPost($0, context) }
    }

    private static func emptyPost(_ post: Node, _ context: Audit.Context) -> Finding? {
        guard context.isVacant(post) else { return nil }
        let led = context.facts.said(.leder, from: post)
        let units = led.compactMap(\.whom).filter { unit in
            context.kind(unit).section == .units && !context.isGhost(unit)
                && context.facts.leaders(of: unit).allSatisfy { fact in
                    fact.act != .leder || fact.who.map(context.isVacant) ?? false
                }
        }
        if !units.isEmpty {
            let names = context.list(units)
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) är vakant, så ingen leder \(names.swedish)",
                    en: "\(context.quoted(post)) is vacant, so nobody leads \(names.english)"),
                evidence: evidence(post, led.filter { $0.whom.map(units.contains) ?? false }, context), isStated: true,
                in: context)
        }
        let people = context.facts.commanded(by: post).filter { fact in
            fact.act == .chef
                && fact.whom.map { person in
                    context.facts.chiefs(of: person).allSatisfy { $0.who.map(context.isVacant) ?? false }
                } ?? false
        }
        guard !people.isEmpty else { return nil }
        let names = context.list(people.compactMap(\.whom))
        return finding(
            about: [post],
            Wording(
                "\(context.quoted(post)) är vakant, så ingen är chef för \(names.swedish)",
                en: "\(context.quoted(post)) is vacant, so nobody is the chief of \(names.english)"),
            evidence: evidence(post, people, context), isStated: true, in: context)
    }

    /// The post that stands empty, and what is said that it leads.
    private static func evidence(_ post: Node, _ facts: [Fact], _ context: Audit.Context) -> [Evidence] {
        [context.evidence(post)] + context.lines(saying: facts).map { context.evidence($0) }
    }
}
