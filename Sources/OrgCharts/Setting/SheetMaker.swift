internal import ChartLayout
internal import OrgModel

/// Makes a sheet of a set composition: cards as wide and as high as their texts need, shelves broken into columns, links
/// as nets.
struct SheetMaker {
    typealias Size = (width: Double, height: Double)

    let chart: Chart
    var setting: SetComposition
    var sizes: [Size]
    var sheet = Sheet(cellCount: 0)
    /// The link that each net draws, and which of its ends.
    var links: [(link: Int, ends: [Int])] = []
    /// The card that tells a name once more, by block and by the card named.
    var again: [Int: [Int: Int]] = [:]
    /// How many links come to each box: it has room for all of them.
    private var lineCounts: [Int: Int] = [:]
    /// What cards are about.
    var principals: Set<Int> = []
    /// How high a card with all that hangs under it may be.
    var highest = Double.infinity
    /// The block in which each card stands.
    var blockOf: [Int: Int] = [:]

    var composition: Composition { setting.composition }

    let stacking: Stacking

    /// The picture whose order and columns it keeps.
    var earlier: EarlierPicture? { stacking.isLikeEarlier ? chart.options.earlier : nil }

    init(_ set: SetComposition, sizes: [Size], of chart: Chart, _ stacking: Stacking = Stacking()) {
        (setting, self.sizes, self.chart, self.stacking) = (set, sizes, chart, stacking)
        if stacking.turnsCompanies { setting.composition.turnCompanies() }
        if let earlier { setting.composition.follow(earlier, chart) }
        for link in composition.links {
            lineCounts[link.hub, default: 0] += 1
            for case .box(let box) in link.ends.map(\.end) { lineCounts[box, default: 0] += 1 }
        }
        widen()
        for card in composition.cards.indices { sheet.cards.append(made(card)) }
        level()
        addShelves()
        addNets()
        sheet.cellCount = setting.texts.count
    }

    // MARK: Cards

    private func style(_ box: Int) -> BoxStyle { BoxStyle(of: chart.boxes[box], chart.options.theme) }

    /// The space between the outline of a card of several and its cells.
    static func inset(_ silhouette: Silhouette) -> Double {
        switch silhouette {
        case .double: 8
        case .cut: 10
        case .rectangle, .rounded, .folded, .pill: 4
        }
    }

    /// Cards are widened where a typeface is wider than was reckoned.
    mutating func widen() {
        for (group, cards) in setting.widths.groups.enumerated() {
            let needed =
                cards.map { card -> Double in
                    let own = composition.cards[card]
                    let isAlone = setting.text.isAlone(own)
                    let inset = isAlone ? 0 : 2 * Self.inset(style(own.principal).silhouette)
                    let busiest = own.boxes.map { lineCounts[$0] ?? 0 }.max() ?? 0
                    let forPorts = busiest > 3 ? Double(busiest + 2) * Sheet.grid : 0
                    return max(
                        forPorts,
                        setting.rows[card].map { row in
                            let margin = isAlone ? style(own.principal).silhouette.margins.width - 6 : 6
                            let widest = row.cells.map { sizes[$0].width + margin }.max() ?? 0
                            return widest * Double(row.cells.count) + inset + behind(own)
                        }.max() ?? 0)
                }.max() ?? 0
            setting.widths.widen(group, to: needed)
        }
    }

    /// Room for the cards behind one that stands for many.
    private func behind(_ card: Composition.Card) -> Double {
        setting.text.isAlone(card) && chart.boxes[card.principal].isClass ? BoxStyle.stackOffset : 0
    }

