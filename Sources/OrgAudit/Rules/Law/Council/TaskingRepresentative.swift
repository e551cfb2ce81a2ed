internal import OrgFacts
internal import OrgModel
internal import Texts

/// Employees, units or companies that a single elected representative, or a presidium, gives tasks.
enum TaskingRepresentative: FlawRule {
    static let code = "KL-42"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("uppdrag från enskild förtroendevald", en: "tasks from a single representative"),
        rationale: Wording(
            "styrelsen eller nämnden ger uppdrag genom beslut; ordföranden eller presidiet har ingen egen rätt till det, "
                + "och den som får uppdrag vid sidan av sin linje vet inte vilket som gäller",
            en:
                "the board or committee gives tasks by decision; its chair or presidium has no right of its own to, and "
                + "whoever is given tasks beside the line does not know which holds"),
        authorities: [
            .kommunallagen("6 kap. 1 och 37–39 §§", en: "chapter 6, sections 1 and 37–39")
        ],
        advice: Wording(
            "låt organet ge uppdraget, och kalla det andra samråd; annars delegera rätten i namngivna ärenden",
            en: "let the organ give the task, and call the other thing consultation; or delegate the right in named "
                + "matters"))

    static let examples = [
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse }, kontoret: { slag: förvaltning, hör till: ks } }
            befattningar:
              kso: { slag: ordförande, ingår i: ks, ger uppdrag till: kontoret }         # <- finding
            """),
        Example(
            """
            # A presidium that may charge companies, and a mandate told by whoever has it.
            enheter: { ks: { slag: kommunstyrelse }, bolagen: { slag: bolag, antal: okänt } }
            befattningar:
              presidiet: { slag: presidium, ingår i: ks, uppdrar åt: { vad: bolagen, får: ja } }   # <- finding
              råd: { slag: kommunalråd }
              socialchef:
                slag: förvaltningschef
                uppdrag från: råd                                                       # <- finding
            """),
        Example(
            """
            # The organ gives them; a chair who is consulted, or has the right by delegation; a company's own chair.
            enheter:
              ks: { slag: kommunstyrelse, ger uppdrag till: kontoret, delegerar till: { vad: kso, om: svaren } }
              kontoret: { slag: förvaltning }
              styrelsen: { slag: bolagsstyrelse }
            befattningar:
              kso: { slag: ordförande, ingår i: ks, samråder med: direktör, ger uppdrag till: { vad: direktör, om: svaren } }
              direktör: { slag: kommundirektör, chef: ks }
              styrelseordförande: { slag: ordförande, ingår i: styrelsen, ger uppdrag till: vd }
              vd: { slag: vd }
            ärenden: { svaren: {} }
            """),
    ]

    /// What says that somebody is given tasks, by whom.
    private struct Task {
        let fact: Fact
        let giver: Node?
        let taker: Node?
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        // In an order of work what somebody may do is what is theirs to do.
        let mandates = [Mode.är, .får].flatMap { context.said(.svararInför, mode: $0) }.filter(context.facts.isMandate)
            .map { Task(fact: $0, giver: $0.whom, taker: $0.who) }
        // To set goals for somebody, or to lead a unit of the employed, is to give tasks as well.
        let others = [Mode.är, .får].flatMap { context.said(.gerMål, .leder, mode: $0) }
            .map { Task(fact: $0, giver: $0.who, taker: $0.whom) }
        let tasks = (mandates + others).filter { task in
            task.fact.grade.isOwn && isTaker(task.taker, context) && !isGiven(task, context)
        }
        return Dictionary(grouping: tasks) { $0.giver }.compactMap { giver, tasks in
            guard let giver, isAlone(giver, context) else { return nil }
            let facts = context.ordered(tasks.map(\.fact))
            let takers = context.list(tasks.compactMap(\.taker))
            return finding(
                about: [giver],
                Wording(
                    "\(takers.swedish) får uppdrag av \(context.quoted(giver)), som inte är något organ; på vilket beslut "
                        + "uppdraget vilar sägs inte",
                    en: "\(takers.english) is given tasks by \(context.quoted(giver)), which is no organ; on which "
                        + "decision the task rests is not said"),
                resting: facts, in: context)
        }
    }

    /// A representative, or a few who preside over an organ, each organ its own; the elected in general are their organs.
    private static func isAlone(_ giver: Node, _ context: Audit.Context) -> Bool {
        if context.kind(giver).isElectedPost { return true }
        let isOneOfEach = !context.isClass(giver) || context.organisation.quantity(of: giver)?.per != nil
        return context.kind(giver) == .förtroendevalda && isOneOfEach
            && context.facts.said(.sits, from: giver).contains { context.isEnd($0.whom, \.isDecidingOrgan) }
    }

    /// Whoever has a chief or an owner of its own. A managing director has a board, whose chair speaks for it.
    private static func isTaker(_ taker: Node?, _ context: Audit.Context) -> Bool {
        context.isEnd(taker) { kind in
            kind.isEmployedPost && kind != .verkställandeDirektör || kind.section == .units && kind.sphere == .employed
                || kind == .bolag || kind == .moderbolag
        }
    }

    /// Whether the right is delegated: in all, or in the matter. Whose chief it is has a rule to itself (KL-33).
    private static func isGiven(_ task: Task, _ context: Audit.Context) -> Bool {
        guard let giver = task.giver, let taker = task.taker else { return true }
        if context.facts.said(.chef, from: giver).contains(where: { $0.whom == taker }) { return true }
        let matters = Set(context.facts.matters(of: task.fact))
        return context.facts.said(.delegerar, to: giver).contains { delegation in
            let delegated = context.facts.matters(of: delegation)
            return delegated.isEmpty || !matters.isDisjoint(with: delegated)
        }
    }
}
