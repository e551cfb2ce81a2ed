internal import OrgFacts
internal import OrgModel
internal import Texts

/// A post with more than one chief at a time, or a unit with more than one above its leader.
enum DoubleLine: Rule {
    static let code = "DBL-01"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("dubbel chefslinje", en: "double personal line"),
        rationale: Wording(
            "den som har två chefer vet inte vems ord som gäller, och lön, samtal och arbetsmiljö kan falla mellan dem",
            en: "whoever has two chiefs cannot know whose word goes, "
                + "and pay, talks and work environment may fall between them"
        ),
        advice: Wording(
            "låt en vara chef och gör den andra linjen till ett uppdrag, eller skriv att ledarskapet är delat",
            en: "let one be the chief and make the other line a mandate, or declare the leadership shared"))

    static let examples = [
        Example(
            """
            befattningar:
              kommundirektör: { slag: kommundirektör }
              teknisk chef: { slag: förvaltningschef, chef: kommundirektör }
              strateg:
                chef: [kommundirektör, teknisk chef]   # <- finding
            """),
        Example(
            """
            befattningar:
              kommundirektör: { slag: kommundirektör }
              teknisk chef: { slag: förvaltningschef, chef: kommundirektör }
              planerare:                               # one chief after the other
                chef:
                  - { vem: kommundirektör, till: 2025-12-31 }
                  - { vem: teknisk chef, från: 2026-01-01 }
              strateg: { chef: [kommundirektör, teknisk chef], delat ledarskap: ja }
            """),
        Example(
            """
            # Said of the unit it is said of whoever leads it; of a unit that nobody leads it is the unit's.
            enheter:
              plan: { slag: enhet, chef: teknisk chef, leds av: planchef }  # <- finding
              park: { slag: enhet, chef: [kommundirektör, teknisk chef] }   # <- finding
            befattningar:
              kommundirektör: { slag: kommundirektör }
              teknisk chef: { slag: förvaltningschef, chef: kommundirektör }
              planchef: { slag: enhetschef, chef: kommundirektör }
            """),
        Example(
            """
            enheter:
              plan: { slag: enhet, chef: teknisk chef, leds av: planchef }     # one chief, said twice
              park: { slag: enhet, chef: parkchef, leds av: parkchef }         # who leads it is called its chief
              gata: { slag: enhet, chef: kommundirektör, leds av: [planchef, parkchef] }   # which of them is meant?
            befattningar:
              kommundirektör: { slag: kommundirektör }
              teknisk chef: { slag: förvaltningschef, chef: kommundirektör }
              planchef: { slag: enhetschef, chef: teknisk chef }
              parkchef: { slag: enhetschef, chef: teknisk chef }
            """),
    ]

    static func judgements(in context: Audit.Context) -> [Judgement] {
        let posts = context.nodes(where: \.isEmployedPost).compactMap { post in
            !context.facts.maySeveral(.commands, to: post)
                ? nil : judgement(of: post, under: chiefs(of: post, in: context), in: context)
        }
        // What is said of a unit with a leader is the leader's, unless both chiefs are said of the unit alone.
        let units = context.nodes(where: { $0.fit == .unit }).compactMap { unit -> Judgement? in
            let own = chiefs(of: unit, in: context).filter(\.grade.isOwn)
            guard Set(own.map(\.who)).count > 1 else { return nil }
            let leader = context.facts.leadership(of: unit)?.who
            if let leader, context.areTwo(chiefs(of: leader, in: context), \.who) { return nil }
            return judgement(of: unit, under: own, in: context)
        }
        return posts + units
    }

    private static func judgement(of node: Node, under chiefs: [Fact], in context: Audit.Context) -> Judgement? {
        guard chiefs.count > 1, context.areTwo(chiefs, \.who) else { return nil }
        let names = context.list(chiefs, \.who)
        if context.isShared(chiefs, of: node) || context.isJoint(chiefs) {
            return sound(
                about: [node],
                Wording(
                    "\(context.quoted(node)) har flera chefer, och det delade ledarskapet är sagt",
                    en: "\(context.quoted(node)) has several chiefs, and that the leadership is shared is said"),
                on: context.lines(saying: chiefs), in: context)
        }
        let count = Set(chiefs.map(\.who)).count
        return .flaw(
            finding(
                about: [node],
                Wording(
                    "\(context.quoted(node)) har \(count) chefer: \(names.swedish)",
                    en: "\(context.quoted(node)) has \(count) chiefs: \(names.english)"),
                resting: chiefs, in: context))
    }

    /// The chiefs that are known. What is said of all of a kind gives way to what is said of the one.
    private static func chiefs(of node: Node, in context: Audit.Context) -> [Fact] {
        let known = context.facts.chiefs(of: node).filter { fact in
            fact.isLine && fact.who.map { !context.isGhost($0) } ?? false
        }
        let all = context.manned(known)
        guard all.count > 1 else { return all }
        let nearest = all.filter { !context.facts.isOfAKind($0) }
        return nearest.isEmpty ? all : nearest
    }
}
