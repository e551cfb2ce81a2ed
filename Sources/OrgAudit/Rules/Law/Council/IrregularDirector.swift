internal import OrgFacts
internal import OrgModel
internal import Texts

/// Two directors under one executive board, or a director named by others.
enum IrregularDirector: FlawRule {
    static let code = "KL-11"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let grading: Wording? = Wording(
        "medel där källan inte säger det rent ut", en: "medium where the source does not say it outright")
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
            enheter: { ks: { slag: kommunstyrelse, chef för: enhetschef } }
            befattningar:
              kommundirektör: { slag: kommundirektör, chef: enhetschef }   # <- finding
              enhetschef: { slag: enhetschef }
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
        return several(directors, context) + named(directors, context) + misplaced(directors, context)
            + denied(directors, context)
    }

    private static func several(_ directors: [Node], _ context: Audit.Context) -> [Finding] {
        let commands = directors.flatMap { context.facts.chiefs(of: $0) }.filter { fact in
            fact.isLine && fact.who.map { context.kind($0) == .kommunstyrelse && context.isSingle($0) } ?? false
        }
        return Dictionary(grouping: context.ordered(commands)) { $0.who }.compactMap { _, commands in
            let many = Set(commands.compactMap(\.whom))
            guard many.count > 1 else { return nil }
            let names = context.list(many)
            return finding(
                about: Array(many),
                Wording(
                    "styrelsen har flera direktörer: \(names.swedish)",
                    en: "the board has several directors: \(names.english)"),
                resting: commands, verdict: context.verdict(commands), variant: "flera", in: context)
        }
    }

    private static func named(_ directors: [Node], _ context: Audit.Context) -> [Finding] {
        directors.compactMap { director in
            let wrong = context.wrongAppointments(of: director) {
                $0 == .kommunstyrelse || $0 == .direktion || $0 == .kommunalförbund
            }
            guard !wrong.isEmpty else { return nil }
            let names = context.list(wrong.compactMap(\.who))
            let verdict = context.verdict(wrong)
            return finding(
                about: [director],
                Wording(
                    "\(context.quoted(director)) utses av \(names.swedish), inte av styrelsen",
                    en: "\(context.quoted(director)) is named by \(names.english), not by the executive board"),
                resting: wrong, verdict: verdict, severity: verdict == .fel ? nil : .medel, in: context)
        }
    }

    /// A director whose only chief is somebody else than the board: an employee, a group of them, fullmäktige.
    private static func misplaced(_ directors: [Node], _ context: Audit.Context) -> [Finding] {
        directors.compactMap { director in
            let chiefs = context.facts.chiefs(of: director).filter {
                $0.isLine && $0.who.map { !context.isGhost($0) } ?? false
            }
            let wrong = chiefs.filter { fact in
                context.isEnd(fact.who) { kind in
                    kind.isEmployedPost || kind.isManagementGroup || kind == .kommunfullmäktige || kind == .nämnd
                }
            }
            guard !wrong.isEmpty, wrong.count == chiefs.count else { return nil }
            let names = context.list(wrong.compactMap(\.who))
            return finding(
                about: [director],
                Wording(
                    "\(context.quoted(director)) ska ha den ledande ställningen bland de anställda, under styrelsen, men lyder "
                        + "under \(names.swedish)",
                    en:
                        "\(context.quoted(director)) is to have the leading position among the employed, under the board, but "
                        + "answers to \(names.english)"),
                resting: wrong, verdict: context.verdict(wrong), variant: "chef", in: context)
        }
    }

    /// A director who is said not to stand under the board.
    private static func denied(_ directors: [Node], _ context: Audit.Context) -> [Finding] {
        func boards(_ facts: [Fact]) -> [Fact] {
            facts.filter { context.isEnd($0.who) { $0 == .kommunstyrelse || $0 == .direktion } }
        }
        return directors.compactMap { director in
            let denied = boards(context.facts.said(.chef, mode: .nej, to: director))
            guard !denied.isEmpty, boards(context.facts.chiefs(of: director)).isEmpty else { return nil }
            let names = context.list(denied.compactMap(\.who))
            return finding(
                about: [director],
                Wording(
                    "\(context.quoted(director)) ska stå under \(names.swedish), men det sägs att det inte är så",
                    en: "\(context.quoted(director)) is to stand under \(names.english), but is said not to"),
                resting: denied, verdict: context.verdict(denied), variant: "nekad", in: context)
        }
    }
}
