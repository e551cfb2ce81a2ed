extension Document {
    /// A word on a node: `chef` of the ekonomichef, `leds av` of the ledningsgrupp.
    struct LineKey: Hashable, Sendable {
        let node: Text
        let relation: Relation
        let isInverse: Bool
    }

    /// What a model says that is written as the difference from another: read, and not yet carried out.
    struct Change: Sendable {
        var nodes: [NodeEntry]
        var statements: [StatementEntry]
        var ended: [(id: Text, place: Place)]
        var acceptances: [Acceptance]
        var views: [ModelView]
        var limits: [ModelLimit]
        var emptied: Set<LineKey>
    }

    /// Who, does what, to whom: what makes two statements speak of the same.
    private struct Core: Hashable {
        let subject: Text
        let relation: Relation
        let object: Text

        init(_ statement: StatementEntry) {
            subject = statement.subject
            relation = statement.relation
            object = statement.object
        }
    }

    /// Carries out a change; what it does not speak of carries over.
    ///
    /// - Returns: nodes whose periods end before they begin, now that both models have had their say.
    /// - Complexity: linear in the document and the change.
    mutating func change(by change: Change) -> [NodeEntry] {
        let said = replaceStatements(with: change)
        end(change.ended)
        let reversed = redefine(change.nodes)
        statements += rememberingPredecessors(among: said)
        acceptances = change.acceptances
        let views = Set(change.views.map(\.name))
        self.views = self.views.filter { !views.contains($0.name) } + change.views
        let limits = Set(change.limits.map(\.name))
        self.limits = self.limits.filter { !limits.contains($0.name) } + change.limits
        return reversed
    }

    // MARK: Statements

    /// Drops the statements that the change replaces or ends, and returns those that it adds.
    private mutating func replaceStatements(with change: Change) -> [StatementEntry] {
        var cores: Set<Core> = []
        var keys = change.emptied
        for statement in change.statements {
            cores.insert(Core(statement))
            if details[Int(statement.detail)].holds == .no { continue }
            if let key = statement.key { keys.insert(key) }
        }
        if cores.isEmpty, keys.isEmpty { return [] }
        var ended: Set<Core> = []
        statements.removeAll { statement in
            let core = Core(statement)
            if cores.contains(core) {
                if details[Int(statement.detail)].holds != .no { ended.insert(core) }
                return true
            }
            if statement.form == .long { return false }
            return keys.contains(statement.keyOnSubject) || keys.contains(statement.keyOnObject)
        }
        return change.statements.filter { statement in
            details[Int(statement.detail)].holds != .no || !ended.contains(Core(statement))
        }
    }

    /// Notes what is said to replace a node that has ended, and returns the other statements.
    private mutating func rememberingPredecessors(among said: [StatementEntry]) -> [StatementEntry] {
        let replacing = said.lazy.filter { $0.relation == .ersätter }
        var ended = Set(replacing.map(\.object)).filter { endings[$0] != nil }
        if ended.isEmpty { return said }
        for node in nodes { ended.remove(node.id) }
        predecessors += replacing.filter { ended.contains($0.object) }.map { ($0.subject, $0.object) }
        return said.filter { $0.relation != .ersätter || !ended.contains($0.object) }
    }

    // MARK: Nodes

    private mutating func end(_ ids: [(id: Text, place: Place)]) {
        if ids.isEmpty { return }
        var here = Texts(of: self)
        for node in nodes { here[node.id] = true }
        var gone = Texts(of: self)
        for ending in ids {
            if here[ending.id] {
                gone[ending.id] = true
                endings[ending.id] = ending.place
            } else {
                ended.append(ending)
            }
        }
        remove(gone)
    }

    /// Lets the first entry for a node change it, adds the nodes that are new, and keeps what defines one twice.
    private mutating func redefine(_ entries: [NodeEntry]) -> [NodeEntry] {
        var first: [Text: Int] = [:]
        for (number, entry) in entries.enumerated() where first[entry.id] == nil { first[entry.id] = number }
        if first.isEmpty { return [] }
        var changes = [Bool](repeating: false, count: entries.count)
        var reversed: [NodeEntry] = []
        for index in nodes.indices {
            guard let number = first[nodes[index].id] else { continue }
            changes[number] = true
            nodes[index] = changed(nodes[index], by: entries[number])
            if nodes[index].said.isDisjoint(with: [.from, .till]) { continue }
            if traits[Int(nodes[index].traits)].detail.period.isReversed { reversed.append(nodes[index]) }
        }
        for (number, entry) in entries.enumerated() where !changes[number] { nodes.append(entry) }
        return reversed
    }

    private mutating func changed(_ node: NodeEntry, by change: NodeEntry) -> NodeEntry {
        var node = node
        if !change.name.isNone { node.name = change.name }
        if change.said.contains(.kind) { node.kind = change.kind }
        node.place = change.place
        node.said = change.said
        var words = traits[Int(node.traits)]
        words.change(by: traits[Int(change.traits)], change.said)
        guard words != traits[Int(node.traits)] else { return node }
        node.traits = UInt32(traits.count)
        traits.append(words)
        return node
    }
}

extension Document.StatementEntry {
    /// The word it is written under; nil where it is an entry of its own.
    fileprivate var key: Document.LineKey? {
        switch form {
        case .long: nil
        case .onSubject: keyOnSubject
        case .onObject: keyOnObject
        }
    }

    fileprivate var keyOnSubject: Document.LineKey { .init(node: subject, relation: relation, isInverse: false) }
    fileprivate var keyOnObject: Document.LineKey { .init(node: object, relation: relation, isInverse: true) }
}

extension Traits<Text> {
    fileprivate mutating func change(by change: Traits<Text>, _ said: Document.Said) {
        if said.contains(.quantity) { quantity = change.quantity }
        if said.contains(.vacant) { vacant = change.vacant }
        if said.contains(.meetings) { meetings = change.meetings }
        if said.contains(.headings) { headings = change.headings }
        if said.contains(.source) { detail.source = change.detail.source }
        if said.contains(.status) { detail.isImplied = change.detail.isImplied }
        if said.contains(.demanded) { detail.isDemanded = change.detail.isDemanded }
        if said.contains(.unclear) { detail.unclear = change.detail.unclear }
        if said.contains(.from) { detail.period.from = change.detail.period.from }
        if said.contains(.till) { detail.period.till = change.detail.period.till }
        let properties = Set(change.detail.facts.map(\.property))
        let facts = detail.facts.filter { !properties.contains($0.property) } + change.detail.facts
        detail.facts = facts.sorted { $0.property.rawValue < $1.property.rawValue }
    }
}
