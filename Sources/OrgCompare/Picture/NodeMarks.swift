internal import OrgModel

/// Finds what became of every node of a union.
struct NodeMarks {
    private let setting: Setting
    private let union: Union
    /// Posts after that certainly have another chief.
    private let newlyLed: Set<Node>
    private(set) var marks: [Node: NodeMark] = [:]
    /// Staff that only one of the two counts: that the other does not says nothing of what became of them.
    private(set) var uncounted: Set<Node> = []

    init(_ setting: Setting, _ union: Union, _ delta: Delta, newlyLed: Set<Node>) {
        self.newlyLed = newlyLed
        self.setting = setting
        self.union = union
        for number in setting.classes.states.indices { markFate(of: number) }
        let changes = Dictionary(delta.traitsChanged.map { ($0.before, $0) }) { first, _ in first }
        for (number, state) in setting.classes.states.enumerated() where state == .one {
            let (before, after) = (setting.classes.members[0][number][0], setting.classes.members[1][number][0])
            let mark = mark(of: before, after, changes[before])
            if !mark.isEmpty, let node = union.node(after, 1) { marks[node] = mark }
        }
    }

    // MARK: Here or not

    private mutating func markFate(of number: Int) {
        let (old, new) = (setting.classes.members[0][number], setting.classes.members[1][number])
        switch setting.classes.states[number] {
        case .one: break
        case .merged: mark(old, new, .merged)
        case .split: mark(old, new, .split)
        case .reshaped: mark(old, new, .reshaped)
        case .gone: mark(old, 0, .ended)
        case .new: mark(new, 1, .new)
        case .unknown:
            mark(old, 0, .notSaidAfter)
            mark(new, 1, .notSaidBefore)
        case .alike:
            // Which of them ended or came nobody can tell; so many did.
            mark(Array(old.dropFirst(new.count)), 0, .ended)
            mark(Array(new.dropFirst(old.count)), 1, .new)
        }
    }

    private mutating func mark(_ nodes: [Node], _ side: Int, _ fate: NodeMark.Fate) {
        // What nothing defines has no fate of its own.
        for node in nodes where !setting.organisations[side].isGhost(node) {
            guard let own = union.node(node, side) else { continue }
            if isUncounted(node, side) { uncounted.insert(own) } else { marks[own] = NodeMark(fate) }
        }
    }

    private func isUncounted(_ node: Node, _ side: Int) -> Bool {
        let (own, other) = (setting.organisations[side], setting.organisations[1 - side])
        guard own.kind(of: node) == .personal, own.isClass(node) else { return false }
        return !other.nodes.contains { other.kind(of: $0) == .personal && other.isClass($0) && !other.isAnyOfKind($0) }
    }

    private mutating func mark(_ before: [Node], _ after: [Node], _ how: NodeMark.Restructuring) {
        let (old, new) = (before.compactMap { union.node($0, 0) }, after.compactMap { union.node($0, 1) })
        for node in old where !new.contains(node) { marks[node] = NodeMark(.became(new, how)) }
        for node in new { marks[node] = NodeMark(.came(from: old, how)) }
    }

    // MARK: Another by now

    private func mark(of before: Node, _ after: Node, _ change: Delta.TraitChange?) -> NodeMark {
        var mark = NodeMark(.stays)
        if change?.hasOtherName == true { mark.formerName = setting.organisations[0].name(of: before) }
        if change?.hasOtherKind == true { mark.formerKind = setting.organisations[0].kind(of: before) }
        mark.formerPlace = setting.move(before, after).flatMap { union.node($0.from, 0) }
        let (old, new) = (chiefs(of: before, 0), chiefs(of: after, 1))
        if newlyLed.contains(after), !old.isEmpty, !new.isEmpty, old != new {
            mark.newChiefs = new.subtracting(old).sorted()
        }
        return mark
    }

    private func chiefs(of node: Node, _ side: Int) -> Set<Node> {
        let statements = setting.organisations[side].statements(of: .chef, from: node)
        return Set(
            statements.filter { $0.detail.holds == .yes }.compactMap(\.object).compactMap { union.node($0, side) })
    }
}
