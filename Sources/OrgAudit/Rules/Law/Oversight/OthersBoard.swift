internal import OrgFacts
internal import OrgModel
internal import Texts

/// A board, or a part of one, that disposes of what is another board's: it directs the other in its own matters, it
/// delegates them, or lays duties on those whom it is not over. A part of `ForeignDecision`.
enum OthersBoard {
    static func findings(in context: Audit.Context) -> [Finding] {
        directed(context) + handed(context) + bound(context)
    }

    // MARK: Directed by another

    private static func directed(_ context: Audit.Context) -> [Finding] {
        let goals = [Mode.är, .får].flatMap { context.said(.gerMål, mode: $0) }.filter { fact in
            guard fact.grade.isOwn, let giver = fact.who, let board = fact.whom, context.kind(board) == .nämnd,
                context.isSingle(giver), !own(giver, context).contains(board),
                context.facts.value(.villkor, of: fact) == nil
            else { return false }
            if context.kind(giver) == .utskott { return true }
            return context.kind(giver).isBoard && isDecided(fact, by: board, context)
        }
        return Dictionary(grouping: context.ordered(goals)) { $0.who }.compactMap { giver, facts in
            guard let giver else { return nil }
            let (boards, matters) = (
                context.list(facts.compactMap(\.whom)), context.list(facts.flatMap { context.facts.matters(of: $0) })
            )
            let about =
                matters.swedish.isEmpty
                ? Wording("", en: "") : Wording(" om \(matters.swedish)", en: " regarding \(matters.english)")
            return ForeignDecision.finding(
                about: [giver],
                Wording(
                    "\(context.quoted(giver)) ger mål till \(boards.swedish)\(about.swedish), som nämnden själv svarar för; "
                        + "inget fullmäktigebeslut anges",
                    en:
                        "\(context.quoted(giver)) sets goals for \(boards.english)\(about.english), which the committee itself "
                        + "answers for; no decision of the council is given"),
                resting: facts, severity: context.kind(giver) == .utskott ? .hög : nil, variant: "mål", in: context)
        }
    }

    /// Whether the board is said to decide on what it is directed in.
    private static func isDecided(_ direction: Fact, by board: Node, _ context: Audit.Context) -> Bool {
        context.facts.matters(of: direction).contains { matter in
            context.facts.deciders(of: matter).contains { $0.who == board }
        }
    }

    /// The board itself, and that which it is a part of.
    private static func own(_ organ: Node, _ context: Audit.Context) -> [Node] {
        [organ] + context.facts.places(of: organ)
    }

    // MARK: Delegated by another

    private static func handed(_ context: Audit.Context) -> [Finding] {
        let delegations = [Mode.är, .får].flatMap { context.said(.delegerar, mode: $0) }.filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who, \.isBoard)
        }
        return context.ordered(delegations).compactMap { delegation in
            guard let giver = delegation.who else { return nil }
            let named = context.facts.owners(of: delegation).filter { isOther($0, than: giver, context) }
            let theirs = context.facts.matters(of: delegation).map { homes(of: $0, context) }.filter {
                !$0.contains(giver)
            }.flatMap(\.self)
            let boards = Set(named + theirs.filter { isOther($0, than: giver, context) })
            guard !boards.isEmpty else { return nil }
            let (names, takers) = (context.list(boards), context.list([delegation.whom].compactMap(\.self)))
            return ForeignDecision.finding(
                about: [giver],
                Wording(
                    "\(context.quoted(giver)) delegerar till \(takers.swedish) det som \(names.swedish) beslutar; bara den "
                        + "nämnd vars ärendet är kan ge rätt att besluta på dess vägnar",
                    en:
                        "\(context.quoted(giver)) delegates to \(takers.english) what \(names.english) decides; only the "
                        + "committee whose matter it is can give the right to decide for it"),
                resting: [delegation], severity: .hög,
                variant: "delegerar \(delegation.whom.map(context.organisation.id) ?? "")", in: context)
        }
    }

    /// Whose a matter is: where it belongs, and who has it.
    private static func homes(of matter: Node, _ context: Audit.Context) -> [Node] {
        context.measures.nodesAbove(matter, through: .ownership)
            + context.facts.said(.har, to: matter).compactMap(\.who)
    }

    private static func isOther(_ node: Node, than giver: Node, _ context: Audit.Context) -> Bool {
        node != giver && context.kind(node).isBoard && context.measures.stands(node)
    }

    // MARK: Bound by another's paper

    private static let norms: Set<NodeKind> = [.policy, .riktlinje, .instruktion]
    private static let duties: [Act] = [
        .ansvarar, .verkställer, .utför, .följerUpp, .säkrar, .redovisar, .lämnar, .dokumentansvar, .beslutar,
    ]

    /// Papers that the executive board alone adopts, and that lay duties on other boards and on companies.
    private static func bound(_ context: Audit.Context) -> [Finding] {
        let adoptions = context.said(.antar, .beslutar).filter { context.isEnd($0.whom, norms.contains) }
        let papers = Dictionary(grouping: adoptions.filter(\.grade.isOwn)) { $0.whom }.filter { paper, facts in
            facts.allSatisfy { context.isEnd($0.who) { $0 == .kommunstyrelse } }
                && paper.map { !isSupported($0, context) } ?? false
        }
        if papers.isEmpty { return [] }
        let all = [Mode.är, .krav].flatMap { context.facts.said(duties, mode: $0) }.filter { fact in
            fact.grade == .sagt
                && context.isEnd(fact.who) { $0 == .nämnd || $0.fit == .company || $0 == .bolagsstyrelse }
        }
        let bySource = Dictionary(grouping: all, by: context.facts.source)
        return papers.compactMap { paper, adoptions in
            guard let paper else { return nil }
            let charged = bySource[paper] ?? []
            let isOnBoth = [true, false].allSatisfy { isBoard in
                charged.contains { context.isEnd($0.who) { ($0 == .nämnd) == isBoard } }
            }
            // That it governs them is enough; a duty may be of what the executive board itself has.
            let governed = context.facts.said(.styr, from: paper).filter { fact in
                fact.grade == .sagt && context.isEnd(fact.whom) { $0 == .nämnd || $0.fit == .company }
            }
            let bound = (isOnBoth ? charged : []) + governed
            guard !bound.isEmpty else { return nil }
            let held = Set((isOnBoth ? charged.compactMap(\.who) : []) + governed.compactMap(\.whom))
            let (names, adopters) = (context.list(held), context.list(adoptions.compactMap(\.who)))
            return ForeignDecision.finding(
                about: [paper],
                Wording(
                    "\(context.quoted(paper)), som \(adopters.swedish) har antagit, binder \(names.swedish); "
                        + "vilket fullmäktigebeslut eller ägardirektiv det stöder sig på sägs inte",
                    en:
                        "\(context.quoted(paper)), which \(adopters.english) has adopted, binds \(names.english); on "
                        + "which decision of the council or owner directive it rests is not said"),
                resting: adoptions, then: bound, variant: "binder", in: context)
        }
    }

    /// Whether it is said to rest on a paper of the council's or the owner's.
    private static func isSupported(_ paper: Node, _ context: Audit.Context) -> Bool {
        let above =
            context.facts.said(.styr, to: paper).compactMap(\.who)
            + context.facts.said(.hänvisar, from: paper).compactMap(\.whom)
        return above.contains { other in
            context.kind(other) == .ägardirektiv
                || context.isCouncils(other)
        }
    }
}
