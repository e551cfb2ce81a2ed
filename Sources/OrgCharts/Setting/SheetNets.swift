internal import ChartLayout
internal import OrgModel

/// Links as nets.
extension SheetMaker {
    mutating func addNets() {
        var groups: [LineStyle: Int] = [:]
        principals = Set(composition.cards.map(\.principal))
        let cards = Dictionary(
            composition.cards.enumerated().flatMap { number, card in card.boxes.map { ($0, number) } },
            uniquingKeysWith: { first, _ in first })
        var above: [Int: Int] = [:]
        for (number, card) in composition.cards.enumerated() { for below in card.hanging { above[below] = number } }
        for (number, link) in composition.links.enumerated() {
            guard let line = link.ends.first?.lines.first.map({ chart.lines[$0] }) else { continue }
            let style = LineStyle(of: link, in: chart)
            let group = groups[style] ?? groups.count
            groups[style] = group
            // What hangs in another column hangs there under the name told once more.
            var parted: [(hub: Int, ends: [Int])] = []
            for (place, end) in link.ends.enumerated() {
                var hub = link.hub
                if case .box(let box) = end.end, let card = cards[box], let own = cards[link.hub],
                    above[card] == own, let block = blockOf[card],
                    let cell = again[block]?[own]
                {
                    hub = cell
                }
                if let known = parted.firstIndex(where: { $0.hub == hub }) {
                    parted[known].ends.append(place)
                } else {
                    parted.append((hub, [place]))
                }
            }
            for (hub, places) in parted {
                sheet.nets.append(
                    Sheet.Net(
                        hub: .cell(hub), ends: places.map { self.end(of: link.ends[$0].end) }, group: group,
                        place: line.relation.port, width: style.width, meansCards: meansCards(link)))
                links.append((number, places))
            }
        }
    }

    /// Whether a link is of units that belong somewhere, and so of all that stands in their cards.
    private func meansCards(_ link: Composition.Link) -> Bool {
        link.relations.allSatisfy { $0.drawn.rank == 0 }
            && ([.box(link.hub)] + link.ends.map(\.end)).allSatisfy { end in
                guard case .box(let box) = end else { return false }
                return chart.boxes[box].kind.section == .units && principals.contains(box)
            }
    }

    private func end(of end: Composition.Link.End) -> Sheet.End {
        switch end {
        case .box(let box): .cell(box)
        case .each(let frame), .eachBut(let frame, _): .frame(frame)
        }
    }
}

extension Relation {
    /// Where on a side of a box its lines come and go.
    fileprivate var port: Sheet.Net.Place {
        switch self {
        case .chef: .left
        case .uppsikt, .granskar, .tillsyn: .right
        default: .middle
        }
    }
}
