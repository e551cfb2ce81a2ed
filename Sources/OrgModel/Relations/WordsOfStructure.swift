/// The words of structure, and of what documents are to those they speak of.
extension RelationWords {
    // MARK: Structure

    static let tillsätter = RelationWords(
        .struktur, above: .subject, "tillsätter", en: "appoints", or: ["väljer", "inrättar"],
        inverse: "tillsätts av", inverseEn: "appointed by", inverseOr: ["väljs av", "inrättas av"],
        says: "tillsätter", saysEn: "appoints")

    static let utser = RelationWords(
        .struktur, above: .subject, "utser", en: "names", or: ["förordnar"],
        inverse: "utses av", inverseEn: "named by", inverseOr: ["förordnas av"], says: "utser", saysEn: "names")

    static let hörTill = RelationWords(
        .struktur, above: .object, "hör till", en: "belongs to",
        inverse: "har hos sig", inverseEn: "has belonging", inverseOr: ["har under sig"],
        says: "hör till", saysEn: "belongs to")

    static let delAv = RelationWords(
        .struktur, above: .object, "del av", en: "part of", or: ["är del av"],
        inverse: "har delarna", inverseEn: "has parts", says: "är del av", saysEn: "is part of")

    static let bedrivsI = RelationWords(
        .struktur, above: .object, "bedrivs i", en: "run in",
        inverse: "bedriver", inverseEn: "runs", says: "bedrivs i", saysEn: "is run in")

    static let leder = RelationWords(
        .ledning, above: .subject, "leder", en: "leads",
        inverse: "leds av", inverseEn: "led by", says: "leder", saysEn: "leads")

    static let lederPolitiskt = RelationWords(
        .ledning, above: .subject, "leder politiskt", en: "leads politically",
        inverse: "leds politiskt av", inverseEn: "led politically by",
        says: "leder politiskt", saysEn: "leads politically")

    static let ingår = RelationWords(
        .struktur, above: .object, "ingår i", en: "member of", or: ["medlem i"],
        inverse: "ingår", inverseEn: "members", inverseOr: ["medlemmar"],
        says: "ingår i", saysEn: "is a member of")

    static let adjungerad = RelationWords(
        .stöd, above: .object, "adjungeras till", en: "co-opted to", or: ["adjungerad till"],
        inverse: "adjungerade", inverseEn: "co-opted", says: "adjungeras till", saysEn: "is co-opted to")

    static let närvarar = RelationWords(
        .stöd, above: nil, "närvarar i", en: "attends", or: ["närvarorätt i"],
        inverse: "närvarande", inverseEn: "attended by", says: "närvarar i", saysEn: "attends")

    static let innehar = RelationWords(
        .struktur, above: nil, "innehar", en: "holds", or: ["tillika", "är även"],
        inverse: "innehas av", inverseEn: "held by", says: "innehar", saysEn: "holds")

    static let ställföreträder = RelationWords(
        .struktur, above: nil, "ställföreträder", en: "deputises for",
        inverse: "ställföreträdare", inverseEn: "deputy", says: "ställföreträder", saysEn: "deputises for")

    static let arbetsgivare = RelationWords(
        .struktur, above: nil, "arbetsgivare för", en: "employer of",
        inverse: "arbetsgivare", inverseEn: "employer",
        says: "är arbetsgivare för", saysEn: "is the employer of")

    static let värd = RelationWords(
        .struktur, above: .subject, "värd för", en: "host of",
        inverse: "värd", inverseEn: "host", inverseOr: ["värdkommun"], says: "är värd för", saysEn: "hosts")

    static let ersätter = RelationWords(
        .struktur, above: nil, "ersätter", en: "replaces",
        inverse: "ersätts av", inverseEn: "replaced by", says: "ersätter", saysEn: "replaces")

    static let har = RelationWords(
        .struktur, above: .subject, "har", en: "has",
        inverse: "finns hos", inverseEn: "found at", says: "har", saysEn: "has")

    // MARK: Documents

    static let styrsAv = RelationWords(
        .dokument, above: .object, "styrs av", en: "governed by", or: ["följer"],
        inverse: "styr", inverseEn: "governs", says: "styrs av", saysEn: "is governed by")

    static let beskrivsI = RelationWords(
        .dokument, above: nil, "beskrivs i", en: "described in",
        inverse: "beskriver", inverseEn: "describes", says: "beskrivs i", saysEn: "is described in")

    static let hänvisarTill = RelationWords(
        .dokument, above: nil, "hänvisar till", en: "refers to", or: ["nämner"],
        inverse: "hänvisas till av", inverseEn: "referred to by", inverseOr: ["nämns i"], says: "hänvisar till",
        saysEn: "refers to")

    static let reglerar = RelationWords(
        .dokument, above: nil, "reglerar", en: "regulates",
        inverse: "regleras av", inverseEn: "regulated by", says: "reglerar", saysEn: "regulates")

    static let avser = RelationWords(
        .dokument, above: nil, "avser", en: "concerns",
        inverse: "avses av", inverseEn: "concerned by", says: "avser", saysEn: "concerns")

    static let uttömmandeOm = RelationWords(
        .dokument, above: nil, "uttömmande om", en: "exhaustive about",
        inverse: "uttömmande beskriven i", inverseEn: "exhaustively told in",
        says: "är uttömmande om", saysEn: "is exhaustive about")

    static let antar = RelationWords(
        .dokument, above: nil, "antar", en: "adopts", or: ["fastställer"],
        inverse: "antagen av", inverseEn: "adopted by", inverseOr: ["fastställs av", "antas av"],
        says: "antar", saysEn: "adopts")

    static let dokumentansvarig = RelationWords(
        .dokument, above: nil, "dokumentansvarig för", en: "keeper of",
        inverse: "ansvarig", inverseEn: "keeper", inverseOr: ["dokumentansvarig"],
        says: "är dokumentansvarig för", saysEn: "keeps")
}
