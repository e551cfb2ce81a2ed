package import OrgModel

/// A statement that holds, light enough to pass about: who stands how to whom. What more it says is asked of
/// `Measures`: `detail(of:)`, `level(of:)`.
package struct Line: Hashable, Sendable {
    /// The statement's number in its organisation.
    let number: UInt32
    private let from: Node
    private let to: Node
    package let relation: Relation

    init(_ organisation: Organisation, _ number: Int) {
        self.number = UInt32(number)
        from = Node(organisation.columns.subjects[number])
        to = Node(organisation.columns.objects[number])
        relation = organisation.columns.relations[number]
    }

    /// Who; nil where the document names nobody.
    package var subject: Node? { from.isPlaceholder ? nil : from }
    /// What or whom; nil where the document names nothing.
    package var object: Node? { to.isPlaceholder ? nil : to }
    /// Whether the document names the act and leaves the actor out (`okänt`).
    package var isSubjectUnknown: Bool { from == .unknown }
    package var isObjectUnknown: Bool { to == .unknown }

    /// The upper and the lower end, where the relation has them.
    package var upper: Node? { relation.words.above == .subject ? subject : relation.words.above == nil ? nil : object }
    package var lower: Node? { relation.words.above == .subject ? object : relation.words.above == nil ? nil : subject }
}

/// The lines of each node, in order of relation, so that those of one relation are a slice.
struct LineIndex: Sendable {
    private var offsets: [Int]
    private var lines: [Line]

    /// - Complexity: linear in nodes, and in lines times their logarithm.
    init(_ unsorted: [Line], nodeCount: Int, by end: (Line) -> Node?) {
        let keyed = unsorted.compactMap { line in end(line).map { (node: $0, line: line) } }
        lines = keyed.sorted {
            ($0.node.index, $0.line.relation.rawValue, $0.line.number)
                < ($1.node.index, $1.line.relation.rawValue, $1.line.number)
        }.map(\.line)
        offsets = [Int](repeating: 0, count: nodeCount + 1)
        for (node, _) in keyed { offsets[Int(node.index) + 1] += 1 }
        for index in 0..<nodeCount { offsets[index + 1] += offsets[index] }
    }

    func lines(of node: Node) -> ArraySlice<Line> {
        lines[offsets[Int(node.index)]..<offsets[Int(node.index) + 1]]
    }

    func lines(of node: Node, _ relation: Relation) -> ArraySlice<Line> {
        let all = lines(of: node)
        let first = all.partitioningIndex { $0.relation.rawValue >= relation.rawValue }
        let end = all[first...].partitioningIndex { $0.relation.rawValue > relation.rawValue }
        return all[first..<end]
    }
}
