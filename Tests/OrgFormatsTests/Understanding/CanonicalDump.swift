import OrgModel
import Texts

/// An organisation in words, the same for every order in which its model may be written: each node and each statement
/// a line, sorted, with ids for nodes and the parts of a joint statement for its number.
struct CanonicalDump: Equatable {
    let nodes: [String]
    let statements: [String]
    let defects: [String]
    let acceptances: [String]
    let heading: String

    init(_ organisation: Organisation) {
        let words = DumpedWords(organisation: organisation)
        heading = "\(organisation.name) \(organisation.date?.description ?? "-")"
        nodes = organisation.nodes.map(words.node).sorted()
        var parts: [UInt32: [String]] = [:]
        for statement in organisation.statements where statement.detail.joint > 0 {
            parts[statement.detail.joint, default: []].append(words.core(statement))
        }
        statements = organisation.statements.map { statement in
            let joint = parts[statement.detail.joint].map { ["joint[\($0.sorted().joined(separator: "; "))]"] } ?? []
            return ([words.core(statement)] + words.terms(statement.detail) + joint).joined(separator: " ")
        }.sorted()
        defects = organisation.defects.map(words.defect).sorted()
        acceptances = organisation.acceptances.map { acceptance in
            [acceptance.rule, acceptance.node, acceptance.decision, acceptance.reason].map { organisation.texts[$0] }
                .joined(separator: "|") + "|\(acceptance.period.till)"
        }.sorted()
    }

    var text: String { ([heading] + nodes + statements + defects + acceptances).joined(separator: "\n") }
}

/// The words of one organisation's parts.
private struct DumpedWords {
    let organisation: Organisation

    func id(_ node: Node?) -> String { node.map(organisation.id) ?? "?" }

    private func ids(_ nodes: [Node]) -> String { nodes.map { id($0) }.sorted().joined(separator: ", ") }

    private func text(_ text: Text) -> String { organisation.texts[text] }

    func node(_ node: Node) -> String {
        let traits = organisation.traits(of: node)
        var words = ["\(id(node)): \(organisation.kind(of: node)) '\(organisation.name(of: node))'"]
        if organisation.isGhost(node) { words.append("ghost") }
        if organisation.isAnyOfKind(node) { words.append("any") }
        if let quantity = traits.quantity { words.append("number[\(number(quantity))]") }
        if traits.vacant != .no { words.append("vacant[\(traits.vacant.rawValue)]") }
        if let meetings = traits.meetings { words.append("meetings[\(frequency(meetings))]") }
        if !traits.headings.isEmpty { words.append("headings[\(traits.headings.map(text).sorted())]") }
        return (words + terms(traits.detail)).joined(separator: " ")
    }

    /// Who does what to whom; `-` where there is no object.
    func core(_ statement: Statement) -> String {
        let object = statement.object == nil && !statement.line.isObjectUnknown ? "-" : id(statement.object)
        return "\(id(statement.subject)) \(statement.relation) \(object)"
    }

    func terms(_ detail: Detail<Node>) -> [String] {
        var terms: [String] = []
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { terms.append("\(name)[\(value)]") }
        }
        if let source = detail.source {
            add("source", [id(source), text(detail.section)].filter { !$0.isEmpty }.joined(separator: " "))
        }
        if detail.isImplied { terms.append("implied") }
        if detail.isDemanded { terms.append("demanded") }
        if detail.isPermitted { terms.append("permitted") }
        if detail.isProposed { terms.append("proposed") }
        add("unclear", text(detail.unclear))
        add("shortcomings", detail.shortcomings.map(text).sorted().joined(separator: ", "))
        add("gravity", detail.gravity?.rawValue)
        switch detail.excerpt {
        case .none: break
        case .whole: terms.append("cut")
        case .sections(let sections): add("cut", sections.map(text).sorted().joined(separator: ", "))
        }
        add("scope", detail.scope?.rawValue)
        add("from", detail.period.start?.wording.swedish)
        add("till", detail.period.till == .unknown ? "?" : detail.period.end?.wording.swedish)
        add("owner", ids(detail.owners))
        add("recipient", ids(detail.recipients))
        add("level", text(detail.level))
        add("matters", ids(detail.matters))
        add("consulted", ids(detail.consulted))
        add("before", ids(detail.before))
        add("after", ids(detail.after))
        add("often", detail.frequency.map(frequency))
        add("count", detail.quantity.map(number))
        if detail.holds != .yes { add("holds", detail.holds.rawValue) }
        if detail.isActing { terms.append("acting") }
        return terms + detail.values.map { "\($0.property)[\(text($0.value))]" }
    }

    private func number(_ quantity: Quantity) -> String {
        "\(quantity.precision) \(quantity.number)" + (quantity.per.map { " per \(text($0))" } ?? "")
    }

    private func frequency(_ frequency: Frequency) -> String {
        "\(frequency.precision) \(frequency.times)/\(frequency.unit.rawValue)"
    }

    /// Places move with the order; what is told does not.
    func defect(_ defect: Defect) -> String {
        switch defect {
        case .unknownNode(let node, let suggestion, let places):
            return "unknown \(id(node)), meant \(suggestion ?? "-"), \(places.count) places"
        case .unknownPredecessor(let node, let places): return "replaced \(id(node)), \(places.count) places"
        case .duplicateNode(let node, let places): return "duplicate \(id(node)), \(places.count) places"
        case .cycle(let relation, let nodes, _):
            let ids = nodes.map { id($0) }
            let first = ids.indices.min { ids[$0] < ids[$1] } ?? 0
            return "cycle \(relation) " + (ids[first...] + ids[..<first]).joined(separator: " -> ")
        case .unknownEnding(let id, _): return "unknown ending \(id)"
        case .kindForNode(let written, let meant, let places):
            return "kind \(written), meant \(id(meant)), \(places.count) places"
        case .caseTwins(let nodes): return "twins \(nodes.map { id($0) }.sorted().joined(separator: " "))"
        case .unknownAccepted(let id, let suggestion, _): return "unknown accepted \(id), meant \(suggestion ?? "-")"
        }
    }
}
