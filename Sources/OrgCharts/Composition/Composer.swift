internal import OrgModel
internal import Texts

/// Composes a chart: cards first, then what hangs under what, bands, what places say, frames and links; what is left is
/// said in words.
struct Composer {
    let chart: Chart
    var composition = Composition()
    /// The card that each box stands in; nil where it is a frame.
    var cardOf: [Int?]
    /// The frame that a box is.
    var frameOf: [Int: Int] = [:]
    /// The lines that have a carrier.
    var carried: [Bool]
    let linesAt: [[Int]]
    /// The card that each card hangs under.
    var superior: [Int: Int] = [:]
    /// The card of which a unit is a part that stands below whoever leads it there.
    var unitOver: [Int: Int] = [:]
    /// Where each stands among those that hang under the same.
    var placeUnder: [Int: Int] = [:]
    /// The card above each that stands in the row below that.
    var rowsBelow: [Int: Int] = [:]
    /// The lines to one more chief that are told in words.
    var secondChiefs: Set<Int> = []
    /// The lines of posts that these tell in words, since their places do not tell it of all.
    var toldAtPosts: Set<Int> = []
    /// What cards say where the place of others tells what is not so of them.
    var notesOfPlaces: [Composition.Remark] = []
    /// Who stands in the card of the board that they alone answer to, by that board.
    var directorOf: [Int: Int] = [:]
    /// The staff that stand in the cards of their units.
    var staffInCards: [Guest] = []
    /// The groups that do.
    var groupsInCards: [Guest] = []
    /// The municipalities that stand in the cards of others.
    var municipalities: Set<Int> = []
    /// Whether companies and federations stand beside a municipality's own organs.
    let isMunicipal: Bool
    /// The bodies that several municipalities appoint together.
    let joint: Set<Int>
    /// The lines to a chief past others' columns, told in words at both ends.
    var farChiefs: Set<Int> = []
    /// The lines of a grid to whoever stands beside a row.
    var acrossLines: Set<Int> = []
    /// The municipality on top of the card of its organ, and its other organs below that.
    var municipalityOn: [Int: (whole: Int, others: [Int])] = [:]
    /// The board that an utskott is of, which stands in a card with it.
    var boardOver: [Int: Int] = [:]

    /// Whether the picture is of what changed with what stands around it, not of a view of the whole.
    var isOfChange: Bool { chart.tellsChange && chart.options.among != nil }

    init(_ chart: Chart) {
        self.chart = chart
        joint = Self.jointBodies(of: chart)
        isMunicipal = Self.isMunicipal(chart, joint: joint)
        cardOf = [Int?](repeating: nil, count: chart.boxes.count)
        carried = [Bool](repeating: false, count: chart.lines.count)
        var linesAt = [[Int]](repeating: [], count: chart.boxes.count)
        for (number, line) in chart.lines.enumerated() {
            linesAt[line.from].append(number)
            if line.to != line.from { linesAt[line.to].append(number) }
        }
        self.linesAt = linesAt
    }

    /// Whether a line may say where things stand.
    func places(_ line: Chart.Line) -> Bool { line.modality.standing == .holds && !line.placesNothing }

    /// Whether a line is as its ends are, so that nothing is lost where only their places tell it.
    func isQuiet(_ line: Chart.Line) -> Bool {
        guard places(line) else { return false }
        guard let look = line.look, look != .unchanged, look != .stressed else { return true }
        return [line.from, line.to].contains { chart.boxes[$0].look?.implies(look) ?? false }
    }

    func box(_ number: Int) -> Chart.Box { chart.boxes[number] }
    func kind(_ number: Int) -> NodeKind { chart.boxes[number].kind }

    mutating func addCard(_ entries: [Composition.Card.Entry], principal: Int) -> Int {
        let card = Composition.Card(entries: entries, principal: principal)
        for box in card.boxes { cardOf[box] = composition.cards.count }
        composition.cards.append(card)
        return composition.cards.count - 1
    }

    mutating func addFrame(_ title: Composition.Frame.Title, _ parts: [Composition.Part]) -> Int {
        if case .box(let box) = title { frameOf[box] = composition.frames.count }
        composition.frames.append(Composition.Frame(title: title, parts: parts))
        return composition.frames.count - 1
    }
}

extension Composition {
    /// A chart composed as its view asks: a ladder of co-operation, a panel for each group, or bands from the top to the
    /// foot of an organisation.
    package init(of chart: Chart) {
        var composer = Composer(chart)
        switch chart.options.view?.name {
        case ChartView.grupper.name: composer.composePanels()
        case ChartView.samverkan.name: composer.composeLadder()
        default: composer.composeBands()
        }
        self = composer.composition
    }
}

extension Composer {
    mutating func composeBands() {
        frameGroups()
        makeCards()
        hang()
        composition.bands = bands()
        claimPlaces()
        joinCliques()
        link()
        breakRows()
        remark()
    }

    /// More than this many side by side are a row without an end.
    private static let longestRow = 40

    /// Breaks rows that have no end into several, about as high together as they are wide.
    private mutating func breakRows() {
        for band in composition.bands.indices where !composition.bands[band].isAside {
            composition.bands[band].shelves = composition.bands[band].shelves.flatMap { shelf -> [Composition.Shelf] in
                let parts = shelf.parts
                let isRow = !shelf.flows || parts.contains { if case .card = $0 { false } else { true } }
                let isTied = parts.contains { part in
                    composition.cards(in: part).contains { composition.cards[$0].column != nil }
                }
                guard isRow, !isTied, parts.count > Self.longestRow else { return [shelf] }
                let size = max(12, Int(Double(parts.count).squareRoot()))
                return stride(from: 0, to: parts.count, by: size).map { start in
                    Composition.Shelf(parts: Array(parts[start..<min(parts.count, start + size)]))
                }
            }
        }
    }
}
