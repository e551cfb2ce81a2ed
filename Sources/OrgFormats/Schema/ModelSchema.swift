internal import Json
internal import OrgModel
internal import Texts

/// The JSON Schema of the model language: with it an editor completes words and marks mistakes while one types.
///
/// Made from the tables the reader uses. Stricter than the reader in one respect: the reader takes words in any case
/// and in any Unicode form, the schema in lower case and NFC only. It cannot tell a word written twice under two
/// spellings, nor whether a name is defined; the reader and the resolver do.
public enum ModelSchema {
    /// The schema, draft 2020-12, as `Models/styrgraf.schema.json` holds it; always the same bytes.
    public static var json: String { root.pretty() + "\n" }

    /// Every key that the reader accepts in `context`, in lower case.
    package static func keys(in context: Context) -> Set<String> { Set(context.keys) }

    private static var root: JSON {
        let head: JSON = [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Styrgraf",
            "description": .text(
                """
                En modell av hur en organisation styrs; Models/README.md beskriver språket.

                A model of how an organisation is governed; Models/README.md describes the language.
                """),
            "$comment": """
            Generated from the tables of words; do not edit. The reader takes words in any case, this schema in lower \
            case and Unicode NFC only.
            """,
            "type": "object",
        ]
        return head + mapping(.model) + ["$defs": definitions]
    }

    // MARK: Definitions

    private static var definitions: JSON {
        let nodes: JSON = ["node": ["type": ["object", "null"]] + mapping(.node)]
        let lists = JSON(
            [Context.statement, .responsibility, .acceptance].map { context in
                ("\(context.definition)-list", ["type": ["array", "null"], "items": .reference(context.definition)])
            })
        let contexts = JSON(
            [Context.line, .statement, .responsibility, .acceptance, .number, .view].map { context in
                (context.definition, ["type": "object"] + mapping(context))
            })
        return nodes + sections + contexts + lists + Shape.definitions
    }

    /// A section names nodes, and knows which kinds they may be of.
    private static var sections: JSON {
        let sections = Section.allCases.map { section -> (String, JSON) in
            let kinds = JSON.reference(section.kindsDefinition)
            let slots = Vocabulary(of: .node).entries.first { $0.key == .word(.kind) }?.spellings ?? []
            let node: JSON = [
                "allOf": [.reference("node"), ["properties": JSON(slots.map { ($0, kinds) })]]
            ]
            return (
                section.definition,
                [
                    "type": ["object", "null"], "propertyNames": .reference("id"), "additionalProperties": node,
                ]
            )
        }
        return JSON(sections) + JSON(Section.allCases.map { ($0.kindsDefinition, $0.kinds) })
    }

    /// The keys of a context, and which of them it cannot do without.
    private static func mapping(_ context: Context) -> JSON {
        let vocabulary = Vocabulary(of: context)
        let properties = vocabulary.entries.flatMap { entry in
            let value = JSON.reference(entry.key.shape(in: context)) + ["description": .text(entry.description)]
            return entry.spellings.map { ($0, value) }
        }
        let mapping: JSON = ["properties": JSON(properties), "additionalProperties": false]
        let needs = context.needs.map { words -> JSON in
            let keys = vocabulary.entries.filter { entry in words.contains { entry.key == .word($0) } }
            return ["anyOf": .list(keys.flatMap(\.spellings).map { ["required": [.text($0)]] })]
        }
        return needs.isEmpty ? mapping : mapping + ["allOf": .list(needs)]
    }
}

extension Vocabulary.Entry {
    /// The meaning in both languages; behind another spelling, the word it stands for.
    fileprivate var description: String {
        guard let word = spellings.first else { return "" }
        return "\(word): \(meaning.swedish)\n\n\(meaning.english)"
    }
}

extension Context {
    /// The definition's name in the schema.
    fileprivate var definition: String { String(describing: self) }

    /// What must be there: of each group, one.
    fileprivate var needs: [[Word]] {
        switch self {
        case .line: [[.what, .who, .jointly]]
        case .statement: [[.does], [.who, .jointly]]
        case .responsibility: [[.forWhat], [.has, .jointly]]
        case .acceptance: [[.rule]]
        case .model, .node, .number, .view: []
        }
    }
}

extension Section {
    /// The definition's name in the schema.
    var definition: String { String(describing: self) }

    fileprivate var kindsDefinition: String { "kinds-of-\(word.english)" }

    /// The words for kinds that may stand in the section, each with what it is in English.
    fileprivate var kinds: JSON { Shape.choice(of: NodeKind.choices { $0.section == self }) }
}

extension NodeKind {
    /// Every word for the kinds that pass, with what it is in both languages.
    static func choices(where passes: (NodeKind) -> Bool) -> [(word: String, meaning: String)] {
        allCases.filter(passes).flatMap { kind in
            kind.spellings.unique().filter { NodeKind(word: $0) == kind }.map { word in
                (word, "\(kind.words.singular.swedish) (\(kind.words.singular.english))")
            }
        }
    }
}
