internal import OrgCompare
internal import OrgModel
public import OrgReview
public import Texts

extension Report {
    /// What changed between two organisations, what it brings with it and what it does to the findings, for people.
    ///
    /// - Parameter pictures: both states in one, where the format can show it: a picture a page.
    public init(of review: Review, pictures: [Picture] = [], language: Language) {
        let words = ComparisonWords(review.comparison, language: language)
        let told = ReviewWords(review, language: language)
        self.init(
            words.title, language: language, summary: words.summary,
            words.head + told.summary + pictures.map { .picture($0) } + words.conflicts + words.changes
                + told.consequences + told.findings + told.questions)
    }

    /// The same over several versions: in all, what came back on the way, and each step for itself.
    public init(of review: ReviewedHistory, pictures: [Picture] = [], language: Language) {
        guard review.steps.count > 1 else {
            self.init(of: review.whole, pictures: pictures, language: language)
            return
        }
        let words = ComparisonWords(review.whole.comparison, language: language)
        let told = ReviewWords(review.whole, language: language)
        let way = HistoryWords(review, language: language)
        self.init(
            words.title, language: language, summary: way.summary(words.summary),
            words.head + told.summary + pictures.map { .picture($0) } + words.conflicts
                + [.chapter(way.wholeHeading)] + words.changesByKind + told.consequences + told.findings
                + told.questions + way.blocks)
    }
}

/// Says what changed between two organisations in one language; each part of a report is an extension of it.
struct ComparisonWords {
    let comparison: Comparison
    let language: Language

    init(_ comparison: Comparison, language: Language) {
        self.comparison = comparison
        self.language = language
    }

    func say(_ swedish: String, _ english: String) -> String { Wording(swedish, en: english)[language] }

    var title: String {
        let names = [comparison.before.name, comparison.after.name].filter { !$0.isEmpty }
        guard let first = names.first else { return say("Jämförelse", "Comparison") }
        if Set(names).count == 1 { return say("\(first) före och efter", "\(first) before and after") }
        return say("\(first) före, \(names[1]) efter", "\(first) before, \(names[1]) after")
    }

    /// `12 ändringar: namnbyte 4, upplöst 3, ny 5`
    var summary: String {
        let changes = comparison.changes
        if changes.isEmpty { return say("ingenting har ändrats", "nothing has changed") }
        let kinds = Change.Kind.allCases.compactMap { kind -> String? in
            let count = changes.count { $0.kind == kind }
            return count == 0 ? nil : "\(kind.wording[language]) \(count)"
        }
        let count = changes.count
        return "\(count) "
            + say(count == 1 ? "ändring" : "ändringar", count == 1 ? "change" : "changes")
            + ": " + kinds.joined(separator: ", ")
    }

    /// The two models, and how it was found who is who in them.
    var head: [Report.Block] {
        let (before, after) = (comparison.before, comparison.after)
        var blocks: [Report.Block] = [
            .facts([
                .init(say("före", "before"), version(before)), .init(say("efter", "after"), version(after)),
                .init(say("vem som är vem", "who is who"), howPaired),
            ])
        ]
        let isEmpty = (before.nodeCount == 0, after.nodeCount == 0)
        if isEmpty.0 != isEmpty.1 {
            blocks.append(
                .paragraph(
                    isEmpty.0
                        ? say("Modellen före är tom.", "The model before is empty.")
                        : say("Modellen efter är tom.", "The model after is empty.")))
        } else if !comparison.isOfOneOrganisation {
            blocks.append(
                .paragraph(
                    say(
                        "Modellerna har inget gemensamt utöver det som varje kommun har ett av. De beskriver knappast "
                            + "samma organisation.",
                        "The models have nothing in common beyond what every municipality has one of. They hardly "
                            + "describe one organisation.")))
        }
        return blocks
    }

    private func version(_ organisation: Organisation) -> String {
        let name = organisation.name.isEmpty ? say("utan namn", "unnamed") : organisation.name
        let day = organisation.asOf ?? organisation.date
        let count = organisation.nodeCount
        return name + (day.map { ", \($0)" } ?? "") + ", \(count) "
            + say(count == 1 ? "nod" : "noder", count == 1 ? "node" : "nodes")
    }

