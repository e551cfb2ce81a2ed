internal import OrgModel
internal import Palette

/// How a relation is drawn: where it puts its ends, and how its line looks.
package struct DrawnRelation: Sendable {
    /// Of all that a node might stand under, it stands under what a line of the lowest rank joins it to.
    package let rank: Int
    /// Of lines side by side the lowest stands first.
    package let prominence: Int
    /// How hard a chart in layers pulls the ends together; nil where the line must not order the layers.
    package let pull: Int?
    /// Whether the object stands below the subject where no line says what it stands under.
    package let lowersTheUnordered: Bool
    let look: LineStyle

    /// The rank of an order that no line says.
    static let unsaidRank = 9
    /// The rank of an order that a picture may turn around.
    static let unsureRank = 10

    fileprivate init(
        rank: Int, prominence: Int, pull: Int?, lowersTheUnordered: Bool = false,
        _ stroke: LineStyle.Stroke, _ color: Colour, _ width: Double, tip: String = "none"
    ) {
        (self.rank, self.prominence, self.pull) = (rank, prominence, pull)
        self.lowersTheUnordered = lowersTheUnordered
        look = LineStyle(stroke: stroke, color: color, width: width, tip: tip)
    }
}

extension Relation {
    /// How the relation is drawn.
    package var drawn: DrawnRelation { Self.drawings[Int(rawValue)] }

    private static let drawings = allCases.map(\.row)

    private var row: DrawnRelation {
        switch self {
        // What a node is a part of, before who leads or commands it, before who made it.
        case .hörTill, .delAv, .bedrivsI: .init(rank: 0, prominence: 9, pull: 3, .solid, .slate, 1.1)
        case .leder: .init(rank: 1, prominence: 1, pull: 8, .solid, .blue, 1.6, tip: "dot")
        case .samverkansansvar: .init(rank: 1, prominence: 5, pull: 2, .dashed, .ochre, 1.4)
        case .chef: .init(rank: 2, prominence: 0, pull: 4, .solid, .ink, 2.4)
        case .uppdrag: .init(rank: 3, prominence: 2, pull: 2, .solid, .orange, 1.5, tip: "empty")
        case .tillsätter, .utser: .init(rank: 4, prominence: 9, pull: 3, .solid, .slate, 1.1, tip: "normal")
        // Who owns holds; who governs as owner only speaks for the owner.
        case .äger: .init(rank: 5, prominence: 5, pull: 2, .solid, .green, 1.6, tip: "diamond")
        case .ägarstyr: .init(rank: 6, prominence: 5, pull: 2, .dashed, .green, 1.5, tip: "odiamond")
        case .lederPolitiskt: .init(rank: 7, prominence: 1, pull: 8, .solid, .blue, 1.6, tip: "dot")
        case .verksamhetsansvar: .init(rank: 7, prominence: 5, pull: 2, .solid, .red, 1.4, tip: "diamond")
        case .budgetansvar: .init(rank: 7, prominence: 5, pull: 1, .solid, .plum, 1.3, tip: "box")
        case .fördelarArbetsmiljö, .arbetsmiljöansvar:
            .init(rank: 7, prominence: 5, pull: 1, .solid, .teal, 1.3, tip: "obox")
        case .delegerar, .vidaredelegerar, .anmäler:
            .init(rank: 7, prominence: 5, pull: 1, .solid, .indigo, 1.3, tip: "vee")
        // Oversight commands nobody.
        case .uppsikt:
            .init(rank: 7, prominence: 5, pull: nil, lowersTheUnordered: true, .dotted, .ink, 1.7, tip: "vee")
        case .granskar, .tillsyn: .init(rank: 7, prominence: 5, pull: nil, .dashed, .red, 1.2, tip: "vee")
        // Membership belongs to structure but is no belonging of one unit to another.
        case .ingår: .init(rank: 7, prominence: 9, pull: 1, .solid, .violet, 1.1, tip: "odot")
        case .innehar: .init(rank: 7, prominence: 9, pull: 3, .dotted, .ink, 1.1)
        case .ställföreträder: .init(rank: 7, prominence: 9, pull: 3, .dashed, .slate, 1.1, tip: "vee")
        case .arbetsgivare, .värd, .ersätter, .har: .init(rank: 7, prominence: 9, pull: 3, .solid, .slate, 1.1)
        case .samverkar, .samråder: .init(rank: 7, prominence: 5, pull: 2, .dashed, .ochre, 1.4)
        case .adjungerad, .närvarar, .stödjer, .råder:
            .init(rank: 7, prominence: 5, pull: nil, .dashed, .slate, 1.1, tip: "vee")
        case .konfliktAvgörsAv, .påverkar, .föregår, .motsvarar:
            .init(rank: 7, prominence: 5, pull: nil, .dotted, .plum, 1.4, tip: "normal")
        case .styrsAv, .beskrivsI, .hänvisarTill, .reglerar, .avser, .uttömmandeOm, .antar, .dokumentansvarig:
            .init(rank: 7, prominence: 5, pull: nil, .dotted, .slate, 1.2, tip: "normal")
        case .beslutar, .ansvarar, .bereder, .lederBeredning, .tarFramUnderlag, .sammanställer, .utarbetar,
            .föreslår, .undertecknar, .verkställer, .följerUpp, .samordnar, .säkrar, .företräder, .talesperson,
            .marknadsför, .bevakar, .tarInitiativ, .anställer, .avslutarAnställning, .sätterLön, .hållerSamtal,
            .föredrar, .yttrarSig, .kallar, .delges, .informerar, .rapporterar, .gerMål, .anvisarRam, .driver,
            .beställer, .deltar, .lämnar, .remitterar, .skjuterUpp, .återremitterar, .noterar, .jävig,
            .återlämnar:
            .init(rank: 7, prominence: 5, pull: nil, .solid, .slate, 1.0, tip: "normal")
        }
    }
}
