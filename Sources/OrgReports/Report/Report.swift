public import Texts

/// What the tool has to say, as typed blocks without a format; a renderer turns it into text.
///
/// Texts are as the model has them: a renderer makes them safe for the place they land in.
public struct Report: Hashable, Sendable {
    public let title: String
    public let language: Language
    /// What it all comes to, in a line.
    public let summary: String?
    public var blocks: [Block]

    public init(_ title: String, language: Language, summary: String? = nil, _ blocks: [Block] = []) {
        self.title = title
        self.language = language
        self.summary = summary
        self.blocks = blocks
    }

    /// One block of a report.
    public enum Block: Hashable, Sendable {
        /// The head of what follows; parts are within chapters.
        case chapter(String)
        case part(String, Tone)
        case paragraph(String)
        /// Facts with their names, each in a row.
        case facts([Fact])
        case list([String])
        case table(Table)
        case entry(Entry)
        /// What is told one by one, each with what it rests on.
        case items([Entry.Item])
        /// Lines that are shown as they stand: a model.
        case code(String)
        /// What only a page can show.
        case picture(Picture)
        case outline(Outline)
    }

    /// How much a block calls for.
    public enum Tone: Hashable, Sendable {
        case grave
        case serious
        case mild
        case plain
    }
}

extension Report {
    /// A named fact, and whether it is as it should be.
    public struct Fact: Hashable, Sendable {
        /// How a fact stands.
        public enum Standing: Hashable, Sendable {
            case good
            case bad
            case neutral
        }

        public let name: String
        public let value: String
        public let standing: Standing

        public init(_ name: String, _ value: String, _ standing: Standing = .neutral) {
            self.name = name
            self.value = value
            self.standing = standing
        }
    }

    /// Rows under named columns. An overview sums up what follows; it is left out where one reads from top to bottom.
    public struct Table: Hashable, Sendable {
        public let caption: String?
        public let columns: [String]
        public let rows: [[String]]
        public let isOverview: Bool
        /// Whether nobody can tell what a cell means without the name of its column.
        public let isHeaded: Bool

        public init(
            _ caption: String? = nil, columns: [String], rows: [[String]], isOverview: Bool = false,
            isHeaded: Bool = false
        ) {
            self.caption = caption
            self.columns = columns
            self.rows = rows
            self.isOverview = isOverview
            self.isHeaded = isHeaded
        }

        /// How wide a column is, and whether all it holds is short: codes, days, single words.
        func width(of column: Int) -> Int { shownRows.map { $0[column].count }.max() ?? 0 }
        /// The rows, under the names of the columns where those are needed.
        var shownRows: [[String]] { (isHeaded ? [columns] : []) + rows }
        func isNarrow(_ column: Int) -> Bool { width(of: column) <= 12 }
    }

    /// Findings of one sort: what each says and rests on, and what goes for all of them.
    public struct Entry: Hashable, Sendable {
        public let code: String
        public let name: String
        /// What is said of it in a word: the verdict.
        public let verdict: String
        public let tone: Tone
        public let items: [Item]
        public let notes: [Fact]

        /// One finding.
        public struct Item: Hashable, Sendable {
            public let text: String
            public let grounds: [Ground]
        }

        /// What a finding rests on: a statement, the document it stands in, and its place in the model.
        public struct Ground: Hashable, Sendable {
            public let text: String
            public let document: String?
            public let place: String?
        }
    }
}
