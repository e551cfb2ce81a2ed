internal import OrgModel

/// Two who have one thing after each other, with days between them on which nobody is said to.
struct Seam {
    let former: Node
    let next: Node
    /// What the one had and the other gets; nil where the one replaces the other.
    let held: Node?
    let end: Day
    let start: Day
    let lines: [Line]
}

extension Audit.Context {
    /// The gaps between days. They are read from what the model tells of every day: no fact of the day knows them.
    var seams: [Seam] {
        _ = shown(measures.nodes)
        return ofLines + ofNodes
    }

    /// What one has at a time: which end of the line it is that keeps.
    private static let held: [(relation: Relation, isSubject: Bool)] = [
        (.chef, true), (.leder, false), (.innehar, false), (.uppdrag, true), (.verksamhetsansvar, false),
        (.ansvarar, false), (.hörTill, true),
    ]

    private var ofLines: [Seam] {
        // Few lines have a period: where none ends nothing can follow.
        let lastDays = organisation.eachDetail(\.period.lastDay)
        guard lastDays.contains(where: { $0 != nil }) else { return [] }
        return Self.held.flatMap { relation, isSubject -> [Seam] in
            let lines = organisation.lines.lines(relation).filter { $0.standing == .holds }
            let ending = Set(
                lines.filter { lastDays[organisation.detailNumber(of: $0)] != nil }
                    .compactMap { isSubject ? $0.subject : $0.object })
            if ending.isEmpty { return [] }
            let groups = Dictionary(grouping: lines) { isSubject ? $0.subject : $0.object }
            return ending.sorted().compactMap { node in groups[node].flatMap { seam(in: $0, of: node, !isSubject) } }
        }
    }

    /// The first gap in what a node has had.
    private func seam(in lines: [Line], of node: Node, _ isObject: Bool) -> Seam? {
        let spans = lines.map { (line: $0, period: organisation.detail(of: $0).period) }
        for one in spans {
            guard let end = one.period.lastDay, let former = isObject ? one.line.subject : one.line.object else {
                continue
            }
            let others = spans.filter { $0.line != one.line }
            // Whoever has it on the day after, or may have, leaves no gap.
            let isCovered = others.contains { other in
                other.period.contains(end.next) || other.period.till == .unknown
            }
            let later = others.compactMap { other in other.period.from.map { (from: $0, line: other.line) } }
                .filter { $0.from > end.next }.min { ($0.from, $0.line.number) < ($1.from, $1.line.number) }
            guard !isCovered, let later, let next = isObject ? later.line.subject : later.line.object else { continue }
            return Seam(
                former: former, next: next, held: node, end: end, start: later.from, lines: [one.line, later.line])
        }
        return nil
    }

    /// Nodes that replace others, and begin later than the day after.
    private var ofNodes: [Seam] {
        organisation.lines.lines(.ersätter).compactMap { line in
            guard line.standing == .holds, let next = line.subject, let former = line.object,
                organisation.kind(of: next).section != .sources,
                case .day(let end) = organisation.traits(of: former).detail.period.till,
                let start = organisation.traits(of: next).detail.period.from, start > end.next
            else { return nil }
            return Seam(former: former, next: next, held: nil, end: end, start: start, lines: [line])
        }
    }
}

extension Period {
    /// The last day, where one is said.
    fileprivate var lastDay: Day? {
        if case .day(let last) = till { last } else { nil }
    }
}

extension Day {
    /// The day after.
    fileprivate var next: Day {
        Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1)
            ?? Day(year: year + 1, month: 1, day: 1) ?? self
    }
}
