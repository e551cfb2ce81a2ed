extension Relation {
    /// The relation's words.
    public var words: RelationWords { Self.table[Int(rawValue)] }

    /// The end that stands above, or nil where neither does.
    package var above: RelationWords.End? { Self.table[Int(rawValue)].above }

    private static let table = allCases.map(\.row)

    private var row: RelationWords {
        switch self {
        // The commanding lines.
        case .chef: .chef
        case .uppdrag: .uppdrag
        case .verksamhetsansvar: .verksamhetsansvar
        case .budgetansvar: .budgetansvar
        case .fördelarArbetsmiljö: .fördelarArbetsmiljö
        case .arbetsmiljöansvar: .arbetsmiljöansvar
        case .delegerar: .delegerar
        case .vidaredelegerar: .vidaredelegerar
        case .anmäler: .anmäler
        // Ownership, oversight, examination.
        case .äger: .äger
        case .ägarstyr: .ägarstyr
        case .uppsikt: .uppsikt
        case .granskar: .granskar
        case .tillsyn: .tillsyn
        // Structure.
        case .tillsätter: .tillsätter
        case .utser: .utser
        case .hörTill: .hörTill
        case .delAv: .delAv
        case .bedrivsI: .bedrivsI
        case .leder: .leder
        case .lederPolitiskt: .lederPolitiskt
        case .ingår: .ingår
        case .adjungerad: .adjungerad
        case .närvarar: .närvarar
        case .innehar: .innehar
        case .ställföreträder: .ställföreträder
        case .arbetsgivare: .arbetsgivare
        case .värd: .värd
        case .ersätter: .ersätter
        case .har: .har
        // Documents.
        case .styrsAv: .styrsAv
        case .beskrivsI: .beskrivsI
        case .hänvisarTill: .hänvisarTill
        case .reglerar: .reglerar
        case .avser: .avser
        case .uttömmandeOm: .uttömmandeOm
        case .antar: .antar
        case .dokumentansvarig: .dokumentansvarig
        // Between those who act.
        case .samverkar: .samverkar
        case .samverkansansvar: .samverkansansvar
        case .samråder: .samråder
        case .stödjer: .stödjer
        case .råder: .råder
        case .konfliktAvgörsAv: .konfliktAvgörsAv
        case .påverkar: .påverkar
        case .föregår: .föregår
        case .motsvarar: .motsvarar
        // The work on matters.
        case .beslutar: .beslutar
        case .ansvarar: .ansvarar
        case .bereder: .bereder
        case .lederBeredning: .lederBeredning
        case .tarFramUnderlag: .tarFramUnderlag
        case .sammanställer: .sammanställer
        case .utarbetar: .utarbetar
        case .föreslår: .föreslår
        case .undertecknar: .undertecknar
        case .verkställer: .verkställer
        case .följerUpp: .följerUpp
        case .samordnar: .samordnar
        case .säkrar: .säkrar
        case .företräder: .företräder
        case .talesperson: .talesperson
        case .marknadsför: .marknadsför
        case .bevakar: .bevakar
        case .tarInitiativ: .tarInitiativ
        case .anställer: .anställer
        case .avslutarAnställning: .avslutarAnställning
        case .sätterLön: .sätterLön
        case .hållerSamtal: .hållerSamtal
        case .föredrar: .föredrar
        case .yttrarSig: .yttrarSig
        case .kallar: .kallar
        case .delges: .delges
        case .informerar: .informerar
        case .rapporterar: .rapporterar
        case .gerMål: .gerMål
        case .anvisarRam: .anvisarRam
        case .driver: .driver
        case .beställer: .beställer
        case .deltar: .deltar
        case .lämnar: .lämnar
        // What happens to a matter on its way.
        case .remitterar: .remitterar
        case .skjuterUpp: .skjuterUpp
        case .återremitterar: .återremitterar
        case .noterar: .noterar
        case .jävig: .jävig
        case .återlämnar: .återlämnar
        }
    }
}
