internal import OrgModel

/// One of the two organisations as pairing sees it: families, name keys and lines as numbers in rows.
struct Side {
    /// A line from a node's side: relation and direction, and who is at the other end.
    struct Line: Comparable, Hashable {
        let label: UInt8
        let other: UInt32

        static func < (left: Line, right: Line) -> Bool { (left.label, left.other) < (right.label, right.other) }
    }

    let organisation: Organisation
    let families: [Family]
    let kinds: [NodeKind]
    /// The number of each node's name key in the table that both sides share.
    let keys: [UInt32]
    /// What places each node (`Carrier`): the node it is a part of, leads or stands under; -1 for none.
    let superiors: [Int32]
    private let starts: [Int]
    private let allLines: [Line]

    var count: Int { families.count }
    var nodes: Range<UInt32> { 0..<UInt32(count) }

    /// The node's lines, sorted; each once.
    func lines(of node: UInt32) -> ArraySlice<Line> { allLines[starts[Int(node)]..<starts[Int(node) + 1]] }

    /// - Complexity: n log n in nodes and statements.
    init(_ organisation: Organisation, _ names: inout NameBook) {
        self.organisation = organisation
        kinds = organisation.nodes.map(organisation.kind)
        families = organisation.nodes.map { node in
            organisation.presence(of: node) == .defined ? Family(organisation.kind(of: node)) : .ghost
        }
        keys = organisation.nodes.map { names.number(of: organisation.name(of: $0)) }
        var lines: [(node: UInt32, line: Line)] = []
        lines.reserveCapacity(organisation.statementCount * 2)
        for relation in Relation.allCases where relation != .ersätter {
            for standing in [Standing.holds, .demanded] {
                for line in organisation.lines.lines(relation, standing) {
                    guard let subject = line.subject?.index, let object = line.object?.index, subject != object else {
                        continue
                    }
                    lines.append((subject, Line(label: Self.label(relation, isInverse: false), other: object)))
                    lines.append((object, Line(label: Self.label(relation, isInverse: true), other: subject)))
                }
            }
        }
        (starts, allLines) = Self.rows(lines, count: organisation.nodeCount)
        superiors = Carrier.superiors(in: organisation)
    }

    static func label(_ relation: Relation, isInverse: Bool) -> UInt8 { relation.rawValue << 1 | (isInverse ? 1 : 0) }

    /// Lines laid out by node, sorted within it, doubles left out.
    private static func rows(_ lines: [(node: UInt32, line: Line)], count: Int) -> ([Int], [Line]) {
        var ends = [Int](repeating: 0, count: count + 1)
        for (node, _) in lines { ends[Int(node) + 1] += 1 }
        for index in 0..<count { ends[index + 1] += ends[index] }
        var next = ends
        var laid = [Line](repeating: Line(label: 0, other: 0), count: lines.count)
        for (node, line) in lines {
            laid[next[Int(node)]] = line
            next[Int(node)] += 1
        }
        var starts = [0]
        starts.reserveCapacity(count + 1)
        var kept: [Line] = []
        kept.reserveCapacity(lines.count)
        for node in 0..<count {
            for line in laid[ends[node]..<ends[node + 1]].sorted()
            where kept.count == starts[node] || kept.last != line { kept.append(line) }
            starts.append(kept.count)
        }
        return (starts, kept)
    }
}
