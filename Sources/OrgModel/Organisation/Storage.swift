internal import Texts

extension Organisation {
    /// Where all of an organisation is kept. It stands behind one reference, since an audit hands its organisation on
    /// a million times; nothing outside of this target reaches in.
    final class Storage: Sendable {
        let name: String
        let date: Day?
        let asOf: Day?
        let views: [ModelView]
        let limits: [ModelLimit]
        let texts: TextTable
        let files: SourceFiles
        let columns: Columns
        let details: [Detail<Node>]
        let traits: [Traits<Node>]
        let acceptances: [Document.Acceptance]
        let endings: [Text: Place]
        let departures: [Document.Departure]
        let revisers: [Text: Text]
        /// What is said to replace those who are no longer here, by who does.
        let replacements: [Text: [Document.Replacement]]
        let defects: [Defect]
        let severances: [Severance]
        /// Every line, on whatever day.
        let index: LineIndex

        init(
            _ document: Document, _ columns: Columns, _ details: [Detail<Node>], _ traits: [Traits<Node>],
            _ index: LineIndex, _ defects: [Defect], _ severances: [Severance]
        ) {
            name = document.name
            date = document.date
            asOf = document.asOf
            views = document.views
            limits = document.limits
            texts = document.texts
            files = document.files
            acceptances = document.acceptances
            endings = document.endings
            departures = document.departures
            revisers = document.revisers
            replacements = Dictionary(grouping: document.replacements, by: \.node)
            self.columns = columns
            self.details = details
            self.traits = traits
            self.index = index
            self.defects = defects
            self.severances = severances
        }

        /// The same under other ids.
        init(_ other: Storage, _ columns: Columns, _ texts: TextTable, _ renamed: [Text: Text]) {
            name = other.name
            date = other.date
            asOf = other.asOf
            views = other.views
            limits = other.limits
            self.texts = texts
            files = other.files
            acceptances = other.acceptances.map { acceptance in
                var acceptance = acceptance
                acceptance.node = renamed[acceptance.node] ?? acceptance.node
                return acceptance
            }
            endings = other.endings
            departures = other.departures
            revisers = Dictionary(
                other.revisers.map { (renamed[$0] ?? $0, renamed[$1] ?? $1) }, uniquingKeysWith: { first, _ in first })
            replacements = Dictionary(
                other.replacements.map { (renamed[$0] ?? $0, $1) }, uniquingKeysWith: { $0 + $1 })
            self.columns = columns
            details = other.details
            traits = other.traits
            index = other.index
            defects = other.defects
            severances = other.severances
        }
    }

    /// The tables, one array a column.
    struct Columns: Sendable {
        // Nodes.
        var ids: [Text] = []
        var names: [Text] = []
        var kinds: [NodeKind] = []
        var presences: [Presence] = []
        var nodePlaces: [Place] = []
        var traits: [UInt32] = []
        // Statements.
        var subjects: [Node] = []
        var relations: [Relation] = []
        var objects: [Node] = []
        var details: [UInt32] = []
        var places: [Place] = []
    }
}

extension Organisation.Columns {
    /// The statement with a number as a line, on the terms of its detail.
    func line(_ number: UInt32, _ terms: Line.Terms) -> Line {
        let statement = Int(number)
        return Line(number, from: subjects[statement], relations[statement], to: objects[statement], terms)
    }
}
