extension NodeKind {
    /// Singular, plural, their English, section, side and the synonyms a model may write.
    var row: NodeKindWords {
        switch self {
        case .kommun: .init("kommun", "kommuner", en: "municipality", "municipalities", .units, .political)
        case .region: .init("region", "regioner", en: "region", "regions", .units, .political, or: ["landsting"])
        case .kommunfullmäktige:
            .init(
                "kommunfullmäktige", "kommunfullmäktige", en: "municipal council", "municipal councils", .units,
                .political, or: ["fullmäktige", "kf", "regionfullmäktige"])
        case .revision:
            .init(
                "revision", "revisioner", en: "audit", "audits", .units, .examination,
                or: ["revisorer", "kommunrevision"])
        case .valberedning:
            .init(
                "valberedning", "valberedningar",
                en: "nominating committee", "nominating committees", .units, .political)
        case .fullmäktigeberedning:
            .init(
                "fullmäktigeberedning", "fullmäktigeberedningar",
                en: "council drafting committee", "council drafting committees", .units, .political)
        case .kommunstyrelse:
            .init(
                "kommunstyrelse", "kommunstyrelser", en: "executive board", "executive boards", .units, .political,
                or: ["kommunstyrelsen", "ks", "regionstyrelse"])
        case .utskott:
            .init(
                "utskott", "utskott", en: "sub-committee", "sub-committees", .units, .political,
                or: ["arbetsutskott", "au", "nämndberedning", "budgetberedning"])
        case .nämnd: .init("nämnd", "nämnder", en: "committee", "committees", .units, .political)
        case .gemensamNämnd:
            .init("gemensam nämnd", "gemensamma nämnder", en: "joint committee", "joint committees", .units, .political)
        case .partssammansattOrgan:
            .init(
                "partssammansatt organ", "partssammansatta organ",
                en: "joint staff-management body", "joint staff-management bodies", .units, .political)
        case .politiskGrupp:
            .init("politisk grupp", "politiska grupper", en: "political group", "political groups", .units, .political)
        case .samverkansorgan:
            .init(
                "samverkansorgan", "samverkansorgan",
                en: "inter-municipal body", "inter-municipal bodies", .units, .political)
        case .kommunalförbund:
            .init(
                "kommunalförbund", "kommunalförbund",
                en: "federation of municipalities", "federations of municipalities", .units, .political)
        case .direktion:
            .init(
                "direktion", "direktioner", en: "federation board", "federation boards", .units, .political,
                or: ["förbundsdirektion"])
        case .oklartOrgan:
            .init("oklart organ", "oklara organ", en: "undefined body", "undefined bodies", .units, .political)
        case .koncern:
            .init(
                "koncern", "koncerner", en: "group of companies", "groups of companies", .units, .company,
                or: ["kommunkoncern"])
        case .moderbolag: .init("moderbolag", "moderbolag", en: "parent company", "parent companies", .units, .company)
        case .bolag: .init("bolag", "bolag", en: "company", "companies", .units, .company, or: ["aktiebolag"])
        case .bolagsstyrelse:
            .init("bolagsstyrelse", "bolagsstyrelser", en: "company board", "company boards", .units, .company)
        case .bolagsstämma:
            .init(
                "bolagsstämma", "bolagsstämmor", en: "general meeting", "general meetings", .units, .company)
        case .stiftelse: .init("stiftelse", "stiftelser", en: "foundation", "foundations", .units, .company)
        case .förvaltning:
            .init(
                "förvaltning", "förvaltningar", en: "department", "departments", .units, .employed,
                or: ["kontor", "sektor"])
        case .stab: .init("stab", "staber", en: "staff unit", "staff units", .units, .employed)
        case .avdelning: .init("avdelning", "avdelningar", en: "division", "divisions", .units, .employed)
        case .verksamhet: .init("verksamhet", "verksamheter", en: "operation", "operations", .units, .employed)
        case .enhet: .init("enhet", "enheter", en: "unit", "units", .units, .employed)
        case .arbetsplats:
            .init(
                "arbetsplats", "arbetsplatser", en: "workplace", "workplaces", .units, .employed, or: ["arbetsställe"])
        case .fackligPart:
            .init(
                "facklig part", "fackliga parter", en: "trade union", "trade unions", .units, .external,
                or: ["facklig organisation", "fackliga organisationer"])
        case .externPart:
            .init(
                "extern part", "externa parter", en: "outside party", "outside parties", .units, .external,
                or: ["extern", "intressent"])
        case .invånare: .init("invånare", "invånare", en: "residents", "residents", .units, .external, or: ["brukare"])
        case .förtroendepost:
            .init("förtroendepost", "förtroendeposter", en: "elected post", "elected posts", .posts, .political)
        case .ordförande:
            .init(
                "ordförande", "ordförande", en: "chair", "chairs", .posts, .political,
                or: ["kso", "kommunstyrelsens ordförande", "nämndordförande", "utskottsordförande"])
        case .kommunalråd:
            .init(
                "kommunalråd", "kommunalråd",
                en: "municipal commissioner", "municipal commissioners", .posts, .political,
                or: ["regionråd", "borgarråd"])
        case .förtroendevalda:
            .init(
                "förtroendevalda", "förtroendevalda", en: "elected representatives", "elected representatives", .posts,
                .political, or: ["politiker", "presidium"])
        case .lekmannarevisor:
            .init("lekmannarevisor", "lekmannarevisorer", en: "lay auditor", "lay auditors", .posts, .examination)
        case .kommundirektör:
            .init(
                "kommundirektör", "kommundirektörer", en: "municipal director", "municipal directors", .posts,
                .employed,
                or: [
                    "kommunchef", "stadsdirektör", "regiondirektör", "förbundsdirektör", "förbundschef",
                    "ledande tjänsteman",
                ])
        case .biträdandeKommundirektör:
            .init(
                "biträdande kommundirektör", "biträdande kommundirektörer",
                en: "deputy municipal director", "deputy municipal directors", .posts, .employed)
        case .förvaltningschef:
            .init(
                "förvaltningschef", "förvaltningschefer", en: "head of department", "heads of department", .posts,
                .employed, or: ["sektorchef", "sektorchefer", "förvaltningsdirektör"])
        case .avdelningschef:
            .init("avdelningschef", "avdelningschefer", en: "head of division", "heads of division", .posts, .employed)
        case .verksamhetschef:
            .init(
                "verksamhetschef", "verksamhetschefer",
                en: "operations manager", "operations managers", .posts, .employed)
        case .skolchef:
            .init(
                "skolchef", "skolchefer",
                en: "head of school authority", "heads of school authority", .posts, .employed)
        case .rektor: .init("rektor", "rektorer", en: "head teacher", "head teachers", .posts, .employed)
        case .enhetschef: .init("enhetschef", "enhetschefer", en: "unit manager", "unit managers", .posts, .employed)
        case .chef:
            // A director of whatever it is: the one whom the law knows is the kommundirektör.
            .init(
                "chef", "chefer", en: "manager", "managers", .posts, .employed,
                or: ["ledare", "direktör", "direktörer"])
        case .verkställandeDirektör:
            .init(
                "verkställande direktör", "verkställande direktörer", en: "managing director", "managing directors",
                .posts, .company, or: ["vd", "bolagschef", "bolagschefer"])
        case .befattning:
            .init(
                "befattning", "befattningar", en: "post", "posts", .posts, .employed,
                or: ["tjänst", "tjänsteman", "tjänsteperson", "medarbetare"])
        case .skyddsombud:
            .init(
                "skyddsombud", "skyddsombud",
                en: "safety representative", "safety representatives", .posts, .cooperation)
        case .befattningskollektiv:
            .init(
                "befattningskollektiv", "befattningskollektiv",
                en: "collective of posts", "collectives of posts", .posts, .employed)
        case .personal:
            .init(
                "personal", "personal", en: "staff", "staff", .posts, .employed,
                or: ["anställda", "tjänstepersoner", "tjänstemän"])
        case .person: .init("person", "personer", en: "person", "persons", .persons, .person)
        case .kommunledningsgrupp:
            .init(
                "kommunledningsgrupp", "kommunledningsgrupper", en: "municipal management group",
                "municipal management groups", .groups, .group,
                or: ["klg", "koncernledningsgrupp", "kommunchefens ledningsgrupp"])
        case .ledningsgrupp:
            .init("ledningsgrupp", "ledningsgrupper", en: "management group", "management groups", .groups, .group)
        case .ledningsforum:
            .init(
                "ledningsforum", "ledningsforum", en: "management forum", "management forums", .groups, .group,
                or: ["forum"])
        case .styrgrupp: .init("styrgrupp", "styrgrupper", en: "steering group", "steering groups", .groups, .group)
        case .arbetsgrupp: .init("arbetsgrupp", "arbetsgrupper", en: "working group", "working groups", .groups, .group)
        case .partnerskap: .init("partnerskap", "partnerskap", en: "partnership", "partnerships", .groups, .group)
        case .grupp: .init("grupp", "grupper", en: "group", "groups", .groups, .group)
        case .fös:
            .init(
                "fös", "fös", en: "central co-operation group", "central co-operation groups", .groups, .cooperation,
                or: ["fösam", "central samverkansgrupp", "komsam", "cesam", "förvaltningsövergripande samverkansgrupp"])
        case .samverkansgrupp:
            .init(
                "samverkansgrupp", "samverkansgrupper", en: "co-operation group", "co-operation groups", .groups,
                .cooperation, or: ["lokal samverkansgrupp"])
        case .skyddskommitté:
            .init(
                "skyddskommitté", "skyddskommittéer",
                en: "safety committee", "safety committees", .groups, .cooperation)
        case .apt:
            .init(
                "arbetsplatsträff", "arbetsplatsträffar", en: "workplace meeting", "workplace meetings", .groups,
                .cooperation, or: ["apt"])
        case .medarbetarsamtal:
            .init(
                "medarbetarsamtal", "medarbetarsamtal", en: "appraisal talk", "appraisal talks", .groups, .cooperation,
                or: ["utvecklingssamtal"])
        case .lag: .document("lag", "lagar", en: "statute", "statutes")
        case .reglemente: .document("reglemente", "reglementen", en: "terms of reference", "terms of reference")
        case .arbetsordning:
            .document("arbetsordning", "arbetsordningar", en: "rules of procedure", "rules of procedure")
        case .delegationsordning:
            .document("delegationsordning", "delegationsordningar", en: "delegation rules", "delegation rules")
        case .instruktion:
            .document(
                "instruktion", "instruktioner", en: "instruction", "instructions", or: ["befattningsbeskrivning"])
        case .policy: .document("policy", "policyer", en: "policy", "policies")
        case .riktlinje: .document("riktlinje", "riktlinjer", en: "guideline", "guidelines")
        case .måldokument: .document("måldokument", "måldokument", en: "statement of goals", "statements of goals")
        case .budget: .document("budget", "budgetar", en: "budget", "budgets", or: ["ekonomisk ram"])
        case .plan: .document("plan", "planer", en: "plan", "plans", or: ["verksamhetsplan", "handlingsplan"])
        case .direktiv: .document("direktiv", "direktiv", en: "directive", "directives")
        case .avtal: .document("avtal", "avtal", en: "agreement", "agreements")
        case .samverkansavtal:
            .document(
                "samverkansavtal", "samverkansavtal", en: "co-operation agreement", "co-operation agreements",
                or: ["kollektivavtal"])
        case .interkommunaltAvtal:
            .document(
                "interkommunalt avtal", "interkommunala avtal", en: "inter-municipal agreement",
                "inter-municipal agreements", or: ["avtal mellan kommuner"])
        case .bolagsordning:
            .document("bolagsordning", "bolagsordningar", en: "articles of association", "articles of association")
        case .ägardirektiv: .document("ägardirektiv", "ägardirektiv", en: "owner directive", "owner directives")
        case .förbundsordning:
            .document("förbundsordning", "förbundsordningar", en: "federation charter", "federation charters")
        case .beslut: .document("beslut", "beslut", en: "decision", "decisions")
        case .organisationsbeslut:
            .document(
                "organisationsbeslut", "organisationsbeslut", en: "organisation decision", "organisation decisions",
                or: ["organisationsbeskrivning"])
        case .protokoll: .document("protokoll", "protokoll", en: "minutes", "minutes")
        case .förslag:
            .document(
                "förslag", "förslag", en: "proposal", "proposals",
                or: ["föredragning", "tjänsteskrivelse", "tjänsteutlåtande"])
        case .rapport: .document("rapport", "rapporter", en: "report", "reports", or: ["utredning"])
        case .revisionsrapport:
            .document(
                "revisionsrapport", "revisionsrapporter", en: "audit report", "audit reports",
                or: ["granskningsrapport", "granskning"])
        case .utvärdering: .document("utvärdering", "utvärderingar", en: "evaluation", "evaluations")
        case .mall: .document("mall", "mallar", en: "template", "templates", or: ["frågelista"])
        case .bilaga: .document("bilaga", "bilagor", en: "appendix", "appendices")
        case .figur: .document("figur", "figurer", en: "figure", "figures", or: ["bild"])
        case .webbsida: .document("webbsida", "webbsidor", en: "web page", "web pages")
        case .nyhet: .document("nyhet", "nyheter", en: "news item", "news items", or: ["pressmeddelande"])
        case .handbok: .document("handbok", "handböcker", en: "handbook", "handbooks")
        case .dokument: .document("dokument", "dokument", en: "document", "documents", or: ["styrdokument"])
        case .ärende: .matter("ärende", "ärenden", en: "matter", "matters", or: ["ansvarsobjekt", "beslutsobjekt"])
        case .process: .matter("process", "processer", en: "process", "processes")
        case .aktivitet: .matter("aktivitet", "aktiviteter", en: "activity", "activities")
        case .projekt: .matter("projekt", "projekt", en: "project", "projects")
        case .omorganisation: .matter("omorganisation", "omorganisationer", en: "reorganisation", "reorganisations")
        case .översyn: .matter("översyn", "översyner", en: "review", "reviews")
        }
    }
}
