public import OrgCompare
public import OrgModel
public import OrgReview
public import Texts

/// What a picture of both states says: its title, its headline in numbers, and of each node what became of it.
public struct PictureWords: Sendable {
    private let review: Review
    private let picture: ComparisonPicture
    private var comparison: Comparison { review.comparison }

    public init(_ review: Review, _ picture: ComparisonPicture) {
        self.review = review
        self.picture = picture
    }

    // MARK: Over and under the picture

    public func title(_ language: Language) -> String {
        let (before, after) = (comparison.before.name, comparison.after.name)
        if before != after, !before.isEmpty, after.hasPrefix(before) { return after }
        return ComparisonWords(comparison, language: language).title
    }

    /// `2014-12-12 till 2015-01-01 · 3 nämnder blir 2 · 4 nya · 12 får ny chef (46 anställda) · 2 fynd botas, 1 nytt (1 medel)`
    public func headline(_ language: Language) -> String {
        let days = [comparison.before, comparison.after].compactMap { $0.asOf ?? $0.date }
        let span =
            days.count == 2 && days[0] != days[1]
            ? [Wording("\(days[0]) till \(days[1])", en: "\(days[0]) to \(days[1])")] : []
        let numbers = numbers.isEmpty ? [Wording("ingenting har ändrats", en: "nothing has changed")] : numbers
        // A number stays with what it counts.
        return (span + numbers).map { $0[language].split(separator: " ").joined(separator: "\u{A0}") }
            .joined(separator: " · ")
    }

    /// Both models, for the foot.
    public func origin(_ language: Language) -> String {
        func told(_ organisation: Organisation) -> String {
            let name = organisation.name.isEmpty ? "–" : organisation.name
            let day = (organisation.asOf ?? organisation.date)?.description
            return "\(name), \(day ?? Wording("odaterad", en: "undated")[language])"
        }
        let (before, after) = (told(comparison.before), told(comparison.after))
        return Wording("Före: \(before); efter: \(after)", en: "Before: \(before); after: \(after)")[language]
    }

    /// The names of nodes of which nobody says what became of them and that the picture does not show, in a line each for
    /// those before and those after.
    public func unknown(_ nodes: Set<Node>, _ language: Language) -> [String] {
        let organisation = picture.organisation
        func line(_ fate: NodeMark.Fate, _ heading: Wording) -> String? {
            let own = nodes.filter { picture.marks[$0]?.fate == fate }.map { organisation.name(of: $0) }.sorted()
            return own.isEmpty ? nil : "\(heading[language]) (\(own.count)): \(own.joined(separator: ", "))"
        }
        return [
            line(
                .notSaidAfter,
                Wording("Nämns inte efteråt, och utan linjer här", en: "Not mentioned after, and without lines here")),
            line(
                .notSaidBefore,
                Wording("Nämndes inte före, och utan linjer här", en: "Not mentioned before, and without lines here")),
        ].compactMap(\.self)
    }

    /// What changed of organs, units, posts and groups, each in a number; the gravest first.
    private var numbers: [Wording] {
        let marks = picture.marks.filter { isCounted($0.key) }.values
        func count(_ isMeant: (NodeMark) -> Bool) -> Int { marks.count(where: isMeant) }
        let new = count { $0.fate == .new }
        let counts: [(Int, Wording)] = [
            (count { $0.fate == .ended }, Wording("upphör", en: "end")),
            (new, new == 1 ? Wording("ny", en: "new") : Wording("nya", en: "new")),
            (count { $0.formerPlace != nil }, Wording("flyttas", en: "move")),
            (count { $0.formerKind != nil }, Wording("får en ny roll", en: "get a new role")),
            (count { $0.formerName != nil }, Wording("byter namn", en: "change names")),
            (
                picture.postsWithNewChief,
                Wording("får ny chef\(employees)", en: "get a new manager\(employees)")
            ),
            (count { $0.fate == .notSaidAfter }, Wording("nämns inte efteråt", en: "not mentioned after")),
            (count { $0.fate == .notSaidBefore }, Wording("nämndes inte före", en: "not mentioned before")),
        ]
        return restructurings
            + counts.filter { $0.0 > 0 }.map { number, words in
                Wording("\(number) \(words)", en: "\(number) \(words)")
            } + [findings].compactMap(\.self)
    }

    /// How many have the posts that get another chief, where the models count them.
    private var employees: Wording {
        let people = review.consequences.people { $0.before != nil && $0.after != nil && $0.hasNewChief == .yes }
        guard people.known > 0 else { return Wording("", en: "") }
        func told(_ language: Language) -> String { ReviewWords(review, language: language).number(people) }
        return Wording(" (\(told(.swedish)) anställda)", en: " (\(told(.english)) employees)")
    }

    /// What the changes do to the findings of an audit, by how grave they are: "2 fynd botas, 3 nya (1 hög, 2 lägre)".
    private var findings: Wording? {
        guard review.comparesFindings else { return nil }
        let (cured, new) = (review.cured.count, FindingCounts(review.introduced))
        let (count, words, silence) = (new.count, new.words, new.silence)
        let introduced = Wording("(\(words)\(silence))", en: "(\(words)\(silence))")
        switch (cured, count) {
        case (0, 0): return nil
        case (_, 0): return Wording("\(cured) fynd botas", en: "\(cured) \(cured == 1 ? "finding" : "findings") cured")
        case (0, _):
            return Wording(
                "\(count) \(count == 1 ? "nytt" : "nya") fynd \(introduced)",
                en: "\(count) new \(count == 1 ? "finding" : "findings") \(introduced)")
        default:
            return Wording(
                "\(cured) fynd botas, \(count) \(count == 1 ? "nytt" : "nya") \(introduced)",
                en: "\(cured) \(cured == 1 ? "finding" : "findings") cured, \(count) new \(introduced)")
        }
    }

