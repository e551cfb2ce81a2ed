internal import OrgCompare
internal import OrgModel
internal import Texts

/// What goes with a change and is news of its own: who ended or came with a unit, which half of what was split has what,
/// and what those that stay lost or got.
extension ComparisonWords {
    /// `, och med den 'Stabschef'`, after what ended or came.
    func along(_ change: Change) -> String {
        let isBefore = change.kind == .upplöst
        let nodes = isBefore ? change.alongBefore : change.alongAfter
        if nodes.isEmpty { return "" }
        let names = list(nodes, in: isBefore ? comparison.before : comparison.after)
        let isOne = (isBefore ? change.before : change.after).count == 1
        return say(", och med \(isOne ? "den" : "dem") \(names)", ", and with \(isOne ? "it" : "them") \(names)")
    }

    func goingAlong(_ change: Change) -> [Report.Entry.Ground] {
        var texts = halves(change)
        if change.kind != .upplöst, !change.alongBefore.isEmpty {
            let names = list(change.alongBefore, in: comparison.before)
            texts.append(say("upphör med det: \(names)", "ends with it: \(names)"))
        }
        if change.kind != .ny, !change.alongAfter.isEmpty {
            let names = list(change.alongAfter, in: comparison.after)
            texts.append(say("nytt med det: \(names)", "new with it: \(names)"))
        }
        for (side, numbers) in [change.cutBefore, change.cutAfter].enumerated() where !numbers.isEmpty {
            let organisation = side == 0 ? comparison.before : comparison.after
            let lines = joined(counted(numbers.map { sentence(organisation.statement($0), in: organisation) }))
            texts.append(
                side == 0
                    ? say("upphör för den som är kvar: \(lines)", "ends for those who stay: \(lines)")
                    : say("nytt för den som fanns: \(lines)", "new for those who were there: \(lines)"))
        }
        return texts.map { .init(text: $0, document: nil, place: nil) }
    }

    /// `till 'Barnnämnden': 'Grundskola' och 'skolskjuts'`, for each of those that one was split into.
    private func halves(_ change: Change) -> [String] {
        let halves = comparison.halves(of: change)
        var told: [(holders: [Node], parts: [String])] = []
        let parts = halves.reduce(into: [Node]()) { if !$0.contains($1.part) { $0.append($1.part) } }
        for part in parts {
            let own = halves.filter { $0.part == part }
            // Of one who has a thing in two ways it is said which, where these went to two.
            let isOne = Set(own.map(\.holders)).count == 1
            for half in isOne ? Array(own.prefix(1)) : own {
                let name = quoted(part, in: comparison.before)
                let text = isOne ? name : "\(name) (\(half.relation.words.forward[language]))"
                if let index = told.firstIndex(where: { $0.holders == half.holders }) {
                    told[index].parts.append(text)
                } else {
                    told.append((half.holders, [text]))
                }
            }
        }
        return told.sorted {
            ($0.holders.isEmpty ? 1 : 0, order($0.holders)) < ($1.holders.isEmpty ? 1 : 0, order($1.holders))
        }
        .map { holders, parts in
            let parts = parts.joined(separator: ", ")
            if holders.isEmpty {
                return say("vem som får det sägs inte: \(parts)", "who gets it is not said: \(parts)")
            }
            return say(
                "till \(list(holders, in: comparison.after)): \(parts)",
                "to \(list(holders, in: comparison.after)): \(parts)")
        }
    }

    private func order(_ holders: [Node]) -> String {
        holders.map(comparison.after.id).joined(separator: " ")
    }
}
