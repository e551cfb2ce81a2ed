internal import OrgModel
internal import Texts

/// What a page says of what stands on others.
struct WordsElsewhere {
    /// Lines of one box that are told in one.
    struct Key: Hashable {
        let box: Int
        let isSubject: Bool
        let manner: LineManner
        let terms: String
    }

    let chart: Chart
    /// In whose card a box stands, where that is not its own.
    let host: (Int) -> String?
    private var language: Language { chart.language }

    /// "svarar inför Skolnämnden (s. 1)".
    func text(of key: Key, _ lines: [Int], named: Int, _ page: (Int) -> Int) -> String {
        let others = lines.map { key.isSubject ? chart.lines[$0].to : chart.lines[$0].from }
        let pages = place(of: others, page)
        let names = others.map { Lettering.brief(chart.boxes[$0].name) }
        let (words, modality) = (key.manner.relation.words, key.manner.modality)
        // Of many the page is enough to be told.
        let isMany = names.count > named
        let all = isMany ? "\(names.count)" : Composer.list(names, language)
        let place = isMany ? Wording(" på \(pages)", en: " on \(pages)")[language] : " (\(pages))"
        let more = "\(key.terms)\(modality.mark[language])\(place)"
        if key.isSubject { return "\(modality.phrase(words.phrase)[language]) \(all)\(more)" }
        guard modality.isDenied else { return "\(words.inverse[language]): \(all)\(more)" }
        let verb = modality.phrase(words.phrase)[language]
        return "\(all) \(verb) \(Lettering.brief(chart.boxes[key.box].name))\(more)"
    }

    /// The pages of some boxes, and where all of them stand there, if that has one name.
    func place(of boxes: [Int], _ page: (Int) -> Int) -> String {
        let pages = PagePlace.words(of: boxes.map(page), language)
        let hosts = Set(boxes.map(host))
        guard hosts.count == 1, let host = hosts.first.flatMap(\.self) else { return pages }
        return Wording("\(pages), hos \(host)", en: "\(pages), with \(host)")[language]
    }

    /// What some lines of a box come to: "regleras av: 12 dokument (s. 8)", or where they say different things of different
    /// ones "även 4 grupper och 12 dokument (s. 7–9)".
    func text(of lines: [Int], at box: Int, _ page: (Int) -> Int) -> String {
        let keys = Set(
            lines.map { number in
                let line = chart.lines[number]
                return Key(box: box, isSubject: line.from == box, manner: LineManner(line), terms: line.terms)
            })
        if let key = keys.first, keys.count == 1, lines.count <= 2 { return text(of: key, lines, named: 2, page) }
        let others = lines.map { chart.lines[$0].from == box ? chart.lines[$0].to : chart.lines[$0].from }
        let what = Composer.list(kinds(of: Set(others)), language)
        let place = " (\(place(of: others, page)))"
        guard let key = keys.first, keys.count == 1 else {
            return Wording("även \(what)\(place)", en: "also \(what)\(place)")[language]
        }
        let (words, modality) = (key.manner.relation.words, key.manner.modality)
        let more = "\(key.terms)\(modality.mark[language])\(place)"
        return key.isSubject
            ? "\(modality.phrase(words.phrase)[language]) \(what)\(more)" : "\(words.inverse[language]): \(what)\(more)"
    }

    /// How many boxes there are of each sort: "4 grupper", "12 dokument".
    private func kinds(of boxes: Set<Int>) -> [String] {
        Section.allCases.reversed().compactMap { section in
            let count = boxes.count { chart.boxes[$0].kind.section == section }
            return count == 0 ? nil : "\(count) \(Self.words(of: section, count == 1)[language])"
        }
    }

    /// "12 enheter, minst 40 befattningar".
    func counts(_ boxes: [Int]) -> String {
        let parts = Section.allCases.compactMap { section -> String? in
            let own = boxes.filter { chart.boxes[$0].kind.section == section }
            guard !own.isEmpty else { return nil }
            let number = own.map { chart.boxes[$0].headcount }.reduce(Headcount(), +)
            let words = Self.words(of: section, number.known == 1)
            let count = Self.words(of: number)
            return Wording("\(count) \(words)", en: "\(count) \(words)")[language]
        }
        return parts.joined(separator: ", ")
    }

    private static func words(of number: Headcount) -> Wording {
        if number.known == 0 { return Wording("flera", en: "several") }
        if number.isOpen { return Wording("minst \(number.known)", en: "at least \(number.known)") }
        if number.isApproximate { return Wording("ca \(number.known)", en: "about \(number.known)") }
        return Wording("\(number.known)", en: "\(number.known)")
    }

    private static func words(of section: Section, _ isOne: Bool) -> Wording {
        switch section {
        case .sources: isOne ? Wording("dokument", en: "document") : Wording("dokument", en: "documents")
        case .units: isOne ? Wording("enhet", en: "unit") : Wording("enheter", en: "units")
        case .persons: isOne ? Wording("person", en: "person") : Wording("personer", en: "persons")
        case .posts: isOne ? Wording("befattning", en: "post") : Wording("befattningar", en: "posts")
        case .groups: isOne ? Wording("grupp", en: "group") : Wording("grupper", en: "groups")
        case .matters: isOne ? Wording("ärende", en: "matter") : Wording("ärenden", en: "matters")
        }
    }
}
