internal import OrgModel
internal import Texts

/// A director who is also elected.
enum ElectedDirector: FlawRule {
    static let code = "KL-13"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("direktör med förtroendeuppdrag", en: "director with an elected seat"),
        rationale: Wording(
            "direktören är inte valbar till förtroendeuppdrag i kommunen, regionen eller deras kommunalförbund",
            en: "the director may not be elected in the municipality, the region or their federations"),
        authorities: [.kommunallagen("7 kap. 3 § första stycket", en: "chapter 7, section 3, first paragraph")],
        advice: Wording("lämna det ena uppdraget", en: "leave one of the two"))

    static let examples = [
        Example(
            """
            enheter: { kf: { slag: kommunfullmäktige } }
            befattningar: { kommundirektör: { slag: kommundirektör } }
            personer:
              p1:
                innehar: kommundirektör
                ingår i: kf                           # <- finding
            """),
        Example(
            """
            enheter: { kf: { slag: kommunfullmäktige } }
            befattningar: { kommundirektör: { slag: kommundirektör } }
            personer: { p1: { innehar: kommundirektör }, p2: { ingår i: kf } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.person).compactMap { person in
            let held = context.lines(.innehar, from: person)
            let posts = held.filter { $0.object.map { context.kind($0) == .kommundirektör } ?? false }
            let elected = held.filter { $0.object.map { context.kind($0).isElectedPost } ?? false }
            let seats = context.seats(of: person).filter { isElected(context.kind($0.organ)) }
            let lines = Set(elected + seats.map(\.line))
            guard !posts.isEmpty, !lines.isEmpty else { return nil }
            let names = context.list(lines.compactMap(\.object))
            return finding(
                about: [person],
                Wording(
                    "\(context.quoted(person)) är direktör och sitter som förtroendevald: \(names.swedish)",
                    en: "\(context.quoted(person)) is director and holds elected office: \(names.english)"),
                on: context.ordered(lines) + context.ordered(posts), verdict: context.verdict(Array(lines) + posts),
                in: context)
        }
    }

    private static func isElected(_ kind: NodeKind) -> Bool {
        kind.isBoard || kind == .kommunfullmäktige || kind == .utskott || kind == .fullmäktigeberedning
            || kind == .kommunalförbund || kind == .revision
    }
}
