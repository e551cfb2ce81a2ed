internal import OrgModel

/// Two who have one thing after each other, with days between them on which nobody is said to.
struct Seam {
    /// Who ends and who begins: nil where nobody is named, and where nobody begins.
    let former: Node?
    let next: Node?
    /// What the one had and the other gets; nil where the one replaces the other, or it is of whoever is not named.
    let held: Node?
    let end: Day
    /// The day on which the next begins at the latest where that is only demanded; nil where none does.
    let start: Day?
    let matter: Matter
    let lines: [Line]

    /// What it is that nobody has in between.
    enum Matter {
        case task, workEnvironment, document
    }
}

extension Audit.Context {
    /// The gaps between days. They are read from what the model tells of every day: no fact of the day knows them.
    var seams: [Seam] {
        _ = shown(measures.nodes)
        return ofLines + ofNodes
    }

    /// What one has at a time: which end of the line it is that keeps.
    private static let held: [(relation: Relation, keeper: Keeper)] = [
        (.chef, .subject), (.leder, .object), (.innehar, .object), (.uppdrag, .subject), (.verksamhetsansvar, .object),
        (.ansvarar, .object), (.hörTill, .subject), (.fördelarArbetsmiljö, .object), (.arbetsmiljöansvar, .object),
        (.budgetansvar, .object), (.delegerar, .matters), (.samordnar, .object), (.följerUpp, .object),
        (.driver, .object), (.bedrivsI, .subject), (.ställföreträder, .object), (.ägarstyr, .object),
    ]

    /// What stays while those who have it follow each other.
    private enum Keeper {
        case subject, object
        /// What is delegated, from one receiver to the next.
        case matters
    }

    /// Somebody who has a thing for a time.
    private struct Holding {
        let holder: Node?
        let held: Node?
        let line: Line
        let period: Period
        let matters: [Node]
        let isDemanded: Bool

        /// The day on which it begins at the latest: what is demanded is to be done by its day.
        var start: Day? { isDemanded ? period.start?.last : period.from }
    }

    private var ofLines: [Seam] {
        // Few lines have a period: where none ends nothing can follow.
        let lastDays = organisation.eachDetail(\.period.lastDay)
        guard lastDays.contains(where: { $0 != nil }) else { return [] }
        return Self.held.flatMap { relation, keeper -> [Seam] in
            let lines = organisation.lines.lines(relation) + organisation.lines.lines(relation, .demanded)
            guard lines.contains(where: { lastDays[organisation.detailNumber(of: $0)] != nil }) else { return [] }
            let groups = Dictionary(grouping: lines.flatMap { holdings(of: $0, keeper) }) { $0.held }
            return groups.keys.sorted { ($0?.index).map { Int($0) } ?? -1 < ($1?.index).map { Int($0) } ?? -1 }
                .compactMap { held in seam(in: groups[held] ?? [], relation) }
        }
    }

    private func holdings(of line: Line, _ keeper: Keeper) -> [Holding] {
        let detail = organisation.detail(of: line)
        let period = detail.period
        func holding(_ holder: Node?, _ held: Node?, _ matters: [Node]) -> Holding {
            Holding(
                holder: holder, held: held, line: line, period: period, matters: matters,
                isDemanded: line.standing == .demanded)
        }
        switch keeper {
        case .subject: return line.subject.map { [holding(line.object, $0, detail.matters)] } ?? []
        case .object:
            // What an act names nobody to receive is one thing still.
            return line.object != nil || line.isObjectUnknown
                ? [holding(line.subject, line.object, detail.matters)] : []
        case .matters: return detail.matters.map { holding(line.object, $0, []) }
        }
    }

    /// The first gap in what a node has had.
    private func seam(in holdings: [Holding], _ relation: Relation) -> Seam? {
        let isAllotted = relation == .fördelarArbetsmiljö
        for one in holdings where !one.isDemanded {
            guard let end = one.period.lastDay, one.holder != nil || one.line.isSubjectUnknown else { continue }
            let others = holdings.filter { $0.line != one.line && isOfOne($0, one) }
            // Whoever has it on the day after, or may have, leaves no gap.
            let isCovered = others.contains { other in
                !other.isDemanded && (end.next.map(other.period.contains) ?? true || other.period.till == .unknown)
            }
            if isCovered { continue }
            let later = others.compactMap { other in other.start.map { (from: $0, holding: other) } }
                .filter { later in end.next.map { later.from > $0 } ?? false }
                .min { ($0.from, $0.holding.line.number) < ($1.from, $1.holding.line.number) }
            if later == nil, !isAllotted || one.held == nil || end >= date { continue }
            return Seam(
                former: one.holder, next: later?.holding.holder, held: one.held, end: end, start: later?.from,
                matter: isAllotted ? .workEnvironment : .task,
                lines: [one.line] + (later.map { [$0.holding.line] } ?? []))
        }
        return nil
    }

    /// Whether both are of the same, and not of two matters that are told apart.
    private func isOfOne(_ one: Holding, _ other: Holding) -> Bool {
        one.matters.isEmpty || other.matters.isEmpty || one.matters.contains(where: other.matters.contains)
    }

    /// Nodes that replace others, and begin later than the day after.
    private var ofNodes: [Seam] {
        organisation.lines.lines(.ersätter).compactMap { line in
            guard line.standing == .holds, let next = line.subject, let former = line.object,
                organisation.kind(of: next).section != .sources || isInForce(former, next),
                case .day(let end) = organisation.traits(of: former).detail.period.till,
                let start = organisation.traits(of: next).detail.period.from, end.next.map({ start > $0 }) ?? false
            else { return nil }
            let isDocument = organisation.kind(of: next).section == .sources
            return Seam(
                former: former, next: next, held: nil, end: end, start: start, matter: isDocument ? .document : .task,
                lines: [line])
        }
    }

    /// Documents that give powers and tasks as long as they hold.
    private func isInForce(_ former: Node, _ next: Node) -> Bool {
        [former, next].allSatisfy { document in
            kind(document).mustSay || [.avtal, .samverkansavtal, .interkommunaltAvtal].contains(kind(document))
        }
    }
}

extension Period {
    /// The last day, where one is said.
    fileprivate var lastDay: Day? {
        if case .day(let last) = till { last } else { nil }
    }
}
