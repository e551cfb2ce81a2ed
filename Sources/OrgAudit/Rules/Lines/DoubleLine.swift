internal import OrgModel
internal import Texts

/// A post with more than one chief at a time.
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
    ]

    static func judgements(in context: Audit.Context) -> [Judgement] {
        context.nodes(where: \.isEmployedPost).compactMap { post -> Judgement? in
            let all = context.lines(.chef, from: post)
            guard all.count > 1 else { return nil }
            let known = all.filter { $0.object.map { !context.isGhost($0) } ?? false }
            let chiefs = known.compactMap(\.object).eachOnce
            guard chiefs.count > 1 else { return nil }
            let (lines, names) = (context.ordered(known), context.list(chiefs))
            if isShared(post, lines, in: context) {
                return sound(
                    about: [post],
                    Wording(
                        "\(context.quoted(post)) har flera chefer, och det delade ledarskapet är sagt",
                        en: "\(context.quoted(post)) has several chiefs, and that the leadership is shared is said"),
                    on: lines, in: context)
            }
            return .flaw(
                finding(
                    about: [post],
                    Wording(
                        "\(context.quoted(post)) har \(chiefs.count) chefer: \(names.swedish)",
                        en: "\(context.quoted(post)) has \(chiefs.count) chiefs: \(names.english)"),
                    on: lines, in: context))
        }
    }

    /// Whether the document says that the chiefs lead together: of the post, of each line, or by `tillsammans`.
    private static func isShared(_ post: Node, _ lines: [Line], in context: Audit.Context) -> Bool {
        let measures = context.measures
        let joint = Set(lines.map { measures.detail(of: $0).joint })
        return context.organisation.value(.delatLedarskap, of: post) == Answer.yes.rawValue
            || lines.allSatisfy { measures.value(.delatLedarskap, of: $0) == Answer.yes.rawValue }
            || joint.count == 1 && joint != [0]
    }
}
