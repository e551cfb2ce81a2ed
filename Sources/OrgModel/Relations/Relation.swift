/// How one node stands to another: every line and every verb of the model language, each of one `Dimension`.
/// A relation runs from its subject to its object; models may also write it from the object's side.
public enum Relation: UInt8, CaseIterable, Sendable {
    // The commanding lines.
    case chef
    case uppdrag
    case verksamhetsansvar
    case budgetansvar
    case fördelarArbetsmiljö
    case arbetsmiljöansvar
    case delegerar
    case vidaredelegerar
    case anmäler
    // Ownership, oversight, examination.
    case äger
    case ägarstyr
    case uppsikt
    case granskar
    case tillsyn
    // Structure.
    case tillsätter
    case utser
    case hörTill
    case delAv
    case bedrivsI
    case leder
    case lederPolitiskt
    case ingår
    case adjungerad
    case närvarar
    case innehar
    case ställföreträder
    case arbetsgivare
    case värd
    case ersätter
    case har
    // Documents.
    case styrsAv
    case beskrivsI
    case hänvisarTill
    case reglerar
    case avser
    case uttömmandeOm
    case antar
    case dokumentansvarig
    // Between those who act.
    case samverkar
    case samverkansansvar
    case samråder
    case stödjer
    case råder
    case konfliktAvgörsAv
    case påverkar
    case föregår
    case motsvarar
    // The work on matters.
    case beslutar
    case ansvarar
    case bereder
    case lederBeredning
    case tarFramUnderlag
    case sammanställer
    case utarbetar
    case föreslår
    case undertecknar
    case verkställer
    case följerUpp
    case samordnar
    case säkrar
    case företräder
    case talesperson
    case marknadsför
    case bevakar
    case tarInitiativ
    case anställer
    case avslutarAnställning
    case sätterLön
    case hållerSamtal
    case föredrar
    case yttrarSig
    case kallar
    case delges
    case informerar
    case rapporterar
    case gerMål
    case anvisarRam
    case driver
    case beställer
    case deltar
    case lämnar
    // What happens to a matter on its way.
    case remitterar
    case skjuterUpp
    case återremitterar
    case noterar
    case jävig
    case återlämnar
}
