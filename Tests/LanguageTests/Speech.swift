import OrgAudit
import OrgFormats
import OrgModel
import Texts
import Yaml

/// All that the tool says, in one language, with the place of each saying.
struct Speech {
    /// A text, and where it stands.
    struct Saying: CustomStringConvertible {
        let text: String
        let place: String
        let insertions: [String]

        var description: String { "\(place): \(text)" }
    }

    let sayings: [Saying]

    /// Every wording of the sources, every text of the standard checklists, and every word of the tables.
    static func all(in language: Language) throws -> Speech {
        try (language == .swedish ? swedish : english).get()
    }

    private static let swedish = Result { try read(in: .swedish) }
    private static let english = Result { try read(in: .english) }

    private static func read(in language: Language) throws -> Speech {
        var sayings: [Saying] = []
        for path in try Repository.paths(under: "Sources", endingIn: ".swift") {
            for saying in SourceText(try Repository.text(path)).sayings where saying.language == language {
                sayings.append(
                    Saying(text: saying.text, place: "\(path):\(saying.line)", insertions: saying.insertions))
            }
        }
        sayings += try checklists(in: language)
        sayings += tables(in: language).map { Saying(text: $0, place: "the tables of words", insertions: []) }
        return Speech(sayings: sayings)
    }

    /// Sentences of the sources that are in no language: texts that a person might read and that no wording holds.
    /// Apart from what is no message: models and addresses, markup and styles, what a schema says of itself, what a
    /// library says to who writes programs, what the argument parser and libyaml say and is translated, tables of
    /// letters, the headings of the language page, the titles of pages with their publisher, and the glosses of English
    /// pages.
    static func unspoken() throws -> [Saying] {
        let silent = [
            "Sources/Graphs/", "Sources/Graphviz/", "Schema", "HTMLStyle",
            "Sources/Palette/",
            "Lettering", "WrongUsage", "HelpPage", "SystemPackages", "KeptWord", "YAMLProblem", "YAMLDiagnosis",
            "YAMLShapeSlips", "SingleByteEncoding", "Grammar/ModelConstruct",
        ]
        let paths = try Repository.paths(under: "Sources", endingIn: ".swift")
        return try paths.filter { path in !silent.contains(where: path.contains) }.flatMap { path in
            SourceText(try Repository.text(path)).sayings.filter { saying in
                saying.language == nil && saying.text.contains(" ") && words(of: saying.text).count > 3
                    && !saying.text.contains { "{<#=:".contains($0) } && !saying.text.hasSuffix(")")
            }.map { Saying(text: $0.text, place: "\(path):\($0.line)", insertions: []) }
        }
    }

    /// The words of the sayings, in lower case, each with its first saying.
    var words: [String: Saying] {
        sayings.reduce(into: [:]) { words, saying in
            for word in Self.words(of: saying.text) where words[word] == nil { words[word] = saying }
        }
    }

    /// The words that a person reads as language: not options, file names, addresses or abbreviations in capitals.
    static func words(of text: String) -> [String] {
        text.split { $0.isWhitespace }.flatMap { piece -> [String] in
            let bare = piece.drop { "'\"(`[{".contains($0) }
            if bare.hasPrefix("--") || bare.contains("/") || bare.dropLast().contains(".") { return [] }
            return piece.split { !$0.isLetter }.filter { $0.count > 1 && $0.contains(where: \.isLowercase) }
                .map { $0.lowercased() }
        }
    }

    private static func checklists(in language: Language) throws -> [Saying] {
        try Checklist.standard.flatMap { list in
            let texts =
                [list.title, list.source].compactMap { $0 }
                + list.items.flatMap { [$0.heading, $0.question, $0.source].compactMap { $0 } }
            return texts.map { Saying(text: $0[language], place: "the checklist \(list.id)", insertions: []) }
        }
    }

    private static func tables(in language: Language) -> [String] {
        let kinds = NodeKind.allCases.flatMap { [$0.words.singular, $0.words.plural] }
        let relations = Relation.allCases.flatMap { [$0.words.forward, $0.words.inverse, $0.words.phrase] }
        let severities = Severity.allCases.map(\.wording)
        let words = Word.allCases.map(\.wording) + Section.allCases.map(\.word) + Property.allCases.map(\.word)
        let dimensions = Dimension.allCases.map(\.wording)
        let classes = MatterClass.words + GroupHeading.words
        let rules = RuleCatalogue.all.flatMap { rule in
            // A page keeps its own title.
            [rule.words.name, rule.words.rationale, rule.words.advice]
                + rule.words.authorities.filter { !$0.english.contains("http") }
        }
        return (kinds + relations + severities + words + dimensions + classes + rules).map { $0[language] }
    }
}
