/// What exactly is done: a fact's word is what it can be compared with, its act is which of several such things it is.
package enum Act: UInt8, CaseIterable, Sendable {
    // Command and mandate.
    case chef
    /// Leads the whole of which the other leads, or has a place in, a part: follows from two lines, said by neither.
    case ledningAvHelheten
    /// Decides as a group what the other carries out.
    case gruppbeslut
    case svararInför
    case verksamhetsansvar
    case utför
    case beställer
    // Place and leadership.
    case delAv
    case hörTill
    case bedrivsI
    case hosVärd
    case leder
    case lederPolitiskt
    case kallar
    case samverkansansvar
    // Beside the order of command.
    case uppsikt
    case granskning
    case tillsyn
    case tillsätter
    case utser
    case anställer
    case avslutarAnställning
    case sätterLön
    case hållerSamtal
    case arbetsgivare
    case äger
    case ägarstyr
    // The work on matters.
    case beslutar
    case antar
    case tarInitiativ
    case tarFramUnderlag
    case sammanställer
    case utarbetar
    case föreslår
    case bereder
    case föredrar
    case lederBeredning
    case remitterar
    case verkställer
    case undertecknar
    case följerUpp
    case prövarÅrligen
    case säkrar
    case bevakar
    case redovisar
    case lämnar
    case anmäler
    case informerar
    case delger
    case delegerar
    case vidaredelegerar
    case ansvarar
    case budgetansvar
    case arbetsmiljöansvar
    case dokumentansvar
    case samordnar
    case företräder
    case talar
    case marknadsför
    /// Answers for what no other organ has.
    case restansvar
    // Seats and holders.
    case ledamot
    case ordförande
    case adjungerad
    case närvarorätt
    case deltar
    case innehar
    case tillförordnad
    case ställföreträder
    // What passes between those who act.
    case gerMål
    case anvisarRam
    case fördelarArbetsmiljö
    case återlämnar
    case samråder
    case samverkar
    case stödjer
    case råder
    case yttrarSig
    // Documents, order, being.
    case styr
    case rör
    case hänvisar
    case bilaga
    case uttömmande
    case före
    case påverkar
    case avgör
    case skjuterUpp
    case har
    case ersätter
    case motsvarar
    case antal
    case platser
    case klass
    case uppgift
    case myndighetsutövning
    case möten
    case beskriven
    case daterad
    /// A document or a goal that is up to date, finished, adopted.
    case tillstånd
    case brist
    case otydligt
    case okänt
}

extension Act {
    /// What a fact of the act can be compared with.
    package var word: FactWord {
        switch self {
        case .chef, .ledningAvHelheten, .gruppbeslut: .commands
        case .svararInför: .answers
        case .verksamhetsansvar, .utför, .beställer: .runs
        case .delAv, .hörTill, .bedrivsI, .hosVärd: .placed
        case .leder, .lederPolitiskt, .kallar, .samverkansansvar: .leads
        case .uppsikt, .granskning, .tillsyn: .watches
        case .tillsätter, .utser: .appoints
        case .anställer, .avslutarAnställning, .sätterLön, .hållerSamtal, .arbetsgivare: .employs
        case .äger, .ägarstyr: .owns
        case .beslutar, .antar: .decides
        case .tarInitiativ, .tarFramUnderlag, .sammanställer, .utarbetar, .föreslår, .bereder, .föredrar,
            .lederBeredning, .remitterar:
            .prepares
        case .verkställer, .undertecknar: .executes
        case .följerUpp, .prövarÅrligen, .säkrar, .bevakar: .follows
        case .redovisar, .lämnar, .anmäler, .informerar, .delger: .reports
        case .delegerar, .vidaredelegerar: .delegates
        case .ansvarar, .budgetansvar, .arbetsmiljöansvar, .dokumentansvar, .samordnar, .företräder, .talar,
            .marknadsför, .restansvar:
            .accounts
        case .ledamot, .ordförande, .adjungerad, .närvarorätt, .deltar: .sits
        case .innehar, .tillförordnad, .ställföreträder: .holds
        case .gerMål, .anvisarRam: .equips
        case .fördelarArbetsmiljö, .återlämnar: .allots
        case .samråder, .samverkar, .stödjer, .råder, .yttrarSig: .consults
        case .styr, .rör, .hänvisar, .bilaga, .uttömmande: .binds
        case .före, .påverkar, .avgör, .skjuterUpp: .orders
        case .har, .ersätter, .motsvarar, .antal, .platser, .klass, .uppgift, .myndighetsutövning, .möten, .beskriven,
            .daterad, .tillstånd:
            .exists
        case .brist, .otydligt, .okänt: .remarks
        }
    }
}
