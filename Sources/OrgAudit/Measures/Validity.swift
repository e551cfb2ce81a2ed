internal import OrgModel
internal import Texts

/// How long a document holds, in its own words (`giltighet`): read only as far as they can mean one thing.
struct Validity {
    private let words: [String]
    private let years: [Int]

    init(_ written: String) {
        words = written.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        years = words.compactMap { word in word.count == 4 ? Int(word) : nil }.filter { (1900...2100).contains($0) }
    }

    private var isRevised: Bool {
        words.contains { word in ["revider", "översyn", "revise", "review"].contains { word.hasPrefix($0) } }
            || follow("ses", "över")
    }

    private func follow(_ first: String, _ second: String) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == first && $1 == second }
    }

    /// What is wrong with it on a day; nil where nothing surely is.
    func flaw(adopted: Int?, on day: Day) -> Wording? {
        if isRevised {
            if let due = years.last, years.count == 1, due < day.year {
                return Wording("skulle ha reviderats \(due)", en: "was to be revised in \(due)")
            }
            guard let adopted, isOverdue(since: adopted, on: day) else { return nil }
            return Wording(
                "är från \(adopted) och skulle ha setts över sedan dess",
                en: "is of \(adopted) and was to have been revised since")
        }
        guard let last = years.last, last < day.year, years.count > 1 || isUntil else { return nil }
        return Wording("gällde till och med \(last)", en: "held until \(last)")
    }

    /// Whether a single year is said to be the last.
    private var isUntil: Bool {
        let opens = ["från", "fr", "from", "since", "vidare", "notice"]
        return !words.contains(where: opens.contains)
            && words.contains { ["till", "tom", "until", "längst"].contains($0) || $0.hasPrefix("upphör") }
            || follow("t", "o")
    }

    /// Whether a revision must have been due between: a mandatperiod begins in 2019, 2023 and every fourth year.
    private func isOverdue(since adopted: Int, on day: Day) -> Bool {
        func term(_ year: Int) -> Int { (year - 1999) / 4 }
        if words.contains(where: { $0.hasPrefix("mandatperiod") || $0 == "term" }) {
            return term(day.year) - term(adopted) >= 2
        }
        if words.contains("vartannat") { return day.year - adopted > 2 }
        let isYearly =
            words.contains { ["årligen", "årlig", "yearly", "annually"].contains($0) } || follow("varje", "år")
        return isYearly && day.year - adopted > 1
    }
}
