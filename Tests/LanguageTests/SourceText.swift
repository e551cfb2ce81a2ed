import Foundation
import Texts

/// A Swift file's texts, read from the file itself: every string literal, and the language that it is said in.
///
/// What stands in a call with a label `en:` is a wording: Swedish before the label and English after it. A literal in
/// no such call is in no language, one put into another in the language of that. A call of `say` is a wording too, English after its comma.
struct SourceText {
    /// One literal. What is put into it when the program runs is left out, and kept for itself.
    struct Saying {
        let text: String
        let language: Language?
        let line: Int
        /// The expressions put in.
        let insertions: [String]
    }

    private(set) var sayings: [Saying] = []
    private let source: [Character]
    private var position = 0
    private var line = 1
    private var groups: [Group] = []

    /// An open parenthesis, bracket or brace, and the literals in it.
    private struct Group {
        let opening: Character
        /// Whether it is a call of `say`.
        let isSaid: Bool
        var isWording = false
        var language = Language.swedish
        var found: [(text: String, language: Language, line: Int, insertions: [String])] = []
    }

    private static let english: Set<String> = ["en", "saysEn", "inverseEn", "orEn", "inverseOrEn"]
    private static let closing: [Character: Character] = [")": "(", "]": "[", "}": "{"]

    init(_ text: String) {
        source = Array(text)
        while position < source.count { step() }
        while !groups.isEmpty { close() }
    }

    private mutating func step() {
        let character = source[position]
        switch character {
        case "/" where starts("//"):
            while position < source.count, source[position] != "\n" { position += 1 }
        case "\"": readLiteral()
        case "(", "[", "{":
            groups.append(Group(opening: character, isSaid: position >= 3 && follows("say")))
            position += 1
        case "," where groups.last?.isSaid == true:
            groups[groups.count - 1].isWording = true
            groups[groups.count - 1].language = .english
            position += 1
        case ")", "]", "}":
            if groups.last?.opening == Self.closing[character] { close() }
            position += 1
        case "\n":
            line += 1
            position += 1
        case _ where character.isLetter: readWord()
        default: position += 1
        }
    }

    /// A word; as a label it says the language of what follows.
    private mutating func readWord() {
        let start = position
        while position < source.count, source[position].isLetter || source[position].isNumber { position += 1 }
        let isLabel = position < source.count && source[position] == ":"
        let isAfterPoint = start > 0 && source[start - 1] == "."
        guard isLabel, !isAfterPoint, !groups.isEmpty else { return }
        let isEnglish = Self.english.contains(String(source[start..<position]))
        groups[groups.count - 1].language = isEnglish ? .english : .swedish
        if isEnglish { groups[groups.count - 1].isWording = true }
    }

    private mutating func readLiteral() {
        let fence = starts("\"\"\"") ? 3 : 1
        let first = line
        var text = ""
        var insertions: [String] = []
        position += fence
        while position < source.count, !starts(String(repeating: "\"", count: fence)) {
            if starts("\\(") {
                insertions.append(insertion())
                text += "…"
            } else if source[position] == "\\", position + 1 < source.count {
                text += source[position + 1] == "n" ? " " : String(source[position + 1])
                position += 2
            } else {
                if source[position] == "\n" { line += 1 }
                text.append(source[position])
                position += 1
            }
        }
        position += fence
        guard !groups.isEmpty else {
            sayings.append(Saying(text: text, language: nil, line: first, insertions: insertions))
            return
        }
        groups[groups.count - 1].found.append((text, groups[groups.count - 1].language, first, insertions))
    }

    /// What stands between `\(` and its `)`. The literals in it are said too: those of a wording in its two languages,
    /// others in the language of the text that they are put into.
    private mutating func insertion() -> String {
        position += 2
        let start = position
        let depth = groups.count
        groups.append(Group(opening: "(", isSaid: false))
        while position < source.count, groups.count > depth { step() }
        return String(source[start..<(position - 1)])
    }

    /// Ends the innermost group: its literals are said, or belong to what it stands in.
    private mutating func close() {
        let group = groups.removeLast()
        for found in group.found {
            if group.isWording || groups.isEmpty {
                sayings.append(
                    Saying(
                        text: found.text, language: group.isWording ? found.language : nil, line: found.line,
                        insertions: found.insertions))
            } else {
                groups[groups.count - 1].found.append(
                    (found.text, groups[groups.count - 1].language, found.line, found.insertions))
            }
        }
    }

    /// Whether `text` stands just before.
    private func follows(_ text: String) -> Bool { source[..<position].suffix(text.count).elementsEqual(text) }

    private func starts(_ text: String) -> Bool {
        position + text.count <= source.count && source[position..<(position + text.count)].elementsEqual(text)
    }
}
