internal import OrgFacts
internal import OrgModel
internal import Texts

/// A post that two hold at once, or that is both held and vacant.
enum DoubleHolder: FlawRule {
    static let code = "DBL-11"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("en post med två svar på vem som har den", en: "post with two answers to who holds it"),
        rationale: Wording(
            "har två samma post, eller sägs den vara både vakant och besatt, vet ingen vem som beslutar och svarar i den",
            en:
                "where two hold one post, or it is said to be both vacant and held, nobody knows who decides and answers in it"
        ),
        advice: Wording(
            "säg vem som har posten (från, till), eller att ledarskapet är delat (delat ledarskap: ja)",
            en: "say who has the post (from, until), or that leadership is shared (shared leadership: yes)"))

    static let examples = [
        Example(
            """
            personer: { p1: {}, p2: {}, p3: {} }
            befattningar:
              kanslichef: { slag: chef, innehas av: [p1, p2] }                 # <- finding
              ekonomichef: { slag: chef, vakant: ja, innehas av: p3 }          # <- finding
              hr-chef: { slag: chef, innehas av: [{ vem: p1, tf: ja, till: 2026-06-30 }, { vem: p3, tf: ja, till: 2026-06-30 }] }   # <- finding
            """),
        Example(
            """
            # One after the other, as one, many seats, and one who acts for another.
            personer: { p1: {}, p2: {}, p3: {}, p4: {} }
            befattningar:
              kanslichef: { slag: chef, innehas av: [{ vem: p1, till: 2025-12-31 }, { vem: p2, från: 2026-01-01 }] }
              rektor: { slag: rektor, delat ledarskap: ja, innehas av: [p2, p3] }
              ekonomichef: { slag: chef, vakant: ja, innehas av: { vem: p3, tf: ja, till: 2026-06-30 } }
              hr-chef: { slag: chef, innehas av: [p4, { vem: p1, tf: ja, till: 2026-06-30 }] }
              kuratorer: { slag: befattning, antal: 2, innehas av: [p1, p2] }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let seats = context.said(.innehar, .tillförordnad).filter { $0.grade.isOwn }
        return Dictionary(grouping: seats) { $0.whom }.compactMap { post, facts in
            guard let post, context.isSingle(post),
                context.kind(post).fit == .post || context.kind(post).fit == .electedPost
            else { return nil }
            return twice(post, facts, context) ?? vacant(post, facts, context)
        }
    }

    private static func twice(_ post: Node, _ facts: [Fact], _ context: Audit.Context) -> Finding? {
        // One who acts does so for whoever has the post.
        let two = [Act.innehar, .tillförordnad].map { act in facts.filter { $0.act == act } }.first {
            context.areTwo($0, \.who)
        }
        guard let two, !context.isShared(two, of: post), !context.isJoint(two) else { return nil }
        let names = context.list(two.compactMap(\.who))
        return finding(
            about: [post],
            Wording(
                "\(context.quoted(post)) innehas samtidigt av \(names.swedish); att ledarskapet är delat sägs inte",
                en: "\(context.quoted(post)) is held at one time by \(names.english); that it is shared is not said"),
            resting: two, in: context)
    }

    private static func vacant(_ post: Node, _ facts: [Fact], _ context: Audit.Context) -> Finding? {
        let isVacant = context.facts.said(.holds, .nej, to: post).contains { $0.who == nil }
        let held = facts.filter { $0.act == .innehar }
        guard isVacant, !held.isEmpty else { return nil }
        let names = context.list(held.compactMap(\.who))
        return finding(
            about: [post],
            Wording(
                "\(context.quoted(post)) sägs vara vakant och innehas ändå av \(names.swedish)",
                en: "\(context.quoted(post)) is said to be vacant and is yet held by \(names.english)"),
            resting: held, variant: "vakant", in: context)
    }
}
