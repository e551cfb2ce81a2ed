/// The words of lines between those who act.
extension RelationWords {
    static let samverkar = RelationWords(
        .samverkan, above: nil, "samverkar med", en: "co-operates with", or: ["förhandlar med"],
        inverse: "samverkan med", inverseEn: "co-operation with",
        says: "samverkar med", saysEn: "co-operates with")

    static let samverkansansvar = RelationWords(
        .samverkan, above: .subject, "samverkansansvar", en: "co-operation duty for",
        or: ["samverkansansvar för"],
        inverse: "samverkansansvarig", inverseEn: "co-operation under",
        says: "har samverkansansvar för", saysEn: "answers for co-operation in")

    static let samråder = RelationWords(
        .samverkan, above: nil, "samråder med", en: "consults", or: ["samråder", "samråds med"],
        inverse: "samråd med", inverseEn: "consulted by", says: "samråder med", saysEn: "consults")

    static let stödjer = RelationWords(
        .stöd, above: nil, "stödjer", en: "supports", or: ["stöder", "bistår"],
        inverse: "stöds av", inverseEn: "supported by", inverseOr: ["bistås av"], says: "stödjer", saysEn: "supports")

    static let råder = RelationWords(
        .stöd, above: nil, "råder", en: "advises", or: ["rådgivare till", "ger råd till"],
        inverse: "råds av", inverseEn: "advised by", says: "ger råd till", saysEn: "advises")

    static let konfliktAvgörsAv = RelationWords(
        .konflikt, above: nil, "konflikt avgörs av", en: "conflicts decided by",
        inverse: "avgör konflikt för", inverseEn: "decides conflicts for",
        says: "får sina konflikter avgjorda av", saysEn: "has its conflicts decided by")

    static let påverkar = RelationWords(
        .ordning, above: nil, "påverkar", en: "affects",
        inverse: "påverkas av", inverseEn: "affected by", says: "påverkar", saysEn: "affects")

    static let föregår = RelationWords(
        .ordning, above: nil, "föregår", en: "precedes", or: ["kommer före"],
        inverse: "följer på", inverseEn: "follows", says: "kommer före", saysEn: "comes before")

    static let motsvarar = RelationWords(
        .ordning, above: nil, "motsvarar", en: "equals",
        inverse: "motsvaras av", inverseEn: "equalled by", says: "motsvarar", saysEn: "is equivalent to")
}
