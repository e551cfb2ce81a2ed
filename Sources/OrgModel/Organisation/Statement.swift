public import Texts

/// One statement of an organisation: a typed line from its subject to its object, with what it rests on.
public struct Statement: Sendable {
    /// Its ends and its relation.
    package let line: Line
    public let detail: Detail<Node>
    /// The number of the detail, which it shares with every statement on the same terms.
    package let detailNumber: UInt32
    package let place: Place

    /// The statement's number, dense within its organisation.
    package var number: UInt32 { line.number }
    /// Who; nil where the document names the act and no actor.
    public var subject: Node? { line.subject }
    public var relation: Relation { line.relation }
    /// What or whom; nil where the verb stands alone or the document leaves it open.
    public var object: Node? { line.object }
}

extension Organisation {
    /// The statement with a number below `statementCount`.
    public func statement(_ number: Int) -> Statement {
        let (columns, details) = (storage.columns, storage.details)
        let detail = columns.details[number]
        return Statement(
            line: columns.line(UInt32(number), Line.Terms(details[Int(detail)])), detail: details[Int(detail)],
            detailNumber: detail, place: columns.places[number])
    }

    /// Every statement.
    public var statements: some RandomAccessCollection<Statement> { (0..<statementCount).lazy.map(statement) }

    /// The statements in which `node` is the subject of `relation`.
    public func statements(of relation: Relation, from node: Node) -> [Statement] {
        whole(storage.index.statements(relation, from: node)).map { statement(Int($0.number)) }
    }

    /// The statements in which `node` is the object of `relation`.
    public func statements(of relation: Relation, to node: Node) -> [Statement] {
        whole(storage.index.statements(relation, to: node)).map { statement(Int($0.number)) }
    }

    /// The nodes that `node` has the relation to, or has to have: its chefs, its principals. Those of whom it is denied
    /// or left open are not among them.
    public func objects(of relation: Relation, from node: Node) -> [Node] {
        affirmed(storage.index.statements(relation, from: node)).compactMap(\.object)
    }

    /// The nodes that have the relation to `node`, or have to: those it is the chef of.
    public func subjects(of relation: Relation, to node: Node) -> [Node] {
        affirmed(storage.index.statements(relation, to: node)).compactMap(\.subject)
    }

    private func affirmed(_ lines: [Line]) -> [Line] {
        whole(lines.filter { $0.standing == .holds || $0.standing == .demanded })
    }

    /// Lines with a node at either end, in the model's order.
    private func whole(_ lines: [Line]) -> [Line] {
        let lines = lines.filter { $0.subject != nil && $0.object != nil }
        return lines.count < 2 ? lines : lines.sorted { $0.number < $1.number }
    }

    /// Where a statement stands.
    public func location(of statement: Statement) -> Location? { storage.files.locate(statement.place) }
}
