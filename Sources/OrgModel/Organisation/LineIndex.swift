internal import Graphs
internal import Texts

/// Lines found by relation and by either end. They stand on shelves, one for each relation and standing; what an end
/// keeps of them is their places, in the order of the shelves, so that those of a relation stand together.
///
///     shelves   [ chef, holds: a b ] [ chef, demanded: c ] [ leder, holds: d ] …
///     places           0       1                       2                   3
///     from ks   [ 0 3 ]      to direktör  [ 1 2 ]
package final class LineIndex: Sendable {
    /// The lines of each relation and standing, in the model's order.
    private let shelves: [[Line]]
    /// The place of the first line of each shelf, and last how many lines there are.
    private let starts: [UInt32]
    private let outgoing: Grouping
    private let incoming: Grouping

    /// Those lines whose details are chosen.
    /// - Complexity: linear in nodes, lines and details.
    init(
        _ columns: Organisation.Columns, _ details: [Detail<Node>],
        where isChosen: (Detail<Node>) -> Bool = { _ in true }
    ) {
        // Details are shared by many: each is judged once.
        let standings = details.map { isChosen($0) ? Standing($0) : nil }
        let keys = columns.relations.indices.map { number in
            let standing = standings[Int(columns.details[number])]
            return standing.map { UInt32(columns.relations[number].shelf($0)) } ?? Grouping.ungrouped
        }
        let ordered = Grouping(of: keys, groupCount: Relation.allCases.count << 2)
        shelves = (0..<UInt32(ordered.groupCount)).map { shelf in
            ordered.members(of: shelf).map { columns.line($0, details) }
        }
        starts = ordered.offsets
        func ends(_ nodes: [Node]) -> Grouping {
            let keys = ordered.members.map { number in
                nodes[Int(number)].isPlaceholder ? Grouping.ungrouped : nodes[Int(number)].index
            }
            return Grouping(of: keys, groupCount: columns.ids.count)
        }
        outgoing = ends(columns.subjects)
        incoming = ends(columns.objects)
    }

    // MARK: Lines of one standing

    /// The lines of a relation, those without actor or object among them.
    package func lines(_ relation: Relation, _ standing: Standing = .holds) -> [Line] {
        shelves[relation.shelf(standing)]
    }

    /// The lines of a relation that hold, in which `node` is the subject.
    package func lines(_ relation: Relation, from node: Node) -> Lines {
        let shelf = relation.shelf(.holds)
        return Lines(self, .subject, shelf, positions(shelf..<shelf + 1, of: node, in: outgoing))
    }

    /// The lines of a relation that hold, in which `node` is the object.
    package func lines(_ relation: Relation, to node: Node) -> Lines {
        let shelf = relation.shelf(.holds)
        return Lines(self, .object, shelf, positions(shelf..<shelf + 1, of: node, in: incoming))
    }

    /// Every line that holds and that `node` is an end of.
    package func lines(at node: Node) -> [Line] {
        [outgoing, incoming].flatMap { $0.members(of: node.index).map(line) }.filter { $0.standing == .holds }
    }

    // MARK: Lines of every standing

    /// The lines of a relation whatever the document says of them.
    package func statements(_ relation: Relation) -> [Line] { Standing.allCases.flatMap { lines(relation, $0) } }

    package func statements(_ relation: Relation, from node: Node) -> [Line] {
        positions(relation.shelves, of: node, in: outgoing).map { line(at: outgoing.members[$0]) }
    }

    package func statements(_ relation: Relation, to node: Node) -> [Line] {
        positions(relation.shelves, of: node, in: incoming).map { line(at: incoming.members[$0]) }
    }

    // MARK: Places

    /// Where the node's places on some shelves stand among the places of all nodes.
    private func positions(_ shelves: Range<Int>, of node: Node, in ends: Grouping) -> Range<Int> {
        let all = ends.range(of: node.index)
        if all.isEmpty { return all }
        let (start, end) = (starts[shelves.lowerBound], starts[shelves.upperBound])
        let first = all.partitioningIndex { ends.members[$0] >= start }
        return first..<(first..<all.upperBound).partitioningIndex { ends.members[$0] >= end }
    }

    private func line(at place: UInt32) -> Line {
        let shelf = starts.partitioningIndex { $0 > place } - 1
        return shelves[shelf][Int(place - starts[shelf])]
    }

    /// The line at a position among the places of one end, which is known to be on a shelf.
    func line(at position: Int, of end: RelationWords.End, on shelf: Int) -> Line {
        let place = end == .subject ? outgoing.members[position] : incoming.members[position]
        return shelves[shelf][Int(place - starts[shelf])]
    }
}

extension Relation {
    /// Each relation has a shelf for each of the four standings.
    fileprivate var shelves: Range<Int> { Int(rawValue) << 2..<Int(rawValue + 1) << 2 }

    fileprivate func shelf(_ standing: Standing) -> Int { Int(rawValue) << 2 + Int(standing.rawValue) }
}
