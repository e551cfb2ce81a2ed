internal import Graphs
internal import Texts

/// Lines found by relation and by either end. They stand on shelves, one for each relation and standing; what an end
/// keeps of them is their places, in the order of the shelves, so that those of a relation stand together. What is kept
/// of a line is its number: the rest is read from the columns when somebody asks.
///
///     shelves   [ chef, holds: a b ] [ chef, demanded: c ] [ leder, holds: d ] …
///     places           0       1                       2                   3
///     from ks   [ 0 3 ]      to direktör  [ 1 2 ]
package final class LineIndex: Sendable {
    private let columns: Organisation.Columns
    /// The terms of every detail.
    private let terms: [Line.Terms]
    /// The numbers of the lines of each relation and standing, in the model's order.
    private let shelves: Grouping
    private let outgoing: Grouping
    private let incoming: Grouping

    /// Those lines whose details are chosen, but for lines to or from what is gone.
    /// - Parameter gone: of each node whether it is; empty where none is.
    /// - Complexity: linear in nodes, lines and details.
    init(
        _ columns: Organisation.Columns, _ details: [Detail<Node>],
        gone: [Bool] = [], where isChosen: (Detail<Node>) -> Bool = { _ in true }
    ) {
        // Details are shared by many: each is judged once.
        let terms = details.map(Line.Terms.init)
        let areChosen = details.map(isChosen)
        let keys = columns.relations.indices.map { number in
            let detail = Int(columns.details[number])
            let shelf = columns.relations[number].shelf(terms[detail].standing)
            if !areChosen[detail] { return Grouping.ungrouped }
            if !gone.isEmpty {
                let ends = [columns.subjects[number], columns.objects[number]]
                if ends.contains(where: { !$0.isPlaceholder && gone[Int($0.index)] }) { return Grouping.ungrouped }
            }
            return UInt32(shelf)
        }
        let shelves = Grouping(of: keys, groupCount: Relation.allCases.count << 3)
        func ends(_ nodes: [Node]) -> Grouping {
            let keys = shelves.members.map { number in
                nodes[Int(number)].isPlaceholder ? Grouping.ungrouped : nodes[Int(number)].index
            }
            return Grouping(of: keys, groupCount: columns.ids.count)
        }
        outgoing = ends(columns.subjects)
        incoming = ends(columns.objects)
        self.shelves = shelves
        self.columns = columns
        self.terms = terms
    }

    // MARK: Lines of one standing

    /// The lines of a relation, those without actor or object among them.
    package func lines(_ relation: Relation, _ standing: Standing = .holds) -> [Line] {
        shelves.members(of: UInt32(relation.shelf(standing))).map(line(numbered:))
    }

    /// The lines of a relation that hold, in which `node` is the subject, and after them those in which `kind` is.
    package func lines(_ relation: Relation, from node: Node, and kind: Node? = nil) -> Lines {
        Lines(self, .subject, held(relation, by: node, in: outgoing), held(relation, by: kind, in: outgoing))
    }

    /// The lines of a relation that hold, in which `node` is the object, and after them those in which `kind` is.
    package func lines(_ relation: Relation, to node: Node, and kind: Node? = nil) -> Lines {
        Lines(self, .object, held(relation, by: node, in: incoming), held(relation, by: kind, in: incoming))
    }

    /// Every line that holds and that `node` is an end of.
    package func lines(at node: Node) -> [Line] {
        [outgoing, incoming].flatMap { $0.members(of: node.index).map(line(at:)) }.filter { $0.standing == .holds }
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

    private func held(_ relation: Relation, by node: Node?, in ends: Grouping) -> Range<Int> {
        let shelf = relation.shelf(.holds)
        return node.map { positions(shelf..<shelf + 1, of: $0, in: ends) } ?? 0..<0
    }

    /// Where the node's places on some shelves stand among the places of all nodes.
    private func positions(_ chosen: Range<Int>, of node: Node, in ends: Grouping) -> Range<Int> {
        let (start, end) = (shelves.offsets[chosen.lowerBound], shelves.offsets[chosen.upperBound])
        // Most relations have no lines in most models.
        if start == end { return 0..<0 }
        let all = ends.range(of: node.index)
        if all.isEmpty { return all }
        let first = all.partitioningIndex { ends.members[$0] >= start }
        return first..<(first..<all.upperBound).partitioningIndex { ends.members[$0] >= end }
    }

    /// The line at a position among the places of one end.
    func line(at position: Int, of end: RelationWords.End) -> Line {
        line(at: end == .subject ? outgoing.members[position] : incoming.members[position])
    }

    private func line(at place: UInt32) -> Line { line(numbered: shelves.members[Int(place)]) }

    /// The line of a statement.
    func line(numbered number: UInt32) -> Line {
        columns.line(number, terms[Int(columns.details[Int(number)])])
    }
}

extension Relation {
    /// Each relation has room for a shelf of each standing.
    fileprivate var shelves: Range<Int> { Int(rawValue) << 3..<(Int(rawValue) + 1) << 3 }

    fileprivate func shelf(_ standing: Standing) -> Int { Int(rawValue) << 3 + Int(standing.rawValue) }
}
