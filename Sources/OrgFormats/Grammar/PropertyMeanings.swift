internal import OrgModel
internal import Texts

extension Property {
    /// What the property says, for a reader of the language.
    var meaning: Wording {
        switch self {
        case .förkortning: Wording("kort namn: KS", en: "short name: KS")
        case .titel: Wording("dokumentets eller vyns titel", en: "title of the document or the view")
        case .datum: Wording("dag för dokument eller beslut", en: "day of the document or decision")
        case .paragraf: Wording("beslutets paragraf", en: "paragraph of the decision")
        case .giltighet: Wording("hur länge, som det är skrivet", en: "how long it holds, as written")
        case .länk: Wording("webbadress eller relativ sökväg", en: "web address or relative path")
        case .not: Wording("anteckning", en: "a note")
        case .klass:
            Wording(
                "vad det är för slags sak, med ett ord som regler och checklistor känner: budget, mål, principiell",
                en:
                    "what sort of thing it is, in a word that rules and checklists know: budget, goals, matter of principle"
            )
        case .ändamål: Wording("vad det finns till för", en: "what it exists for")
        case .verksamhetsområde: Wording("organets verksamhetsområde", en: "the organ's field of operations")
        case .ledamöter: Wording("antal ledamöter", en: "number of seats")
        case .ersättare: Wording("antal ersättare", en: "number of substitutes")
        case .delatLedarskap:
            Wording("om ledarskapet uttryckligen är delat", en: "whether leadership is declared shared")
        case .obligatoriskNärvaro: Wording("om närvaro är obligatorisk", en: "whether attendance is required")
        case .dagordning: Wording("om det finns dagordning", en: "whether there is an agenda")
        case .anteckningar: Wording("om det förs anteckningar", en: "whether minutes are kept")
        case .skriftlig: Wording("om det är skriftligt", en: "whether it is in writing")
        case .befogenheter: Wording("om befogenheter följer med", en: "whether powers come with it")
        case .resurser: Wording("om resurser följer med", en: "whether resources come with it")
        case .kunskaper: Wording("om kunskaper finns", en: "whether the knowledge is there")
        case .returnerbar: Wording("om uppgiften får lämnas tillbaka", en: "whether the task can be handed back")
        case .riskbedömning: Wording("om en riskbedömning är gjord", en: "whether risks have been assessed")
        case .myndighetsutövning:
            Wording("om det är myndighetsutövning", en: "whether it is exercise of authority")
        case .brådskande: Wording("om det gäller brådskande ärenden", en: "whether it concerns urgent matters")
        case .anmälan: Wording("om besluten anmäls", en: "whether the decisions are reported back")
        case .helägt: Wording("om bolaget är helägt", en: "whether the company is wholly owned")
        case .årligPrövning: Wording("om bolaget prövas varje år", en: "whether the company is reviewed every year")
        case .avgångsvillkor: Wording("villkor vid avgång", en: "terms on leaving")
        case .ordning: Wording("i vilken ordning, eller okänt", en: "in what order, or unknown")
        case .som: Wording("i vilken egenskap", en: "in what capacity")
        case .andel: Wording("hur stor del någon äger: 60 %, 1/3", en: "how large a part somebody owns: 60 %, 1/3")
        case .restansvar:
            Wording(
                "om organet svarar för det som ingen annan har", en: "whether the organ answers for what no other has")
        case .aktuell:
            Wording("om dokumentet eller målet är aktuellt", en: "whether the document or goal is up to date")
        case .färdig: Wording("om dokumentet eller målet är färdigt", en: "whether the document or goal is finished")
        case .antagen: Wording("om dokumentet eller målet är antaget", en: "whether the document or goal is adopted")
        case .visningsordning:
            Wording(
                "nodens plats i scheman bland dem den står med",
                en: "the node's place in charts among those it stands with")
        case .villkor: Wording("när eller på vilka villkor", en: "when or on what terms")
        case .senast:
            Wording(
                "när det senast ska vara gjort: 31 mars, före sammanträdet",
                en: "when it has to be done at the latest: 31 March, before the meeting")
        case .inom: Wording("hur lång tid det får ta: sju dagar", en: "how long it may take: seven days")
        }
    }
}
