package import Texts

extension Document {
    /// A node that the model tells of and that is not there on the day: it ended, or has not begun.
    package struct Departure: Sendable {
        package let id: Text
        let name: Text
        let kind: NodeKind
        let isToCome: Bool
        let lastDay: Day?
        /// What says that it ended.
        let source: Text?

        init(
            _ node: NodeEntry, called name: Text, isToCome: Bool = false, lastDay: Day? = nil, source: Text?
        ) {
            self.lastDay = lastDay
            self.source = source
            id = node.id
            self.name = name.isNone ? node.id : name
            kind = node.kind
            self.isToCome = isToCome
        }
    }
}

extension Document {
    /// What `upphör` names, where, and the document that it rests on.
    package typealias Ended = (id: Text, place: Place, source: Text?)
}

extension Organisation {
    /// What the model tells of and is no longer here: its id, name and kind as they were.
    package struct Departure: Sendable {
        package let id: String
        package let name: String
        package let kind: NodeKind
        /// The last day that it was there, where that is one day.
        package let lastDay: Day?
        /// The document that says so.
        package let source: Node?
    }

    /// What ended before the day, or was ended by an after-model, in the order it is told. What is yet to come is not
    /// among it.
    package var departures: [Departure] {
        storage.departures.filter { !$0.isToCome }.map {
            Departure(
                id: storage.texts[$0.id], name: storage.texts[$0.name], kind: $0.kind, lastDay: $0.lastDay,
                source: $0.source.flatMap(document))
        }
    }

    /// The document that an after-model rests on in giving the node another name, kind or word of its own; nil where
    /// none did.
    package func reviser(of node: Node) -> Node? {
        storage.revisers[storage.columns.ids[Int(node.index)]].flatMap(document)
    }

    /// The document that is written with its section, or without: the longest id that begins it.
    private func document(_ written: Text) -> Node? {
        let source = storage.texts.source(in: storage.texts[written]) { node(storage.texts[$0]) != nil }
        return source.flatMap { node(storage.texts[$0.id]) }
    }
}
