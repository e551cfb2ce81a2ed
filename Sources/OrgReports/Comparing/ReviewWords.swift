internal import OrgCompare
internal import OrgModel
internal import OrgReview
internal import Texts

/// Says what a reorganisation brings with it in one language; each part of a report is an extension of it.
struct ReviewWords {
    let review: Review
    let language: Language
    /// The words of the comparison itself.
    let words: ComparisonWords

    init(_ review: Review, language: Language) {
        self.review = review
        self.language = language
        words = ComparisonWords(review.comparison, language: language)
    }

    var before: Organisation { review.comparison.before }
    var after: Organisation { review.comparison.after }

    func say(_ swedish: String, _ english: String) -> String { Wording(swedish, en: english)[language] }

    /// `minst 48`, `ca 600`, `12`
    func number(_ people: Headcount) -> String {
        if people.known == 0, people.isOpen { return say("okänt", "not told") }
        let about = people.isApproximate ? say("ca ", "about ") : ""
        return (people.isOpen ? say("minst ", "at least ") : about) + String(people.known)
    }

    func names(_ nodes: [Node], in organisation: Organisation) -> String {
        nodes.isEmpty ? say("sägs inte", "not said") : words.list(nodes, in: organisation)
    }

    // MARK: Ten lines

    /// What it all comes to; nothing where nothing has changed.
    var summary: [Report.Block] {
        if review.comparison.changes.isEmpty { return [] }
        let (consequences, changes) = (review.consequences, review.comparison.changes)
        // A document or a neighbour that one model alone names is nobody who became somebody.
        let unknown = changes.count {
            ($0.kind == .okänd || $0.kind == .omfördelad) && review.comparison.concern(of: $0) < .surroundings
        }
        let (old, new) = (consequences.shapeBefore, consequences.shapeAfter)
        let lost = consequences.losses.count(where: \.isCertain)
        // What has to be rewritten is counted, as it is listed, and not each thing in it.
        let stale = Set(consequences.references.filter { $0.target != .namnbyte }.map(\.pointerAfter)).count
        return [
            .facts(
                [
                    .init(say("ändringar", "changes"), String(changes.count)),
                    .init(say("okänt vem som blev vem", "not known who became whom"), String(unknown)),
                ] + employer + [
                    .init(say("ny chef", "new chief"), touched(\.hasNewChief)),
                    .init(say("ny enhet", "new unit"), touched(\.hasNewUnit)),
                    .init(say("chefsnivåer", "levels of chiefs"), "\(old.levels) → \(new.levels)"),
                    .init(say("underställda per chef", "reports of a chief"), "\(mean(old)) → \(mean(new))"),
                    .init(say("utan mottagare", "without a receiver"), receivers, standing(receiverless)),
                    .init(
                        say("utan chef, ledare eller nämnd", "without chief, leader or committee"),
                        losses(lost, consequences.losses.count - lost), standing(lost)),
                    .init(
                        say("pekar på det som inte finns kvar", "point at what is no more"), String(stale),
                        standing(stale)),
                    .init(say("fynd", "findings"), findingCounts, standing(review.introduced.count)),
                ])
        ]
    }

    /// Where nobody has another employer, which is seldom otherwise, there is no line of it.
    private var employer: [Report.Fact] {
        let posts = review.consequences.posts.filter { $0.before != nil && $0.after != nil }
        return posts.contains { [.yes, .unknown].contains($0.hasNewEmployer) }
            ? [.init(say("ny arbetsgivare", "new employer"), touched(\.hasNewEmployer), .bad)] : []
    }

    private func standing(_ count: Int) -> Report.Fact.Standing { count == 0 ? .neutral : .bad }

    /// `4 befattningar med 31 anställda; okänt för 2`
    private func touched(_ effect: KeyPath<PostOutcome, Effect>) -> String {
        let posts = review.consequences.posts.filter { $0.before != nil && $0.after != nil }
        let (yes, unknown) = (
            posts.filter { $0[keyPath: effect] == .yes }, posts.filter { $0[keyPath: effect] == .unknown }
        )
        let people = yes.reduce(Headcount()) { $0 + $1.people }
        let count = yes.count
        let told =
            say(
                "\(count) \(count == 1 ? "befattning" : "befattningar")", "\(count) \(count == 1 ? "post" : "posts")")
            + (count == 0 ? "" : say(", anställda: ", ", employees: ") + number(people))
        return told + (unknown.isEmpty ? "" : say("; okänt för \(unknown.count)", "; not known of \(unknown.count)"))
    }

    func mean(_ shape: Shape) -> String {
        guard let mean = shape.mean else { return say("sägs inte", "not said") }
        let tenths = Int((mean * 10).rounded())
        return "\(tenths / 10)" + say(",", ".") + "\(tenths % 10)"
    }

    private var receiverless: Int { review.consequences.tasks.count { $0.receiver == .saknas } }

    private var receivers: String {
        let unsaid = review.consequences.tasks.count { $0.receiver == .okänd }
        return "\(receiverless)" + (unsaid == 0 ? "" : say("; sägs inte om \(unsaid)", "; not said of \(unsaid)"))
    }

    private func losses(_ lost: Int, _ unsaid: Int) -> String {
        "\(lost)" + (unsaid == 0 ? "" : say("; sägs inte om \(unsaid)", "; not said of \(unsaid)"))
    }

    /// `; frågor: 2 öppnade, 1 besvarade`
    private var questionCounts: String {
        let (opened, answered) = (review.openedQuestions.count, review.answeredQuestions.count)
        if opened == 0, answered == 0 { return "" }
        return say(
            "; frågor: \(opened) \(opened == 1 ? "öppnad" : "öppnade"), \(answered) "
                + (answered == 1 ? "besvarad" : "besvarade"),
            "; questions: \(opened) opened, \(answered) answered")
    }

    private var findingCounts: String {
        if !review.comparesFindings { return say("jämförs inte", "not compared") }
        let unsettled = review.unsettled.count
        let (new, cured) = (review.introduced.count, review.cured.count)
        let severities = new == 0 ? "" : " (\(FindingCounts(review.introduced).words[language]))"
        return say(
            "\(new) \(new == 1 ? "nytt" : "nya")\(severities), \(cured) \(cured == 1 ? "botat" : "botade"), "
                + "\(review.remaining.count) kvar",
            "\(new) new\(severities), \(cured) cured, \(review.remaining.count) remain")
            + (unsettled == 0 ? "" : say(", \(unsettled) går inte att säga", ", \(unsettled) cannot be told"))
            + questionCounts
    }
}
