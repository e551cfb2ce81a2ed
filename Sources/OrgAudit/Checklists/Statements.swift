internal import OrgModel

/// The statements that a checklist may be answered by, whether they hold or not: by relation and by end, on the day,
/// templates' apart.
struct SpokenStatements: Sendable {
    private let byRelation: [[Line]]
    /// Those that leave an end open (`okänt`): they may be about anyone.
    private let withOpenSubject: [Relation: [Line]]
    private let withOpenObject: [Relation: [Line]]
    private let outgoing: LineIndex
    private let incoming: LineIndex

    /// - Complexity: linear in nodes and statements but for a sort of the statements.
    init(_ measures: Measures) {
        let organisation = measures.organisation
        let isSpoken = organisation.details.map { detail in
            !detail.isImplied && detail.period.contains(measures.date)
                && detail.source.map { organisation.kind(of: $0) != .mall } ?? true
        }
        let lines = (0..<organisation.statementCount)
            .filter { isSpoken[Int(organisation.columns.details[$0])] }.map { Line(organisation, $0) }
        var byRelation = [[Line]](repeating: [], count: Relation.allCases.count)
        for line in lines { byRelation[Int(line.relation.rawValue)].append(line) }
        self.byRelation = byRelation
        withOpenSubject = Dictionary(grouping: lines.filter(\.isSubjectUnknown), by: \.relation)
        withOpenObject = Dictionary(grouping: lines.filter(\.isObjectUnknown), by: \.relation)
        outgoing = LineIndex(lines, nodeCount: organisation.nodeCount) { $0.subject }
        incoming = LineIndex(lines, nodeCount: organisation.nodeCount) { $0.object }
    }

    func lines(_ relation: Relation) -> [Line] { byRelation[Int(relation.rawValue)] }

    /// The statements whose subject is one of the nodes, or left open.
    func lines(_ relation: Relation, from nodes: Set<Node>) -> [Line] {
        nodes.flatMap { outgoing.lines(of: $0, relation) } + withOpenSubject[relation, default: []]
    }

    /// The statements whose object is one of the nodes, or left open.
    func lines(_ relation: Relation, to nodes: Set<Node>) -> [Line] {
        nodes.flatMap { incoming.lines(of: $0, relation) } + withOpenObject[relation, default: []]
    }
}

/// How far something answers a question, least first.
enum Strength: Comparable {
    case none
    /// The document names it and leaves it open.
    case open
    /// It is demanded and no fact yet, or said unclearly.
    case part
    case full
}
