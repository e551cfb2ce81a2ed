internal import OrgModel

/// The table of facts: what a line of each relation means. A relation without a row does not compile; rows of several
/// meanings stand in `ComposedMeanings`.
extension Relation {
    /// The facts that a line of the relation yields.
    var meanings: [Meaning] { Self.table[Int(rawValue)] }

    private static let table = allCases.map(\.row)

    private var row: [Meaning] {
        switch self {
        // The commanding lines.
        case .chef: .chef
        case .uppdrag: [Meaning(.svararInför)]
        case .verksamhetsansvar: .verksamhetsansvar
        case .budgetansvar: [Meaning(.budgetansvar)]
        case .fördelarArbetsmiljö: [Meaning(.fördelarArbetsmiljö)]
        case .återlämnar: [Meaning(.återlämnar)]
        case .arbetsmiljöansvar: [Meaning(.arbetsmiljöansvar)]
        case .delegerar: [Meaning(.delegerar)] + .delegation
        case .vidaredelegerar: [Meaning(.vidaredelegerar)] + .delegation
        case .anmäler: .anmäler
        // Ownership, oversight, examination.
        case .äger: [Meaning(.äger)]
        case .ägarstyr: [Meaning(.ägarstyr)]
        case .uppsikt: [Meaning(.uppsikt)]
        case .granskar: [Meaning(.granskning)]
        case .tillsyn: [Meaning(.tillsyn)]
        // Structure.
        case .tillsätter: [Meaning(.tillsätter), .ofPost(.anställer)]
        case .utser: [Meaning(.utser), .ofPost(.anställer)]
        case .hörTill: .hörTill
        case .delAv: [Meaning(.delAv)]
        case .bedrivsI: [Meaning(.bedrivsI), .turned(.utför)]
        case .leder: [Meaning(.leder)]
        case .lederPolitiskt: .lederPolitiskt
        case .ingår: .ingår
        case .adjungerad: [Meaning(.adjungerad)]
        // To have the right to attend is not to have been there.
        case .närvarar: [Meaning(.närvarorätt, mode: .får)]
        case .innehar: .innehar
        case .ställföreträder: [Meaning(.ställföreträder)]
        case .arbetsgivare: [Meaning(.arbetsgivare)]
        case .värd: [.turned(.hosVärd)]
        case .ersätter: [Meaning(.ersätter)]
        case .har: .har
        // Documents.
        case .styrsAv: [.turned(.styr)]
        case .beskrivsI: [.turned(.rör)]
        case .hänvisarTill: .hänvisarTill
        case .reglerar: [Meaning(.styr)]
        case .avser: [Meaning(.rör)]
        case .uttömmandeOm: [Meaning(.uttömmande)]
        case .antar: [Meaning(.antar)]
        case .dokumentansvarig: [Meaning(.dokumentansvar)]
        // Between those who act.
        case .samverkar: [Meaning(.samverkar)]
        case .samverkansansvar: [Meaning(.samverkansansvar)]
        case .samråder: [Meaning(.samråder)]
        case .stödjer: [Meaning(.stödjer)]
        case .råder: [Meaning(.råder)]
        case .konfliktAvgörsAv: [.turned(.avgör)]
        case .påverkar: [Meaning(.påverkar)]
        case .föregår: [Meaning(.före)]
        case .motsvarar: [Meaning(.motsvarar)]
        // The work on matters.
        case .beslutar: .beslutar
        case .ansvarar: .ansvarar
        case .bereder: [Meaning(.bereder)]
        case .lederBeredning: [Meaning(.lederBeredning)]
        case .tarFramUnderlag: [Meaning(.tarFramUnderlag)]
        case .sammanställer: [Meaning(.sammanställer)]
        case .utarbetar: [Meaning(.utarbetar)]
        case .föreslår: [Meaning(.föreslår)]
        case .undertecknar: [Meaning(.undertecknar)]
        case .verkställer: .verkställer
        case .följerUpp: [Meaning(.följerUpp)]
        case .samordnar: [Meaning(.samordnar)]
        case .säkrar: [Meaning(.säkrar)]
        case .företräder: [Meaning(.företräder)]
        case .talesperson: [Meaning(.talar)]
        case .marknadsför: [Meaning(.marknadsför)]
        case .bevakar: [Meaning(.bevakar)]
        case .tarInitiativ: [Meaning(.tarInitiativ)]
        case .anställer: [Meaning(.anställer), .ofPost(.utser)]
        case .avslutarAnställning: [Meaning(.avslutarAnställning)]
        case .sätterLön: [Meaning(.sätterLön)]
        case .hållerSamtal: [Meaning(.hållerSamtal)]
        case .föredrar: [Meaning(.föredrar)]
        case .yttrarSig: [Meaning(.yttrarSig)]
        case .kallar: [Meaning(.kallar)]
        case .delges: [Meaning(.delger)]
        case .informerar: [Meaning(.informerar)]
        case .rapporterar: [Meaning(.redovisar)]
        case .gerMål: [Meaning(.gerMål)]
        case .anvisarRam: [Meaning(.anvisarRam)]
        case .driver: [Meaning(.utför)]
        case .beställer: [Meaning(.beställer)]
        case .deltar: [Meaning(.deltar)]
        case .remitterar: [Meaning(.remitterar), Meaning(.samråder, .subject, .recipient)]
        case .skjuterUpp: [Meaning(.skjuterUpp)]
        // It is not decided, and whoever gets it back has to prepare it again.
        case .återremitterar: [Meaning(.skjuterUpp), Meaning(.bereder, .recipient, .object, mode: .krav)]
        // To take note of a report is to have been told, and no more.
        case .noterar: [.turned(.informerar)]
        case .jävig: [Meaning(.deltar, mode: .nej)]
        case .lämnar: [Meaning(.lämnar), Meaning(.redovisar, .subject, .recipient)]
        }
    }

    /// What the terms of any line mean, whatever its relation.
    static let ofTerms = [
        Meaning(.samråder, .subject, .consulted),
        Meaning(.före, .object, .before),
        Meaning(.före, .after, .object),
    ]
}
