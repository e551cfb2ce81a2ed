internal import OrgModel

/// The statements that a checklist may be answered by, whether they hold or not, but not implied: on the day, by
/// relation and by end.
struct SpokenStatements: Sendable {
    private let index: LineIndex
    /// Those that leave an end open (`okänt`): they may be about anyone.
    private let withOpenSubject: [Relation: [Line]]
    private let withOpenObject: [Relation: [Line]]

    /// - Complexity: linear in the statements.
    init(_ measures: Measures) {
        let index = measures.index
        let open = Relation.allCases.flatMap { relation in
            index.statements(relation).filter { !$0.isImplied && ($0.isSubjectUnknown || $0.isObjectUnknown) }
        }
        self.index = index
        withOpenSubject = Dictionary(grouping: open.filter(\.isSubjectUnknown), by: \.relation)
        withOpenObject = Dictionary(grouping: open.filter(\.isObjectUnknown), by: \.relation)
    }

    func lines(_ relation: Relation) -> [Line] { index.statements(relation).filter { !$0.isImplied } }

    /// The statements whose subject is one of the nodes, or left open.
    func lines(_ relation: Relation, from nodes: Set<Node>) -> [Line] {
        nodes.flatMap { index.statements(relation, from: $0).filter { !$0.isImplied } }
            + withOpenSubject[relation, default: []]
    }

    /// The statements whose object is one of the nodes, or left open.
    func lines(_ relation: Relation, to nodes: Set<Node>) -> [Line] {
        nodes.flatMap { index.statements(relation, to: $0).filter { !$0.isImplied } }
            + withOpenObject[relation, default: []]
    }
}

/// How far something answers a question, least first.
enum Strength: Comparable {
    case none
    /// The document names it and leaves it open.
    case open
    /// It is demanded and not so yet, or said unclearly.
    case part
    case full
}
