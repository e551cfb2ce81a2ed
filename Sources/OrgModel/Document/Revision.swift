internal import Texts

extension Document {
    /// A word on a node: `chef` of the ekonomichef, `leds av` of the ledningsgrupp.
    struct LineKey: Hashable, Sendable {
        let node: Text
        let relation: Relation
        let isInverse: Bool
    }

    /// What a model says that is written as the difference from another: read, and not yet carried out.
    struct Revision: Sendable {
        var nodes: [NodeEntry]
        var statements: [StatementEntry]
        var ended: [Ended]
        var acceptances: [Acceptance]
        var views: [ModelView]
        var limits: [ModelLimit]
        var emptied: Set<LineKey>
        /// The day that the model speaks of.
        var date: Day?
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

    /// Carries out a revision; what it does not speak of carries over.
    ///
    /// - Returns: nodes whose periods end before they begin, now that both models have had their say.
    /// - Complexity: linear in the document and the revision.
    mutating func revise(by revision: Revision) -> [NodeEntry] {
        var revision = revision
        revision.statements = identified(revision.statements, among: nodes, beside: revision.nodes)
        let said = replaceStatements(with: revision)
        end(revision.ended, after: revision.date)
        let reversed = redefine(revision.nodes)
        statements += rememberingReplacements(among: said)
        acceptances = revision.acceptances
        let views = Set(revision.views.map(\.name))
        self.views = self.views.filter { !views.contains($0.name) } + revision.views
        let limits = Set(revision.limits.map(\.name))
        self.limits = self.limits.filter { !limits.contains($0.name) } + revision.limits
        return reversed
    }

    // MARK: Statements

    /// Drops the statements that the revision replaces or ends, and returns those that it adds.
    private mutating func replaceStatements(with revision: Revision) -> [StatementEntry] {
        var cores: Set<Core> = []
        var keys = revision.emptied
        for statement in revision.statements {
            // What is only proposed replaces nothing.
            if details[Int(statement.detail)].isProposed { continue }
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
        return revision.statements.filter { statement in
            details[Int(statement.detail)].holds != .no || !ended.contains(Core(statement))
        }
    }

    /// Notes what is said to replace a node that has ended, and returns the other statements.
    private mutating func rememberingReplacements(among said: [StatementEntry]) -> [StatementEntry] {
        let replacing = said.lazy.filter { $0.relation == .ersätter }
        var ended = Set(replacing.map(\.object)).filter { endings[$0] != nil }
        if ended.isEmpty { return said }
        for node in nodes { ended.remove(node.id) }
        for statement in replacing
        where ended.contains(statement.object) && details[Int(statement.detail)].holds == .yes {
            replacements.append(Replacement(statement))
        }
        return said.filter { $0.relation != .ersätter || !ended.contains($0.object) }
    }

    // MARK: Nodes

    private mutating func end(_ ids: [Ended], after day: Day?) {
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
        let ended = ids.filter { gone[$0.id] }.map { ($0.id, Ending(lastDay: day.map(Span.init))) }
        severances += severances(Dictionary(ended) { first, _ in first })
        let sources = Dictionary(ids.map { ($0.id, $0.source) }) { first, _ in first }
        departures += nodes.filter { gone[$0.id] }.map {
            Departure($0, called: called($0), source: sources[$0.id] ?? nil)
        }
        remove(gone)
    }

    /// Lets the first entry for a node change it, adds the nodes that are new, and keeps what defines one twice.
    private mutating func redefine(_ entries: [NodeEntry]) -> [NodeEntry] {
        var first: [Text: Int] = [:]
        for (number, entry) in entries.enumerated() where first[entry.id] == nil { first[entry.id] = number }
        if first.isEmpty { return [] }
        var isRevision = [Bool](repeating: false, count: entries.count)
        var reversed: [NodeEntry] = []
        for index in nodes.indices {
            guard let number = first[nodes[index].id] else { continue }
            isRevision[number] = true
            let (before, entry) = (nodes[index], entries[number])
            nodes[index] = revised(before, by: entry)
            let isOther = nodes[index].name != before.name || nodes[index].kind != before.kind
            if isOther || nodes[index].traits != before.traits {
                revisers[entry.id] = traits[Int(entry.traits)].detail.source
            }
            if nodes[index].said.isDisjoint(with: [.from, .till]) { continue }
            if traits[Int(nodes[index].traits)].detail.period.isReversed { reversed.append(nodes[index]) }
        }
        for (number, entry) in entries.enumerated() where !isRevision[number] { nodes.append(entry) }
        return reversed
    }

    private mutating func revised(_ node: NodeEntry, by revision: NodeEntry) -> NodeEntry {
        var node = node
        if !revision.name.isNone { node.name = revision.name }
        if revision.said.contains(.kind) { node.kind = revision.kind }
        node.place = revision.place
        node.said = revision.said
        var words = traits[Int(node.traits)]
        words.revise(by: traits[Int(revision.traits)], revision.said)
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
    fileprivate mutating func revise(by revision: Traits<Text>, _ said: Document.Said) {
        if said.contains(.quantity) { quantity = revision.quantity }
        if said.contains(.vacant) { vacant = revision.vacant }
        if said.contains(.meetings) { meetings = revision.meetings }
        if said.contains(.headings) { headings = revision.headings }
        if said.contains(.source) { detail.source = revision.detail.source }
        if said.contains(.status) {
            detail.isImplied = revision.detail.isImplied
            detail.isProposed = revision.detail.isProposed
        }
        if said.contains(.demanded) { detail.isDemanded = revision.detail.isDemanded }
        if said.contains(.permitted) {
            detail.isPermitted = revision.detail.isPermitted
            detail.isForbidden = revision.detail.isForbidden
        }
        if said.contains(.unclear) { detail.unclear = revision.detail.unclear }
        if said.contains(.shortcoming) { detail.shortcomings = revision.detail.shortcomings }
        if said.contains(.gravity) { detail.gravity = revision.detail.gravity }
        if said.contains(.excerpt) { detail.excerpt = revision.detail.excerpt }
        if said.contains(.from) { detail.period.start = revision.detail.period.start }
        if said.contains(.till) {
            detail.period.till = revision.detail.period.till
            detail.period.earliestEnd = revision.detail.period.earliestEnd
        }
        let properties = Set(revision.detail.values.map(\.property))
        let values = detail.values.filter { !properties.contains($0.property) } + revision.detail.values
        detail.values = values.sorted { $0.property.rawValue < $1.property.rawValue }
    }
}
