internal import OrgModel
internal import Texts

/// What stands alone though lines are told of it, in words at others: it says at whom, so that nobody takes it for
/// forgotten.
extension Composer {
    /// So many are named.
    private static let mostNamed = 2

    /// - Parameter remarks: what is told in words, besides what stands in cards already.
    func toldAtOthers(_ remarks: [Composition.Remark]) -> [Composition.Remark] {
        var tellers: [Int: Set<Int>] = [:]
        // What a stroke or a place shows is seen, and so is what its own card says.
        var seen: Set<Int> = []
        func tell(_ lines: [Int], at box: Int) {
            if !lines.isEmpty { seen.insert(box) }
            for line in lines { tellers[line, default: []].insert(box) }
        }
        for line in composition.links.flatMap(\.ends).flatMap(\.lines) + composition.claims.flatMap(\.lines) {
            seen.formUnion([chart.lines[line].from, chart.lines[line].to])
        }
        for remark in remarks + composition.remarks { tell(remark.lines, at: remark.box) }
        for card in composition.cards {
            for case .row(_, let lines) in card.entries { tell(lines, at: card.principal) }
        }
        let alone = composition.cards.map(\.boxes).filter { $0.count == 1 }.map { $0[0] }
        return alone.filter { !seen.contains($0) && box($0).page == nil && !box($0).isOfPage }.compactMap { number in
            let others = Set(linesAt[number].flatMap { tellers[$0] ?? [] }).subtracting([number]).sorted()
            guard !others.isEmpty else { return nil }
            var names = others.prefix(Self.mostNamed).map { Lettering.brief(box($0).name) }
            let more = others.count - names.count
            if more > 0 { names.append(Wording("\(more) till", en: "\(more) more")[chart.language]) }
            let list = Self.list(names, chart.language)
            return Composition.Remark(
                box: number, text: Wording("se \(list)", en: "see \(list)")[chart.language], lines: [])
        }
    }

    /// More remarks than this of one box are running text, since a tower of short lines is not read either.
    private static let mostApart = 8

    /// What is said of one box: very much of it in one, on pictures of their own size; elsewhere it may go on on another
    /// page.
    func gathered(_ remarks: [Composition.Remark]) -> [Composition.Remark] {
        let told = remarks.filter { !box($0.box).facts.contains($0.text) && !$0.isHeading }
        guard told.count > Self.mostApart, chart.place == nil else { return remarks }
        let whole = Composition.Remark(
            box: told[0].box, text: told.map { $0.text.capitalizedFirst }.joined(separator: " • "),
            lines: told.flatMap(\.lines))
        return remarks.filter { box($0.box).facts.contains($0.text) } + [whole]
    }

    /// Whether who presides over what a card is of stands in a row of it, alone.
    func isRow(_ line: Chart.Line) -> Bool {
        guard let card = cardOf[line.from].map({ composition.cards[$0] }), card.principal == line.to,
            line.relation == .leder || line.relation == .lederPolitiskt, line.from != line.to,
            card.small[line.from] == nil
        else { return false }
        return card.entries.contains { if case .boxes(let boxes) = $0 { boxes == [line.from] } else { false } }
    }

    /// What is said of the boxes of a row over it.
    func headings(of boxes: [Int], among remarks: [Composition.Remark]) -> [Composition.Remark] {
        guard boxes.count == 1 else { return [] }
        return remarks.filter { $0.isHeading && $0.lines.map { chart.lines[$0].from } == boxes }
    }

    /// What is said of boxes beside one another, once where it is the same of all of them.
    static func once(_ remarks: [[Composition.Remark]]) -> [Composition.Remark] {
        guard remarks.count > 1, let first = remarks.first else { return remarks.flatMap(\.self) }
        let common = Set(first.map(\.text)).filter { text in remarks.allSatisfy { $0.contains { $0.text == text } } }
        return remarks.enumerated().flatMap { number, own in
            own.compactMap { remark -> Composition.Remark? in
                guard common.contains(remark.text) else { return remark }
                guard number == 0 else { return nil }
                let lines = remarks.flatMap { $0.filter { $0.text == remark.text } }.flatMap(\.lines)
                return Composition.Remark(box: remark.box, text: remark.text, lines: lines)
            }
        }
    }
}
