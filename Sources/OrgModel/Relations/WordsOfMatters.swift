/// The words of the work on matters.
extension RelationWords {
    static let beslutar = RelationWords(
        .verb, above: nil, "beslutar", en: "decides",
        or: [
            "beslutar om", "fattar beslut om", "bifaller", "avslår", "godkänner", "beviljar", "avgör", "avskriver",
            "upphäver", "ställer sig bakom", "utfärdar", "prövar",
        ],
        inverse: "beslutas av", inverseEn: "decided by",
        inverseOr: [
            "bifalls av", "avslås av", "godkänns av", "beviljas av", "avgörs av", "avskrivs av", "upphävs av",
            "utfärdas av", "prövas av",
        ], says: "beslutar om", saysEn: "decides on")

    static let ansvarar = RelationWords(
        .verb, above: nil, "ansvarar", en: "is responsible for", or: ["ansvarar för", "svarar för"],
        inverse: "ansvaras för av", inverseEn: "responsibility of", inverseOr: ["ansvar hos"],
        says: "ansvarar för", saysEn: "is responsible for")

    static let bereder = RelationWords(
        .verb, above: nil, "bereder", en: "prepares", or: ["leder beredning av", "handlägger", "hanterar"],
        inverse: "bereds av", inverseEn: "prepared by", inverseOr: ["handläggs av", "hanteras av"], says: "bereder",
        saysEn: "prepares"
    )

    static let lederBeredning = RelationWords(
        .verb, above: nil, "leder beredning", en: "leads preparation", or: ["leder beredningen"],
        inverse: "beredning leds av", inverseEn: "preparation led by",
        says: "leder beredningen av", saysEn: "leads the preparation of")

    static let tarFramUnderlag = RelationWords(
        .verb, above: nil, "tar fram underlag", en: "drafts input",
        or: ["tar fram underlag till", "utreder", "kartlägger", "analyserar", "beräknar"],
        inverse: "underlag tas fram av", inverseEn: "input drafted by",
        inverseOr: ["utreds av", "kartläggs av", "analyseras av", "beräknas av"],

        says: "tar fram underlag till", saysEn: "drafts the input to")

    static let sammanställer = RelationWords(
        .verb, above: nil, "sammanställer", en: "compiles",
        inverse: "sammanställs av", inverseEn: "compiled by", says: "sammanställer", saysEn: "compiles")

    static let utarbetar = RelationWords(
        .verb, above: nil, "utarbetar", en: "draws up", or: ["tar fram", "upprättar", "reviderar"],
        inverse: "utarbetas av", inverseEn: "drawn up by", inverseOr: ["tas fram av", "upprättas av", "revideras av"],
        says: "utarbetar", saysEn: "draws up")

    static let föreslår = RelationWords(
        .verb, above: nil, "föreslår", en: "proposes", or: ["hemställer", "yrkar", "nominerar", "lägger fram"],
        inverse: "föreslås av", inverseEn: "proposed by", inverseOr: ["yrkas av", "nomineras av", "läggs fram av"],
        says: "föreslår", saysEn: "proposes")

    static let undertecknar = RelationWords(
        .verb, above: nil, "undertecknar", en: "signs", or: ["justerar", "signerar"],
        inverse: "undertecknas av", inverseEn: "signed by", inverseOr: ["justeras av"], says: "undertecknar",
        saysEn: "signs")

    static let verkställer = RelationWords(
        .verb, above: nil, "verkställer", en: "carries out", or: ["genomför", "effektuerar"],
        inverse: "verkställs av", inverseEn: "carried out by", inverseOr: ["genomförs av"],
        says: "verkställer", saysEn: "carries out")

    static let följerUpp = RelationWords(
        .verb, above: nil, "följer upp", en: "follows up", or: ["utvärderar", "kontrollerar", "ser över"],
        inverse: "följs upp av", inverseEn: "followed up by",
        inverseOr: ["utvärderas av", "kontrolleras av", "ses över av"],
        says: "följer upp", saysEn: "follows up")

