internal import OrgFacts
internal import OrgModel
internal import Texts

/// Directives that two may give the same receiver, and nothing tells what each may direct.
enum DoubleDirective: FlawRule {
    static let code = "DBL-13"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("direktiv från två håll", en: "directives from two givers"),
        rationale: Wording(
            "den som får direktiv från två vet inte vilket som gäller när de krockar; i ett bolag hör dessutom de "
                + "principiella frågorna till fullmäktige",
            en:
                "whoever is given directives by two does not know which one holds when they collide; of a company, matters "
                + "of principle are the council's besides"),
        authorities: [
            .kommunallagen("5 kap. 1 § och 10 kap. 3 §", en: "chapter 5, section 1 and chapter 10, section 3")
        ],
        advice: Wording(
            "säg vad var och en får ge direktiv om (om), eller vems som gäller när de krockar (konflikt avgörs av)",
            en:
                "say what each may direct (regarding), or whose directive holds when they collide (conflicts decided by)"
        ))

    static let examples = [
        Example(
            """
            källor: { ägardirektiven: { slag: ägardirektiv, antal: okänt } }
            enheter: { kf: { slag: kommunfullmäktige }, ks: { slag: kommunstyrelse }, bolaget: { slag: bolag } }
            utsagor:
              - { vem: [kf, ks], gör: lämnar, vad: ägardirektiven, mottagare: bolaget, får: ja }   # <- finding
            """),
        Example(
            """
            # Goals and guidelines for one unit, from two boards.
            enheter:
              ks: { slag: kommunstyrelse, ger mål: växeln }           # <- finding
              servicenämnden: { slag: nämnd, ger mål: växeln }
              växeln: { slag: enhet }
            """),
        Example(
            """
            # Told apart by matters, given as one, decided by one when they collide; and the council over all.
            källor: { ägardirektiven: { slag: ägardirektiv, antal: okänt } }
            enheter:
              kf: { slag: kommunfullmäktige, ger mål: [växeln, hemtjänsten] }
              ks: { slag: kommunstyrelse, ger mål: [växeln, { vad: köket, om: priset }, { vad: hemtjänsten, om: ramen }] }
              nämnden: { slag: nämnd, ger mål: [{ vad: köket, om: maten }, lokalvården] }
              växeln: { slag: enhet }
              köket: { slag: enhet }
              hemtjänsten: { slag: enhet }
              lokalvården: { slag: enhet, får mål av: ks, konflikt avgörs av: ks }
              bolaget: { slag: bolag }
            ärenden: { priset: {}, maten: {}, ramen: {} }
            utsagor:
              - { tillsammans: [kf, ks], gör: lämnar, vad: ägardirektiven, mottagare: bolaget }
            """),
    ]

    /// What is directed, and by what sort of act.
    private struct Direction: Hashable {
        let act: Act
        let whom: Node
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let directives = [Mode.är, .får].flatMap { context.said(.lämnar, mode: $0) }.filter { fact in
            context.isEnd(fact.whom) { $0 == .direktiv || $0 == .ägardirektiv }
        }
        let goals = context.said(.gerMål).filter { context.isEnd($0.who) { $0 != .kommunfullmäktige } }
        let all = (directives + goals).filter { fact in
            fact.grade.isOwn && isGiver(fact.who, context) && context.facts.matters(of: fact).isEmpty
                && context.facts.level(of: fact) == nil && context.facts.jointly(fact) == nil
        }
        let grouped = Dictionary(grouping: all) { fact in fact.whom.map { Direction(act: fact.act, whom: $0) } }
        return grouped.compactMap { direction, facts in
            guard let direction, !isSettled(facts, context) else { return nil }
            let givers = Set(facts.compactMap(\.who))
            guard givers.count > 1, givers.count == facts.count else { return nil }
            return told(direction, facts, context)
        } + ofOneMatter(context)
    }

    // MARK: Of one matter

    /// Who is to do as is said, and in what.
    private struct Task: Hashable {
        let receiver: Node
        let matter: Node
    }

    /// Matters in which two direct one receiver, the one of them perhaps by ordering just that of it.
    private static func ofOneMatter(_ context: Audit.Context) -> [Finding] {
        let goals = context.said(.gerMål).filter { isDirection($0, context) }
        let orders = context.said(.beställer).filter { isDirection($0, context) }
        var tasks: [Task: [Fact]] = [:]
        for goal in goals {
            for matter in context.facts.matters(of: goal) {
                if let receiver = goal.whom {
                    tasks[Task(receiver: receiver, matter: matter), default: []].append(goal)
                }
            }
        }
        for order in orders {
            for receiver in context.facts.recipients(of: order) {
                if let matter = order.whom {
                    tasks[Task(receiver: receiver, matter: matter), default: []].append(order)
                }
            }
        }
        var doubled: [Node: (matters: [Node], facts: Set<Fact>)] = [:]
        for (task, facts) in tasks where facts.contains(where: { $0.act == .gerMål }) {
            let dealing = Dealing(facts, in: context)
            let clashing = facts.filter { one in facts.contains { areTwo(one, $0, dealing, context) } }
            guard Set(clashing.map(\.who)).count > 1, !isSettled(clashing, context) else { continue }
            doubled[task.receiver, default: ([], [])].matters.append(task.matter)
            doubled[task.receiver]?.facts.formUnion(clashing)
        }
        return doubled.map { receiver, found in
            let facts = context.ordered(Array(found.facts))
            let (names, what) = (context.list(facts.compactMap(\.who)), context.list(found.matters))
            return finding(
                about: [receiver],
                Wording(
                    "\(names.swedish) styr var för sig \(context.quoted(receiver)) i fråga om \(what.swedish); vad som gäller "
                        + "när de vill olika sägs inte",
                    en:
                        "\(names.english) each direct \(context.quoted(receiver)) regarding \(what.english); what holds when "
                        + "they want different things is not said"),
                resting: facts, variant: "om", in: context)
        }
    }

    private static func isDirection(_ fact: Fact, _ context: Audit.Context) -> Bool {
        fact.grade.isOwn && isGiver(fact.who, context) && !context.isEnd(fact.who) { $0 == .kommunfullmäktige }
            && context.facts.jointly(fact) == nil
    }

    /// Whether two direct, at least one of them by goals, in two statements and neither each for itself.
    private static func areTwo(_ one: Fact, _ other: Fact, _ dealing: Dealing, _ context: Audit.Context) -> Bool {
        guard let first = one.who, let second = other.who, first != second, one.act == .gerMål || other.act == .gerMål,
            one.ground.first != other.ground.first
        else { return false }
        let areOwn = [one, other].allSatisfy { context.facts.extent(of: $0) == .own }
        return !areOwn && !dealing.areDealtOut(one, other)
    }

    private static func told(_ direction: Direction, _ facts: [Fact], _ context: Audit.Context) -> Finding {
        let receivers = facts.flatMap { context.facts.recipients(of: $0) }
        let names = context.list(facts.compactMap(\.who))
        let whom = context.list(direction.act == .gerMål || receivers.isEmpty ? [direction.whom] : receivers)
        return finding(
            about: direction.act == .gerMål || receivers.isEmpty ? [direction.whom] : receivers,
            Wording(
                "\(names.swedish) kan var för sig ge \(whom.swedish) direktiv; vad var och en får styra, och vad som "
                    + "gäller när direktiven krockar, sägs inte",
                en:
                    "\(names.english) may each give \(whom.english) directives; what each may direct, and which directive "
                    + "holds when they collide, is not said"),
            resting: facts, in: context)
    }

    /// One of their own, who directs: an organ, a post, or the company that owns another.
    private static func isGiver(_ node: Node?, _ context: Audit.Context) -> Bool {
        guard let node, context.isSingle(node) else { return false }
        return context.kind(node).isDecidingOrgan || context.kind(node) == .moderbolag
            || context.kind(node).isEmployedPost
    }

    /// Whether somebody decides when they collide, or one gives what it gives from the other.
    private static func isSettled(_ facts: [Fact], _ context: Audit.Context) -> Bool {
        let ends = facts.compactMap(\.whom) + facts.flatMap { context.facts.recipients(of: $0) }
        if ends.contains(where: { context.facts.arbiters(of: $0).contains { $0.who != nil } }) { return true }
        let givers = facts.compactMap(\.who)
        return givers.contains { one in givers.contains { $0 != one && context.facts.isAbove(one, $0) } }
    }
}
