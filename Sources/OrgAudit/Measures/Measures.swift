internal import Graphs
public import OrgModel

/// The facts of an organisation that rules ask for, each computed once: what holds on the day, who stands how to
/// whom, what the sources are exhaustive about, and what follows from the lines taken together.
///
/// A *line* here holds: the document says that it is so (not `gäller: nej`, not a `krav`), on the day, and the document
/// is no template. A *node* stands: it is defined, on the day, and no template's.
public struct Measures: Sendable {
    public let organisation: Organisation
    /// The day that the facts hold on: the model's own, or today.
    public let date: Day
    /// What the sources claim to cover.
    package let coverage: Coverage
    /// Every node that stands, in the model's order; kinds used as nodes are not among them.
    package let nodes: [Node]

    private let standing: [Bool]
    private let byKind: [[Node]]
    private let kindNodes: [NodeKind: Node]
    private let outgoing: LineIndex
    private let incoming: LineIndex
    private let byRelation: [[Line]]
    /// The lines that are demanded and no facts: few.
    let demanded: [Line]
    private let closures = Lazily<Closure, NodeSet>()
    let graphs = Lazily<LineSet, Digraph>()

    private struct Closure: Hashable, Sendable {
        let lines: LineSet
        let start: Node
    }

    /// - Complexity: linear in nodes and statements but for a sort of the statements.
    public init(of organisation: Organisation, today: Day) {
        self.organisation = organisation
        let date = organisation.date ?? today
        self.date = date
        func isFact(_ detail: Detail<Node>) -> Bool {
            detail.holds == .yes && !detail.isDemanded && detail.period.contains(date)
                && detail.source.map { organisation.kind(of: $0) != .mall } ?? true
        }
        // Details and traits are shared by many: each is judged once.
        let holds = organisation.details.map(isFact)
        let stands = organisation.traits.map { isFact($0.detail) }
        let columns = organisation.columns
        let standing = (0..<organisation.nodeCount).map { index in
            columns.presences[index] == .defined && stands[Int(columns.traits[index])]
        }
        self.standing = standing
        var byKind = [[Node]](repeating: [], count: NodeKind.allCases.count)
        var kindNodes: [NodeKind: Node] = [:]
        for node in organisation.nodes {
            let kind = organisation.kind(of: node)
            if standing[Int(node.index)] { byKind[Int(kind.rawValue)].append(node) }
            if organisation.isAnyOfKind(node) { kindNodes[kind] = node }
        }
        self.byKind = byKind
        self.kindNodes = kindNodes
        nodes = organisation.nodes.filter { standing[Int($0.index)] }
        var byRelation = [[Line]](repeating: [], count: Relation.allCases.count)
        var lines: [Line] = []
        for number in 0..<organisation.statementCount where holds[Int(columns.details[number])] {
            let line = Line(organisation, number)
            lines.append(line)
            byRelation[Int(line.relation.rawValue)].append(line)
        }
        self.byRelation = byRelation
        let demands = organisation.details.map { Self.isDemand($0, of: organisation, on: date) }
        demanded = (0..<organisation.statementCount).filter { demands[Int(columns.details[$0])] }
            .map { Line(organisation, $0) }
        outgoing = LineIndex(lines, nodeCount: organisation.nodeCount) { $0.subject }
        incoming = LineIndex(lines, nodeCount: organisation.nodeCount) { $0.object }
        coverage = Coverage(organisation, byRelation)
    }

    // MARK: Nodes

    /// Whether the node is defined and stands on the day.
    package func stands(_ node: Node) -> Bool { standing[Int(node.index)] }

    /// The nodes of some kinds that stand; classes among them.
    package func nodes(_ kinds: NodeKind...) -> [Node] { kinds.flatMap { byKind[Int($0.rawValue)] } }

    /// The nodes that stand whose kind is such.
    package func nodes(where isWanted: (NodeKind) -> Bool) -> [Node] {
        NodeKind.allCases.filter(isWanted).flatMap { byKind[Int($0.rawValue)] }
    }

