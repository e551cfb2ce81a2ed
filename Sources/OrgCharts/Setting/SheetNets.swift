internal import ChartLayout
internal import OrgModel
internal import Texts

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
                var net = Sheet.Net(
                    hub: .cell(hub), ends: places.map { self.end(of: link.ends[$0].end) }, group: group,
                    place: line.relation.port, width: style.width, meansCards: meansCards(link))
                net.label = setting.linkNames[number].map { cell in
                    Sheet.Title(cell: cell, width: sizes[cell].width, height: sizes[cell].height)
                }
                sheet.nets.append(net)
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

extension Composition {
    /// How long a name on a line may be; of a longer one only what it means is told.
    private static let longestName = 36

    /// What links to companies are called, in the colours of their lines: "Kommunstyrelsen har uppsikt över".
    func namesAside(in chart: Chart) -> [(link: Int, name: SetText)] {
        let parts = bands.filter { $0.kind == .companies }.flatMap(\.shelves).flatMap(\.parts)
        let boxes = Set(parts.flatMap(cards).flatMap { cards[$0].boxes })
        guard !boxes.isEmpty, bands.count > 1, cards.count <= SetComposition.mostSpanning else { return [] }
        return links.enumerated().compactMap { number, link in
            let ends = link.ends.flatMap { self.boxes(of: $0.end) }
            guard ends.contains(where: { boxes.contains($0) != boxes.contains(link.hub) }),
                let line = link.ends.first?.lines.first.map({ chart.lines[$0] }), line.look?.isOfChange != true
            else { return nil }
            let name = Lettering.visible(Lettering.brief(chart.boxes[link.hub].name))
            let phrases = link.relations.map { line.modality.phrase($0.words.phrase)[chart.language] }
            let inverse = link.relations.map { $0.words.inverse[chart.language] }
            // Of a hub that others do it to only what is done is told.
            let words = Composer.list(link.hubIsSubject ? phrases : inverse, chart.language)
            let whole = link.hubIsSubject || !line.modality.isDenied ? "\(name) \(words)" : words
            return (
                number,
                SetText(
                    lines: [whole.count > Self.longestName ? words : whole], size: Page.leastSize,
                    color: LineStyle(of: link, in: chart).color)
            )
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
