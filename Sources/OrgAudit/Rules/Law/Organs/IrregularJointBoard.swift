internal import OrgFacts
internal import OrgModel
internal import Texts

/// A joint nämnd with more than one host, or with fewer substitutes than members.
enum IrregularJointBoard: FlawRule {
    static let code = "KL-26"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("gemensam nämnd i strid med lagen", en: "joint committee against the law"),
        rationale: Wording(
            "en gemensam nämnd tillsätts i en av de samverkande kommunerna och har lika många ersättare som ledamöter",
            en: "a joint committee is appointed in one of the municipalities and has as many substitutes as members"),
        authorities: [.kommunallagen("9 kap. 19–24 §§", en: "chapter 9, sections 19–24")],
        advice: Wording(
            "säg vilken kommun som är värd, och rätta antalet ersättare",
            en: "say which municipality is the host, and correct the number of substitutes"))

    static let examples = [
        Example(
            """
            enheter:
              a: { slag: kommun }
              b: { slag: kommun }
              lönenämnden:
                slag: gemensam nämnd
                värd: [a, b]                              # <- finding
              it-nämnden: { slag: gemensam nämnd, värd: a, ledamöter: 4, ersättare: 3 }     # <- finding
              räddningsnämnden: { slag: gemensam nämnd, värd: b, ledamöter: 4, ersättare: 4 }
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.gemensamNämnd).filter(context.isSingle).compactMap { board in
            let hosts = context.facts.said(.hosVärd, from: board).filter { context.isFirm([$0]) }
            let seats = [Property.ledamöter, .ersättare].map {
                context.organisation.value($0, of: board).flatMap(Int.init)
            }
            if Set(hosts.compactMap(\.whom)).count > 1 {
                let names = context.list(hosts.compactMap(\.whom))
                return finding(
                    about: [board],
                    Wording(
                        "\(context.quoted(board)) har flera värdar: \(names.swedish)",
                        en: "\(context.quoted(board)) has several hosts: \(names.english)"),
                    resting: hosts, in: context)
            }
            guard let members = seats[0], let substitutes = seats[1], members != substitutes else { return nil }
            return finding(
                about: [board],
                Wording(
                    "\(context.quoted(board)) har \(members) ledamöter men \(substitutes) ersättare",
                    en: "\(context.quoted(board)) has \(members) members but \(substitutes) substitutes"),
                variant: "ersättare", in: context)
        }
    }
}
