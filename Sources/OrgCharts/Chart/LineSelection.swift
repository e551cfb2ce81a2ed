public import OrgModel
public import Texts

/// Which relations a chart draws.
public struct LineSelection: Hashable, Sendable {
    public let relations: Set<Relation>

    public init(_ relations: Set<Relation>) { self.relations = relations }

    /// What an org chart shows: who appoints, leads, commands, owns and oversees, and what belongs where. Membership of
    /// groups, support, and the work on matters and documents are drawn when asked for.
    public static let standard = LineSelection([
        .tillsätter, .hörTill, .delAv, .bedrivsI, .leder, .lederPolitiskt, .chef, .uppdrag, .verksamhetsansvar, .äger,
        .ägarstyr, .uppsikt, .granskar, .samverkansansvar, .värd,
    ])

    /// Every relation there is.
    public static let all = LineSelection(Set(Relation.allCases))

    /// Relations by the words a person writes: a dimension (`chef`, `struktur`), or a relation (`leder`, `ingår`).
    /// Returns the words that name neither as `unknown`.
    public static func named(_ words: [String]) -> (selection: LineSelection, unknown: [String]) {
        var relations: Set<Relation> = []
        var unknown: [String] = []
        for word in words.map({ $0.lowercased() }) {
            if word == "alla" || word == "all" {
                relations.formUnion(Relation.allCases)
            } else if let dimension = Dimension.allCases.first(where: {
                $0.wording.swedish == word || $0.wording.english == word
            }) {
                relations.formUnion(Relation.allCases.filter { $0.words.dimension == dimension })
            } else if let directed = DirectedRelation(word: word) {
                relations.insert(directed.relation)
            } else {
                unknown.append(word)
            }
        }
        return (LineSelection(relations), unknown)
    }

    /// The words of a language that `named` takes, dimensions first.
    public static func words(in language: Language) -> [String] {
        let all = Wording("alla", en: "all")
        return Dimension.allCases.map { $0.wording[language] } + [all[language]]
            + Relation.allCases.map { $0.words.forward[language] }
    }
}
