internal import OrgFacts
internal import OrgModel
internal import Texts

/// Whether two facts are two statements, and whether they leave open what is whose: what rules of clashes share.
extension Audit.Context {
    /// Whether one statement says both: a row, or a list below a node; and what one passage says in the same words.
    func isOneSaying(_ one: Fact, _ other: Fact) -> Bool {
        guard let line = facts.firstLine(of: one.ground), let second = facts.firstLine(of: other.ground) else {
            return false
        }
        let places = [line, second].map(organisation.place)
        if places[0] != .none, places[0] == places[1] { return true }
        guard line.relation == second.relation,
            organisation.detailNumber(of: line) == organisation.detailNumber(of: second),
            line.subject == second.subject || line.object == second.object
        else { return false }
        if section(of: one) != nil { return true }
        let lines = places.map(organisation.location)
        return lines[0] != nil && lines[0]?.path == lines[1]?.path && lines[0]?.line == lines[1]?.line
    }

    /// Whether the one steps in for the other, or says itself that it does (`som: X:s ersättare`).
    func isDeputy(_ one: Fact, for other: Fact) -> Bool {
        if let role = facts.value(.som, of: one), Self.speaks(role, Self.substitutes) { return true }
        guard let deputy = one.who, let post = other.who else { return false }
        return facts.said(.ställföreträder, from: deputy).contains { $0.whom == post }
    }

    private static let substitutes = ["ersättar", "ställföreträd", "vikari", "deput", "substitut", "acting"]

    /// Whether the one has been given it by the other, in all or in this matter.
    func isDelegated(_ matter: Node, to taker: Node, by giver: Node) -> Bool {
        let powers = [Mode.är, .får, .krav].flatMap { facts.said(.delegerar, .vidaredelegerar, mode: $0, to: taker) }
        return powers.contains { $0.who == giver && isAbout($0, matter) }
    }

    /// Whether the one reports to the other what it has decided of it.
    func isReported(_ matter: Node, by reporter: Node, to receiver: Node) -> Bool {
        let reports = [Mode.är, .får, .krav].flatMap { facts.said(.anmäler, mode: $0, from: reporter) }
        return reports.contains { $0.whom == receiver && facts.matters(of: $0).contains(matter) }
    }

    private func isAbout(_ fact: Fact, _ matter: Node) -> Bool {
        let matters = facts.matters(of: fact)
        return matters.isEmpty || matters.contains(matter)
            || !Set(measures.targets(.delAv, from: matter)).isDisjoint(with: matters)
    }

    /// Whether the terms of the two keep them apart: in other cases, for other receivers, of other parts, or the one
    /// after the other.
    func areParted(_ one: Fact, _ other: Fact) -> Bool {
        if one.partialEnd != nil, other.partialEnd != nil { return true }
        if [one, other].contains(where: { isOfCases($0) }) { return true }
        // What both refer to tells what is whose.
        if let rule = facts.value(.villkor, of: one), rule == facts.value(.villkor, of: other), !Condition.isTime(rule)
        {
            return true
        }
        func differ(_ ends: (Facts) -> (Fact) -> [Node]) -> Bool {
            let (mine, others) = (Set(ends(facts)(one)), Set(ends(facts)(other)))
            return !mine.isEmpty && !others.isEmpty && mine.isDisjoint(with: others)
        }
        return differ { facts in { facts.recipients(of: $0) } } || differ { facts in { facts.owners(of: $0) } }
            || isOrdered(one, by: other) || isOrdered(other, by: one) || areInTurn(one, other)
    }

    /// Whether it is said of some cases: on a condition that is more than a day or a manner, or of what is urgent.
    private func isOfCases(_ fact: Fact) -> Bool {
        facts.value(.brådskande, of: fact) != nil || facts.value(.villkor, of: fact).map(Condition.parts) ?? false
    }

    /// Whether the one comes before or after what the other decides, or what nobody is said to do: that a plan follows on
    /// an analysis parts nobody.
    private func isOrdered(_ one: Fact, by other: Fact) -> Bool {
        (facts.preceding(one) + facts.followed(by: one)).contains { event in
            let doers = Self.doing.flatMap { facts.said($0, to: event) }.filter { $0.who != nil }
            return doers.isEmpty || doers.contains { $0.who == other.who && $0.word == .decides }
        }
    }

    private static let doing: [FactWord] = [
        .decides, .executes, .prepares, .follows, .runs, .accounts, .reports, .leads,
    ]

    /// Whether each has its days: the one came after the other.
    private func areInTurn(_ one: Fact, _ other: Fact) -> Bool {
        let periods = [one, other].map { facts.detail(of: $0)?.period ?? .always }
        return periods[0] != periods[1] && !periods.contains(.always)
    }
}

/// What a condition in words (`villkor`) comes to: "senast i december" and "enligt taxan" tell when and how, and part
/// nobody from anybody; whatever else it says is of some cases.
enum Condition {
    static func parts(_ text: String) -> Bool {
        let words = words(of: text)
        guard let first = words.first else { return false }
        let isManner = manners.contains(first) || words.count > 1 && manners.contains(first + " " + words[1])
        return !isManner && !isTime(text)
    }

    /// Whether it says no more than until when or how often.
    static func isTime(_ text: String) -> Bool {
        let words = words(of: text)
        return words.contains(where: deadlines.contains)
            && words.allSatisfy { deadlines.contains($0) || times.contains($0) }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// According to what, by what means, for whom.
    private static let manners: Set<String> = [
        "enligt", "efter", "utifrån", "genom", "åt", "i samråd", "i enlighet", "med stöd", "på förslag", "according",
        "by means",
        "in consultation", "in accordance", "on the",
    ]
    /// Until when, or how often; a season or an occasion in which somebody decides is a case.
    private static let deadlines: Set<String> = [
        "senast", "före", "innan", "inom", "varje", "årligen", "löpande", "genast", "snarast", "omgående", "kommande",
        "nästa", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
        "november", "december", "latest", "before", "within", "every", "yearly", "annually", "immediately", "coming",
        "next",
        "january", "february", "march", "june", "july", "august", "october",
    ]
    private static let times: Set<String> = [
        "i", "den", "det", "de", "för", "till", "med", "på", "och", "sista", "första", "dag", "dagar", "vecka",
        "veckor",
        "månad", "månader", "år", "året", "åren", "kvartal", "halvår", "tertial", "mandatperiod", "utgången", "slutet",
        "början", "av", "börjar", "gälla", "gäller", "träder", "kraft", "så", "snart", "som", "möjligt", "in", "the",
        "of",
        "for", "at", "by", "a", "year", "month", "week", "day", "days", "weeks", "months", "end", "last", "first",
        "they",
        "it", "takes", "take", "effect", "applies", "apply",
    ]
}
