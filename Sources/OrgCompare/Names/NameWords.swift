/// The words that a name key is made with: what to leave out, which endings to take off, which words are heads.
enum NameWords {
    /// Words that join others and say nothing.
    static let stops: Set<String> = [
        "och", "för", "i", "samt", "av", "på", "till", "vid", "med", "inom", "kommunens", "stadens", "kommunala",
    ]

    /// Definite and plural endings, the longest first; what is left keeps at least three letters.
    static let endings = [
        "erna", "orna", "arna", "ena", "en", "et", "er", "or", "ar", "na", "n",
    ]

    /// Directions, which part one area from another: "Norr" is never "Söder", but "Norra" is.
    static let compass: [String: String] = [
        "norr": "norr", "norra": "norr", "nord": "norr", "söder": "söder", "södra": "söder", "syd": "söder",
        "öster": "öster", "östra": "öster", "öst": "öster", "väster": "väster", "västra": "väster", "väst": "väster",
        "mitt": "mitt", "mellersta": "mitt", "centrum": "centrum", "centrala": "centrum",
    ]

    /// What a name ends in that tells the sort of thing rather than which one. Heads of one class may change places
    /// when a thing is renamed.
    enum Head: UInt8, Sendable {
        case organ
        case department
        case division
        case unit
        case chief
        case group
        case area
        case company
    }

    /// What the heads of each class begin with, as the last letter of an abbreviation may be: BUN, SBK, KSAU.
    static let initials: [Head: String] = [
        .organ: "nsubf", .department: "fks", .division: "av", .unit: "et", .chief: "cd", .group: "gr", .area: "o",
        .company: "ab",
    ]

    /// Heads that by themselves are the name of one: "Kansliet" is the "kansliavdelning".
    static let names: Set<String> = ["kansli", "drift"]

    /// Words of the field that mean about the same, by their stems: that two names have one each makes them alike, and
    /// no more than that.
    static let concepts: [String: String] = [
        "hr": "personal", "digitalisering": "it", "kost": "måltid", "städ": "lokalvård", "städning": "lokalvård",
        "lokal": "fastighet", "ssk": "sjukskötersk", "funktionshind": "lss", "funktionshinderomsorg": "lss",
        "funktionsstöd": "lss", "renhållning": "avfall",
        "åvc": "återvinningscentral", "idrott": "fritid",
    ]

    /// What a field is by law, by its stem: "skolväsendet" as the Education Act has it.
    static let fields: [String: Set<String>] = [
        "skolväsend": [
            "förskol", "förskoleklass", "grundskol", "gymnasieskol", "specialskol", "sameskol", "fritidshem",
            "vuxenutbildning", "komvux", "gymnasi",
        ]
    ]

    /// The heads by their stems, the longest of those that fit counts.
    static let heads: [String: Head] = [
        "nämnd": .organ, "styrelse": .organ, "utskott": .organ, "beredning": .organ, "fullmäktige": .organ,
        "förvaltning": .department, "kontor": .department, "sektor": .department, "kansli": .department,
        "avdelning": .division, "verksamhet": .division, "verksamhetsområde": .division,
        "enhet": .unit, "team": .unit, "arbetslag": .unit, "sektion": .unit,
        "drift": .unit,
        "chef": .chief, "direktör": .chief, "ledare": .chief, "rektor": .chief, "föreståndare": .chief,
        "ansvarig": .chief, "ansvariga": .chief,
        "grupp": .group, "forum": .group, "råd": .group, "kommitté": .group,
        "område": .area, "distrikt": .area,
        "bolag": .company, "ab": .company,
    ]
}
