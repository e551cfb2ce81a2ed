internal import OrgModel
internal import Texts

/// A director whose instruction does not say how to lead, or who decides with no instruction or delegation to rest on.
enum UnledInstruction: FlawRule {
    static let code = "KL-12"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("direktör utan fullständig instruktion", en: "director without a full instruction"),
        rationale: Wording(
            "styrelsen ska i en instruktion fastställa hur direktören ska leda förvaltningen under styrelsen "
                + "och vilka övriga uppgifter direktören har",
            en: "the executive board is to lay down in an instruction how the director is to lead the department under "
                + "it, and what else the director is to do"),
        authorities: [.kommunallagen("7 kap. 2 §", en: "chapter 7, section 2")],
        advice: Wording(
            "skriv i instruktionen hur förvaltningen leds: ledningsgrupp, delegation, uppföljning",
            en: "say in the instruction how the department is led: management group, delegation, follow-up"))

    static let examples = [
        Example(
            """
            källor:
              instruktionen:
                slag: instruktion
                reglerar: kommundirektör
                antagen av: kf                                # <- finding
            källa: instruktionen
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse }
              kontoret: { slag: förvaltning, hör till: ks }
            befattningar:
              kommundirektör:
                slag: kommundirektör
                leder: kontoret                               # <- finding
            """),
        Example(
            """
            källor: { instruktionen: { slag: instruktion, reglerar: kommundirektör, antagen av: ks } }
            enheter:
              ks: { slag: kommunstyrelse }
              kontoret: { slag: förvaltning, hör till: ks }
            befattningar:
              kommundirektör:
                slag: kommundirektör
                leder: { vad: kontoret, villkor: genom ledningsgrupp och uppföljning }
            ärenden: { organisationen: { beslutas av: kommundirektör } }
            """),
        Example(
            """
            befattningar: { kommundirektör: { slag: kommundirektör } }
            ärenden:
              organisationen:
                beslutas av: kommundirektör                   # <- finding
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.kommundirektör).filter { !context.isClass($0) }.compactMap { director in
            let instructions = context.ordered(
                context.lines(.reglerar, toOrToKind: director).filter { line in
                    line.subject.map { context.kind($0) == .instruktion && context.measures.stands($0) } ?? false
                })
            return instructions.isEmpty ? unsupported(director, context) : unled(director, instructions, context)
        } + wronglyAdopted(in: context)
    }

    /// An instruction for a director that others than the board are said to have adopted.
    private static func wronglyAdopted(in context: Audit.Context) -> [Finding] {
        let regulating = context.lines(.reglerar).filter { line in
            guard let paper = line.subject, let director = line.object else { return false }
            return context.kind(paper) == .instruktion && context.kind(director) == .kommundirektör
        }
        return Set(regulating.compactMap(\.subject)).compactMap { paper in
            let lines = context.ordered(
                [Relation.antar, .beslutar].flatMap { context.lines($0, to: paper) }.filter { $0.subject != nil })
            let isBoards = lines.contains { $0.subject.map { context.kind($0) == .kommunstyrelse } ?? true }
            let isKnown = lines.allSatisfy { $0.subject.map { !context.isGhost($0) } ?? false }
            guard !lines.isEmpty, !isBoards, isKnown else { return nil }
            let names = context.list(lines.compactMap(\.subject))
            return finding(
                about: [paper],
                Wording(
                    "\(context.quoted(paper)) är antagen av \(names.swedish), inte av styrelsen",
                    en: "\(context.quoted(paper)) is adopted by \(names.english), not by the executive board"),
                on: lines, verdict: context.verdict(lines), severity: .hög, variant: "antagen", in: context)
        }
    }

    private static func unled(_ director: Node, _ instructions: [Line], _ context: Audit.Context) -> Finding? {
        let lines = context.ordered(context.lines(.leder, from: director)).filter { line in
            line.object.map { context.kind($0).sphere == .employed && context.kind($0).section == .units } ?? false
        }
        let units = Set(lines.compactMap(\.object))
        let hasManner = lines.contains {
            context.measures.value(.villkor, of: $0) != nil || !context.measures.detail(of: $0).matters.isEmpty
        }
        let groups = context.lines(.leder, from: director).compactMap(\.object).filter { group in
            context.kind(group).isManagementGroup
                && [Relation.hörTill, .delAv].contains { relation in
                    context.lines(relation, from: group).contains { $0.object.map(units.contains) ?? false }
                }
        }
        guard !hasManner, groups.isEmpty else { return nil }
        return finding(
            about: [director],
            Wording(
                "instruktionen säger inte hur \(context.quoted(director)) ska leda förvaltningen under styrelsen",
                en: "the instruction does not say how \(context.quoted(director)) is to lead the department under the "
                    + "executive board"),
            on: lines + instructions, in: context)
    }

    private static func unsupported(_ director: Node, _ context: Audit.Context) -> Finding? {
        let sources: Set<NodeKind> = [.instruktion, .delegationsordning, .reglemente, .lag]
        let lines = context.ordered(context.lines(.beslutar, from: director)).filter { line in
            line.object != nil
                && !(context.measures.detail(of: line).source.map { sources.contains(context.kind($0)) } ?? false)
        }
        guard !lines.isEmpty, context.lines(.delegerar, toOrToKind: director).isEmpty else { return nil }
        let names = context.list(lines.compactMap(\.object))
        return finding(
            about: [director],
            Wording(
                "\(context.quoted(director)) beslutar om \(names.swedish), men ingen instruktion eller delegation anges "
                    + "som stöd",
                en:
                    "\(context.quoted(director)) decides on \(names.english), but no instruction or delegation is given "
                    + "in support"),
            on: lines, verdict: .otydlighet, variant: "stöd", in: context)
    }
}