    /// The kind used as a node ("any nämnd"), where a statement speaks of it.
    package func anyOf(_ kind: NodeKind) -> Node? { kindNodes[kind] }

    // MARK: Lines

    /// Every line of a relation, those without actor or object among them.
    package func lines(_ relation: Relation) -> [Line] { byRelation[Int(relation.rawValue)] }

    /// The lines of a relation in which `node` is the subject.
    package func lines(_ relation: Relation, from node: Node) -> ArraySlice<Line> { outgoing.lines(of: node, relation) }

    /// The lines of a relation in which `node` is the object.
    package func lines(_ relation: Relation, to node: Node) -> ArraySlice<Line> { incoming.lines(of: node, relation) }

    /// The lines of a relation from `node`, and from its kind: what is said of all nämnder is said of each.
    package func lines(_ relation: Relation, fromOrOfKind node: Node) -> [Line] {
        let own = Array(lines(relation, from: node))
        guard let kind = kindNodes[organisation.kind(of: node)], kind != node else { return own }
        return own + lines(relation, from: kind)
    }

    /// The lines of a relation to `node`, and to its kind.
    package func lines(_ relation: Relation, toOrToKind node: Node) -> [Line] {
        let own = Array(lines(relation, to: node))
        guard let kind = kindNodes[organisation.kind(of: node)], kind != node else { return own }
        return own + lines(relation, to: kind)
    }

    /// Every line from, and to, the node.
    package func lines(from node: Node) -> ArraySlice<Line> { outgoing.lines(of: node) }
    package func lines(to node: Node) -> ArraySlice<Line> { incoming.lines(of: node) }

    /// The lines of a dimension that come to `node` from above: its chiefs, its principals, its givers.
    package func linesAbove(_ node: Node, in dimension: Dimension) -> [Line] {
        Relation.allCases.filter { $0.words.dimension == dimension && $0.words.above != nil }.flatMap {
            $0.words.above == .subject ? lines($0, toOrToKind: node) : lines($0, fromOrOfKind: node)
        }
    }

    // MARK: What a line says

    /// Source, section, period and terms.
    package func detail(of line: Line) -> Detail<Node> {
        organisation.details[Int(organisation.columns.details[Int(line.number)])]
    }

    /// The level word as written (`övergripande`), in lower case, or nil.
    package func level(of line: Line) -> String? {
        let text = organisation.details[Int(organisation.columns.details[Int(line.number)])].level
        return text.isNone ? nil : organisation.texts[text].lowercased()
    }

    /// A property on the line: `skriftlig`, `villkor`.
    package func value(_ property: Property, of line: Line) -> String? {
        organisation.details[Int(organisation.columns.details[Int(line.number)])].facts
            .first { $0.property == property }.map { organisation.texts[$0.value] }
    }

    /// Whether the source is unclear about it (`otydligt`).
    package func isUnclear(_ line: Line) -> Bool {
        !organisation.details[Int(organisation.columns.details[Int(line.number)])].unclear.isNone
    }

    // MARK: Taken together

    /// The nodes that stand above `node`, through any number of lines.
    /// - Complexity: linear in what is reached, the first time.
    func above(_ node: Node, through lines: LineSet) -> NodeSet {
        closures.value(Closure(lines: lines, start: node)) { upward(lines).reachable(from: [node.index]) }
    }

    /// The nodes that stand above `node`, itself not among them, in the model's order.
    package func nodesAbove(_ node: Node, through lines: LineSet) -> [Node] {
        above(node, through: lines).map(Node.init).filter { $0 != node }
    }

    /// Whether `upper` stands above `lower` through some chain of the lines; a node does not stand above itself.
    package func isAbove(_ upper: Node, _ lower: Node, through lines: LineSet) -> Bool {
        upper != lower && above(lower, through: lines).contains(upper.index)
    }
}