    static let samordnar = RelationWords(
        .verb, above: nil, "samordnar", en: "coordinates",
        inverse: "samordnas av", inverseEn: "coordinated by", says: "samordnar", saysEn: "coordinates")

    static let säkrar = RelationWords(
        .verb, above: nil, "säkrar", en: "secures", or: ["säkrar leverans", "ser till", "verkar för"],
        inverse: "säkras av", inverseEn: "secured by", says: "säkrar", saysEn: "secures")

    static let företräder = RelationWords(
        .verb, above: nil, "företräder", en: "represents", or: ["representerar"],
        inverse: "företräds av", inverseEn: "represented by", says: "företräder", saysEn: "represents")

    static let talesperson = RelationWords(
        .verb, above: nil, "talesperson för", en: "speaks for", or: ["uttalar sig för"],
        inverse: "talesperson", inverseEn: "spokesperson", says: "talar för", saysEn: "speaks for")

    static let marknadsför = RelationWords(
        .verb, above: nil, "marknadsför", en: "promotes",
        inverse: "marknadsförs av", inverseEn: "promoted by", says: "marknadsför", saysEn: "promotes")

    static let bevakar = RelationWords(
        .verb, above: nil, "bevakar", en: "watches over", or: ["bevakar beslut på"],
        inverse: "bevakas av", inverseEn: "watched over by", says: "bevakar", saysEn: "watches over")

    static let tarInitiativ = RelationWords(
        .verb, above: nil, "tar initiativ", en: "initiates",
        or: ["tar initiativ till", "initiativrätt", "initierar", "väcker"],
        inverse: "initieras av", inverseEn: "initiated by", inverseOr: ["väcks av"],
        says: "tar initiativ till", saysEn: "takes initiatives on")

    static let anställer = RelationWords(
        .verb, above: nil, "anställer", en: "employs", or: ["rekryterar"],
        inverse: "anställs av", inverseEn: "employed by", inverseOr: ["rekryteras av"], says: "anställer",
        saysEn: "employs")

    static let avslutarAnställning = RelationWords(
        .verb, above: nil, "avslutar anställning", en: "ends employment of", or: ["entledigar"],
        inverse: "entledigas av", inverseEn: "employment ended by",
        says: "avslutar anställningen för", saysEn: "ends the employment of")

    static let sätterLön = RelationWords(
        .verb, above: nil, "sätter lön", en: "sets pay of", or: ["sätter lön för"],
        inverse: "lön sätts av", inverseEn: "pay set by", says: "sätter lön för", saysEn: "sets the pay of")

    static let hållerSamtal = RelationWords(
        .verb, above: nil, "håller samtal", en: "holds talks with", or: ["håller samtal med"],
        inverse: "samtal hålls av", inverseEn: "talks held by",
        says: "håller samtal med", saysEn: "holds appraisal talks with")

    static let föredrar = RelationWords(
        .verb, above: nil, "föredrar", en: "presents to", or: ["föredrar för", "presenterar för"],
        inverse: "föredras av", inverseEn: "presented by", says: "föredrar för", saysEn: "presents matters to")

    static let yttrarSig = RelationWords(
        .verb, above: nil, "yttrar sig", en: "gives opinion on",
        or: [
            "yttrar sig om", "lämnar yttrande", "lämnar yttrande över", "tillstyrker", "avstyrker", "besvarar",
            "reserverar sig mot", "kritiserar", "påtalar",
        ],
        inverse: "yttrande från", inverseEn: "opinion from",
        inverseOr: ["tillstyrks av", "avstyrks av", "besvaras av", "kritiseras av", "påtalas av"],
        says: "yttrar sig om", saysEn: "gives an opinion on")

    static let kallar = RelationWords(
        .verb, above: nil, "kallar", en: "convenes", or: ["kallar till", "sammankallar", "utlyser"],
        inverse: "sammankallas av", inverseEn: "convened by", says: "kallar till", saysEn: "convenes")

