internal import ChartLayout
package import OrgModel
internal import Texts

/// Which page of several a chart is, and what it says of the others.
struct PagePlace: Sendable {
    let number: Int
    let count: Int
    /// The pages that it goes on from.
    let from: [Int]
    let isOverview: Bool
    /// What it says of all that many of its boxes have in common with one of another page.
    var heading: [String] = []
    /// What boxes say of lines that end on other pages, by box.
    var notes: [Int: [String]] = [:]
    /// How many on other pages have a box as their chef.
    var reports: [Int: Headcount] = [:]
    /// What stands on the others, on an overview.
    var contents: [Entry] = []
    /// The lines that leave the page, as the whole chart numbers them.
    var stubs: [Stub: [Int]] = [:]

    /// Another page and what it is called.
    struct Entry: Sendable {
        let page: Int
        let title: String
    }

    /// What stands over the list of pages.
    static let heading = Wording("Sidor", en: "Pages")

    /// "Översikt, sida 1 av 9", or what it goes on from; its title tells the rest.
    func words(_ language: Language) -> String? {
        if isOverview {
            return Wording("Översikt, sida \(number) av \(count)", en: "Overview, page \(number) of \(count)")[
                language]
        }
        let pages = Self.words(of: from, language)
        let origin = from.isEmpty ? [] : [Wording("Från \(pages)", en: "From \(pages)")[language]]
        let all = origin + heading
        return all.isEmpty ? nil : all.joined(separator: ". ")
    }

    /// "Exempelkommunen: styrning – Socialnämnden och Tekniska nämnden (s. 2 av 3)".
    func title(_ branch: String, of whole: Chart) -> String {
        let joint = whole.title.contains(": ") ? " –" : ":"
        let place = Wording("s. \(number) av \(count)", en: "p. \(number) of \(count)")[whole.language]
        return "\(whole.title)\(joint) \(branch) (\(place))"
    }

    /// "s. 4", "s. 2–4 och 7".
    static func words(of pages: [Int], _ language: Language) -> String {
        var runs: [ClosedRange<Int>] = []
        for page in Set(pages).sorted() {
            if let last = runs.last, last.upperBound + 1 == page {
                runs[runs.count - 1] = last.lowerBound...page
            } else {
                runs.append(page...page)
            }
        }
        let words = runs.map { run -> String in
            switch run.count {
            case 1: "\(run.lowerBound)"
            case 2: "\(run.lowerBound), \(run.upperBound)"
            default: "\(run.lowerBound)–\(run.upperBound)"
            }
        }.joined(separator: ", ")
        return Wording("s. \(words)", en: "p. \(words)")[language]
    }
}

/// The lines between one page and another that are told as one there: of one relation, and in one way.
package struct Stub: Hashable, Sendable {
    package enum Carrier: Hashable, Sendable {
        /// A line to a box that refers to the other page.
        case reference
        /// The words of a box.
        case words
        /// What a box says of all that stands below it.
        case branch
        /// What the page says over all that it shows.
        case heading
        /// A line of the overview, which stands there between both ends.
        case overview
        /// The page of the other end alone, which an overview names.
        case otherEnd
    }

    /// The page where the other ends stand.
    package let page: Int
    package let relation: Relation
    package let carrier: Carrier
    /// Whether this page has the subjects.
    package let hasSubjects: Bool
    /// The box of the whole chart that tells of it, where it is told in words.
    package let box: Int?
}

extension Composer {
    /// What boxes say of lines that end on other pages.
    func elsewhere() -> [Composition.Remark] {
        let notes = (chart.place?.notes ?? [:]).sorted { $0.key < $1.key }
        return notes.flatMap { box, texts in texts.map { Composition.Remark(box: box, text: $0, lines: []) } }
    }
}

extension Chart {
    /// What no card has room to say: of other pages, and what became of what is a frame.
    func textsElsewhere(_ composition: Composition) -> [String] {
        let carded = Set(composition.cards.flatMap(\.boxes))
        let framed = (place?.notes ?? [:]).sorted { $0.key < $1.key }.filter { !carded.contains($0.key) }
        let changed = boxes.indices.filter { !carded.contains($0) && !boxes[$0].notes.isEmpty }
        return changed.map { "\(boxes[$0].name): \(boxes[$0].notes.joined(separator: ", "))" }
            + framed.flatMap { box, texts in texts.map { "\(boxes[box].name) \($0)" } }
    }
}
