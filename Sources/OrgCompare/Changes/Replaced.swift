public import OrgModel

extension Comparison {
    /// Whether one replaces another and is more than that under a new name: it also has some of a third, or begins long
    /// after the other has ended.
    public func isReplaced(_ link: Link) -> Bool {
        link.isDeclared
            && (pairing.shares.contains { $0.before == link.before || $0.after == link.after } || gap(in: link) != nil)
    }

    /// The last day of what is replaced and the first of what replaces it, where there are others between them.
    public func gap(in link: Link) -> (last: Day, first: Day)? {
        guard link.isDeclared, let first = after.traits(of: link.after).detail.period.from else { return nil }
        let ids = Set(after.predecessors(of: link.after))
        let ends = after.departures.filter { ids.contains($0.id) }.compactMap(\.lastDay)
        guard ids.count == 1, let last = ends.max(), last < first, last.next != first else { return nil }
        return (last, first)
    }
}
