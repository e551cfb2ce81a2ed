internal import OrgModel
internal import Texts

/// A panel for each group: who leads it, who sits in it, who is adjoined, how often it meets.
extension Composer {
    /// Up to how many members stand below one another, and how many of more beside.
    private static let mostBelow = 24
    private static let beside = 3

    mutating func composePanels() {
        let groups = chart.boxes.indices.filter { kind($0).section == .groups }
        // Each node stands once as a box: in the first panel that tells of it, and elsewhere by its name.
        var placed = Set(groups)
        for group in groups {
            var entries: [Composition.Card.Entry] = [.boxes([group])]
            if let meetings = box(group).meetings { entries.append(text(meetings, isHeading: false, [])) }
            for (title, lines) in sections(of: group) {
                entries.append(text(title, isHeading: true, lines))
                var row: [Int] = []
                for line in lines.map({ chart.lines[$0] }) {
                    let other = line.from == group ? line.to : line.from
                    let more = line.terms + line.modality.mark[chart.language]
                    if more.isEmpty, placed.insert(other).inserted {
                        row.append(other)
                        // Very many stand beside one another, in the order in which they are read.
                        if lines.count <= Self.mostBelow || row.count == Self.beside {
                            entries.append(.boxes(row))
                            row = []
                        }
                    } else {
                        if !row.isEmpty { entries.append(.boxes(row)) }
                        row = []
                        // Who is told nowhere else stands here, with what is said more.
                        let isHere = !line.isDenied && onlyIn(group, other) && placed.insert(other).inserted
                        if isHere { entries.append(.boxes([other])) }
                        let name = isHere ? "" : Lettering.brief(chart.boxes[other].name)
                        entries.append(text((name + more).trimmed, isHeading: false, []))
                    }
                }
                if !row.isEmpty { entries.append(.boxes(row)) }
                for line in lines { carried[line] = true }
            }
            _ = addCard(entries, principal: group)
        }
        for box in chart.boxes.indices where !placed.contains(box) { _ = addCard([.boxes([box])], principal: box) }
        composition.bands = [
            Composition.Band(
                kind: .groups, title: BandKind.groups.wording[chart.language],
                shelves: [Composition.Shelf(parts: composition.cards.indices.map { .card($0) }, flows: true)])
        ]
        remark()
    }

    /// Whether all lines of a box are to one group.
    private func onlyIn(_ group: Int, _ box: Int) -> Bool {
        linesAt[box].allSatisfy { chart.lines[$0].from == group || chart.lines[$0].to == group }
    }

    private func text(_ text: String, isHeading: Bool, _ lines: [Int]) -> Composition.Card.Entry {
        .row([.text(text, isHeading: isHeading)], lines: lines)
    }

    /// The lines of a group to what is none, by relation: leaders first, then members.
    private func sections(of group: Int) -> [(title: String, lines: [Int])] {
        struct Key: Hashable {
            let relation: Relation
            let isObject: Bool
        }
        var sections: [Key: [Int]] = [:]
        for number in linesAt[group] where !carried[number] {
            let line = chart.lines[number]
            let other = line.from == group ? line.to : line.from
            guard other != group, kind(other).section != .groups else { continue }
            sections[Key(relation: line.relation, isObject: line.to == group), default: []].append(number)
        }
        return sections.sorted {
            ($0.key.relation.rankInForum, $0.key.isObject ? 0 : 1) < (
                $1.key.relation.rankInForum, $1.key.isObject ? 0 : 1
            )
        }
        .map { key, lines in
            let words = key.relation.words
            let title = key.isObject ? words.inverse : words.phrase
            return (title[chart.language].capitalizedFirst, lines)
        }
    }
}

extension String {
    /// The text without a space or a comma first.
    fileprivate var trimmed: String { String(drop { $0 == " " || $0 == "," }) }
}

extension Composition.Card {
    /// How wide a panel is at least where names stand beside one another in it; nothing for any other card.
    var leastOfRows: Double {
        let isPanel = entries.contains { if case .row = $0 { true } else { false } }
        let most = entries.map { if case .boxes(let boxes) = $0 { boxes.count } else { 1 } }.max() ?? 1
        return isPanel && most > 1 ? 304 : 0
    }
}
