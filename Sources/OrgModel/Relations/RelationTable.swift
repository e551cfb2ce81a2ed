extension Relation {
    /// The relation's words.
    public var words: RelationWords { Self.table[Int(rawValue)] }

    /// The end that stands above, or nil where neither does.
    package var above: RelationWords.End? { Self.table[Int(rawValue)].above }

    private static let table = allCases.map(\.row)

    private var row: RelationWords {
        switch self {
        // The commanding lines.
        case .chef:
            .init(
                .chef, above: .object, "chef", en: "manager", or: ["underställd", "lyder under", "underställs"],
                orEn: ["chief", "reports to"],
                inverse: "chef för", inverseEn: "manager of", inverseOr: ["chef över"], inverseOrEn: ["chief of"],
                says: "är underställd", saysEn: "reports to")
        case .uppdrag:
            .init(
                .uppdrag, above: .object, "uppdrag", en: "mandate from",
                or: ["svarar inför", "resultatansvar inför", "resultatansvar gentemot", "uppdrag från"],
                orEn: ["mandate", "answers to"],
                inverse: "ger uppdrag", inverseEn: "gives mandate to", inverseOr: ["ger uppdrag till"],
                says: "svarar inför", saysEn: "answers to")
        case .verksamhetsansvar:
            .init(
                .verksamhetsansvar, above: .subject, "verksamhetsansvar", en: "operations",
                or: ["verksamhetsansvar för"],
                inverse: "verksamhetsansvarig", inverseEn: "operations under",
                says: "ansvarar för verksamheten i", saysEn: "is responsible for the operations of")
        case .budgetansvar:
            .init(
                .budget, above: .subject, "budgetansvar", en: "budget of", or: ["budgetansvar för"],
                inverse: "budgetansvarig", inverseEn: "budget under",
                says: "har budgetansvar för", saysEn: "holds the budget of")
        case .fördelarArbetsmiljö:
            .init(
                .arbetsmiljö, above: .subject, "fördelar arbetsmiljöuppgifter till", en: "allots work environment to",
                or: ["fördelar arbetsmiljö till"],
                inverse: "arbetsmiljöuppgifter från", inverseEn: "work environment from",
                says: "fördelar arbetsmiljöuppgifter till", saysEn: "allots work-environment tasks to")
        case .arbetsmiljöansvar:
            .init(
                .arbetsmiljö, above: .subject, "arbetsmiljöansvar", en: "work environment of",
                or: ["arbetsmiljöansvar för"],
                inverse: "arbetsmiljöansvarig", inverseEn: "work environment under",
                says: "har arbetsmiljöansvar för", saysEn: "answers for the work environment of")
        case .delegerar:
            .init(
                .delegation, above: .subject, "delegerar till", en: "delegates to", or: ["delegerar"],
                inverse: "delegation från", inverseEn: "delegation from",
                says: "delegerar till", saysEn: "delegates to")
        case .vidaredelegerar:
            .init(
                .delegation, above: .subject, "vidaredelegerar till", en: "delegates onward to",
                or: ["vidaredelegerar"],
                inverse: "vidaredelegation från", inverseEn: "onward delegation from",
                says: "vidaredelegerar till", saysEn: "delegates onward to")
        case .anmäler:
            .init(
                .delegation, above: nil, "anmäler till", en: "reports decisions to",
                or: ["anmäler", "återrapporterar till"],
                inverse: "får anmälan från", inverseEn: "told of decisions by",
                says: "anmäler beslut till", saysEn: "reports decisions to")
        // Ownership, oversight, examination.
        case .äger:
            .init(
                .ägarstyrning, above: .subject, "äger", en: "owns",
                inverse: "ägs av", inverseEn: "owned by", says: "äger", saysEn: "owns")
        case .ägarstyr:
            .init(
                .ägarstyrning, above: .subject, "ägarstyr", en: "governs as owner", or: ["ägaransvar för"],
                inverse: "ägarstyrs av", inverseEn: "owner governance by", says: "ägarstyr", saysEn: "governs as owner")
        case .uppsikt:
            .init(
                .uppsikt, above: nil, "har uppsikt över", en: "oversees", or: ["uppsikt över", "uppsikt"],
                inverse: "under uppsikt av", inverseEn: "overseen by", says: "har uppsikt över", saysEn: "oversees")
        case .granskar:
            .init(
                .granskning, above: nil, "granskar", en: "examines",
                inverse: "granskas av", inverseEn: "examined by", says: "granskar", saysEn: "examines")
        case .tillsyn:
            .init(
                .granskning, above: nil, "utövar tillsyn över", en: "supervises by law", or: ["tillsyn över"],
                inverse: "under tillsyn av", inverseEn: "supervised by law by",
                says: "utövar tillsyn över", saysEn: "supervises by law")
        // Structure.
        case .tillsätter:
            .init(
                .struktur, above: .subject, "tillsätter", en: "appoints", or: ["väljer"],
                inverse: "tillsätts av", inverseEn: "appointed by", inverseOr: ["väljs av"],
                says: "tillsätter", saysEn: "appoints")
        case .utser:
            .init(
                .struktur, above: .subject, "utser", en: "names",
                inverse: "utses av", inverseEn: "named by", says: "utser", saysEn: "names")
        case .hörTill:
            .init(
                .struktur, above: .object, "hör till", en: "belongs to",
                inverse: "har hos sig", inverseEn: "has belonging", inverseOr: ["har under sig"],
                says: "hör till", saysEn: "belongs to")
        case .delAv:
            .init(
                .struktur, above: .object, "del av", en: "part of", or: ["är del av"],
                inverse: "har delarna", inverseEn: "has parts", says: "är del av", saysEn: "is part of")
        case .bedrivsI:
            .init(
                .struktur, above: .object, "bedrivs i", en: "run in",
                inverse: "bedriver", inverseEn: "runs", says: "bedrivs i", saysEn: "is run in")
        case .leder:
            .init(
                .ledning, above: .subject, "leder", en: "leads",
                inverse: "leds av", inverseEn: "led by", says: "leder", saysEn: "leads")
        case .lederPolitiskt:
            .init(
                .ledning, above: .subject, "leder politiskt", en: "leads politically",
                inverse: "leds politiskt av", inverseEn: "led politically by",
                says: "leder politiskt", saysEn: "leads politically")
        case .ingår:
            .init(
                .struktur, above: .object, "ingår i", en: "member of", or: ["medlem i"],
                inverse: "ingår", inverseEn: "members", inverseOr: ["medlemmar"],
                says: "ingår i", saysEn: "is a member of")
        case .adjungerad:
            .init(
                .stöd, above: .object, "adjungeras till", en: "co-opted to", or: ["adjungerad till"],
                inverse: "adjungerade", inverseEn: "co-opted", says: "adjungeras till", saysEn: "is co-opted to")
        case .närvarar:
            .init(
                .stöd, above: nil, "närvarar i", en: "attends", or: ["närvarorätt i"],
                inverse: "närvarande", inverseEn: "attended by", says: "närvarar i", saysEn: "attends")
        case .innehar:
            .init(
                .struktur, above: nil, "innehar", en: "holds",
                inverse: "innehas av", inverseEn: "held by", says: "innehar", saysEn: "holds")
        case .ställföreträder:
            .init(
                .struktur, above: nil, "ställföreträder", en: "deputises for",
                inverse: "ställföreträdare", inverseEn: "deputy", says: "ställföreträder", saysEn: "deputises for")
        case .arbetsgivare:
            .init(
                .struktur, above: nil, "arbetsgivare för", en: "employer of",
                inverse: "arbetsgivare", inverseEn: "employer",
                says: "är arbetsgivare för", saysEn: "is the employer of")
        case .värd:
            .init(
                .struktur, above: .subject, "värd för", en: "host of",
                inverse: "värd", inverseEn: "host", inverseOr: ["värdkommun"], says: "är värd för", saysEn: "hosts")
        case .ersätter:
            .init(
                .struktur, above: nil, "ersätter", en: "replaces",
                inverse: "ersätts av", inverseEn: "replaced by", says: "ersätter", saysEn: "replaces")
        case .har:
            .init(
                .struktur, above: .subject, "har", en: "has",
                inverse: "finns hos", inverseEn: "found at", says: "har", saysEn: "has")
        // Documents.
        case .styrsAv:
            .init(
                .dokument, above: .object, "styrs av", en: "governed by",
                inverse: "styr", inverseEn: "governs", says: "styrs av", saysEn: "is governed by")
        case .beskrivsI:
            .init(
                .dokument, above: nil, "beskrivs i", en: "described in",
                inverse: "beskriver", inverseEn: "describes", says: "beskrivs i", saysEn: "is described in")
        case .hänvisarTill:
            .init(
                .dokument, above: nil, "hänvisar till", en: "refers to",
                inverse: "hänvisas till av", inverseEn: "referred to by", says: "hänvisar till", saysEn: "refers to")
        case .reglerar:
            .init(
                .dokument, above: nil, "reglerar", en: "regulates",
                inverse: "regleras av", inverseEn: "regulated by", says: "reglerar", saysEn: "regulates")
        case .avser:
            .init(
                .dokument, above: nil, "avser", en: "concerns",
                inverse: "avses av", inverseEn: "concerned by", says: "avser", saysEn: "concerns")
        case .uttömmandeOm:
            .init(
                .dokument, above: nil, "uttömmande om", en: "exhaustive about",
                inverse: "uttömmande beskriven i", inverseEn: "exhaustively told in",
                says: "är uttömmande om", saysEn: "is exhaustive about")
        case .antar:
            .init(
                .dokument, above: nil, "antar", en: "adopts", or: ["fastställer"],
                inverse: "antagen av", inverseEn: "adopted by", inverseOr: ["fastställs av", "antas av"],
                says: "antar", saysEn: "adopts")
        case .dokumentansvarig:
            .init(
                .dokument, above: nil, "dokumentansvarig för", en: "keeper of",
                inverse: "ansvarig", inverseEn: "keeper", inverseOr: ["dokumentansvarig"],
                says: "är dokumentansvarig för", saysEn: "keeps")
        // Between those who act.
        case .samverkar:
            .init(
                .samverkan, above: nil, "samverkar med", en: "co-operates with",
                inverse: "samverkan med", inverseEn: "co-operation with",
                says: "samverkar med", saysEn: "co-operates with")
        case .samverkansansvar:
            .init(
                .samverkan, above: .subject, "samverkansansvar", en: "co-operation duty for",
                or: ["samverkansansvar för"],
                inverse: "samverkansansvarig", inverseEn: "co-operation under",
                says: "har samverkansansvar för", saysEn: "answers for co-operation in")
        case .samråder:
            .init(
                .samverkan, above: nil, "samråder med", en: "consults", or: ["samråder", "samråds med"],
                inverse: "samråd med", inverseEn: "consulted by", says: "samråder med", saysEn: "consults")
        case .stödjer:
            .init(
                .stöd, above: nil, "stödjer", en: "supports", or: ["stöder"],
                inverse: "stöds av", inverseEn: "supported by", says: "stödjer", saysEn: "supports")
        case .råder:
            .init(
                .stöd, above: nil, "råder", en: "advises", or: ["rådgivare till", "ger råd till"],
                inverse: "råds av", inverseEn: "advised by", says: "ger råd till", saysEn: "advises")
        case .konfliktAvgörsAv:
            .init(
                .konflikt, above: nil, "konflikt avgörs av", en: "conflicts decided by",
                inverse: "avgör konflikt för", inverseEn: "decides conflicts for",
                says: "får sina konflikter avgjorda av", saysEn: "has its conflicts decided by")
        case .påverkar:
            .init(
                .ordning, above: nil, "påverkar", en: "affects",
                inverse: "påverkas av", inverseEn: "affected by", says: "påverkar", saysEn: "affects")
        case .föregår:
            .init(
                .ordning, above: nil, "föregår", en: "precedes", or: ["kommer före"],
                inverse: "följer på", inverseEn: "follows", says: "kommer före", saysEn: "comes before")
        case .motsvarar:
            .init(
                .ordning, above: nil, "motsvarar", en: "equals",
                inverse: "motsvaras av", inverseEn: "equalled by", says: "motsvarar", saysEn: "is equivalent to")
        // The work on matters.
        case .beslutar:
            .init(
                .verb, above: nil, "beslutar", en: "decides", or: ["beslutar om", "fattar beslut om"],
                inverse: "beslutas av", inverseEn: "decided by", says: "beslutar om", saysEn: "decides on")
        case .ansvarar:
            .init(
                .verb, above: nil, "ansvarar", en: "is responsible for", or: ["ansvarar för", "svarar för"],
                inverse: "ansvaras för av", inverseEn: "responsibility of", inverseOr: ["ansvar hos"],
                says: "ansvarar för", saysEn: "is responsible for")
        case .bereder:
            .init(
                .verb, above: nil, "bereder", en: "prepares", or: ["leder beredning av"],
                inverse: "bereds av", inverseEn: "prepared by", says: "bereder", saysEn: "prepares")
        case .lederBeredning:
            .init(
                .verb, above: nil, "leder beredning", en: "leads preparation", or: ["leder beredningen"],
                inverse: "beredning leds av", inverseEn: "preparation led by",
                says: "leder beredningen av", saysEn: "leads the preparation of")
        case .tarFramUnderlag:
            .init(
                .verb, above: nil, "tar fram underlag", en: "drafts input", or: ["tar fram underlag till"],
                inverse: "underlag tas fram av", inverseEn: "input drafted by",
                says: "tar fram underlag till", saysEn: "drafts the input to")
        case .sammanställer:
            .init(
                .verb, above: nil, "sammanställer", en: "compiles",
                inverse: "sammanställs av", inverseEn: "compiled by", says: "sammanställer", saysEn: "compiles")
        case .utarbetar:
            .init(
                .verb, above: nil, "utarbetar", en: "draws up", or: ["tar fram"],
                inverse: "utarbetas av", inverseEn: "drawn up by", inverseOr: ["tas fram av"],
                says: "utarbetar", saysEn: "draws up")
        case .föreslår:
            .init(
                .verb, above: nil, "föreslår", en: "proposes",
                inverse: "föreslås av", inverseEn: "proposed by", says: "föreslår", saysEn: "proposes")
        case .undertecknar:
            .init(
                .verb, above: nil, "undertecknar", en: "signs",
                inverse: "undertecknas av", inverseEn: "signed by", says: "undertecknar", saysEn: "signs")
        case .verkställer:
            .init(
                .verb, above: nil, "verkställer", en: "carries out", or: ["genomför"],
                inverse: "verkställs av", inverseEn: "carried out by", inverseOr: ["genomförs av"],
                says: "verkställer", saysEn: "carries out")
        case .följerUpp:
            .init(
                .verb, above: nil, "följer upp", en: "follows up", or: ["utvärderar"],
                inverse: "följs upp av", inverseEn: "followed up by", says: "följer upp", saysEn: "follows up")
        case .samordnar:
            .init(
                .verb, above: nil, "samordnar", en: "coordinates",
                inverse: "samordnas av", inverseEn: "coordinated by", says: "samordnar", saysEn: "coordinates")
        case .säkrar:
            .init(
                .verb, above: nil, "säkrar", en: "secures", or: ["säkrar leverans"],
                inverse: "säkras av", inverseEn: "secured by", says: "säkrar", saysEn: "secures")
        case .företräder:
            .init(
                .verb, above: nil, "företräder", en: "represents", or: ["representerar"],
                inverse: "företräds av", inverseEn: "represented by", says: "företräder", saysEn: "represents")
        case .talesperson:
            .init(
                .verb, above: nil, "talesperson för", en: "speaks for", or: ["uttalar sig för"],
                inverse: "talesperson", inverseEn: "spokesperson", says: "talar för", saysEn: "speaks for")
        case .marknadsför:
            .init(
                .verb, above: nil, "marknadsför", en: "promotes",
                inverse: "marknadsförs av", inverseEn: "promoted by", says: "marknadsför", saysEn: "promotes")
        case .bevakar:
            .init(
                .verb, above: nil, "bevakar", en: "watches over", or: ["bevakar beslut på"],
                inverse: "bevakas av", inverseEn: "watched over by", says: "bevakar", saysEn: "watches over")
        case .tarInitiativ:
            .init(
                .verb, above: nil, "tar initiativ", en: "initiates", or: ["tar initiativ till", "initiativrätt"],
                inverse: "initieras av", inverseEn: "initiated by",
                says: "tar initiativ till", saysEn: "takes initiatives on")
        case .anställer:
            .init(
                .verb, above: nil, "anställer", en: "employs", or: ["rekryterar"],
                inverse: "anställs av", inverseEn: "employed by", says: "anställer", saysEn: "employs")
        case .avslutarAnställning:
            .init(
                .verb, above: nil, "avslutar anställning", en: "ends employment of", or: ["entledigar"],
                inverse: "entledigas av", inverseEn: "employment ended by",
                says: "avslutar anställningen för", saysEn: "ends the employment of")
        case .sätterLön:
            .init(
                .verb, above: nil, "sätter lön", en: "sets pay of", or: ["sätter lön för"],
                inverse: "lön sätts av", inverseEn: "pay set by", says: "sätter lön för", saysEn: "sets the pay of")
        case .hållerSamtal:
            .init(
                .verb, above: nil, "håller samtal", en: "holds talks with", or: ["håller samtal med"],
                inverse: "samtal hålls av", inverseEn: "talks held by",
                says: "håller samtal med", saysEn: "holds appraisal talks with")
        case .föredrar:
            .init(
                .verb, above: nil, "föredrar", en: "presents to", or: ["föredrar för"],
                inverse: "föredras av", inverseEn: "presented by", says: "föredrar för", saysEn: "presents matters to")
        case .yttrarSig:
            .init(
                .verb, above: nil, "yttrar sig", en: "gives opinion on", or: ["yttrar sig om", "lämnar yttrande"],
                inverse: "yttrande från", inverseEn: "opinion from",
                says: "yttrar sig om", saysEn: "gives an opinion on")
        case .kallar:
            .init(
                .verb, above: nil, "kallar", en: "convenes", or: ["kallar till"],
                inverse: "sammankallas av", inverseEn: "convened by", says: "kallar till", saysEn: "convenes")
        case .delges:
            .init(
                .verb, above: nil, "delges", en: "informs of decisions", or: ["delger"],
                inverse: "får del av", inverseEn: "informed of decisions of",
                says: "sänder sina beslut till", saysEn: "sends its decisions to")
        case .informerar:
            .init(
                .verb, above: nil, "informerar", en: "informs",
                inverse: "informeras av", inverseEn: "informed by", says: "informerar", saysEn: "informs")
        case .rapporterar:
            .init(
                .verb, above: nil, "rapporterar till", en: "gives account to", or: ["rapporterar"],
                inverse: "får rapport från", inverseEn: "given account by",
                says: "rapporterar till", saysEn: "gives account to")
        case .gerMål:
            .init(
                .verb, above: nil, "ger mål och riktlinjer", en: "sets goals for",
                or: ["ger mål", "mål och riktlinjer"],
                inverse: "får mål av", inverseEn: "goals from",
                says: "ger mål och riktlinjer till", saysEn: "sets goals and guidelines for")
        case .anvisarRam:
            .init(
                .verb, above: nil, "anvisar ram", en: "allots funds to", or: ["anvisar medel"],
                inverse: "får ram av", inverseEn: "funds from",
                says: "anvisar ekonomisk ram till", saysEn: "allots funds to")
        case .driver:
            .init(
                .verb, above: nil, "driver", en: "operates", or: ["utför"],
                inverse: "drivs av", inverseEn: "operated by", inverseOr: ["utförs av"],
                says: "driver", saysEn: "operates")
        case .beställer:
            .init(
                .verb, above: nil, "beställer", en: "commissions",
                inverse: "beställs av", inverseEn: "commissioned by", says: "beställer", saysEn: "commissions")
        case .deltar:
            .init(
                .verb, above: nil, "deltar i", en: "takes part in", or: ["intervjuas i"],
                inverse: "deltagare", inverseEn: "participants", says: "deltar i", saysEn: "takes part in")
        case .lämnar:
            .init(
                .verb, above: nil, "lämnar", en: "delivers", or: ["redovisar"],
                inverse: "lämnas av", inverseEn: "delivered by", inverseOr: ["redovisas av"],
                says: "lämnar", saysEn: "delivers")
        }
    }
}
