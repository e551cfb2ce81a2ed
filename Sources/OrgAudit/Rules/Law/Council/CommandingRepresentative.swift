internal import OrgFacts
internal import OrgModel
internal import Texts

/// An employee whose chief is a single elected representative.
enum CommandingRepresentative: FlawRule {
    static let code = "KL-33"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("förtroendevald som chef", en: "elected representative as chief"),
        rationale: Wording(
            "en enskild förtroendevald beslutar bara det som är delegerat; chef över en anställd är organet "
                + "eller en annan anställd",
            en: "a single representative decides only what is delegated; the chief of an employee is the organ or "
                + "another employee"),
        authorities: [.kommunallagen("6 kap. 37 §", en: "chapter 6, section 37")],
        advice: Wording(
            "låt chefslinjen gå till styrelsen eller nämnden, och kalla det andra samråd",
            en: "let the line go to the board or committee, and call the other thing consultation"))

    static let examples = [
        Example(
            """
            befattningar:
              kso: { slag: ordförande }
              kommundirektör:
                slag: kommundirektör
                chef: kso                             # <- finding
            """),
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar:
              kso: { slag: ordförande }
              kommundirektör: { slag: kommundirektör, chef: ks, samråder med: kso }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let commanded = context.said(.chef).filter { context.isEnd($0.who, \.isElectedPost) }.compactMap(\.whom)
        let leaders = commanded.compactMap { context.facts.leadership(of: $0)?.who }
        let posts = (commanded + leaders).eachOnce.filter {
            context.kind($0).isEmployedPost && context.kind($0) != .verkställandeDirektör
        }
        return posts.flatMap { post -> [Finding] in
            let elected = context.facts.chiefs(of: post).filter { fact in
                fact.isLine && context.isEnd(fact.who, \.isElectedPost)
            }
            return elected.compactMap { command -> Finding? in
                guard let chief = command.who else { return nil }
                return finding(
                    about: [post],
                    Wording(
                        "\(context.quoted(post)) har \(context.quoted(chief)), en enskild förtroendevald, som chef",
                        en: "\(context.quoted(post)) has \(context.quoted(chief)), a single elected representative, "
                            + "as chief"),
                    resting: [command], variant: context.organisation.id(of: chief), in: context)
            }
        }
    }
}
