internal import OrgModel

/// What the nodes before became, and whether what stands after is the same: by who is who, never by name alone.
struct Counterparts {
    let before: Organisation
    let after: Organisation
    let setting: Setting
    let pairing: Pairing
    /// The nodes after of each class.
    private let successors: [[Node]]

    init(_ comparison: Comparison) {
        before = comparison.before
        after = comparison.after
        pairing = comparison.pairing
        setting = comparison.setting
        successors = setting.classes.members[1].map { [after] in $0.count < 2 ? $0 : $0.sorted(by: after.precedes) }
    }

    /// What a node became, in the order of the ids; of like ones all of them.
    func successors(of node: Node) -> [Node] { successors[setting.number(node, 0)] }

    /// Whether a node is there afterwards, as one or as a part of another.
    func livesOn(_ node: Node) -> Bool { successors(of: node).contains { !after.isGhost($0) } }

    /// Whether it is certain that a node is no more: it ended, or the model after points at it and tells nothing of it.
    func isGone(_ node: Node) -> Bool {
        switch state(of: node, 0) {
        case .gone: true
        case .one: before.presence(of: node) == .defined && successors(of: node).allSatisfy(after.isGhost)
        default: false
        }
    }

    /// Whether a node stands under its own id in a model whose ids are trusted: what is no longer said of it was taken out.
    func isKept(_ node: Node) -> Bool {
        pairing.trustsIDs && successors(of: node).contains { before.id(of: node) == after.id(of: $0) }
    }

    func isUnknown(_ node: Node, _ side: Int) -> Bool { state(of: node, side) == .unknown }

    func state(of node: Node, _ side: Int) -> Classes.State { setting.classes.states[setting.number(node, side)] }

    /// Whether one is the other. What several went up into is the one of them whose id or name it keeps.
    func isSame(_ old: Node, _ new: Node) -> Bool {
        guard setting.number(old, 0) == setting.number(new, 1) else { return false }
        switch state(of: old, 0) {
        case .one, .alike: return true
        default:
            return before.id(of: old) == after.id(of: new)
                || NameKey.isOneName(before.name(of: old), after.name(of: new))
        }
    }

    /// Whether somebody or something stands after that did not before.
    ///
    /// - Parameters:
    ///   - post: whose it is, before.
    ///   - isTold: whether the model after tells of any such, so that it could have told.
    func effect(from old: [Node], to new: [Node], of post: Node, isTold: Bool = true) -> Effect {
        if old.isEmpty { return new.isEmpty ? .untold : .unknown }
        if new.isEmpty { return old.allSatisfy(isGone) || isTold && isKept(post) ? .lost : .unknown }
        let come = new.filter { node in !old.contains { isSame($0, node) } }
        if come.isEmpty { return .no }
        let isOldKnown = !old.contains { node in isUnknown(node, 0) && !new.contains { isSame(node, $0) } }
        let formerly = numbers(old, 0)
        let isCertain = come.contains { node in
            switch state(of: node, 1) {
            case .one, .merged, .split, .alike: true
            // Whoever came is none of those of whom it is known what became of them.
            case .new, .unknown: isOldKnown
            case .reshaped: !formerly.contains(setting.number(node, 1))
            case .gone: false
            }
        }
        return isCertain ? .yes : .unknown
    }

    /// Whether somebody works elsewhere than before: not who keeps all units there were and gets more besides.
    func effectOfUnits(from old: [Node], to new: [Node], of post: Node) -> Effect {
        let staysWhole = !old.isEmpty && old.allSatisfy { node in new.contains { isSame(node, $0) } }
        return staysWhole ? .no : effect(from: old, to: new, of: post)
    }

    /// The classes of nodes of a side.
    func numbers(_ nodes: some Sequence<Node>, _ side: Int) -> Set<Int> { Set(nodes.map { setting.number($0, side) }) }
}
