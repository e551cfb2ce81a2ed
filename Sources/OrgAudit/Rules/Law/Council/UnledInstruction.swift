internal import OrgFacts
internal import OrgModel
internal import Texts

/// A director whose instruction does not say how to lead, or who decides with no instruction or delegation to rest on.
enum UnledInstruction: Rule {
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

    static func judgements(in context: Audit.Context) -> [Judgement] {
        context.nodes(.kommundirektör).filter { !context.isClass($0) }.compactMap { director -> Judgement? in
            let instructions = context.facts.said(.styr, to: director).filter { governing in
                governing.who.map { context.kind($0) == .instruktion && context.measures.stands($0) } ?? false
            }
            if instructions.isEmpty { return unsupported(director, context).map { .flaw($0) } }
            // What one that is only mentioned says, nobody knows.
            let read = instructions.filter { $0.who.map(context.isRead) ?? false }
            return read.isEmpty ? nil : judged(director, read, context)
        } + wronglyAdopted(in: context).map { .flaw($0) }
    }

    /// An instruction for a director that others than the board are said to have adopted.
    private static func wronglyAdopted(in context: Audit.Context) -> [Finding] {
        let governing = context.said(.styr).filter { fact in
            context.isEnd(fact.who) { $0 == .instruktion } && context.isEnd(fact.whom) { $0 == .kommundirektör }
        }
        return Set(governing.compactMap(\.who)).compactMap { paper in
            let adoptions = context.facts.deciders(of: paper).filter(\.grade.isOwn)
            let isBoards = adoptions.contains { context.isEnd($0.who) { $0 == .kommunstyrelse } }
            let isKnown = adoptions.allSatisfy { $0.who.map { !context.isGhost($0) } ?? false }
            guard !adoptions.isEmpty, !isBoards, isKnown else { return nil }
            let names = context.list(adoptions.compactMap(\.who))
            return finding(
                about: [paper],
                Wording(
                    "\(context.quoted(paper)) är antagen av \(names.swedish), inte av styrelsen",
                    en: "\(context.quoted(paper)) is adopted by \(names.english), not by the executive board"),
                resting: adoptions, verdict: context.verdict(adoptions), severity: .hög, variant: "antagen",
                in: context)
        }
    }

    private static func judged(_ director: Node, _ instructions: [Fact], _ context: Audit.Context) -> Judgement {
        let led = context.facts.said(.leder, from: director)
        let departments = led.filter {
            context.isEnd($0.whom) { $0.sphere == .employed && $0.section == .units }
        }
        let hasManner = departments.contains {
            context.facts.value(.villkor, of: $0) != nil || !context.facts.matters(of: $0).isEmpty
        }
        // Where it is unclear what is led under the board, nothing says how.
        let isUnclear = led.contains { context.isEnd($0.whom) { $0.section == .units } && context.facts.isUnclear($0) }
        if hasManner || !isUnclear && ways(of: director, instructions, context) > 1 {
            return sound(
                about: [director],
                Wording(
                    "instruktionen säger hur \(context.quoted(director)) ska leda förvaltningen under styrelsen",
                    en: "the instruction says how \(context.quoted(director)) is to lead the department under the "
                        + "executive board"),
                on: context.lines(saying: departments), in: context)
        }
        return .flaw(
            finding(
                about: [director],
                Wording(
                    "instruktionen säger inte hur \(context.quoted(director)) ska leda förvaltningen under styrelsen",
                    en:
                        "the instruction does not say how \(context.quoted(director)) is to lead the department under the "
                        + "executive board"),
                resting: departments, then: instructions, inSilenceOf: Silence(.waysOfLeading), in: context))
    }

    /// In how many ways the instruction lets the director lead: as chief, by a group, by allotting tasks, by following up
    /// and more. That a unit is led is none of them.
    private static func ways(of director: Node, _ instructions: [Fact], _ context: Audit.Context) -> Int {
        let papers = Set(instructions.compactMap(\.who))
        func isSaid(_ fact: Fact) -> Bool { context.facts.source(of: fact).map(papers.contains) ?? true }
        func does(_ acts: [Act]) -> Bool { context.facts.said(acts, from: director).contains(where: isSaid) }
        let facts = context.facts
        let commands = facts.said(.commands, from: director) + facts.commanded(by: director)
        let isChief = commands.contains { isSaid($0) && context.isEnd($0.whom, \.isEmployedPost) }
        let hasGroup = facts.said(.leder, .kallar, from: director).contains { fact in
            isSaid(fact) && context.isEnd(fact.whom, \.isManagementGroup)
        }
        let hasDeputy = facts.said(.ställföreträder, to: director).contains(where: isSaid)
        let others: [[Act]] = [
            [.fördelarArbetsmiljö], [.följerUpp, .säkrar], [.delegerar, .vidaredelegerar], [.redovisar, .lämnar],
            [.samordnar], [.verkställer], [.beslutar], [.gerMål],
        ]
        let said = [isChief, hasGroup, hasDeputy] + others.map(does)
        return said.count { $0 }
    }

    private static func unsupported(_ director: Node, _ context: Audit.Context) -> Finding? {
        let sources: Set<NodeKind> = [.instruktion, .delegationsordning, .reglemente, .lag]
        let decisions = context.facts.said(.beslutar, .antar, from: director).filter { decision in
            decision.grade.isOwn && decision.whom != nil
                && !context.isEnd(context.facts.source(of: decision), sources.contains)
        }
        guard !decisions.isEmpty, !UnfoundedDecision.hasSupport(director, context) else { return nil }
        let names = context.list(decisions.compactMap(\.whom))
        return finding(
            about: [director],
            Wording(
                "\(context.quoted(director)) beslutar om \(names.swedish), men ingen instruktion eller delegation anges "
                    + "som stöd",
                en:
                    "\(context.quoted(director)) decides on \(names.english), but no instruction or delegation is given "
                    + "in support"),
            resting: decisions, verdict: .otydlighet, variant: "stöd", in: context)
    }
}
