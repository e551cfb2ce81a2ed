internal import OrgModel
internal import Texts

/// What kommunallagen of 2017 has in its chapters, as far as documents cite it: read in the wording that the audit goes
/// by (`Account.statute`).
enum LocalGovernmentAct {
    /// A section as a document cites it: `6 kap. 33 §`.
    struct Section: Hashable {
        let chapter: Int
        let number: Int

        var wording: Wording {
            Wording("\(chapter) kap. \(number) §", en: "chapter \(chapter), section \(number)")
        }

        /// Whether the act has such a section.
        var exists: Bool {
            let count = LocalGovernmentAct.sections
            return chapter > 0 && chapter <= count.count && number > 0 && number <= count[chapter - 1]
        }
    }

    /// How many sections each chapter has.
    private static let sections = [10, 9, 14, 34, 72, 44, 25, 18, 38, 9, 24, 18, 14]

    /// What a kind of document rests on, and what is cited in its place: the numbers of the act before.
    struct Ground {
        let right: [ClosedRange<Int>]
        let chapter: Int
        let wrong: [Int: Wording]
        let answer: Wording
    }

    static func ground(of kind: NodeKind) -> Ground? {
        switch kind {
        case .delegationsordning:
            Ground(
                right: [37...41], chapter: 6,
                wrong: [
                    33: Wording("hur en nämnd fattar beslut", en: "how a committee decides"),
                    34: Wording("medborgarförslag", en: "citizens' proposals"),
                    35: Wording("protokollet", en: "the minutes"),
                    36: Wording("delgivning", en: "service of documents"),
                ],
                answer: Wording(
                    "delegering står i 6 kap. 37–40 §§ och 7 kap. 5–8 §§",
                    en: "delegation is in chapter 6, sections 37–40, and chapter 7, sections 5–8"))
        case .reglemente:
            Ground(
                right: [44...44], chapter: 6,
                wrong: [
                    32: Wording("överklagande av beslut om jäv", en: "appeals against decisions on disqualification")
                ],
                answer: Wording("reglementen står i 6 kap. 44 §", en: "terms of reference are in chapter 6, section 44")
            )
        default: nil
        }
    }

    /// The sections that a text cites, each by its chapter: `6 kap. 9–10 §§ samt 7 kap. 5 §`.
    static func sections(in text: String) -> [Section] {
        var sections: [Section] = []
        var numbers: [Int] = []
        var chapter: Int?
        var isRange = false
        for word in words(of: text) {
            if let number = Int(word) {
                if isRange, let last = sections.last?.number, let chapter, last < number, number - last < 100 {
                    sections += (last + 1..<number).map { Section(chapter: chapter, number: $0) }
                }
                numbers.append(number)
                if let chapter { sections.append(Section(chapter: chapter, number: number)) }
                isRange = false
            } else if word.hasPrefix("kap") {
                // The number before the word is the chapter, and no section of the one before.
                if let last = numbers.last, sections.last?.number == last { sections.removeLast() }
                chapter = numbers.last
                numbers = []
            } else {
                isRange = word == "–" || word == "-"
            }
        }
        return sections
    }

    private static func words(of text: String) -> [String] {
        var words: [String] = []
        for letter in text.lowercased() {
            let isPart = letter.isNumber || letter.isLetter
            if isPart, let last = words.last?.last, last.isNumber == letter.isNumber, last.isLetter == letter.isLetter {
                words[words.count - 1].append(letter)
            } else if letter == " " {
                words.append("")
            } else {
                words.append(String(letter))
            }
        }
        return words.filter { !$0.isEmpty }
    }
}

extension Audit.Context {
    /// Whether a document is kommunallagen of 2017. A law is known by its name alone.
    func isLocalGovernmentAct(_ document: Node) -> Bool {
        guard kind(document) == .lag else { return false }
        let names = [organisation.name(of: document), organisation.value(.titel, of: document) ?? ""]
        let text = names.joined(separator: " ").lowercased()
        return (text.contains("kommunallag") || text.contains("local government act")) && !text.contains("1991")
    }

    /// Whether a document is known to have been laid down, or to hold, since a day.
    func isSince(_ day: Day, _ document: Node) -> Bool {
        if let from = organisation.traits(of: document).detail.period.from, from >= day { return true }
        guard let written = organisation.value(.datum, of: document), let year = Int(written.prefix(4)) else {
            return false
        }
        return Day(written).map { $0 >= day } ?? (year >= day.year)
    }
}
