internal import OrgModel
internal import Texts

/// How often, as documents say it: `12/år`, `varannan vecka`, `minst två gånger per termin`, `kvartalsvis`.
extension Frequency {
    init?(written: String) {
        var words = written.normalizedToNFC.asSeen.lowercased().split { " /".contains($0) }.map(String.init)
        guard words.filter({ $0 != "/" }).count > 0, written.count(where: { $0 == "/" }) < 2 else { return nil }
        if words == ["okänt"] || words == ["okänd"] || words == ["unknown"] {
            self.init(.unknown, times: 0, per: .year)
            return
        }
        let precision = Self.takePrecision(from: &words)
        guard let (times, unit) = Self.rate(words, isRatio: written.contains("/")) else { return nil }
        self.init(precision, times: times, per: unit)
    }

    /// Whether it is what documents write where they do not say how often.
    static func isVague(_ written: String) -> Bool {
        let text = written.normalizedToNFC.lowercased()
        return [
            "vid behov", "löpande", "regelbundet", "regelbundna", "kontinuerligt", "ofta", "sällan", "ibland",
            "återkommande", "efter behov", "when needed", "as needed", "regularly", "often", "on demand",
        ].contains { text.hasPrefix($0) || text.hasSuffix($0) }
    }

    private static func takePrecision(from words: inout [String]) -> Quantity.Precision {
        let known: [([String], Quantity.Precision)] = [
            (["minst"], .minimum), (["at", "least"], .minimum), (["högst"], .maximum), (["max"], .maximum),
            (["at", "most"], .maximum), (["ca"], .approximate), (["cirka"], .approximate), (["c:a"], .approximate),
            (["ungefär"], .approximate), (["about"], .approximate), (["omkring"], .approximate),
        ]
        for (start, precision) in known where words.starts(with: start) {
            words.removeFirst(start.count)
            return precision
        }
        return .exact
    }

    /// Times and span; a span that is no unit is counted by the year.
    private static func rate(_ words: [String], isRatio: Bool) -> (Int, Unit)? {
        if words.count == 1, let known = adverbs[words[0]] { return known }
        guard let last = words.last, let unit = Unit(written: last) ?? Unit(spoken: last) else {
            return fortnight(words)
        }
        let before = words.dropLast().filter { !fillers.contains($0) }
        // "2/år", "två gånger per år", "en gång i veckan"
        if before.count == 1, let times = count(before[0]) {
            let isSaid = isRatio || words.count > 2 || words.dropLast().contains { fillers.contains($0) }
            return isSaid && times > 0 && times < 100_000 ? (times, unit) : nil
        }
        if before.count > 2 || before.count == 2, count(before[0]) == 1, before[1].hasPrefix("var") {
            return rate(Array(words.drop { !$0.hasPrefix("var") }), isRatio: false)
        }
        // "var 3:e månad"
        if before.count == 2, before[0] == "var", let spans = Int(before[1].prefix { $0.isNumber }), spans > 1 {
            return spread(unit, spans)
        }
        // "varje vecka", "varannan månad", "var tredje månad", "every other week", "every three months"
        switch before {
        case ["varje"], ["every"], ["each"], ["var"]: return (1, unit)
        case ["varannan"], ["vartannat"], ["every", "other"], ["every", "second"], ["every", "two"]:
            return spread(unit, 2)
        case ["var", "tredje"], ["vart", "tredje"], ["every", "third"], ["every", "three"]: return spread(unit, 3)
        case ["var", "fjärde"], ["vart", "fjärde"], ["every", "fourth"], ["every", "four"]: return spread(unit, 4)
        case ["var", "sjätte"], ["every", "six"], ["every", "sixth"]: return spread(unit, 6)
        case [] where words.count == 2 && ["per", "a", "i"].contains(words[0]): return (1, unit)
        default: return nil
        }
    }

    private static func fortnight(_ words: [String]) -> (Int, Unit)? {
        let text = words.joined(separator: " ")
        return ["var fjortonde dag", "var 14:e dag", "fortnightly", "every fortnight", "biweekly"].contains(text)
            ? (26, .year) : nil
    }

    /// Once in so many spans, by the year.
    private static func spread(_ unit: Unit, _ spans: Int) -> (Int, Unit)? {
        let year = Frequency(.exact, times: 1, per: unit).timesPerYear
        if unit == .year { return spans == 4 ? (1, .term) : spans == 2 ? (2, .term) : nil }
        let times = Int(year) / spans
        return times >= 1 && unit != .term ? (times, .year) : nil
    }

    private static let fillers: Set<String> = [
        "gång", "gånger", "ggr", "ggr.", "g", "st", "möte", "möten", "tillfälle", "tillfällen", "per", "om", "i", "på",
        "a", "an", "the", "times", "time", "meetings", "x",
    ]

    /// A number in digits or in a word.
    static func count(_ word: String) -> Int? { Int(word) ?? numbers[word] }

    private static let numbers: [String: Int] = [
        "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10,
        "elva": 11, "tolv": 12, "once": 1, "one": 1, "twice": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
        "eight": 8, "ten": 10, "twelve": 12,
    ]

    private static let adverbs: [String: (Int, Unit)] = [
        "veckovis": (1, .week), "månadsvis": (1, .month), "månatligen": (1, .month), "kvartalsvis": (1, .quarter),
        "halvårsvis": (1, .halfYear), "terminsvis": (1, .halfYear), "årligen": (1, .year), "årsvis": (1, .year),
        "varannanveckovis": (26, .year), "weekly": (1, .week), "monthly": (1, .month), "quarterly": (1, .quarter),
        "yearly": (1, .year), "annually": (1, .year), "half-yearly": (1, .halfYear), "fortnightly": (26, .year),
        "biweekly": (26, .year),
    ]
}

extension Frequency.Unit {
    /// The word for one of it.
    var wording: Wording {
        switch self {
        case .week: Wording("vecka", en: "week")
        case .month: Wording("månad", en: "month")
        case .quarter: Wording("kvartal", en: "quarter")
        case .halfYear: Wording("halvår", en: "half-year")
        case .year: Wording("år", en: "year")
        case .term: Wording("mandatperiod", en: "term")
        }
    }

    init?(written: String) {
        let word = written.normalizedToNFC.lowercased()
        let unit = Self.allCases.first { $0.wording.swedish == word || $0.wording.english == word }
        guard let unit else { return nil }
        self = unit
    }

    /// A span in another form: "i veckan", "om året", "three months".
    fileprivate init?(spoken: String) {
        switch spoken {
        case "veckan", "veckor", "weeks", "v": self = .week
        case "månaden", "månader", "months", "mån": self = .month
        case "kvartalet", "quarters": self = .quarter
        case "halvåret", "termin", "terminen": self = .halfYear
        case "året", "years": self = .year
        case "mandatperioden", "mandatperioder": self = .term
        default: return nil
        }
    }
}
