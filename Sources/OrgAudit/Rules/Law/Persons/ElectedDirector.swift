internal import OrgFacts
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
            let held = context.facts.holdings(of: person)
            let posts = held.filter { context.isEnd($0.whom) { $0 == .kommundirektör } }
            let elected = held.filter { context.isEnd($0.whom, \.isElectedPost) }
            let seats = context.facts.seats(of: person).filter { context.isEnd($0.whom, isElected) }
            guard !posts.isEmpty, !elected.isEmpty || !seats.isEmpty else { return nil }
            // A seat by an elected post is that post's: it is told once.
            let bases = Set(elected.map(\.ground.first))
            let offices = elected + seats.filter { !bases.contains($0.ground.first) }
            let names = context.list(offices.compactMap(\.whom))
            return finding(
                about: [person],
                Wording(
                    "\(context.quoted(person)) är direktör och sitter som förtroendevald: \(names.swedish)",
                    en: "\(context.quoted(person)) is director and holds elected office: \(names.english)"),
                resting: offices, then: posts, verdict: context.verdict(offices + posts), in: context)
        }
    }

    private static func isElected(_ kind: NodeKind) -> Bool {
        kind.isBoard || kind == .kommunfullmäktige || kind == .utskott || kind == .fullmäktigeberedning
            || kind == .kommunalförbund || kind == .revision
    }
}
