internal import Json
internal import OrgModel
internal import Texts

/// The shapes as definitions of the schema.
///
/// An editor hands over what YAML 1.2 makes of a plain scalar: `12` is a number, `true` a boolean, `2024-11-20` and
/// `ja` are texts.
extension Shape {
    /// Every shape by name.
    static var definitions: JSON {
        [
            "id": ["type": "string", "pattern": #"^(?![Oo][Kk][Ää][Nn][Tt]$)[\s\S]*\S"#],
            "text": ["type": ["string", "number", "boolean"]],
            "name": ["type": ["string", "number"]],
            "names": oneOrMany("name"),
            "texts": oneOrMany("text"),
            "verbs": oneOrMany("verb"),
            "lines": [
                "anyOf": [
                    .reference("name"), .reference("line"),
                    ["type": "array", "items": ["anyOf": [.reference("name"), .reference("line")]]],
                ]
            ],
            "answer": ["enum": .list(Answer.words.map { .text($0.word) } + [true, false])],
            "status": ["enum": .list(WrittenValue.statusWords.map { .text($0.word) })],
            "severity": ["enum": .list(Severity.spellings.map { .text($0.word) })],
            "scope": ["enum": .list(WrittenValue.scopeWords.map { .text($0.word) })],
            "unknown": ["enum": .list(Answer.words.filter { $0.answer == .unknown }.map { .text($0.word) })],
            "day": [
                "anyOf": [
                    .reference("unknown"),
                    ["type": "integer", "minimum": 1000, "maximum": 9999],
                    ["type": "string", "pattern": .text("^(\(isoDay)|\(Span.phrasePattern))$")],
                ]
            ],
            "end": .reference("day"),
            "whole": ["type": "integer", "minimum": 0, "maximum": 100_000_000],
            "known-whole": either("unknown", "whole"),
            "count": either("unknown", "whole", "number"),
            "times": ["type": "string", "pattern": .text("^[1-9][0-9]{0,4}/(\(units.joined(separator: "|")))$")],
            "frequency": either("unknown", "times", "often"),
            "often": often,
            "link": [
                "type": "string", "minLength": 1,
                "pattern": #"^((https?|mailto):\S+|(?!//)[^\s:/?#]*([/?#]\S*)?)$"#,
            ],
            "share": [
                "anyOf": [
                    ["type": "number", "minimum": 0, "maximum": 100],
                    [
                        "type": "string",
                        "pattern": #"^([0-9]{1,3}([.,][0-9]+)?( ?%)?|[1-9][0-9]*/[1-9][0-9]*|okänt|unknown)$"#,
                    ],
                ]
            ],
            "verb": choice(of: verbWords),
            "view-kind": choice(of: NodeKind.choices { _ in true }),
            "view-kinds": oneOrMany("view-kind"),
            "view-line": choice(of: lineWords),
            "view-lines": oneOrMany("view-line"),
            "views": ["type": "object", "additionalProperties": .reference("view")],
            "limits": ["type": ["object", "null"], "additionalProperties": .reference("whole")],
        ]
    }

    /// One of some words, each with its meaning where an editor shows it.
    static func choice(of words: [(word: String, meaning: String)]) -> JSON {
        [
            "enum": .list(words.map { .text($0.word) }),
            "enumDescriptions": .list(words.map { .text($0.meaning) }),
        ]
    }

    private static func oneOrMany(_ name: String) -> JSON {
        ["anyOf": [.reference(name), ["type": "array", "items": .reference(name)]]]
    }

    private static func either(_ names: String...) -> JSON { ["anyOf": .list(names.map(JSON.reference))] }

    /// A day or a month as ISO 8601 writes it.
    private static let isoDay = "[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?"

    /// What times are counted in.
    private static var units: [String] {
        Frequency.Unit.allCases.map(\.wording.swedish) + Frequency.Unit.allCases.map(\.wording.english)
    }

    /// A frequency with terms: `{ minst: 12/år }`. The reader takes a number's words here; `per` says nothing.
    private static var often: JSON {
        let keys = Vocabulary(of: .number).rows.filter { $0.key != .word(.per) }.flatMap(\.spellings)
        return [
            "type": "object",
            "properties": JSON(keys.map { ($0, either("unknown", "times")) }),
            "additionalProperties": false,
        ]
    }

    /// Every verb from either side, with a sentence.
    private static var verbWords: [(word: String, meaning: String)] {
        DirectedRelation.all.flatMap { relation in
            let meaning = relation.meaning(from: Wording("vem", en: "who"), to: Wording("vad", en: "what"))
            return relation.spellings.unique().filter { DirectedRelation(word: $0) == relation }
                .map { ($0, "\(meaning.swedish); \(meaning.english)") }
        }
    }

    /// What a view's `linjer` takes: dimensions, verbs, everything.
    private static var lineWords: [(word: String, meaning: String)] {
        let dimensions = Dimension.allCases.map(\.wording)
            .flatMap { wording in
                [wording.swedish, wording.english].unique().map { ($0, "\(wording.swedish) (\(wording.english))") }
            }
        let known = Set(dimensions.map(\.0))
        return dimensions + [("alla", "alla linjer (every line)"), ("all", "alla linjer (every line)")]
            + verbWords.filter { !known.contains($0.word) }
    }
}

extension Shape {
    /// The name of the definition.
    var definition: String {
        switch self {
        case .text, .kind: "text"
        case .texts, .excerpt: "texts"
        case .name: "name"
        case .names, .someone: "names"
        case .day: "day"
        case .end: "end"
        case .answer, .flag: "answer"
        case .status: "status"
        case .severity: "severity"
        case .scope: "scope"
        case .whole: "whole"
        case .knownWhole: "known-whole"
        case .count: "count"
        case .frequency: "frequency"
        case .link: "link"
        case .share: "share"
        case .verbs: "verbs"
        case .lines: "lines"
        case .viewKinds: "view-kinds"
        case .viewLines: "view-lines"
        case .nodes(let section): section.definition
        case .list(let construct): "\(construct.definition)-list"
        case .views: "views"
        case .limits: "limits"
        }
    }
}