    private var howPaired: String {
        comparison.pairing.trustsIDs
            ? say(
                "samma id i båda modellerna är samma nod; i övrigt efter 'ersätter' och likhet",
                "one id in both models is one node; else by 'replaces' and likeness")
            : say(
                "efter 'ersätter' och likhet; samma id är inget bevis, för modellerna ger id på olika sätt",
                "by 'replaces' and likeness; one id is no proof, since the models give ids in different ways")
    }

    /// What was said of who is who and does not hold together.
    var conflicts: [Report.Block] {
        if comparison.pairing.conflicts.isEmpty { return [] }
        return [.chapter(say("Det som inte går ihop", "What does not hold together"))] + conflictsByKind
    }

    /// The same without a head.
    var conflictsByKind: [Report.Block] {
        comparison.pairing.conflicts.isEmpty ? [] : [.list(comparison.pairing.conflicts.map(sentence))]
    }

    func sentence(_ conflict: PairingConflict) -> String {
        func model(_ version: PairingConflict.Version) -> String {
            version == .before ? say("modellen före", "the model before") : say("modellen efter", "the model after")
        }
        func name(_ node: Node, _ version: PairingConflict.Version) -> String {
            quoted(node, in: version == .before ? comparison.before : comparison.after)
        }
        switch conflict {
        case .unknownID(let id, let version):
            return say("'\(id)' finns inte i \(model(version))", "'\(id)' is not in \(model(version))")
        case .saidTwice(let id, let version):
            return say(
                "två saker sägs om '\(id)' i \(model(version))", "two things are said of '\(id)' in \(model(version))")
        case .unknownPredecessor(let node, let version, let id):
            return say(
                "\(name(node, version)) ersätter '\(id)', som inte finns i någon av modellerna",
                "\(name(node, version)) replaces '\(id)', which is in neither model")
        case .unlikePredecessor(let before, let after):
            return say(
                "\(name(after, .after)) ersätter \(name(before, .before)), som är av ett helt annat slag",
                "\(name(after, .after)) replaces \(name(before, .before)), which is of quite another kind")
        case .claimedWhole(let node, let version, let successors):
            let others = list(successors, in: version == .before ? comparison.after : comparison.before)
            return say(
                "\(others) sägs var för sig ta över hela \(name(node, version)): säg vem som tar över vad",
                "\(others) are each said to take over all of \(name(node, version)): say who takes over what")
        case .overruled(let before, let after):
            return say(
                "\(name(after, .after)) sägs ersätta \(name(before, .before)), men ett id säger något annat och gäller",
                "\(name(after, .after)) is said to replace \(name(before, .before)), but an id tells otherwise and counts"
            )
        }
    }

    // MARK: Names

    /// A person is called by the id: names of holders are shown only where they are asked for.
    func quoted(_ node: Node, in organisation: Organisation) -> String {
        "'\(organisation.kind(of: node) == .person ? organisation.id(of: node) : organisation.name(of: node))'"
    }

    /// Names in the order given, each once; those that are told more than once with how often.
    func list(_ nodes: [Node], in organisation: Organisation) -> String {
        joined(counted(nodes.map { quoted($0, in: organisation) }))
    }

    /// Every one of them, however many: tasks that nobody may have.
    func all(_ nodes: [Node], in organisation: Organisation) -> String {
        counted(nodes.map { quoted($0, in: organisation) }).joined(separator: ", ")
    }

    /// Each text once, with how often it comes where that is more than once.
    func counted(_ texts: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for text in texts { counts[text, default: 0] += 1 }
        var told: Set<String> = []
        return texts.filter { told.insert($0).inserted }.map { text in
            let count = counts[text] ?? 1
            return count == 1 ? text : "\(text) (\(count))"
        }
    }

    /// The texts as one list; of more than seven the first six, and how many more.
    func joined(_ texts: [String]) -> String {
        if texts.count > 7 {
            let rest = texts.count - 6
            return texts.prefix(6).joined(separator: ", ") + say(" och \(rest) till", " and \(rest) more")
        }
        guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
        return texts.dropLast().joined(separator: ", ") + " " + say("och", "and") + " " + last
    }
}
