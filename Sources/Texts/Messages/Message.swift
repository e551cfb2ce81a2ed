/// Something a person is told about a model: what is wrong, where, and the way out.
public struct Message: Hashable, Sendable {
    /// Whether it stops the reading.
    public enum Level: String, Sendable {
        /// The text cannot be read as a model.
        case error
        /// It is read, but something in it does not fit.
        case warning
        case note
    }

    public let level: Level
    public let location: Location?
    public let text: Wording
    /// A stable name for the sort of message, in kebab case.
    public let code: String
    /// Other places that the message is about.
    public let notes: [Note]
    /// The way out.
    public let help: Wording?

    /// A place with what stands there.
    public struct Note: Hashable, Sendable {
        public let location: Location?
        public let text: Wording

        public init(_ location: Location?, _ text: Wording) {
            self.location = location
            self.text = text
        }
    }

    public init(
        _ level: Level, at location: Location?, _ text: Wording, code: String,
        notes: [Note] = [], help: Wording? = nil
    ) {
        self.level = level
        self.location = location
        self.text = text
        self.code = code
        self.notes = notes
        self.help = help
    }
}

extension String {
    /// The beginning of a long text, for a message.
    package var brief: String { utf8.count > 320 || count > 80 ? prefix(80) + "…" : self }
}
