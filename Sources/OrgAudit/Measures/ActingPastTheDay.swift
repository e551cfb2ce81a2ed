internal import OrgModel

/// A post whose acting holder's last day has passed, and which nobody is said to hold since. It is read from what the
/// model tells of every day: no fact of the day knows it.
struct ActingPastTheDay {
    let post: Node
    let lastDay: Day
    let line: Line

    static func seats(_ context: Audit.Context) -> [ActingPastTheDay] {
        let organisation = context.organisation
        let seats = organisation.lines.lines(.innehar).map { (line: $0, detail: organisation.detail(of: $0)) }
        // A post that somebody is said to get later has a gap of days, which is told as one.
        let held = Set(
            seats.filter { seat in
                seat.detail.period.contains(context.today)
                    || seat.detail.period.from.map { context.today < $0 } ?? false
            }.compactMap(\.line.object))
        return seats.compactMap { line, detail in
            guard detail.isActing, case .day(let last) = detail.period.till, last < context.today,
                let post = line.object, context.measures.stands(post), !held.contains(post),
                !organisation.isVacant(post)
            else { return nil }
            return ActingPastTheDay(post: post, lastDay: last, line: line)
        }
    }
}
