internal import OrgCompare
internal import OrgModel
internal import OrgReview
internal import Texts

/// Says what happened on the way from the first of several versions to the last.
struct HistoryWords {
    private let review: ReviewedHistory
    private let language: Language

    init(_ review: ReviewedHistory, language: Language) {
        self.review = review
        self.language = language
    }

    private var history: History { review.history }

    /// What it all comes to, and that there was more on the way.
    func summary(_ whole: String) -> String {
        let count = history.steps.reduce(0) { $0 + $1.changes.count }
        let steps = history.steps.count
        return say(
            "från första till sista: \(whole); i de \(steps) stegen var för sig: \(count)",
            "from first to last: \(whole); in the \(steps) steps by themselves: \(count)")
    }

    var wholeHeading: String { say("Ändringar från första till sista", "Changes from first to last") }

    var blocks: [Report.Block] {
        var blocks: [Report.Block] = []
        if !history.restorations.isEmpty {
            blocks.append(.chapter(say("Återställt på vägen", "Restored on the way")))
            blocks.append(.list(history.restorations.map(sentence)))
        }
        for (number, step) in review.steps.enumerated() {
            let words = ComparisonWords(step.comparison, language: language)
            let (from, to) = (version(number), version(number + 1))
            blocks.append(
                .chapter(say("Steg \(number + 1): \(from) till \(to)", "Step \(number + 1): \(from) to \(to)")))
            blocks += words.conflictsByKind + [.paragraph(words.summary.capitalizedFirst + ".")] + words.changesByKind
            blocks += ReviewWords(step, language: language).introducedOnTheWay
        }
        return blocks
    }

    private func say(_ swedish: String, _ english: String) -> String { Wording(swedish, en: english)[language] }

    /// A version by its day, or by its number where it has none of its own.
    func version(_ number: Int) -> String {
        let days = history.versions.map { $0.asOf ?? $0.date }
        if let day = days[number], days.count(where: { $0 == day }) == 1 { return "\(day)" }
        return say("version \(number + 1)", "version \(number + 1)")
    }

    /// `'Parkenheten' är tillbaka 2026-07-01; den fanns 2026-01-01`
    func sentence(_ restoration: Restoration) -> String {
        let (before, after) = (history.versions[restoration.from], history.versions[restoration.to])
        let name = "'\(after.name(of: restoration.after))'"
        let (from, to) = (version(restoration.from), version(restoration.to))
        switch restoration.what {
        case .nod where history.steps[restoration.from].pairing.fates[restoration.before] == nil:
            return say(
                "\(name) är åter för sig i \(to), som i \(from): däremellan var den sammanslagen eller delad",
                "\(name) is by itself again in \(to), as in \(from): in between it was merged or split")
        case .nod:
            return say(
                "\(name) är återställd i \(to): den fanns i \(from) och var borta däremellan",
                "\(name) is restored in \(to): it was there in \(from) and gone in between")
        case .namn:
            return say(
                "\(name) heter så igen i \(to), som i \(from)", "\(name) is called so again in \(to), as in \(from)")
        case .slag:
            let kind = before.kind(of: restoration.before).words.singular[language]
            return say(
                "\(name) är åter \(kind) i \(to), som i \(from)", "\(name) is \(kind) again in \(to), as in \(from)")
        case .plats:
            return say(
                "\(name) står åter på sin plats i \(to), som i \(from)",
                "\(name) stands in its place again in \(to), as in \(from)")
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
