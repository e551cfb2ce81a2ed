internal import OrgModel
internal import Texts

/// How findings are made and how they speak: names in single quotes, lists joined as people join them.
extension Audit.Context {
    /// `'Kommunstyrelsen'`; with the id, `'Badchef' (x1)`, where another is called the same.
    func quoted(_ node: Node) -> String {
        let name = "'\(organisation.name(of: node))'"
        return measures.hasNamesake(node) ? "\(name) (\(organisation.id(of: node)))" : name
    }

    /// `'Kommunstyrelsen', 'Nämnder' och 'Revisionen'`, each once, in the order of their names; of more than six the
    /// first, with the number of the rest.
    func list(_ nodes: some Sequence<Node>) -> Wording {
        let names = Set(nodes).map(quoted).sorted()
        return Self.cut(names.map { Wording($0, en: $0) })
    }

    /// As many as a reader takes in: the rest is counted, and stands in the evidence.
    static func cut(_ words: [Wording]) -> Wording {
        let limit = 6
        let more = words.count - limit
        if more <= 0 { return list(words) }
        return list(words.prefix(limit) + [Wording("\(more) till", en: "\(more) more")])
    }

    /// `uppdrag, ansvar och arbetsformer`, in the order given.
    static func list(_ words: [Wording]) -> Wording {
        func joined(_ words: [String], _ and: String) -> String {
            guard words.count > 1, let last = words.last else { return words.first ?? "" }
            return words.dropLast().joined(separator: ", ") + " \(and) " + last
        }
        return Wording(joined(words.map(\.swedish), "och"), en: joined(words.map(\.english), "and"))
    }

    /// Lines in an order of their own, whatever order the model has them in.
    func ordered(_ lines: some Collection<Line>) -> [Line] {
        if lines.count < 2 { return Array(lines) }
        // A kind used as a node may be called as a node is: they have one rank.
        let ranks = measures.ranksOfIDs
        func rank(_ node: Node?) -> UInt64 { node.map { UInt64(ranks[Int($0.index)]) + 1 } ?? 0 }
        // Thousands of lines are put in order at once: their order is two numbers, made once of each.
        let order = lines.map { line in
            (
                line: line, by: UInt64(line.relation.rawValue) << 33 | rank(line.subject),
                then: rank(line.object), last: line.number
            )
        }
        return order.sorted { ($0.by, $0.then, $0.last) < ($1.by, $1.then, $1.last) }.map(\.line)
    }
}