    /// "3 nämnder blir 2", for each kind that was merged, split or shared out.
    private var restructurings: [Wording] {
        comparison.changes.filter { [.sammanslagen, .delad, .omfördelad].contains($0.kind) }.map { change in
            let (old, new) = (change.before.count, change.after.count)
            let kinds = Set(change.before.map(comparison.before.kind) + change.after.map(comparison.after.kind))
            let words = Self.words(for: kinds, one: old == 1)
            return Wording("\(old) \(words) blir \(new)", en: "\(old) \(words) become \(new)")
        }
    }

    /// What nodes of some kinds are called together.
    private static func words(for kinds: Set<NodeKind>, one: Bool) -> Wording {
        if kinds.count == 1, let kind = kinds.first { return one ? kind.words.singular : kind.words.plural }
        switch Set(kinds.map(\.section)) {
        case [.posts]: return one ? Wording("befattning", en: "post") : Wording("befattningar", en: "posts")
        case [.units]: return one ? Wording("enhet", en: "unit") : Wording("enheter", en: "units")
        case [.groups]: return one ? Wording("grupp", en: "group") : Wording("grupper", en: "groups")
        default: return one ? Wording("del", en: "part") : Wording("delar", en: "parts")
        }
    }

    private func isCounted(_ node: Node) -> Bool {
        switch picture.organisation.kind(of: node).sphere {
        case .political, .examination, .employed, .company, .group, .cooperation: true
        case .external, .person, .document, .matter: false
        }
    }

    // MARK: At a node

    /// What became of a node, in lines.
    public func notes(of node: Node) -> [Wording] {
        guard let mark = picture.marks[node] else { return [] }
        return [fate(mark.fate, of: node)].compactMap(\.self) + others(mark, of: node)
    }

    /// Which of its notes tells where it stood before, if one does.
    public func placeNote(of node: Node) -> Int? {
        guard let mark = picture.marks[node], mark.formerPlace != nil else { return nil }
        return notes(of: node).count - 1 - (mark.newChiefs.isEmpty ? 0 : 1)
    }

    private func fate(_ fate: NodeMark.Fate, of node: Node) -> Wording? {
        switch fate {
        case .stays: return nil
        case .new: return Wording("ny", en: "new")
        case .ended:
            guard case .day(let day) = picture.organisation.traits(of: node).detail.period.till else {
                return Wording("upphör", en: "ends")
            }
            return Wording("upphör \(day)", en: "ends on \(day)")
        case .notSaidAfter: return Wording("nämns inte efteråt", en: "not mentioned after")
        case .notSaidBefore: return Wording("nämndes inte före", en: "not mentioned before")
        case .became(let others, .merged):
            return Wording(
                "går upp i \(list(others, 0))\(lastDay(of: node, 0))",
                en: "merges into \(list(others, 1))\(lastDay(of: node, 1))")
        case .became(let others, .split):
            return Wording(
                "delas i \(list(others, 0))\(lastDay(of: node, 0))",
                en: "split into \(list(others, 1))\(lastDay(of: node, 1))")
        case .became(let others, .reshaped):
            return Wording(
                "blir en del av \(others.count), vilken sägs inte",
                en: "becomes a part of \(others.count), which is not said")
        case .came(let others, let how): return origin(others.filter { $0 != node }, how)
        }
    }

    /// ", till och med 2026-12-31".
    private func lastDay(of node: Node, _ language: Int) -> String {
        guard case .day(let day) = picture.organisation.traits(of: node).detail.period.till else { return "" }
        return language == 0 ? ", till och med \(day)" : ", until \(day)"
    }

    private func origin(_ others: [Node], _ how: NodeMark.Restructuring) -> Wording? {
        if others.isEmpty { return how == .split ? Wording("delas", en: "split") : nil }
        switch how {
        case .merged: return Wording("tar över \(list(others, 0))", en: "takes over \(list(others, 1))")
        case .split: return Wording("kommer ur \(list(others, 0))", en: "comes out of \(list(others, 1))")
        case .reshaped:
            return Wording(
                "tar över av \(others.count), vad sägs inte", en: "takes over from \(others.count), what is not said")
        }
    }

    private func others(_ mark: NodeMark, of node: Node) -> [Wording] {
        var notes: [Wording] = []
        if let kind = mark.formerKind {
            let word = kind.words.singular
            notes.append(Wording("var \(word)", en: "was \(word)"))
        }
        // Who holds a post is named nowhere in a picture.
        if let name = mark.formerName, isCounted(node) {
            notes.append(Wording("hette \(name)", en: "was called \(name)"))
        }
        if let place = mark.formerPlace {
            notes.append(Wording("flyttad från \(list([place], 0))", en: "moved from \(list([place], 1))"))
        }
        if !mark.newChiefs.isEmpty {
            notes.append(
                Wording("ny chef: \(list(mark.newChiefs, 0))", en: "new manager: \(list(mark.newChiefs, 1))"))
        }
        return notes
    }

    /// The names of a few nodes; of many the first and how many more.
    private func list(_ nodes: [Node], _ language: Int) -> String {
        let organisation = picture.organisation
        let names = Set(nodes.map { organisation.name(of: $0) }).sorted()
        let and = language == 0 ? "och" : "and"
        if names.count > 3 {
            return names.prefix(2).joined(separator: ", ")
                + " \(and) \(names.count - 2) \(language == 0 ? "till" : "more")"
        }
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(and) \(last)"
    }
}
