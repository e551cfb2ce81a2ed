internal import OrgModel
internal import Texts

/// Two directors under one executive board, or a director named by others.
enum IrregularDirector: FlawRule {
    static let code = "KL-11"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("direktör i strid med lagen", en: "director against the law"),
        rationale: Wording(
            "styrelsen ska utse en direktör, som har den ledande ställningen bland de anställda och är chef för "
                + "förvaltningen under styrelsen",
            en:
                "the executive board is to name one director, who leads the employees and is the head of the department "
                + "under the board"),
        authorities: [.kommunallagen("7 kap. 1 §", en: "chapter 7, section 1")],
        advice: Wording(
            "låt styrelsen utse en direktör, som är chef för förvaltningen under styrelsen",
            en: "let the board name one director, who is head of the department under it"))

    static let examples = [
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse }
            befattningar:
              kommunchef: { slag: kommundirektör, chef: ks }      # <- finding
              kommundirektör: { slag: kommundirektör, chef: ks }
            """),
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse }
            befattningar:
              kommundirektör:
                slag: kommundirektör
                utses av: kf                                      # <- finding
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              kontoret: { slag: förvaltning, hör till: ks }
            befattningar:
              kommundirektör: { slag: kommundirektör, chef: ks, utses av: ks }
              biträdande: { slag: biträdande kommundirektör, chef: kommundirektör }
              kontorschef: { slag: förvaltningschef, chef: kommundirektör, leder: kontoret }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let directors = context.nodes(.kommundirektör).filter(context.isSingle)
        return several(directors, context) + named(directors, context)
    }

    private static func several(_ directors: [Node], _ context: Audit.Context) -> [Finding] {
        let lines = directors.flatMap { context.lines(.chef, from: $0) }.filter { line in
            line.object.map { context.kind($0) == .kommunstyrelse && context.isSingle($0) } ?? false
        }
        return Dictionary(grouping: context.ordered(lines)) { $0.object }.compactMap { _, lines in
            let many = Set(lines.compactMap(\.subject))
            guard many.count > 1 else { return nil }
            let names = context.list(many)
            return finding(
                about: Array(many),
                Wording(
                    "styrelsen har flera direktörer: \(names.swedish)",
                    en: "the board has several directors: \(names.english)"),
                on: lines, verdict: context.verdict(lines), variant: "flera", in: context)
        }
    }

    private static func named(_ directors: [Node], _ context: Audit.Context) -> [Finding] {
        directors.compactMap { director in
            let lines = context.wrongAppointments(of: director) { $0 == .kommunstyrelse }
            guard !lines.isEmpty else { return nil }
            let names = context.list(lines.compactMap(\.subject))
            return finding(
                about: [director],
                Wording(
                    "\(context.quoted(director)) utses av \(names.swedish), inte av styrelsen",
                    en: "\(context.quoted(director)) is named by \(names.english), not by the executive board"),
                on: lines, in: context)
        }
    }
}
