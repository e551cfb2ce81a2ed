/// One thing said in both of the tool's languages.
public struct Wording: Hashable, Sendable {
    /// The Swedish text, the tool's own tongue.
    public let swedish: String
    /// The English text.
    public let english: String

    /// Two halves as they stand in the sources. A wording put into both is said in the language of each:
    ///
    ///     Wording("ingen nod heter '\(id)'\(hint)", en: "no node is called '\(id)'\(hint)")
    public init(_ swedish: Half<InSwedish>, en english: Half<InEnglish>) {
        self.swedish = swedish.text
        self.english = english.text
    }

    /// Two texts that are made when the program runs. Literals are halves, which the attribute and the generic types
    /// see to.
    @_disfavoredOverload
    public init(_ swedish: some StringProtocol, en english: some StringProtocol) {
        self.swedish = String(swedish)
        self.english = String(english)
    }

    /// The text in `language`.
    public subscript(language: Language) -> String {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }
}

extension Sequence<Wording> {
    /// All of them, one after another.
    package func joined(separator: String) -> Wording {
        Wording(
            map(\.swedish).joined(separator: separator), en: map(\.english).joined(separator: separator))
    }
}

/// A language the tool speaks; raw values are BCP 47 tags, as the command line and SVG's `lang` write them.
public enum Language: String, CaseIterable, Sendable {
    case swedish = "sv"
    case english = "en"
}
