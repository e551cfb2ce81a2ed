internal import Texts

extension Document {
    /// What an entry calls its node: the name, or of a document its title; `none` where it has neither.
    func called(_ entry: NodeEntry) -> Text {
        if !entry.name.isNone || entry.kind.section != .sources { return entry.name }
        return traits[Int(entry.traits)].detail.values.first { $0.property == .titel }?.value ?? .none
    }

    /// Lets `ersätter` that names what it replaces point at it by its id: a node that is called so, where one alone is.
    /// Whoever writes what is no more by its name means it as much as one who writes the id.
    ///
    /// - Parameters:
    ///   - nodes: those that may be meant.
    ///   - others: those whose ids count as well.
    /// - Complexity: linear in nodes, where anything is replaced.
    func identified(
        _ statements: [StatementEntry], among nodes: [NodeEntry], beside others: [NodeEntry]
    ) -> [StatementEntry] {
        let replaced = Set(statements.lazy.filter { $0.relation == .ersätter }.map(\.object))
        if replaced.isEmpty { return statements }
        let known = Set(nodes.lazy.map(\.id)).union(others.lazy.map(\.id))
        let names = Set(replaced.subtracting(known).map(plain))
        if names.isEmpty { return statements }
        var meant: [String: Set<Text>] = [:]
        for node in nodes {
            let name = plain(called(node))
            if names.contains(name) { meant[name, default: []].insert(node.id) }
        }
        return statements.map { statement in
            guard statement.relation == .ersätter, !known.contains(statement.object),
                let found = meant[plain(statement.object)], found.count == 1, let id = found.first,
                id != statement.subject
            else { return statement }
            var statement = statement
            statement.object = id
            return statement
        }
    }

    private func plain(_ text: Text) -> String { texts[text].lowercased() }
}
