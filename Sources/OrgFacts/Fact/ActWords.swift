internal import OrgModel
package import Texts

extension Act {
    /// What stands between the two ends when a person is told the fact: socialchefen *svarar inför* socialnämnden. An
    /// act that one relation says is told in that relation's words.
    package var phrase: Wording {
        switch self {
        case .chef: Wording("är chef för", en: "is the chief of")
        case .ledningAvHelheten: Wording("leder helheten ovanför", en: "leads the whole above")
        case .gruppbeslut:
            Wording("fattar de beslut som verkställs av", en: "takes the decisions that are carried out by")
        case .hosVärd: Wording("har som värd", en: "is hosted by")
        case .prövarÅrligen: Wording("prövar varje år", en: "reviews every year")
        case .ledamot: Wording("har plats i", en: "has a seat in")
        case .ordförande: Wording("är ordförande i", en: "chairs")
        case .närvarorätt: Wording("har rätt att närvara i", en: "may attend")
        case .tillförordnad: Wording("är tillförordnad som", en: "acts as")
        case .styr: Wording("styr", en: "governs")
        case .rör: Wording("handlar om", en: "is about")
        case .bilaga: Wording("har bilagan", en: "has the appendix")
        case .avgör: Wording("avgör konflikter för", en: "decides conflicts for")
        case .antal: Wording("står för flera", en: "stands for several")
        case .platser: Wording("har ett sagt antal platser", en: "has a stated number of seats")
        case .klass: Wording("är av en klass", en: "is of a class")
        case .uppgift: Wording("har en sagd uppgift", en: "has a stated purpose")
        case .myndighetsutövning: Wording("utövar myndighet", en: "exercises authority")
        case .möten: Wording("möts", en: "meets")
        case .beskriven: Wording("är beskriven", en: "is described")
        case .daterad: Wording("är daterad", en: "is dated")
        case .restansvar:
            Wording("svarar för det som ingen annan har", en: "answers for what nobody else has")
        case .brist: Wording("säger att det brister i", en: "states a shortcoming of")
        case .otydligt: Wording("är otydlig om", en: "is unclear about")
        case .okänt: Wording("säger inte allt om", en: "does not say all of")
        case .granskning: Relation.granskar.words.phrase
        case .delger: Relation.delges.words.phrase
        case .dokumentansvar: Relation.dokumentansvarig.words.phrase
        case .talar: Relation.talesperson.words.phrase
        case .adjungerad: Relation.adjungerad.words.phrase
        case .hänvisar: Relation.hänvisarTill.words.phrase
        case .uttömmande: Relation.uttömmandeOm.words.phrase
        case .före: Relation.föregår.words.phrase
        case .verksamhetsansvar: Relation.verksamhetsansvar.words.phrase
        case .svararInför: Relation.uppdrag.words.phrase
        case .utför: Relation.driver.words.phrase
        case .redovisar: Relation.rapporterar.words.phrase
        case .beställer: Relation.beställer.words.phrase
        case .delAv: Relation.delAv.words.phrase
        case .hörTill: Relation.hörTill.words.phrase
        case .bedrivsI: Relation.bedrivsI.words.phrase
        case .leder: Relation.leder.words.phrase
        case .lederPolitiskt: Relation.lederPolitiskt.words.phrase
        case .kallar: Relation.kallar.words.phrase
        case .samverkansansvar: Relation.samverkansansvar.words.phrase
        case .uppsikt: Relation.uppsikt.words.phrase
        case .tillsyn: Relation.tillsyn.words.phrase
        case .tillsätter: Relation.tillsätter.words.phrase
        case .utser: Relation.utser.words.phrase
        case .anställer: Relation.anställer.words.phrase
        case .avslutarAnställning: Relation.avslutarAnställning.words.phrase
        case .sätterLön: Relation.sätterLön.words.phrase
        case .hållerSamtal: Relation.hållerSamtal.words.phrase
        case .arbetsgivare: Relation.arbetsgivare.words.phrase
        case .äger: Relation.äger.words.phrase
        case .ägarstyr: Relation.ägarstyr.words.phrase
        case .beslutar: Relation.beslutar.words.phrase
        case .antar: Relation.antar.words.phrase
        case .tarInitiativ: Relation.tarInitiativ.words.phrase
        case .tarFramUnderlag: Relation.tarFramUnderlag.words.phrase
        case .sammanställer: Relation.sammanställer.words.phrase
        case .utarbetar: Relation.utarbetar.words.phrase
        case .föreslår: Relation.föreslår.words.phrase
        case .bereder: Relation.bereder.words.phrase
        case .föredrar: Relation.föredrar.words.phrase
        case .lederBeredning: Relation.lederBeredning.words.phrase
        case .verkställer: Relation.verkställer.words.phrase
        case .undertecknar: Relation.undertecknar.words.phrase
        case .följerUpp: Relation.följerUpp.words.phrase
        case .säkrar: Relation.säkrar.words.phrase
        case .bevakar: Relation.bevakar.words.phrase
        case .tillstånd: Wording("är aktuell, färdig eller antagen", en: "is up to date, finished or adopted")
        case .remitterar: Relation.remitterar.words.phrase
        case .skjuterUpp: Relation.skjuterUpp.words.phrase
        case .lämnar: Relation.lämnar.words.phrase
        case .anmäler: Relation.anmäler.words.phrase
        case .informerar: Relation.informerar.words.phrase
        case .delegerar: Relation.delegerar.words.phrase
        case .vidaredelegerar: Relation.vidaredelegerar.words.phrase
        case .ansvarar: Relation.ansvarar.words.phrase
        case .budgetansvar: Relation.budgetansvar.words.phrase
        case .arbetsmiljöansvar: Relation.arbetsmiljöansvar.words.phrase
        case .samordnar: Relation.samordnar.words.phrase
        case .företräder: Relation.företräder.words.phrase
        case .marknadsför: Relation.marknadsför.words.phrase
        case .deltar: Relation.deltar.words.phrase
        case .innehar: Relation.innehar.words.phrase
        case .ställföreträder: Relation.ställföreträder.words.phrase
        case .gerMål: Relation.gerMål.words.phrase
        case .anvisarRam: Relation.anvisarRam.words.phrase
        case .fördelarArbetsmiljö: Relation.fördelarArbetsmiljö.words.phrase
        case .återlämnar: Relation.återlämnar.words.phrase
        case .samråder: Relation.samråder.words.phrase
        case .samverkar: Relation.samverkar.words.phrase
        case .stödjer: Relation.stödjer.words.phrase
        case .råder: Relation.råder.words.phrase
        case .yttrarSig: Relation.yttrarSig.words.phrase
        case .påverkar: Relation.påverkar.words.phrase
        case .har: Relation.har.words.phrase
        case .ersätter: Relation.ersätter.words.phrase
        case .motsvarar: Relation.motsvarar.words.phrase
        }
    }
}
