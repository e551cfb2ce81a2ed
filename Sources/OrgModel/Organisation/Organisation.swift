internal import Graphs

/// An organisation as understood: a typed graph that does not change. Nodes are dense indices, texts are stored once,
/// and lines are compressed adjacency, one for each relation.
///
///     let organisation = try Document(readingModelAt: "Models/partille").resolved()
///     for node in organisation.nodes where organisation.kind(of: node) == .nämnd {
///         print(organisation.name(of: node), organisation.subjects(of: .uppdrag, to: node).count)
///     }
public struct Organisation: Sendable {
    /// What the organisation is called.
    public let name: String
    /// The model's own date, if it gives one.
    public let date: Day?
    /// The day that it is shown as of; nil where all that the model says is here.
    public let asOf: Day?
    /// The excerpts that the model names, in file order.
    public let views: [ModelView]
    /// The model's own limits for the audit, in file order.
    public let limits: [ModelLimit]
    /// What did not fit when the document was resolved.
    public let defects: [Defect]

    package let texts: TextTable
    package let files: SourceFiles
    package let columns: Columns
    package let details: [Detail<Node>]
    package let traits: [Traits<Node>]
    package let acceptances: [Document.Acceptance]
    package let lines: [Lines?]
    /// Where a node of a base model was let end, by its id.
    package let endings: [Text: Place]
    /// What a node replaces that is no longer here.
    package let predecessors: [Text: [Text]]

    /// The tables, one array a column.
    package struct Columns: Sendable {
        // Nodes.
        package var ids: [Text] = []
        package var names: [Text] = []
        package var kinds: [NodeKind] = []
        package var presences: [Presence] = []
        package var nodePlaces: [Place] = []
        package var traits: [UInt32] = []
        // Statements.
        package var subjects: [UInt32] = []
        package var relations: [Relation] = []
        package var objects: [UInt32] = []
        package var details: [UInt32] = []
        package var places: [Place] = []
    }

    /// How many nodes there are, ghosts and kinds used as nodes included.
    public var nodeCount: Int { columns.ids.count }

    /// How many statements there are.
    public var statementCount: Int { columns.subjects.count }

    /// Every node.
    public var nodes: some RandomAccessCollection<Node> { (0..<UInt32(nodeCount)).lazy.map(Node.init) }

    /// The node with an id.
    /// - Complexity: linear in the number of nodes.
    public func node(_ id: String) -> Node? {
        guard let text = texts.find(id) else { return nil }
        return columns.ids.firstIndex(of: text).map { Node(UInt32($0)) }
    }
}

extension Organisation {
    /// The id a model gives the node.
    public func id(of node: Node) -> String { texts[columns.ids[Int(node.index)]] }

    /// What the node is called; its id where the model gives no name.
    public func name(of node: Node) -> String {
        let name = columns.names[Int(node.index)]
        return name.isNone ? id(of: node) : texts[name]
    }

    public func kind(of node: Node) -> NodeKind { columns.kinds[Int(node.index)] }

    /// What the node says of itself: number, vacancy, period, source.
    public func traits(of node: Node) -> Traits<Node> { traits[Int(columns.traits[Int(node.index)])] }

    /// Whether something points at the node but nothing defines it.
    public func isGhost(_ node: Node) -> Bool { columns.presences[Int(node.index)] == .ghost }

    /// Whether the node is a kind used as a node: any of that kind.
    public func isAnyOfKind(_ node: Node) -> Bool { columns.presences[Int(node.index)] == .anyOfKind }

    /// Whether the node stands for many.
    public func isClass(_ node: Node) -> Bool { traits(of: node).quantity != nil || isAnyOfKind(node) }

    /// A plain fact about the node, as written.
    public func value(_ property: Property, of node: Node) -> String? {
        traits(of: node).detail.facts.first { $0.property == property }.map { texts[$0.value] }
    }

    /// The statement with a number below `statementCount`.
    public func statement(_ number: Int) -> Statement {
        func node(_ index: UInt32) -> Node? { Node(index).isPlaceholder ? nil : Node(index) }
        return Statement(
            number: UInt32(number), subject: node(columns.subjects[number]), relation: columns.relations[number],
            object: node(columns.objects[number]), detail: details[Int(columns.details[number])],
            place: columns.places[number])
    }

    /// Every statement.
    public var statements: some RandomAccessCollection<Statement> { (0..<statementCount).lazy.map(statement) }

    /// The statements in which `node` is the subject of `relation`.
    public func statements(of relation: Relation, from node: Node) -> [Statement] {
        guard let lines = lines[Int(relation.rawValue)] else { return [] }
        return lines.forward.arcs(of: node.index).map { statement(Int(lines.statements[Int($0.ordinal)])) }
    }

    /// The statements in which `node` is the object of `relation`.
    public func statements(of relation: Relation, to node: Node) -> [Statement] {
        guard let lines = lines[Int(relation.rawValue)] else { return [] }
        return lines.backward.arcs(of: node.index).map { statement(Int(lines.statements[Int($0.ordinal)])) }
    }

    /// The nodes that `node` has the relation to: its chefs, its principals.
    public func objects(of relation: Relation, from node: Node) -> [Node] {
        lines[Int(relation.rawValue)]?.forward.successors(of: node.index).map(Node.init) ?? []
    }

    /// The nodes that have the relation to `node`: those it is the chef of.
    public func subjects(of relation: Relation, to node: Node) -> [Node] {
        lines[Int(relation.rawValue)]?.backward.successors(of: node.index).map(Node.init) ?? []
    }

    /// Where a node is defined, or first named; nil for one made by a program.
    public func location(of node: Node) -> Location? { files.locate(columns.nodePlaces[Int(node.index)]) }

    /// Where a statement stands.
    public func location(of statement: Statement) -> Location? { files.locate(statement.place) }

    /// The path, line and column of a place in the model; nil for one made by a program.
    public func location(of place: Place) -> Location? { files.locate(place) }

    /// The ids of what the node replaces (`ersätter`): nodes of this organisation first, then those that have ended
    /// or are out of their period, which are no nodes here.
    public func predecessors(of node: Node) -> [String] {
        let here = statements(of: .ersätter, from: node).filter { $0.detail.holds == .yes }.compactMap(\.object)
        return here.map(id) + (predecessors[columns.ids[Int(node.index)]] ?? []).map { texts[$0] }
    }

    /// Whether a model let the node with this id end (`upphör`).
    package func hasEnded(_ id: String) -> Bool { texts.find(id).map { endings[$0] != nil } ?? false }
}
