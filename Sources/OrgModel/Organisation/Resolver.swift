internal import Texts

extension Document {
    /// The organisation that the document describes. Never fails: what does not fit is a `Defect` of the result.
    /// - Complexity: linear in texts, nodes and statements.
    public consuming func resolved() -> Organisation {
        var resolver = Resolver(self)
        resolver.defineNodes()
        resolver.findDetails()
        resolver.connect()
        return resolver.organisation()
    }
}

/// Turns names into nodes. Where a node is expected an id wins, else the one id that differs in
/// capitals alone, else a kind means any of it, else it is a ghost.
struct Resolver {
    private(set) var document: Document
    private(set) var columns = Organisation.Columns()
    /// The node of every text that is an id; `UInt32.max` where none is.
    private(set) var nodeOfText: [UInt32]
    private var nodeOfKind: [NodeKind: UInt32] = [:]
    private(set) var duplicates: [UInt32: [Place]] = [:]
    private(set) var ghosts: [UInt32: [Place]] = [:]
    private(set) var details: [Detail<Node>] = []
    private(set) var traits: [Traits<Node>] = []
    private var sourceOfText: [Text: (Node, Text)] = [:]
    private let unknown: Text?
    /// The nodes whose ids have capitals, by the id in small letters.
    private(set) var capitals: [String: [UInt32]] = [:]
    /// Where a kind is written, for those that a municipality has one of.
    private(set) var kindUses: [NodeKind: [(text: Text, place: Place)]] = [:]

    init(_ document: consuming Document) {
        unknown = document.texts.find(Document.unknownWord)
        nodeOfText = [UInt32](repeating: .max, count: document.texts.count)
        self.document = document
    }

    // MARK: Nodes

    mutating func defineNodes() {
        let count = document.nodes.count
        columns.ids.reserveCapacity(count)
        columns.names.reserveCapacity(count)
        columns.kinds.reserveCapacity(count)
        columns.presences.reserveCapacity(count)
        columns.nodePlaces.reserveCapacity(count)
        columns.traits.reserveCapacity(count)
        for entry in document.nodes {
            let known = nodeOfText[Int(entry.id.raw)]
            guard known == .max else {
                duplicates[known, default: [columns.nodePlaces[Int(known)]]].append(entry.place)
                prefer(entry, to: Int(known))
                continue
            }
            nodeOfText[Int(entry.id.raw)] = append(
                entry.id, document.called(entry), entry.kind, .defined, at: entry.place, traits: entry.traits)
            if document.texts.hasCapital(entry.id) {
                capitals[document.texts[entry.id].lowercased(), default: []].append(nodeOfText[Int(entry.id.raw)])
            }
        }
    }

    /// The nodes whose ids are the text but for capitals.
    func nodes(caseless written: String) -> [UInt32] {
        let small = written.lowercased()
        guard !capitals.isEmpty || small != written else { return [] }
        var found = capitals[small] ?? []
        if let text = document.texts.find(small), Int(text.raw) < nodeOfText.count {
            let index = nodeOfText[Int(text.raw)]
            if index != .max, columns.presences[Int(index)] == .defined, !found.contains(index) { found.append(index) }
        }
        return found
    }

    /// Of two definitions of one id that counts which is of the earlier kind, so that order does not matter.
    private mutating func prefer(_ entry: Document.NodeEntry, to known: Int) {
        let name = document.called(entry)
        guard
            (entry.kind.rawValue, document.texts[name])
                < (columns.kinds[known].rawValue, document.texts[columns.names[known]])
        else { return }
        columns.kinds[known] = entry.kind
        columns.names[known] = name
        columns.traits[known] = entry.traits
    }

    private mutating func append(
        _ id: Text, _ name: Text, _ kind: NodeKind, _ presence: Presence, at place: Place, traits: UInt32 = 0
    ) -> UInt32 {
        columns.ids.append(id)
        columns.names.append(name)
        columns.kinds.append(kind)
        columns.presences.append(presence)
        columns.nodePlaces.append(place)
        columns.traits.append(traits)
        return UInt32(columns.ids.count - 1)
    }

    /// The node that a text written at `place` means.
    private mutating func node(_ text: Text, at place: Place) -> Node {
        if text.isNone { return .nothing }
        let index = nodeOfText[Int(text.raw)]
        if index != .max {
            if columns.presences[Int(index)] == .ghost { ghosts[index]?.append(place) }
            return Node(index)
        }
        if text == unknown { return .unknown }
        let written = document.texts[text]
        if Document.isUnknown(written) { return .unknown }
        // What ended was a node, also where another is called nearly so, or a kind the same.
        if document.endings[text] == nil {
            let caseless = nodes(caseless: written)
            if caseless.count == 1 {
                nodeOfText[Int(text.raw)] = caseless[0]
                return Node(caseless[0])
            }
            if let kind = NodeKind(meantBy: written) {
                if kind.isOneInAMunicipality { kindUses[kind, default: []].append((text, place)) }
                return anyOf(kind, at: place)
            }
        }
        let ghost = append(text, .none, .oklartOrgan, .ghost, at: place)
        nodeOfText[Int(text.raw)] = ghost
        ghosts[ghost] = [place]
        return Node(ghost)
    }

