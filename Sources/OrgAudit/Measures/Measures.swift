internal import Graphs
package import OrgFacts
public import OrgModel
internal import Texts

/// What rules ask of an organisation, each measure computed once: what holds on the day, who stands how to whom, what
/// the sources are exhaustive about, and what follows from the lines taken together.
///
/// A *line* here holds: the document says that it is so (not `gäller: nej`, not a `krav`), on the day, and the document
/// is no template. A *node* stands: it is defined, on the day, and no template's.
public final class Measures: Sendable {
    public let organisation: Organisation
    /// The day that is judged: the one it is shown as of, else the model's own, else today.
    public let date: Day
    /// What the sources claim to cover.
    package let coverage: Coverage
    /// Where the texts are cut.
    let cuts: Cuts
    /// Every node that stands, in the model's order; kinds used as nodes are not among them.
    package let nodes: [Node]
    /// Every other node: what is demanded or denied, a template's or out of its period, a ghost, or a kind.
    let absent: [Node]

    /// What documents say of the lines of the day.
    let index: LineIndex
    let standings: [Standing?]
    private let byKind: [[Node]]
    /// The node of each kind that is used as one.
    private let kindNodes: [Node?]
    let closures = Lazily<Closure, [Node]>()
    let graphs = Lazily<Ascent, Digraph>()
    private let meaning = Lazily<Day, Facts>()
    private let homonyms = Lazily<Day, NodeSet>()
    private let ranks = Lazily<Order, [UInt32]>()
    let together = Lazily<Day, [Node: [JointPost]]>()

    /// What nodes are put in order by.
    private enum Order { case id }

    /// Some acts walked upwards from a node.
    struct Closure: Hashable, Sendable {
        let ascent: Ascent
        let start: Node
    }

    /// - Complexity: linear in nodes and statements.
    public init(of organisation: Organisation, today: Day) {
        self.organisation = organisation
        date = organisation.asOf ?? organisation.date ?? today
        index = organisation.lines(on: date)
        let standings = organisation.standings(on: date)
        self.standings = standings
        var byKind = [[Node]](repeating: [], count: NodeKind.allCases.count)
        var kindNodes = [Node?](repeating: nil, count: NodeKind.allCases.count)
        var (nodes, absent): ([Node], [Node]) = ([], [])
        for index in standings.indices {
            let node = Node(UInt32(index))
            let kind = Int(organisation.kind(of: node).rawValue)
            if standings[index] == .holds {
                nodes.append(node)
                byKind[kind].append(node)
            } else {
                absent.append(node)
                if organisation.isAnyOfKind(node) { kindNodes[kind] = node }
            }
        }
        self.nodes = nodes
        self.absent = absent
        self.byKind = byKind
        self.kindNodes = kindNodes
        cuts = Cuts(organisation)
        coverage = Coverage(organisation, index, cuts, on: date)
    }

    /// What the statements of the day mean, made when a rule first asks.
    package var facts: Facts { meaning.value(date) { Facts(of: organisation, on: date) } }

    // MARK: Nodes

    /// Whether another node is called the same.
    func hasNamesake(_ node: Node) -> Bool {
        homonyms.value(date) {
            NodeSet(nodeCount: organisation.nodeCount, members: organisation.namesakes.map(\.index))
        }
        .contains(node.index)
    }

    /// Whether the node is defined and stands on the day.
    package func stands(_ node: Node) -> Bool { standings[Int(node.index)] == .holds }

    /// The nodes of some kinds that stand; classes among them.
    package func nodes(_ kinds: NodeKind...) -> [Node] { kinds.flatMap { byKind[Int($0.rawValue)] } }

    /// The nodes that stand whose kind is such.
    package func nodes(where isWanted: (NodeKind) -> Bool) -> [Node] {
        NodeKind.allCases.filter(isWanted).flatMap { byKind[Int($0.rawValue)] }
    }

    /// The kind used as a node ("any nämnd"), where a statement speaks of it.
    package func anyOf(_ kind: NodeKind) -> Node? { kindNodes[Int(kind.rawValue)] }

    /// The place of each node in the order of the ids, so that putting nodes in order compares numbers.
    var ranksOfIDs: [UInt32] { ranks.value(.id) { organisation.ranksOfIDs } }

    // MARK: Lines

    /// Every line of a relation, those without actor or object among them.
    package func lines(_ relation: Relation) -> [Line] { index.lines(relation) }

    /// The lines of a relation in which `node` is the subject.
    package func lines(_ relation: Relation, from node: Node) -> Lines { index.lines(relation, from: node) }

    /// The lines of a relation in which `node` is the object.
    package func lines(_ relation: Relation, to node: Node) -> Lines { index.lines(relation, to: node) }

    /// The lines of a relation from `node`, and from its kind: what is said of all nämnder is said of each.
    package func lines(_ relation: Relation, fromOrOfKind node: Node) -> Lines {
        index.lines(relation, from: node, and: kindNode(beside: node))
    }

    /// The lines of a relation to `node`, and to its kind.
    package func lines(_ relation: Relation, toOrToKind node: Node) -> Lines {
        index.lines(relation, to: node, and: kindNode(beside: node))
    }

    private func kindNode(beside node: Node) -> Node? {
        let kind = anyOf(organisation.kind(of: node))
        return kind == node ? nil : kind
    }

    /// Every line that the node is an end of.
    package func lines(at node: Node) -> [Line] { index.lines(at: node) }

    // MARK: What a line says

    /// Source, section, period and terms.
    package func detail(of line: Line) -> Detail<Node> { organisation.detail(of: line) }

    /// The level word as written (`övergripande`), in lower case, or nil.
    package func level(of line: Line) -> String? { organisation.level(of: line) }

    /// A property on the line: `skriftlig`, `villkor`.
    package func value(_ property: Property, of line: Line) -> String? { organisation.value(property, of: line) }

    /// Whether the source is unclear about it (`otydligt`).
    package func isUnclear(_ line: Line) -> Bool { organisation.isUnclear(line) }
}
