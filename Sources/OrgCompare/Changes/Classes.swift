internal import OrgModel

/// Nodes of both organisations that are one, or parts of one: a pair, a merge, a split, a group of like ones, or a node
/// alone. Each has a number; lines between the same classes are the same lines.
struct Classes {
    /// What became of a class.
    enum State {
        case one
        case merged
        case split
        case reshaped
        case gone
        case new
        case unknown
        case alike
    }

    /// The class of each node, by side.
    let numbers: [[Int]]
    /// The nodes of each class, by side.
    let members: [[[Node]]]
    let states: [State]
    /// How sure the pairing of each class is.
    let confidences: [Double]

    init(_ pairing: Pairing, _ before: Organisation, _ after: Organisation) {
        let offset = before.nodeCount
        var parents = Array(0..<offset + after.nodeCount)
        func root(_ node: Int) -> Int {
            var node = node
            while parents[node] != node {
                parents[node] = parents[parents[node]]
                node = parents[node]
            }
            return node
        }
        func unite(_ left: Int, _ right: Int) {
            let (left, right) = (root(left), root(right))
            parents[max(left, right)] = min(left, right)
        }
        for link in pairing.links { unite(Int(link.before.index), offset + Int(link.after.index)) }
        for group in pairing.groups {
            let all = group.before.map { Int($0.index) } + group.after.map { offset + Int($0.index) }
            for node in all.dropFirst() { unite(all[0], node) }
        }
        // Numbered in the order of ids, so that no order of files is seen in what is told first.
        let order = before.nodesByID.map { Int($0.index) } + after.nodesByID.map { offset + Int($0.index) }
        var numberOfRoot: [Int: Int] = [:]
        var numbers = [[Int](repeating: 0, count: offset), [Int](repeating: 0, count: after.nodeCount)]
        var members: [[[Node]]] = [[], []]
        for index in order {
            let top = root(index)
            let number = numberOfRoot[top] ?? members[0].count
            if number == members[0].count {
                numberOfRoot[top] = number
                members[0].append([])
                members[1].append([])
            }
            let (side, node) = index < offset ? (0, index) : (1, index - offset)
            numbers[side][node] = number
            members[side][number].append(Node(UInt32(node)))
        }
        var confidences = [Double](repeating: 1, count: members[0].count)
        for link in pairing.links {
            let number = numbers[0][Int(link.before.index)]
            confidences[number] = min(confidences[number], link.confidence)
        }
        let alike = Set(pairing.groups.map { numbers[0][Int($0.before[0].index)] })
        states = members[0].indices.map { number in
            let (old, new) = (members[0][number], members[1][number])
            if alike.contains(number) { return .alike }
            switch (old.count, new.count) {
            case (1, 1): return .one
            case (1, 0): return pairing.fates[old[0]] == .dissolved ? .gone : .unknown
            case (0, 1): return pairing.origins[new[0]] == .new ? .new : .unknown
            case (_, 1): return .merged
            case (1, _): return .split
            default: return .reshaped
            }
        }
        self.numbers = numbers
        self.members = members
        self.confidences = confidences
    }
}

extension Organisation {
    /// All nodes in the order of their ids.
    var nodesByID: [Node] { inOrderOfIDs(nodes) }

    /// Nodes in the order of their ids.
    func inOrderOfIDs(_ nodes: some Sequence<Node>) -> [Node] {
        nodes.map { (id(of: $0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
