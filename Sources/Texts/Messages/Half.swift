/// One half of a wording: a text in one language, which of every wording put into it says its own half.
public struct Half<Tongue: SpokenTongue>: ExpressibleByStringInterpolation, Sendable {
    let text: String

    public init(stringLiteral text: String) { self.text = text }

    public init(stringInterpolation parts: StringInterpolation) { text = parts.text }

    /// The parts of a text, put together as they come.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation(_ wording: Wording) { text += wording[Tongue.language] }

        public mutating func appendInterpolation(_ text: String) { self.text += text }

        public mutating func appendInterpolation(_ value: some CustomStringConvertible) { text += value.description }
    }
}

/// The language of one half of every wording.
public protocol SpokenTongue {
    static var language: Language { get }
}

/// The tongue of the halves in Swedish.
public enum InSwedish: SpokenTongue {
    public static let language = Language.swedish
}

/// The tongue of the halves in English.
public enum InEnglish: SpokenTongue {
    public static let language = Language.english
}

extension DefaultStringInterpolation {
    /// A text is of one language: say which half is meant, or make the text a `Wording`.
    @available(*, deprecated, message: "a text has one language: put in a half, or make the text a Wording")
    package mutating func appendInterpolation(_ wording: Wording) { appendLiteral(wording.swedish) }
}
