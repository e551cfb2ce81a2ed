internal import OrgModel
internal import Texts

/// The reference tables of `Models/README.md`, made from the tables of words.
///
/// A table stands between `<!-- table: name -->` and `<!-- end -->`; all else on the page is written by hand.
package enum LanguagePage {
    /// The names of the tables, in the page's order.
    package static var tableNames: [String] { tables.map(\.name) }

    /// The page with every table made anew. A mark that names no table is left as it is.
    package static func filled(_ page: String) -> String {
        tables.reduce(page) { page, table in
            let start = "<!-- table: \(table.name) -->\n"
            guard let opening = page.firstRange(of: start),
                let closing = page[opening.upperBound...].firstRange(of: "<!-- end -->")
            else { return page }
            return page[..<opening.upperBound] + "\n" + table.text + "\n" + page[closing.lowerBound...]
        }
    }

    private static var tables: [(name: String, text: String)] {
        [
            ("model", words([.model])),
            ("node", words([.node])),
            ("statement", words([.line, .statement, .responsibility])),
            ("number", words([.number])),
            ("acceptance", words([.acceptance])),
            ("view", words([.view])),
            ("kinds", kinds),
            ("relations", relations),
            ("properties", properties),
            ("classes", classes),
            ("kept", table(["word", "meaning"], KeptWord.all.map { [$0.word, $0.gloss] })),
        ]
    }

    // MARK: Tables

    /// The structural words of some constructs; a word that not all of them know says where it stands.
    private static func words(_ constructs: [ModelConstruct]) -> String {
        let vocabularies = constructs.map { (construct: $0, rows: Vocabulary(of: $0).rows) }
        let keys = vocabularies.flatMap(\.rows).map(\.key).unique()
        let rows = keys.compactMap { key -> [String]? in
            let homes = vocabularies.filter { $0.rows.contains { $0.key == key } }
            guard key.isStructural, let row = homes[0].rows.first(where: { $0.key == key }) else { return nil }
            let home = homes.map(\.construct.wording.english).joined(separator: ", ")
            return [code(row.spellings), (homes.count == constructs.count ? "" : "\(home): ") + row.meaning.english]
        }
        return table(["word, alias", "meaning"], rows)
    }

    private static var kinds: String {
        Section.allCases.map { section in
            let rows = NodeKind.allCases.filter { $0.section == section }.map { kind in
                let words = kind.words
                let others = [words.plural.swedish] + words.synonyms
                return [
                    code([words.singular.swedish]), code(others.filter { $0 != words.singular.swedish }),
                    code([words.singular.english, words.plural.english]),
                ]
            }
            return """
                #### `\(section.word.swedish)`: \(section.meaning.english)

                Says a node no kind, it is `\(section.defaultKind.words.singular.swedish)`.

                \(table(["kind", "also", "in English"], rows))
                """
        }.joined(separator: "\n")
    }

    private static var relations: String {
        Dimension.allCases.map { dimension in
            let rows = Relation.allCases.filter { $0.words.dimension == dimension }.map { relation in
                let words = relation.words
                return [
                    code(DirectedRelation(relation).spellings.unique()),
                    code(DirectedRelation(relation, isInverse: true).spellings.unique()),
                    "A \(words.phrase.english) B",
                    words.above.map { $0 == .subject ? "A" : "B" } ?? "",
                ]
            }
            let name = dimension.wording
            let rank = dimension.commands ? "; commands" : ""
            return """
                #### \(name.swedish) (\(name.english)\(rank))

                \(table(["on A", "on B", "says", "above"], rows))
                """
        }.joined(separator: "\n")
    }

    private static var properties: String {
        table(
            ["word, alias", "value", "meaning"],
            Property.allCases.map { [code([$0.word.swedish, $0.word.english]), $0.shape.words, $0.meaning.english] })
    }

    private static var classes: String {
        table(["class", "in English"], MatterClass.words.map { [code([$0.swedish]), code([$0.english])] })
    }

    // MARK: Markdown

    private static func code(_ words: [String]) -> String {
        words.unique().map { "`\($0)`" }.joined(separator: ", ")
    }

    private static func table(_ head: [String], _ rows: [[String]]) -> String {
        let lines = [head, head.map { _ in "---" }] + rows
        return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }
}

extension Key {
    /// Whether the key is neither a relation nor a property, which have tables of their own.
    fileprivate var isStructural: Bool {
        switch self {
        case .word, .section: true
        case .property, .relation: false
        }
    }
}

extension Property.Shape {
    /// What stands after a property.
    fileprivate var words: String {
        switch self {
        case .text: "a text"
        case .answer: "`ja`, `nej`, `okänt`"
        case .number: "a whole number"
        case .day: "a day, or a year, a month, a season"
        case .link: "a link"
        case .share: "a share, at most 100 %"
        }
    }
}
