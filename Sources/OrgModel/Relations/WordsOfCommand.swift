/// The words of lines that carry command, ownership and oversight.
extension RelationWords {
    // MARK: The commanding lines

    static let chef = RelationWords(
        .chef, above: .object, "chef", en: "manager", or: ["underställd", "lyder under", "underställs"],
        orEn: ["chief", "reports to"],
        inverse: "chef för", inverseEn: "manager of", inverseOr: ["chef över"], inverseOrEn: ["chief of"],
        says: "är underställd", saysEn: "reports to")

    static let uppdrag = RelationWords(
        .uppdrag, above: .object, "uppdrag", en: "mandate from",
        or: ["svarar inför", "resultatansvar inför", "resultatansvar gentemot", "uppdrag från", "ansvarar inför"],
        orEn: ["mandate", "answers to"],
        inverse: "ger uppdrag", inverseEn: "gives mandate to",
        inverseOr: ["ger uppdrag till", "uppdrar åt", "uppdrar"],
        says: "svarar inför", saysEn: "answers to")

    static let verksamhetsansvar = RelationWords(
        .verksamhetsansvar, above: .subject, "verksamhetsansvar", en: "operations",
        or: ["verksamhetsansvar för"],
        inverse: "verksamhetsansvarig", inverseEn: "operations under",
        says: "ansvarar för verksamheten i", saysEn: "is responsible for the operations of")

    static let budgetansvar = RelationWords(
        .budget, above: .subject, "budgetansvar", en: "budget of", or: ["budgetansvar för"],
        inverse: "budgetansvarig", inverseEn: "budget under",
        says: "har budgetansvar för", saysEn: "holds the budget of")

    static let fördelarArbetsmiljö = RelationWords(
        .arbetsmiljö, above: .subject, "fördelar arbetsmiljöuppgifter till", en: "allots work environment to",
        or: ["fördelar arbetsmiljö till"],
        inverse: "arbetsmiljöuppgifter från", inverseEn: "work environment from",
        says: "fördelar arbetsmiljöuppgifter till", saysEn: "allots work-environment tasks to")

    static let arbetsmiljöansvar = RelationWords(
        .arbetsmiljö, above: .subject, "arbetsmiljöansvar", en: "work environment of",
        or: ["arbetsmiljöansvar för"],
        inverse: "arbetsmiljöansvarig", inverseEn: "work environment under",
        says: "har arbetsmiljöansvar för", saysEn: "answers for the work environment of")

    static let återlämnar = RelationWords(
        .verb, above: nil, "återlämnar till", en: "hands back to",
        or: ["återlämnar", "returnerar till", "returnerar", "lämnar tillbaka till"],
        inverse: "får tillbaka från", inverseEn: "gets back from", inverseOr: ["tar emot returer från"],
        says: "lämnar tillbaka arbetsmiljöuppgifter till", saysEn: "hands work-environment tasks back to")

    static let delegerar = RelationWords(
        .delegation, above: .subject, "delegerar till", en: "delegates to", or: ["delegerar", "bemyndigar"],
        inverse: "delegation från", inverseEn: "delegation from", inverseOr: ["bemyndigas av"],
        says: "delegerar till", saysEn: "delegates to")

    static let vidaredelegerar = RelationWords(
        .delegation, above: .subject, "vidaredelegerar till", en: "delegates onward to",
        or: ["vidaredelegerar"],
        inverse: "vidaredelegation från", inverseEn: "onward delegation from",
        says: "vidaredelegerar till", saysEn: "delegates onward to")

    static let anmäler = RelationWords(
        .delegation, above: nil, "anmäler till", en: "reports decisions to",
        or: ["anmäler", "återrapporterar till"],
        inverse: "får anmälan från", inverseEn: "told of decisions by",
        says: "anmäler beslut till", saysEn: "reports decisions to")

    // MARK: Ownership, oversight, examination

    static let äger = RelationWords(
        .ägarstyrning, above: .subject, "äger", en: "owns",
        inverse: "ägs av", inverseEn: "owned by", says: "äger", saysEn: "owns")

    static let ägarstyr = RelationWords(
        .ägarstyrning, above: .subject, "ägarstyr", en: "governs as owner", or: ["ägaransvar för"],
        inverse: "ägarstyrs av", inverseEn: "owner governance by", says: "ägarstyr", saysEn: "governs as owner")

    static let uppsikt = RelationWords(
        .uppsikt, above: nil, "har uppsikt över", en: "oversees", or: ["uppsikt över", "uppsikt"],
        inverse: "under uppsikt av", inverseEn: "overseen by", says: "har uppsikt över", saysEn: "oversees")

    static let granskar = RelationWords(
        .granskning, above: nil, "granskar", en: "examines", or: ["inspekterar"],
        inverse: "granskas av", inverseEn: "examined by", inverseOr: ["inspekteras av"], says: "granskar",
        saysEn: "examines")

    static let tillsyn = RelationWords(
        .granskning, above: nil, "utövar tillsyn över", en: "supervises by law", or: ["tillsyn över"],
        inverse: "under tillsyn av", inverseEn: "supervised by law by",
        says: "utövar tillsyn över", saysEn: "supervises by law")
}
