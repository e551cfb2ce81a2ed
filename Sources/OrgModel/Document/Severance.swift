package import Texts

extension Document {
    /// A line that went with what it led to or from: the end that is left, and what ended.
    package struct Severance: Sendable {
        package let relation: Relation
        /// The end that is left, and whether it is the object.
        let left: Text
        package let isObject: Bool
        /// What is no longer here, and its name.
        package let ended: Text
        let name: Text
        let kind: NodeKind
        /// The last day that it was there, as surely as that is told; nil where nobody says.
        package let lastDay: Span?
        /// Whether it has not begun rather than ended.
        package let isToCome: Bool
        /// Where the line stands.
        package let place: Place
    }

    /// What takes a node out: its last day, or its not having begun.
    struct Ending {
        var lastDay: Span?
        var isToCome = false
    }

    /// The lines that go with nodes that are taken out, by the end that is left. What is denied led nowhere.
    func severances(_ gone: [Text: Ending]) -> [Severance] {
        let entries = Dictionary(nodes.filter { gone[$0.id] != nil }.map { ($0.id, $0) }) { first, _ in first }
        return statements.compactMap { statement in
            guard details[Int(statement.detail)].holds == .yes, statement.relation != .ersätter else { return nil }
            let (subject, object) = (gone[statement.subject], gone[statement.object])
            guard (subject == nil) != (object == nil), let ending = subject ?? object,
                let entry = entries[subject == nil ? statement.object : statement.subject]
            else { return nil }
            let name = called(entry)
            return Severance(
                relation: statement.relation, left: subject == nil ? statement.subject : statement.object,
                isObject: subject != nil, ended: entry.id, name: name.isNone ? entry.id : name,
                kind: entry.kind, lastDay: ending.lastDay,
                isToCome: ending.isToCome, place: statement.place)
        }
    }
}

extension Organisation {
    /// A line that is no longer here, since what it led to ended: who is left, and what ended when.
    package struct Severance: Sendable {
        package let relation: Relation
        package let left: Node
        package let isObject: Bool
        package let endedID: String
        package let endedName: String
        package let endedKind: NodeKind
        package let lastDay: Span?
        package let isToCome: Bool
        package let place: Place
    }

    /// The lines that went with what ended or is out of its period, of those who are here still.
    package var severances: [Severance] { storage.severances }
}