    func made(_ number: Int) -> Sheet.Card {
        let card = composition.cards[number]
        let isAlone = setting.text.isAlone(card)
        let silhouette = style(card.principal).silhouette
        let parts = card.tableParts
        let rows = zip(setting.rows[number], card.entries).enumerated().map { place, pair in
            let (row, entry) = pair
            if let part = parts.first(where: { $0.contains(place) }) {
                return Sheet.Card.Row(cells: row.cells, height: height(of: part, in: setting.rows[number]))
            }
            let busiest = row.isText ? 0 : row.cells.map { lineCounts[$0] ?? 0 }.max() ?? 0
            // What matters more is reached from above and from below too.
            let isPrincipal = row.cells == [card.principal] && card.weight != .plain
            let forLines = busiest > 2 ? (isPrincipal ? 4 : 8) * Double(busiest) + 8 : 0
            let height = max(row.cells.map { sizes[$0].height }.max() ?? 0, forLines)
            let margin: Double =
                if isAlone { silhouette.margins.height } else { margin(of: row, entry, in: card) }
            // It has more room around it.
            let more: Double = isPrincipal ? (isAlone ? 16 : 6) : 0
            return Sheet.Card.Row(cells: row.cells, height: Self.even(max(height + margin + more, isAlone ? 26 : 0)))
        }
        let (top, bottom) = reached(card)
        return Sheet.Card(
            width: setting.widths.widths[number], rows: rows, inset: isAlone ? 0 : Self.inset(silhouette),
            behind: behind(card), top: top, bottom: bottom)
    }

    /// What a line reaches at a card's top and at its bottom: one who leads a unit and the unit at both, since the card is
    /// of both; else what the card is of, and what stands there.
    private func reached(_ card: Composition.Card) -> (top: Set<Int>, bottom: Set<Int>) {
        let rows = card.entries.compactMap { entry in if case .boxes(let boxes) = entry { boxes } else { nil } }
        let first = rows.first ?? []
        guard chart.boxes[card.principal].kind.sphere == .employed else {
            // Small rows at the foot are of what stands above them.
            let last = rows.last { !$0.allSatisfy { card.small[$0] != nil } } ?? []
            let top = first.count == 1 ? first : []
            return (
                card.reachedFromAbove.union(top + [card.principal]),
                Set((last.count == 1 ? last : []) + [card.principal])
            )
        }
        if first.count == 1 { return (Set(first + [card.principal]), Set(first + [card.principal])) }
        return (Set(first), [card.principal])
    }

    /// How high each row of a part of a table is, so that what it is about stands beside all of them.
    private func height(of part: Range<Int>, in rows: [SetComposition.Row]) -> Double {
        let names = part.flatMap { rows[$0].cells.dropFirst() }.map { sizes[$0].height + 4 }.max() ?? 0
        let first = rows[part.lowerBound].cells.first.map { sizes[$0].height + Self.forumMargin } ?? 0
        return Self.even(max(names, first / Double(part.count)))
    }

    /// The room between forums, and what one has above and below its name.
    private static let forumMargin = 14.0

    /// The room that a row of a card needs beside its text.
    private func margin(
        of row: SetComposition.Row, _ entry: Composition.Card.Entry, in card: Composition.Card
    ) -> Double {
        if case .remark(let remark) = entry, remark.isGap || remark.isHeading { return remark.isGap ? 9 : 6 }
        let isSmall = row.isText || row.cells.allSatisfy { card.small[$0] != nil }
        guard case .row(let cells, _) = entry else { return isSmall ? 3 : 8 }
        // A heading stands apart from what it ends, and a pill has an outline of its own.
        if cells.contains(where: { if case .text(_, true) = $0 { true } else { false } }) { return 7 }
        let hasForum = cells.contains { cell in
            if case .box(let box) = cell { chart.boxes[box].kind.sphere == .cooperation } else { false }
        }
        return hasForum ? Self.forumMargin : 5
    }

    private static func even(_ height: Double) -> Double { (height / 2).rounded(.up) * 2 }

    /// The cards of a part that stand in the row themselves; those of a pile are as low as they can be.
    func heads(of part: Composition.Part) -> [Int] {
        switch part {
        case .card(let card): [card]
        case .pile: []
        case .frame(let frame): composition.frames[frame].parts.flatMap(heads)
        }
    }
}
