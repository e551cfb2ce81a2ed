internal import OrgModel
internal import Texts

/// What nodes are called in a chart. Persons are numbered, not named, unless names are asked for; nodes of one kind and
/// one name are told apart by what they are parts of or answer to, or else by their ids.
struct Naming {
    private let organisation: Organisation
    private let numbers: [Node: Int]
    /// The nodes that share kind and name with another, and what tells each of these from the others; nil where nothing
    /// but its id does.
    private let namesakes: [Node: Node?]
    private let language: Language

    init(_ organisation: Organisation, _ options: ChartOptions) {
        self.organisation = organisation
        language = options.language
        let persons =
            options.showsNames
            ? []
            : organisation.nodes.filter { organisation.isPerson($0) }
                .sorted { organisation.id(of: $0) < organisation.id(of: $1) }
        let numbers = Dictionary(uniqueKeysWithValues: persons.enumerated().map { ($1, $0 + 1) })
        self.numbers = numbers
        let named = organisation.nodes.filter { numbers[$0] == nil && !organisation.isAnyOfKind($0) }
        let alike = Dictionary(grouping: named) {
            [organisation.name(of: $0), "\(organisation.shownKind(of: $0).rawValue)"]
        }
        namesakes = alike.values.filter { $0.count > 1 }.reduce(into: [:]) { namesakes, nodes in
            let places = organisation.tellingApart(nodes)
            for node in nodes { namesakes[node] = .some(places[node]) }
        }
    }

    /// What each person is called who is not to be named, as messages quote names.
    var aliases: [(name: String, alias: String)] {
        numbers.sorted { $0.value < $1.value }.map { node, number in
            ("'\(organisation.name(of: node))'", "'Person \(number)'")
        }
    }

    /// The node's name, "Person 3", or, for a kind used as a node, "Enhetschefer".
    func name(of node: Node) -> String {
        if let number = numbers[node] { return "Person \(number)" }
        if organisation.isAnyOfKind(node) { return organisation.kind(of: node).words.plural[language].capitalizedFirst }
        let (name, id) = (organisation.name(of: node), organisation.id(of: node))
        guard let place = namesakes[node], name != id, !Lettering.isBlank(name) else { return plainName(of: node) }
        return "\(name) (\(place.map(organisation.name) ?? id))"
    }

    /// What tells the node from others of its kind and name, where its place does.
    func place(of node: Node) -> Node? { namesakes[node] ?? nil }

    /// The node's own name, which others of its kind may have too.
    func plainName(of node: Node) -> String {
        if numbers[node] != nil || organisation.isAnyOfKind(node) { return name(of: node) }
        let (name, id) = (organisation.name(of: node), organisation.id(of: node))
        if Lettering.isBlank(name) { return Lettering.isBlank(id) ? Wording("utan namn", en: "unnamed")[language] : id }
        return name
    }

    /// What an element's name is made from: the id, which for a person may be a name.
    func element(of node: Node) -> String {
        if let number = numbers[node] { return "person-\(number)" }
        return organisation.id(of: node)
    }
}

extension Organisation {
    /// For nodes of one name what each of them alone is a part of, leads or answers to, by the first relation that tells
    /// all apart; empty where none does.
    fileprivate func tellingApart(_ nodes: [Node]) -> [Node: Node] {
        for relation in [Relation.delAv, .hörTill, .bedrivsI, .leder, .chef, .uppdrag] {
            let places = nodes.map { node in
                statements(of: relation, from: node).filter { Modality($0.detail).isSo }.compactMap(\.object)
            }
            let names = Set(places.compactMap { $0.first.map(name) })
            guard places.allSatisfy({ $0.count == 1 }), names.count == nodes.count else { continue }
            return Dictionary(uniqueKeysWithValues: zip(nodes, places.map { $0[0] }))
        }
        return [:]
    }

    /// Whether the node is a person: one that is defined so, or a holder of whom the model says nothing more.
    func isPerson(_ node: Node) -> Bool {
        kind(of: node) == .person || (isGhost(node) && !statements(of: .innehar, from: node).isEmpty)
    }

    /// The node's kind as a chart shows it: who holds a post is a person also where the model does not define it.
    func shownKind(of node: Node) -> NodeKind { isPerson(node) ? .person : kind(of: node) }
}
