internal import OrgFacts
internal import OrgModel
internal import Texts

/// Tasks that somebody else than fullmäktige moves from one nämnd to another, seen from what moves: within one nämnd
/// they are moved by whoever it lets.
enum MovedTasks {
    static func findings(in context: Audit.Context) -> [Finding] { reorganised(context) + handedOver(context) }

    /// A reorganisation that concerns what several nämnder answer for.
    private static func reorganised(_ context: Audit.Context) -> [Finding] {
        context.nodes(.omorganisation).compactMap { change in
            let concerned = context.facts.said(.rör, .påverkar, from: change).compactMap(\.whom)
            let answering = Set(concerned.flatMap { boards(of: $0, context) })
            let decisions = context.facts.deciders(of: change)
            guard answering.count > 1, let others = outside(decisions, context) else { return nil }
            return told(about: change, others, between: answering, context)
        }
    }

    /// What one board has had and another gets, by a decision on it or on what tells it.
    private static func handedOver(_ context: Audit.Context) -> [Finding] {
        context.handovers.compactMap { handover in
            let papers = handover.lines.compactMap { context.source(of: $0) }
            let matters = [handover.moved, handover.former, handover.next].flatMap { node in
                context.facts.said(.rör, to: node).compactMap(\.who)
            }
            let decisions = Set(papers + matters).sorted().flatMap { context.facts.deciders(of: $0) }
            guard let others = outside(decisions, context) else { return nil }
            return told(
                about: handover.moved, others, between: [handover.former, handover.next], beside: handover.lines,
                context)
        }
    }

    /// The boards that answer for something, or the one that it is.
    private static func boards(of node: Node, _ context: Audit.Context) -> [Node] {
        if context.kind(node).isBoard { return context.isSingle(node) ? [node] : [] }
        return context.facts.answerers(for: node).compactMap(\.who).filter {
            context.kind($0).isBoard && context.isSingle($0)
        }
    }

    /// The decisions, if none of them is fullmäktige's or of an organ that is a förbund's own.
    private static func outside(_ decisions: [Fact], _ context: Audit.Context) -> [Fact]? {
        let known = decisions.filter { fact in fact.grade.isOwn && fact.who.map { !context.isGhost($0) } ?? false }
        let isElsewhere = known.contains { fact in
            context.isEnd(fact.who) { $0 == .kommunfullmäktige } || fact.who.map(context.isOfFederation) ?? false
        }
        return known.isEmpty || isElsewhere ? nil : known
    }

    private static func told(
        about moved: Node, _ decisions: [Fact], between boards: Set<Node>, beside lines: [Line] = [],
        _ context: Audit.Context
    ) -> Finding {
        let names = context.list(boards)
        let (deciders, decided) = (
            context.list(decisions.compactMap(\.who)), context.list(decisions.compactMap(\.whom))
        )
        return CouncilMatter.finding(
            about: [moved],
            Wording(
                "\(deciders.swedish) beslutar om \(decided.swedish), som rör uppgifter hos \(names.swedish); mellan "
                    + "nämnder flyttas uppgifter av fullmäktige, som inte nämns",
                en: "\(deciders.english) decide on \(decided.english), which concerns tasks of \(names.english); "
                    + "between committees tasks are moved by the council, which is not mentioned"),
            resting: decisions, beside: lines, variant: "flytt", in: context)
    }
}
