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

    /// Every key that the reader accepts in `construct`, in lower case.
    package static func keys(in construct: ModelConstruct) -> Set<String> { Set(construct.keys) }

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
            [ModelConstruct.statement, .responsibility, .acceptance].map { construct in
                (
                    "\(construct.definition)-list",
                    ["type": ["array", "null"], "items": .reference(construct.definition)]
                )
            })
        let constructs = JSON(
            [ModelConstruct.line, .statement, .responsibility, .acceptance, .number, .view].map { construct in
                (construct.definition, ["type": "object"] + mapping(construct))
            })
        return nodes + sections + constructs + lists + Shape.definitions
    }

    /// A section names nodes, and knows which kinds they may be of.
    private static var sections: JSON {
        let sections = Section.allCases.map { section -> (String, JSON) in
            let kinds = JSON.reference(section.kindsDefinition)
            let slots = Vocabulary(of: .node).rows.first { $0.key == .word(.kind) }?.spellings ?? []
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

    /// The keys of a construct, and which of them it cannot do without.
    private static func mapping(_ construct: ModelConstruct) -> JSON {
        let vocabulary = Vocabulary(of: construct)
        let properties = vocabulary.rows.flatMap { row in
            let value = JSON.reference(row.shape.definition) + ["description": .text(row.description)]
            return row.spellings.map { ($0, value) }
        }
        let mapping: JSON = ["properties": JSON(properties), "additionalProperties": false]
        let needs = construct.needs.map { words -> JSON in
            let keys = vocabulary.rows.filter { row in words.contains { row.key == .word($0) } }
            return ["anyOf": .list(keys.flatMap(\.spellings).map { ["required": [.text($0)]] })]
        }
        return needs.isEmpty ? mapping : mapping + ["allOf": .list(needs)]
    }
}

extension Vocabulary.Row {
    /// The meaning in both languages; behind another spelling, the word it stands for.
    fileprivate var description: String {
        guard let word = spellings.first else { return "" }
        return "\(word): \(meaning.swedish)\n\n\(meaning.english)"
    }
}

extension ModelConstruct {
    /// The definition's name in the schema.
    var definition: String { String(describing: self) }
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
