public import OrgModel
public import Texts

/// A way to look at an organisation: which kinds of nodes it is about, and which lines it draws.
public struct ChartView: Sendable {
    /// The word a person chooses the view by.
    public let name: String
    /// What the view answers, as it goes on after the organisation's name in a chart's title; nil for a view that a model names itself and gives no title.
    public let title: Wording?
    /// The relations drawn.
    public let relations: Set<Relation>
    /// The kinds the view is about: a line is drawn where one of its ends is of them. Empty is every kind.
    public let core: Set<NodeKind>
    /// The kinds that may stand at the other end.
    public let guests: Set<NodeKind>
    /// Whether nodes of the core are shown that no line reaches.
    public let showsUnjoined: Bool

    public init(
        name: String, title: Wording?, relations: Set<Relation>, core: Set<NodeKind>, guests: Set<NodeKind>,
        showsUnjoined: Bool
    ) {
        self.name = name
        self.title = title
        self.relations = relations
        self.core = core
        self.guests = guests
        self.showsUnjoined = showsUnjoined
    }

    /// The views every model has.
    public static let standard: [ChartView] = [styrning, samverkan, bolag, grupper, personal, allt]

    /// Who governs whom: organs, förvaltningar with their chefs, companies.
    public static let styrning: ChartView = {
        let politics = NodeKind.allCases.filter { $0.sphere == .political && $0.section == .units }
        // The municipality itself is what the whole chart shows.
        let core = Set(politics).subtracting([.kommun, .region]).union([
            .revision, .koncern, .moderbolag, .bolag, .stiftelse, .förvaltning, .kommundirektör,
            .biträdandeKommundirektör, .förvaltningschef,
        ])
        return ChartView(
            name: "styrning", title: Wording("styrning", en: "governance"),
            relations: LineSelection.standard.relations.subtracting([.samverkansansvar]), core: core, guests: core,
            showsUnjoined: true)
    }()

    /// The co-operation ladder, with who answers for each level.
    public static let samverkan: ChartView = {
        let core = Set(NodeKind.allCases.filter { $0.sphere == .cooperation })
        return ChartView(
            name: "samverkan", title: Wording("samverkan", en: "co-operation"),
            relations: [.samverkansansvar, .leder, .ingår, .utser], core: core,
            guests: Set(
                NodeKind.allCases.filter { [.employed, .political, .company, .group, .external].contains($0.sphere) }
            )
            .union(core), showsUnjoined: true)
    }()

    /// The companies, their boards and directors, and who owns and governs them.
    public static let bolag: ChartView = {
        let core = Set(NodeKind.allCases.filter { $0.sphere == .company })
        return ChartView(
            name: "bolag", title: Wording("bolag och ägarstyrning", en: "companies and owner governance"),
            relations: [
                .äger, .ägarstyr, .delAv, .leder, .uppdrag, .chef, .tillsätter, .utser, .uppsikt, .granskar,
                .verksamhetsansvar,
            ], core: core,
            guests: core.union([
                .kommun, .region, .kommunfullmäktige, .kommunstyrelse, .lekmannarevisor, .revision, .kommundirektör,
            ]), showsUnjoined: true)
    }()

    /// Who leads and who sits in each group.
    public static let grupper: ChartView = {
        let core = Set(NodeKind.allCases.filter { $0.sphere == .group })
        return ChartView(
            name: "grupper", title: Wording("grupper", en: "groups"), relations: [.leder, .ingår, .adjungerad, .utser],
            core: core, guests: core.union(NodeKind.allCases.filter { $0.section == .posts || $0.section == .units }),
            showsUnjoined: true)
    }()

    /// The personal line: who is whose chef.
    public static let personal = ChartView(
        name: "personal", title: Wording("chefslinjer", en: "personal lines"), relations: [.chef], core: [],
        guests: Set(NodeKind.allCases), showsUnjoined: false)

    /// Everything the model holds, each node for itself.
    public static let allt = ChartView(
        name: "allt", title: Wording("allt", en: "everything"), relations: Set(Relation.allCases), core: [],
        guests: Set(NodeKind.allCases), showsUnjoined: true)
}
