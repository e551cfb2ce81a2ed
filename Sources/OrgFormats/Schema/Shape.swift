internal import Json
internal import OrgModel
internal import Texts

/// The shapes of values: what may stand after a key, as definitions of the schema.
///
/// An editor hands over what YAML 1.2 makes of a plain scalar: `12` is a number, `true` a boolean, `2024-11-20` and
/// `ja` are texts.
enum Shape {
    /// Every shape by name.
    static var definitions: JSON {
        [
            "id": ["type": "string", "pattern": #"^(?![Oo][Kk][Ää][Nn][Tt]$)[\s\S]*\S"#],
            "text": ["type": ["string", "number", "boolean"]],
            "name": ["type": ["string", "number"]],
            "names": oneOrMany("name"),
            "texts": oneOrMany("text"),
            "lines": [
                "anyOf": [
                    .reference("name"), .reference("line"),
                    ["type": "array", "items": ["anyOf": [.reference("name"), .reference("line")]]],
                ]
            ],
            "answer": ["enum": ["ja", "nej", "okänt", "okänd", "yes", "no", "unknown", true, false]],
            "status": ["enum": ["sagt", "underförstått", "sagd", "underförstådd", "said", "implied"]],
            "unknown": ["enum": ["okänt", "okänd", "unknown"]],
            "day": ["type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"],
            "end": either("unknown", "day"),
            "whole": ["type": "integer", "minimum": 0, "maximum": 100_000_000],
            "count": either("unknown", "whole", "number"),
            "times": ["type": "string", "pattern": .text("^[1-9][0-9]{0,4}/(\(units.joined(separator: "|")))$")],
            "frequency": either("unknown", "times", "often"),
            "often": often,
            "link": [
                "type": "string", "minLength": 1,
                "pattern": #"^((https?|mailto):\S+|(?!//)[^\s:/?#]*([/?#]\S*)?)$"#,
            ],
            "verb": choice(of: verbs),
            "view-kind": choice(of: NodeKind.choices { _ in true }),
            "view-kinds": oneOrMany("view-kind"),
            "view-line": choice(of: lines),
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

    /// What times are counted in.
    private static var units: [String] {
        Frequency.Unit.allCases.map(\.rawValue) + ["week", "month", "quarter", "half-year", "year", "term"]
    }

    /// A frequency with terms: `{ minst: 12/år }`. The reader takes a number's words here; `per` says nothing.
    private static var often: JSON {
        let keys = Vocabulary(of: .number).entries.filter { $0.key != .word(.per) }.flatMap(\.spellings)
        return [
            "type": "object",
            "properties": JSON(keys.map { ($0, either("unknown", "times")) }),
            "additionalProperties": false,
        ]
    }

    /// Every verb from either side, with a sentence.
    private static var verbs: [(word: String, meaning: String)] {
        DirectedRelation.all.flatMap { relation in
            let meaning = relation.meaning(from: Wording("vem", en: "who"), to: Wording("vad", en: "what"))
            return relation.spellings.unique().filter { DirectedRelation(word: $0) == relation }
                .map { ($0, "\(meaning.swedish); \(meaning.english)") }
        }
    }

    /// What a view's `linjer` takes: dimensions, verbs, everything.
    private static var lines: [(word: String, meaning: String)] {
        let dimensions = Dimension.allCases.map(\.wording)
            .flatMap { wording in
                [wording.swedish, wording.english].unique().map { ($0, "\(wording.swedish) (\(wording.english))") }
            }
        let known = Set(dimensions.map(\.0))
        return dimensions + [("alla", "alla linjer (every line)"), ("all", "alla linjer (every line)")]
            + verbs.filter { !known.contains($0.word) }
    }
}

extension Key {
    /// The name of the shape that the key's value has where it stands.
    func shape(in context: Context) -> String {
        switch self {
        case .relation: return "lines"
        case .section(let section): return section.definition
        case .property(let property): return property.shape.name
        case .word(let word): return word.shape(in: context)
        }
    }
}

extension Property.Shape {
    fileprivate var name: String {
        switch self {
        case .text: "text"
        case .answer: "answer"
        case .number: "whole"
        case .day: "day"
        case .link: "link"
        }
    }
}

extension Word {
    fileprivate func shape(in context: Context) -> String {
        switch self {
        case .organisation, .basedOn, .source, .name, .level, .unclear, .rule, .decision, .reason: "text"
        case .date, .from: "day"
        case .till: "end"
        case .ends, .who, .what, .jointly, .regarding, .consulting, .before, .after, .forWhat, .has: "names"
        case .of, .recipient, .node, .per, .under, .around: "name"
        case .described: "texts"
        case .vacant, .holds, .acting, .demanded: "answer"
        case .status: "status"
        case .count: "count"
        case .meetings, .often: "frequency"
        case .about, .atLeast, .atMost, .depth: "whole"
        case .kind: "text"
        case .kinds: "view-kinds"
        case .lines: "view-lines"
        case .does, .role: "verb"
        case .responsibilities: "responsibility-list"
        case .statements: "statement-list"
        case .accepted: "acceptance-list"
        case .views: "views"
        case .limits: "limits"
        }
    }
}
