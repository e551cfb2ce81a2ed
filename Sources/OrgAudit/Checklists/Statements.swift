internal import OrgModel

/// The statements that a checklist may be answered by, whether they hold or not: by relation, on the day, templates'
/// apart.
struct SpokenStatements: Sendable {
    private let byRelation: [[Line]]

    /// - Complexity: linear in statements.
    init(_ measures: Measures) {
        let organisation = measures.organisation
        let isSpoken = organisation.details.map { detail in
            !detail.isImplied && detail.period.contains(measures.date)
                && detail.source.map { organisation.kind(of: $0) != .mall } ?? true
        }
        var byRelation = [[Line]](repeating: [], count: Relation.allCases.count)
        for number in 0..<organisation.statementCount where isSpoken[Int(organisation.columns.details[number])] {
            let line = Line(organisation, number)
            byRelation[Int(line.relation.rawValue)].append(line)
        }
        self.byRelation = byRelation
    }

    func lines(_ relation: Relation) -> [Line] { byRelation[Int(relation.rawValue)] }
}

/// How far something answers a question, least first.
enum Strength: Comparable {
    case none
    /// The document names it and leaves it open.
    case open
    /// It is demanded and no fact yet, or said unclearly.
    case part
    case full
}
