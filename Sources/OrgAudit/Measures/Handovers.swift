internal import OrgModel

/// What one board has answered for and another answers for after it.
struct Handover {
    /// What is handed over; where one board replaces another, the one that comes.
    let moved: Node
    let former: Node
    let next: Node
    let lines: [Line]
}

extension Audit.Context {
    /// The handovers between boards. They are read from what the model tells of every day: no fact of the day knows them.
    var handovers: [Handover] {
        shown(allHandovers)
    }

    private var allHandovers: [Handover] {
        let kept = organisation.eachDetail(\.period)
        let replaced = organisation.lines.lines(.ersätter).compactMap { line -> Handover? in
            guard line.standing == .holds, let next = line.subject, let former = line.object, kind(next).isBoard,
                kind(former).isBoard
            else { return nil }
            return Handover(moved: next, former: former, next: next, lines: [line])
        }
        guard kept.contains(where: { $0 != .always }) else { return replaced }
        let held = [Relation.verksamhetsansvar, .ansvarar].flatMap { organisation.lines.lines($0) }.filter { line in
            line.standing == .holds && line.subject.map { kind($0).isBoard } ?? false
        }
        let successions = Dictionary(grouping: held) { $0.object }.flatMap { moved, lines -> [Handover] in
            guard let moved, lines.count > 1 else { return [] }
            return lines.flatMap { one in
                lines.compactMap { other -> Handover? in
                    guard let former = one.subject, let next = other.subject, former != next,
                        case .day(let end) = organisation.detail(of: one).period.till,
                        let start = organisation.detail(of: other).period.from, end < start
                    else { return nil }
                    return Handover(moved: moved, former: former, next: next, lines: [one, other])
                }
            }
        }
        return replaced + successions.sorted { ($0.moved, $0.former, $0.next) < ($1.moved, $1.former, $1.next) }
    }
}
