internal import OrgFacts
internal import OrgModel
internal import Texts

/// A unit, a group or a process with more than one leader, or with none in a document that is to tell it.
enum SharedLead: FlawRule {
    static let code = "DBL-06"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("delad ledning", en: "shared lead"),
        rationale: Wording(
            "leder två samma sak utan att det är sagt hur, avgör ingen när de är oense",
            en: "if two lead one thing and how is not said, nobody decides when they disagree"),
        advice: Wording(
            "utse en som leder, eller skriv att ledarskapet är delat och vem som "
                + "avgör (delat ledarskap, konflikt avgörs av)",
            en:
                "name one who leads, or declare the leadership shared and who decides "
                + "(shared leadership, conflicts decided by)"
        ))

    static let examples = [
        Example(
            """
            befattningar: { ekonomichef: { slag: chef }, hr-chef: { slag: chef }, platschef: { slag: chef } }
            enheter: { verkstaden: { leds av: [ekonomichef, hr-chef] } }             # <- finding
            ärenden:
              beredningen: { slag: process, leds av: { tillsammans: [ekonomichef, hr-chef] } }  # <- finding
            """),
        Example(
            """
            källor:
              policy: { slag: policy, uttömmande om: [rådet, planeringen] }
            grupper:
              rådet: { slag: grupp }                                                 # <- finding
            ärenden:
              planeringen: { slag: process, leds av: ekonomichef }
            befattningar: { ekonomichef: { slag: chef } }
            """),
        Example(
            """
            befattningar:
              ekonomichef: { slag: chef }
              hr-chef: { slag: chef }
              enhetschefer: { slag: enhetschef, antal: 3 }
              chefen: { slag: chef }
            enheter:
              biblioteket: { delat ledarskap: ja, leds av: [ekonomichef, hr-chef], konflikt avgörs av: chefen }
              kontoren: { antal: 3, leds av: [enhetschefer, hr-chef] }
            ärenden:
              planeringen:
                slag: process
                leds av: [{ vem: ekonomichef, om: ramen }, { vem: hr-chef, om: bemanningen }]
              ramen: {}
              bemanningen: {}
            """),
        Example(
            """
            # A formal leader and one of every day, a class of two, a chair beside whoever leads, in other words too.
            befattningar:
              teaterchef: { slag: chef }
              producent: { slag: chef, leder: { vad: teatern, nivå: till vardags } }    # <- finding
              samordnare: { slag: chef, antal: 2, leder: biblioteket }                  # <- finding
              hr-chef: { slag: chef, verksamhetsansvar för: verkstaden }                # <- finding
              utvecklare: { slag: chef }
              strateg: { slag: chef }
            ärenden:
              översynen: { slag: process, leds av: { tillsammans: [utvecklare, strateg] } }   # <- finding
            enheter:
              teatern: { slag: enhet, leds av: { vem: teaterchef, nivå: formellt } }
              biblioteket: { slag: enhet }
              verkstaden: { slag: enhet, leds av: teaterchef }
            grupper:
              rådet: { slag: grupp, leds av: hr-chef, ingår: { vem: teaterchef, som: ordförande } }   # <- finding
            """),
        Example(
            """
            # One above the other, one who decides, one elected, one who only convenes, many units for many, one who acts
            # in the stead of an empty post.
            befattningar:
              va-chef: { slag: enhetschef, vakant: ja }
              teaterchef: { slag: chef }
              producent: { slag: chef, chef: teaterchef }
              enhetschefer: { slag: enhetschef, antal: 2, leder: [norr, söder] }
              ordförande: { slag: ordförande, leder: verkstaden }
            enheter:
              teatern: { slag: enhet, leds av: [{ vem: teaterchef, nivå: formellt }, { vem: producent, nivå: till vardags }] }
              biblioteket: { slag: enhet, leds av: [teaterchef, producent], konflikt avgörs av: teaterchef }
              verkstaden: { slag: enhet, leds av: producent }
              va: { slag: enhet, leds av: [va-chef, { vem: teaterchef, tf: ja }] }
              norr: { slag: enhet }
              söder: { slag: enhet }
            grupper:
              rådet: { slag: grupp, leds av: teaterchef, sammankallas av: producent }
            """),
        Example(
            """
            # Declared as shared it is told; the director's own is nobody's to share.
            befattningar:
              kommundirektör: { slag: kommundirektör }
              biträdande: { slag: biträdande kommundirektör }
              norr: { slag: enhetschef }
              söder: { slag: enhetschef }
            enheter:
              teatern: { slag: enhet, delat ledarskap: ja, leds av: [norr, söder] }                  # <- finding
              kontoret: { slag: förvaltning, leds av: { tillsammans: [kommundirektör, biträdande], delat ledarskap: ja } }  # <- finding
            """),
    ]

    static let grading: Wording? = Wording(
        "info där ledarskapet är sagt som delat, utom där lagen eller en instruktion ger ledningen till en av dem",
        en: "info where the leadership is declared shared, but where the law or an instruction gives it to one of them")

    static func findings(in context: Audit.Context) -> [Finding] {
        let led = context.nodes(where: { kind in
            kind == .process || kind.isManagementGroup
                || kind.section == .units && (kind.sphere == .employed || kind.sphere == .company)
        })
        return led.filter { !context.isClass($0) }.compactMap { node in
            let all = context.facts.leaders(of: node).filter { $0.act == .leder && $0.isLine && $0.who != nil }
            if all.isEmpty { return leaderless(node, context) }
            // Elected leadership and an official's are two things.
            let employed = context.manned(
                all.filter { fact in fact.who.map { context.kind($0).sphere != .political } ?? false })
            // Whoever steps in for another leads when the other cannot.
            let facts = employed.filter { one in !employed.contains { $0 != one && context.isDeputy(one, for: $0) } }
            let isOfMany = facts.count == 1 && isMany(facts[0], context)
            guard isOfMany || context.areTwo(facts, \.who), !isSettled(node, facts, context) else { return nil }
            let names = context.list(facts, \.who)
            if context.isShared(facts, of: node) { return declared(node, names, facts, context) }
            let isJoint = isOfMany || context.isJoint(facts)
            return finding(
                about: [node],
                Wording(
                    "\(context.quoted(node)) leds av \(names.swedish)\(isJoint ? " tillsammans" : ""); "
                        + "vem av dem som avgör sägs inte",
                    en: "\(context.quoted(node)) is led by \(names.english)\(isJoint ? " jointly" : ""); which of them "
                        + "decides is not said"),
                resting: facts, in: context)
        }
    }

    /// Leadership that is declared shared is an order of its own; but what the law or an instruction gives one of them is
    /// not decided by that.
    private static func declared(
        _ node: Node, _ names: Wording, _ facts: [Fact], _ context: Audit.Context
    ) -> Finding {
        let alone = facts.compactMap(\.who).filter { leader in
            context.kind(leader) == .kommundirektör
                || context.facts.said(.styr, to: leader).contains { context.isEnd($0.who) { $0 == .instruktion } }
        }
        let shared = Wording(
            "\(context.quoted(node)) leds av \(names.swedish) tillsammans, och att ledarskapet är delat är sagt",
            en: "\(context.quoted(node)) is led by \(names.english) jointly, and that the leadership is shared is said")
        if alone.isEmpty {
            return finding(
                about: [node],
                Wording(
                    "\(shared.swedish); vem som avgör när de är oense sägs inte",
                    en: "\(shared.english); who decides when they disagree is not said"),
                resting: facts, verdict: .upplysning, severity: .info, in: context)
        }
        let one = context.list(alone)
        return finding(
            about: [node],
            Wording(
                "\(shared.swedish); vem som avgör det som lagen eller en instruktion ger \(one.swedish) sägs inte",
                en: "\(shared.english); who decides what the law or an instruction gives to \(one.english) is not said"),
            resting: facts, in: context)
    }

    /// Whether one word stands for two or more who lead this one thing together.
    private static func isMany(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard let leader = fact.who, let quantity = context.organisation.quantity(of: leader), quantity.per == nil,
            quantity.precision == .exact, quantity.number > 1
        else { return false }
        let led = context.facts.said(.leder, from: leader)
        return Set(led.map(\.whom)).count == 1
    }

    /// Groups and processes; that a unit has no leader, and that a group answers without one, are flaws of their own.
    private static func leaderless(_ node: Node, _ context: Audit.Context) -> Finding? {
        guard context.kind(node).section != .units, context.facts.leaders(of: node).isEmpty,
            context.measures.heads(of: node).isEmpty,
            !context.facts.said(.accounts, from: node).contains(where: { $0.act == .ansvarar })
        else { return nil }
        return finding(
            about: [node],
            Wording(
                "vem som leder \(context.quoted(node)) sägs inte, fast dokumentet ska vara uttömmande om det",
                en: "who leads \(context.quoted(node)) is not said, in a document that is to tell it all"),
            verdict: .lucka, variant: "ingen", inSilenceOf: Silence(.groupHead), in: context)
    }

    /// Whether the document says how they share: in which matters each leads, who stands above the other or who decides.
    /// A word for how somebody leads, formally or from day to day, settles nothing.
    private static func isSettled(_ node: Node, _ facts: [Fact], _ context: Audit.Context) -> Bool {
        if facts.contains(where: { !context.facts.matters(of: $0).isEmpty }) { return true }
        let leaders = Set(facts.compactMap(\.who))
        // A process that many and many lead goes on everywhere, and each leads it where they are.
        if context.kind(node) == .process, leaders.count > 1, leaders.allSatisfy(context.isClass) { return true }
        let isRanked = leaders.contains { first in
            leaders.count > 1
                && leaders.allSatisfy { $0 == first || context.facts.isAbove(first, $0, through: [.commands]) }
        }
        return isRanked || context.facts.arbiters(of: node).contains { $0.who != nil }
    }
}
