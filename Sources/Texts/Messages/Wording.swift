/// One thing said in both of the tool's languages.
public struct Wording: Hashable, Sendable {
    /// The Swedish text, the tool's own tongue.
    public let swedish: String
    /// The English text.
    public let english: String

    public init(_ swedish: String, en english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// The text in `language`.
    public subscript(language: Language) -> String {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }
}

/// A language the tool speaks; raw values are BCP 47 tags, as the command line and SVG's `lang` write them.
public enum Language: String, CaseIterable, Sendable {
    case swedish = "sv"
    case english = "en"
}
