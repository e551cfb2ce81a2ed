public import Texts

/// Why a model could not be read: every error of it, each with its place.
public struct LoadError: Error, Sendable {
    /// Errors first to last, and the notes that go with them; never empty.
    public let messages: [Message]

    public init(_ messages: [Message]) { self.messages = messages }
}
