internal import OrgFacts
internal import OrgModel
internal import Texts

/// A management group with very many members.
enum LargeGroup: FlawRule {
    static let code = "SPAN-02"
    static let verdict = Verdict.upplysning
    static let severity = Severity.info
    static let words = RuleWords(
        name: Wording("stor ledningsgrupp", en: "large management group"),
        rationale: Wording(
            "i en mycket stor grupp blir mötet lätt information i stället för ledning; något allmänt tal finns inte",
            en: "in a very large group the meeting easily becomes information instead of leadership; "
                + "there is no universal number"),
        advice: Wording(
            "pröva om alla behöver vara medlemmar, eller om några kan adjungeras",
            en: "ask whether all have to be members, or some may be co-opted"))
    static let limits = [
        Limit(standard: 12, meaning: Wording("medlemmar i en ledningsgrupp", en: "members of a management group"))
    ]

    static let examples = [
        Example(
            """
            befattningar: { direktör: { slag: kommundirektör }, sektorchefer: { slag: förvaltningschef, antal: 14 } }
            grupper:
              klg: { slag: kommunledningsgrupp, ingår: [direktör, sektorchefer] }   # <- finding
              rådet: { slag: ledningsgrupp, ledamöter: 24 }                         # <- finding
              mindre: { slag: ledningsgrupp, ingår: direktör }
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.kommunledningsgrupp, .ledningsgrupp).compactMap { group in
            var size = Headcount()
            let seats = context.facts.said(.ledamot, .ordförande, to: group)
            for (member, own) in Dictionary(grouping: seats, by: \.who) {
                guard let member, !context.organisation.isAnyOfKind(member) else { continue }
                size.add(context.measures.number(of: member, at: .who, in: own))
            }
            // What is said of its size counts where more members are told of than are named.
            let told = context.organisation.value(.ledamöter, of: group).flatMap(Int.init) ?? 0
            let count = max(size.known, told)
            let limit = context.limit(limits[0], of: LargeGroup.self, for: context.kind(group))
            guard Double(count) > limit else { return nil }
            return finding(
                about: [group],
                Wording(
                    "\(context.quoted(group)) har minst \(count) medlemmar",
                    en: "\(context.quoted(group)) has at least \(count) members"), in: context)
        }
    }
}
