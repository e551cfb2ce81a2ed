package import Texts

extension Document {
    /// A node that the model tells of and that is not there on the day: it ended, or has not begun.
    package struct Departure: Sendable {
        package let id: Text
        let name: Text
        let kind: NodeKind
        let isToCome: Bool
        let lastDay: Day?

        init(_ node: NodeEntry, called name: Text, isToCome: Bool = false, lastDay: Day? = nil) {
            self.lastDay = lastDay
            id = node.id
            self.name = name.isNone ? node.id : name
            kind = node.kind
            self.isToCome = isToCome
        }
    }
}

extension Organisation {
    /// What the model tells of and is no longer here: its id, name and kind as they were.
    package struct Departure: Sendable {
        package let id: String
        package let name: String
        package let kind: NodeKind
        /// The last day that it was there, where that is one day.
        package let lastDay: Day?
    }

    /// What ended before the day, or was ended by an after-model, in the order it is told. What is yet to come is not
    /// among it.
    package var departures: [Departure] {
        storage.departures.filter { !$0.isToCome }.map {
            Departure(id: storage.texts[$0.id], name: storage.texts[$0.name], kind: $0.kind, lastDay: $0.lastDay)
        }
    }
}
