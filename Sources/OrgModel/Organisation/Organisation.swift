public import Texts

/// An organisation as understood: a typed graph that does not change. Nodes are dense indices, texts are stored once,
/// and the lines of a relation at a node are a slice of one index.
///
///     let organisation = try Document(readingModelAt: "Models/partille").resolved()
///     for node in organisation.nodes where organisation.kind(of: node) == .nämnd {
///         print(organisation.name(of: node), organisation.subjects(of: .uppdrag, to: node).count)
///     }
public struct Organisation: Sendable {
    let storage: Storage

    /// What the organisation is called.
    public var name: String { storage.name }
    /// The model's own date, if it gives one.
    public var date: Day? { storage.date }
    /// The day that it is shown as of; nil where all that the model says is here.
    public var asOf: Day? { storage.asOf }
    /// The excerpts that the model names, in file order.
    public var views: [ModelView] { storage.views }
    /// The model's own limits for the audit, in file order.
    public var limits: [ModelLimit] { storage.limits }
    /// What did not fit when the document was resolved.
    public var defects: [Defect] { storage.defects }

    package var texts: TextTable { storage.texts }
    package var files: SourceFiles { storage.files }
    package var acceptances: [Document.Acceptance] { storage.acceptances }

    /// How many nodes there are, ghosts and kinds used as nodes included.
    public var nodeCount: Int { storage.columns.ids.count }

    /// How many statements there are.
    public var statementCount: Int { storage.columns.subjects.count }

    /// Every node.
    @inlinable public var nodes: some RandomAccessCollection<Node> { (0..<UInt32(nodeCount)).lazy.map(Node.init) }

    /// The node with an id.
    /// - Complexity: linear in the number of nodes.
    public func node(_ id: String) -> Node? {
        guard let text = storage.texts.find(id) else { return nil }
        return storage.columns.ids.firstIndex(of: text).map { Node(UInt32($0)) }
    }
}

extension Organisation {
    /// The id a model gives the node.
    public func id(of node: Node) -> String { storage.texts[storage.columns.ids[Int(node.index)]] }

    /// What the node is called; its id where the model gives no name.
    public func name(of node: Node) -> String {
        let name = storage.columns.names[Int(node.index)]
        return name.isNone ? id(of: node) : storage.texts[name]
    }

    /// Whether the model gives the node a name beside its id.
    package func hasName(_ node: Node) -> Bool { !storage.columns.names[Int(node.index)].isNone }

    /// The nodes that are called as another one is.
    /// - Complexity: linear in nodes.
    package var namesakes: [Node] {
        let columns = storage.columns
        var counts: [Text: Int] = [:]
        func called(_ node: Int) -> Text { columns.names[node].isNone ? columns.ids[node] : columns.names[node] }
        // Most models call nothing but by its id, and then nothing is called alike.
        let named = columns.names.contains { !$0.isNone }
        guard named else { return [] }
        for node in columns.ids.indices where columns.presences[node] == .defined {
            counts[called(node), default: 0] += 1
        }
        return columns.ids.indices.filter { columns.presences[$0] == .defined && counts[called($0), default: 0] > 1 }
            .map { Node(UInt32($0)) }
    }

    public func kind(of node: Node) -> NodeKind { storage.columns.kinds[Int(node.index)] }

    /// What the node says of itself: number, vacancy, period, source.
    public func traits(of node: Node) -> Traits<Node> { storage.traits[Int(storage.columns.traits[Int(node.index)])] }

    /// The number of what the node says of itself, which nodes that say the same share.
    package func traitsNumber(of node: Node) -> Int { Int(storage.columns.traits[Int(node.index)]) }

    /// Whether the node says anything of itself but its kind and name.
    package func hasTraits(_ node: Node) -> Bool { storage.columns.traits[Int(node.index)] > 0 }

    /// How many the node stands for; nil where it is one.
    package func quantity(of node: Node) -> Quantity? {
        storage.traits[Int(storage.columns.traits[Int(node.index)])].quantity
    }

    /// The document that speaks of the node.
    package func source(of node: Node) -> Node? {
        storage.traits[Int(storage.columns.traits[Int(node.index)])].detail.source
    }

    /// Whether the post is said to stand empty.
    package func isVacant(_ node: Node) -> Bool {
        storage.traits[Int(storage.columns.traits[Int(node.index)])].vacant == .yes
    }

    package func presence(of node: Node) -> Presence { storage.columns.presences[Int(node.index)] }

    /// Whether something points at the node but nothing defines it.
    public func isGhost(_ node: Node) -> Bool { presence(of: node) == .ghost }

    /// Whether the node is a kind used as a node: any of that kind.
    public func isAnyOfKind(_ node: Node) -> Bool { presence(of: node) == .anyOfKind }

    /// Whether the node stands for many.
    public func isClass(_ node: Node) -> Bool { quantity(of: node) != nil || isAnyOfKind(node) }

    /// A property of the node, as written.
    public func value(_ property: Property, of node: Node) -> String? {
        if !hasTraits(node) { return nil }
        return storage.traits[Int(storage.columns.traits[Int(node.index)])].detail.values
            .first { $0.property == property }.map { storage.texts[$0.value] }
    }

    /// Whether the id of one comes before that of the other: the order in which nodes are told.
    package func precedes(_ left: Node, _ right: Node) -> Bool {
        storage.texts.precedes(storage.columns.ids[Int(left.index)], storage.columns.ids[Int(right.index)])
    }

    /// The place of each node in the order of the ids; those of one id have one.
    /// - Complexity: n log n in nodes.
    package var ranksOfIDs: [UInt32] {
        let ids = storage.columns.ids
        var ranks = [UInt32](repeating: 0, count: ids.count)
        var rank: UInt32 = 0
        var last = Text.none
        for node in ids.indices.sorted(by: { storage.texts.precedes(ids[$0], ids[$1]) }) {
            if ids[node] != last { rank += 1 }
            last = ids[node]
            ranks[node] = rank
        }
        return ranks
    }

    /// Where a node is defined, or first named.
    package func place(of node: Node) -> Place { storage.columns.nodePlaces[Int(node.index)] }

    /// Where a node is defined, or first named; nil for one made by a program.
    public func location(of node: Node) -> Location? { storage.files.locate(place(of: node)) }

    /// The path, line and column of a place in the model; nil for one made by a program.
    public func location(of place: Place) -> Location? { storage.files.locate(place) }

    /// Where a model let what has this id end (`upphör`); nil of what none did.
    package func ending(of id: String) -> Place? { storage.texts.find(id).flatMap { storage.endings[$0] } }

    /// Whether a model let anything end.
    package var hasEndings: Bool { !storage.endings.isEmpty }
}
