import Testing

/// What a careful reader, without the tool, found in the document that a model is made from: every node and line of
/// it (`E`), what it implies (`I`), what it leaves out (`M`), and what only other sources tell (`X`).
///
/// The reader's ids and words are kept, save that persons have numbers. A model's own id, and its own words for a
/// line, stand beside the reader's.
struct Gold: Sendable {
    /// What the reader says of a row.
    enum Mark: String, Sendable {
        case said = "E"
        case implied = "I"
        case missing = "M"
        case external = "X"

        /// Whether the row is to stand in the model.
        var stands: Bool { self == .said || self == .implied }
    }

    struct Thing: Sendable {
        let name: String
        let kind: String
        let mark: Mark
        /// The model's id for it.
        let id: String

        /// The kind without the reader's remarks.
        var plainKind: String { Gold.plain(kind) }
        /// Whether the reader saw many where the document has one word.
        var isClass: Bool { kind.contains("[klass") }
    }

    struct Line: Sendable, CustomStringConvertible {
        /// The part that the reader's second end has in the model's statement, or how it is held.
        enum Part: String, Sendable {
            case object = ""
            /// The decisions are those of the second end.
            case owner = "av"
            case recipient = "mottagare"
            /// The post is held as acting.
            case acting = "tf"
            /// Stands although it is missing: the document names the act and no actor, and so does the model.
            case nobody = "okänt"
        }

        let number: String
        let from: String
        let type: String
        let to: String
        let mark: Mark
        /// The words that a model says it with, from the first end to the second; none is any word at all.
        let words: [String]
        let part: Part

        /// The type without the reader's remarks.
        var plainType: String { Gold.plain(type) }
        var description: String { "\(number): \(from) \(type) \(to)" }
    }

    /// The model's folder.
    let model: String
    /// How many things of each kind, and lines of each type, the reader found in the document.
    let kinds: [String: Int]
    let types: [String: Int]
    let things: [Thing]
    let lines: [Line]

    /// Reads two tables: things (name, kind, mark, the model's id) and lines (number, from, type, to, mark, words, part).
    init(of model: String, kinds: [String: Int], types: [String: Int], nodes: String, lines: String) {
        self.model = model
        self.kinds = kinds
        self.types = types
        things = Self.rows(of: nodes).map { row in
            Thing(name: row[0], kind: row[1], mark: Self.mark(row[2]), id: row[3])
        }
        self.lines = Self.rows(of: lines).map { row in
            guard let part = Line.Part(rawValue: row.count > 6 ? row[6] : "") else { fatalError("no part: \(row)") }
            let words = row[5] == "*" ? [] : row[5].split(separator: ",").map(Self.trimmed)
            return Line(
                number: row[0], from: row[1], type: row[2], to: row[3], mark: Self.mark(row[4]), words: words,
                part: part)
        }
    }

    static let all = [pks, rapport, direktorsinstruktion, partille, vindeln]

    /// The model's id for a thing that the reader names; nil for one outside the model.
    func id(of name: String) -> String? { things.first { $0.name == name && $0.mark.stands }?.id }

    private static func rows(of table: String) -> [[String]] {
        table.split(separator: "\n").map { row in row.split(separator: "|").map(trimmed) }
    }

    private static func mark(_ letter: String) -> Mark {
        guard let mark = Mark(rawValue: letter) else { fatalError("no mark: \(letter)") }
        return mark
    }

    private static func plain(_ text: String) -> String {
        trimmed(text.prefix { $0 != "[" && $0 != "(" })
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension Gold: CustomTestStringConvertible {
    var testDescription: String { model }
}
