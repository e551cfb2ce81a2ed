public import Texts

/// An excerpt that a model names itself (`vyer`): what to draw when somebody asks for it by its name.
public struct ModelView: Hashable, Sendable {
    /// A word of the model, and where it stands.
    public struct Written: Hashable, Sendable {
        public let text: String
        public let place: Place

        public init(_ text: String, at place: Place) {
            self.text = text
            self.place = place
        }
    }

    /// The word a person chooses the view by.
    public let name: String
    public package(set) var title: String?
    /// The kinds of nodes to show; empty is every kind.
    public package(set) var kinds: [NodeKind] = []
    /// The lines to draw, as written: dimensions, verbs or `alla`. What they mean is the chart's to know.
    public package(set) var lines: [Written] = []
    /// The id of the node to begin at, downwards; nothing says that the model has it.
    public package(set) var under: Written?
    /// The id of the node to begin at, in every direction; nothing says that the model has it.
    public package(set) var around: Written?
    /// How many steps away, 0 or more.
    public package(set) var depth: Int?
    public let place: Place

    package init(_ name: String, at place: Place) {
        self.name = name
        self.place = place
    }
}

/// A limit of the model's own for one rule of the audit (`gränser`).
public struct ModelLimit: Hashable, Sendable {
    /// The rule's name, as written.
    public let name: String
    /// The limit, 0 or more.
    public let number: Int
    public let place: Place

    package init(_ name: String, _ number: Int, at place: Place) {
        self.name = name
        self.number = number
        self.place = place
    }
}