    static let delges = RelationWords(
        .verb, above: nil, "delges", en: "informs of decisions", or: ["delger", "expedierar till"],
        inverse: "får del av", inverseEn: "informed of decisions of",
        says: "sänder sina beslut till", saysEn: "sends its decisions to")

    static let informerar = RelationWords(
        .verb, above: nil, "informerar", en: "informs", or: ["underrättar", "meddelar"],
        inverse: "informeras av", inverseEn: "informed by", inverseOr: ["underrättas av", "meddelas av"],
        says: "informerar", saysEn: "informs")

    static let rapporterar = RelationWords(
        .verb, above: nil, "rapporterar till", en: "gives account to", or: ["rapporterar"],
        inverse: "får rapport från", inverseEn: "given account by",
        says: "rapporterar till", saysEn: "gives account to")

    static let gerMål = RelationWords(
        .verb, above: nil, "ger mål och riktlinjer", en: "sets goals for",
        or: ["ger mål", "mål och riktlinjer"],
        inverse: "får mål av", inverseEn: "goals from",
        says: "ger mål och riktlinjer till", saysEn: "sets goals and guidelines for")

    static let anvisarRam = RelationWords(
        .verb, above: nil, "anvisar ram", en: "allots funds to",
        or: ["anvisar medel", "anslår medel till", "tilldelar medel", "finansierar"],
        inverse: "får ram av", inverseEn: "funds from", inverseOr: ["finansieras av"],
        says: "anvisar ekonomisk ram till", saysEn: "allots funds to")

    static let driver = RelationWords(
        .verb, above: nil, "driver", en: "operates", or: ["utför", "sköter"],
        inverse: "drivs av", inverseEn: "operated by", inverseOr: ["utförs av", "sköts av"],
        says: "driver", saysEn: "operates")

    static let beställer = RelationWords(
        .verb, above: nil, "beställer", en: "commissions", or: ["begär", "efterfrågar"],
        inverse: "beställs av", inverseEn: "commissioned by", inverseOr: ["begärs av", "efterfrågas av"],
        says: "beställer", saysEn: "commissions")

    static let deltar = RelationWords(
        .verb, above: nil, "deltar i", en: "takes part in", or: ["intervjuas i"],
        inverse: "deltagare", inverseEn: "participants", says: "deltar i", saysEn: "takes part in")

    static let lämnar = RelationWords(
        .verb, above: nil, "lämnar", en: "delivers", or: ["redovisar", "överlämnar", "översänder"],
        inverse: "lämnas av", inverseEn: "delivered by", inverseOr: ["redovisas av", "överlämnas av"],
        says: "lämnar", saysEn: "delivers")

    // MARK: What happens to a matter on its way

    static let remitterar = RelationWords(
        .verb, above: nil, "remitterar", en: "refers for opinion", or: ["sänder på remiss"],
        inverse: "remitteras av", inverseEn: "referred for opinion by",
        says: "remitterar", saysEn: "refers for opinion")

    static let skjuterUpp = RelationWords(
        .verb, above: nil, "skjuter upp", en: "postpones", or: ["bordlägger", "ajournerar"],
        inverse: "skjuts upp av", inverseEn: "postponed by", inverseOr: ["bordläggs av"],
        says: "skjuter upp", saysEn: "postpones")

    static let återremitterar = RelationWords(
        .verb, above: nil, "återremitterar", en: "refers back",
        inverse: "återremitteras av", inverseEn: "referred back by",
        says: "återremitterar", saysEn: "refers back")

    static let noterar = RelationWords(
        .verb, above: nil, "noterar", en: "takes note of", or: ["lägger till handlingarna", "tar del av"],
        inverse: "noteras av", inverseEn: "noted by", inverseOr: ["läggs till handlingarna av"],
        says: "noterar", saysEn: "takes note of")

    static let jävig = RelationWords(
        .verb, above: nil, "jävig i", en: "disqualified in", or: ["anmäler jäv i"],
        inverse: "jäviga", inverseEn: "disqualified", says: "är jävig i", saysEn: "is disqualified in")
}