    private mutating func anyOf(_ kind: NodeKind, at place: Place) -> Node {
        if let index = nodeOfKind[kind] { return Node(index) }
        let id = document.texts.intern(kind.words.singular.swedish)
        let index = append(id, .none, kind, .anyOfKind, at: place)
        nodeOfKind[kind] = index
        return Node(index)
    }

    // MARK: Details

    mutating func findDetails() {
        // A shared detail has no place of its own: what it names wrongly is told at the first statement that uses it.
        var firstUse = [Place](repeating: .none, count: document.details.count)
        func use(_ detail: UInt32, at place: Place) {
            let first = firstUse[Int(detail)]
            if detail > 0, first == .none || place < first { firstUse[Int(detail)] = place }
        }
        for statement in document.statements { use(statement.detail, at: statement.place) }
        for replacement in document.replacements { use(replacement.detail, at: replacement.place) }
        details.reserveCapacity(document.details.count)
        for number in document.details.indices {
            details.append(find(document.details[number], at: firstUse[number]))
        }
        for statement in document.statements where !ghosts.isEmpty {
            if let source = details[Int(statement.detail)].source { ghosts[source.index]?.append(statement.place) }
        }
        var firstNode = [Place](repeating: .none, count: document.traits.count)
        for node in document.nodes.reversed() where node.traits > 0 { firstNode[Int(node.traits)] = node.place }
        for number in document.traits.indices {
            let written = document.traits[number]
            traits.append(written.resolved(find(written.detail, at: firstNode[number])))
        }
        for node in document.nodes where !ghosts.isEmpty {
            if let source = traits[Int(node.traits)].detail.source { ghosts[source.index]?.append(node.place) }
        }
    }

    private mutating func find(_ detail: Detail<Text>, at place: Place) -> Detail<Node> {
        // A source carries its section with it and is looked up in another way.
        var plain = detail
        plain.source = nil
        var found = plain.resolved { text -> Node? in
            let node = node(text, at: place)
            return node.isPlaceholder ? nil : node
        }
        if let written = detail.source {
            let (source, section) = source(written, at: place)
            found.source = source.isPlaceholder ? nil : source
            if found.section.isNone { found.section = section }
        }
        return found
    }

    /// A `källa` is the longest id that begins it; the rest is the section.
    private mutating func source(_ written: Text, at place: Place) -> (Node, Text) {
        if let known = sourceOfText[written] { return known }
        let whole = document.texts[written]
        let isID = { (text: Text) in
            Int(text.raw) < nodeOfText.count && (nodeOfText[Int(text.raw)] != .max || document.endings[text] != nil)
        }
        if let (id, rest) = document.texts.source(in: whole, where: isID) {
            let known = nodeOfText[Int(id.raw)]
            let found = (known == .max ? node(id, at: place) : Node(known), document.texts.intern(rest))
            sourceOfText[written] = found
            return found
        }
        let word = whole.prefix { $0 != " " }
        let text = document.texts.intern(String(word))
        growNodeTable()
        let section = document.texts.intern(String(whole[word.endIndex...].drop { $0 == " " }))
        growNodeTable()
        let found = (node(text, at: place), section)
        if !found.0.isPlaceholder, columns.presences[Int(found.0.index)] == .ghost {
            columns.kinds[Int(found.0.index)] = .dokument
        }
        sourceOfText[written] = found
        return found
    }

    private mutating func growNodeTable() {
        while nodeOfText.count < document.texts.count { nodeOfText.append(.max) }
    }

    // MARK: Statements

    mutating func connect() {
        let count = document.statements.count
        columns.subjects.reserveCapacity(count)
        columns.relations.reserveCapacity(count)
        columns.objects.reserveCapacity(count)
        columns.details.reserveCapacity(count)
        columns.places.reserveCapacity(count)
        for index in document.statements.indices {
            let statement = document.statements[index]
            columns.subjects.append(node(statement.subject, at: statement.place))
            columns.relations.append(statement.relation)
            columns.objects.append(node(statement.object, at: statement.place))
            columns.details.append(statement.detail)
            columns.places.append(statement.place)
        }
    }
}
