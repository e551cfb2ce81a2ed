internal import ChartLayout
internal import Palette
internal import Texts

/// A composition with its texts broken into lines, ready to be measured: the cells of every card, and titles.
struct SetComposition {
    /// A row of a card: its cells by number, and whether they are text and no boxes.
    struct Row {
        let cells: [Int]
        let isText: Bool
    }

    var composition: Composition
    var widths: CardWidths
    let text: CardText
    /// The text of each cell; those of boxes come first, by the boxes' numbers.
    private(set) var texts: [SetText]
    /// The texts that cards have if they span two columns of what hangs under them: cells, and the cells with these.
    private(set) var wide: [Int: [(cell: Int, wide: Int)]] = [:]
    /// The rows of each card.
    private(set) var rows: [[Row]] = []
    /// The titles of frames in words, and of bands; a title of no words is none.
    private(set) var frameTitles: [Int?] = []
    private(set) var bandTitles: [Int] = []
    /// What links are called that come to what may stand at the side.
    private(set) var linkNames: [Int: Int] = [:]
    /// What frames say, in one column and in a row.
    private(set) var frameWords: [Int: (column: Int, row: Int)] = [:]

    init(_ composition: Composition, of chart: Chart, isRoomy: Bool = false) {
        self.composition = composition
        text = CardText(chart: chart)
        widths = CardWidths(composition, text, isRoomy: isRoomy)
        texts = chart.boxes.map { _ in SetText(lines: []) }
        for (number, card) in composition.cards.enumerated() {
            rows.append(card.entries.map { row(of: $0, in: card, widths.widths[number]) })
        }
        let isPrint = chart.options.theme == .print
        for frame in composition.frames {
            switch frame.title {
            case .box(let box):
                texts[box] = SetText(
                    lines: Lettering.lines(of: chart.boxes[box].name, letters: 40), size: 11, isBold: true,
                    color: BoxStyle(of: chart.boxes[box], chart.options.theme).text)
                frameTitles.append(box)
            case .words(let words):
                texts.append(SetText(lines: [Lettering.visible(words)], size: 10, color: isPrint ? .black : .slate))
                frameTitles.append(texts.count - 1)
            }
        }
        for (number, frame) in composition.frames.enumerated() where !frame.words.isEmpty {
            let (column, row) = widths.widths(ofFrame: number, composition)
            texts.append(text.words(frame.words.map(\.text), isRow: false, width: column))
            // Beside it stands the title.
            texts.append(text.words(frame.words.map(\.text), isRow: true, width: row - 160))
            frameWords[number] = (texts.count - 2, texts.count - 1)
        }
        for (number, name) in composition.namesAside(in: chart) {
            texts.append(name)
            linkNames[number] = texts.count - 1
        }
        let isLadder = chart.options.view?.name == ChartView.samverkan.name
        for band in composition.bands {
            let words = isLadder ? band.title : band.title.uppercased()
            texts.append(
                SetText(lines: [words], size: isLadder ? 12 : 9, isBold: isLadder, color: isPrint ? .black : .slate))
            bandTitles.append(texts.count - 1)
        }
        setWide()
    }

    /// Past so many cards none spans what hangs under it.
    static let mostSpanning = 300

    /// Sets the cards that might span two columns as they would then be.
    private mutating func setWide() {
        guard composition.cards.count <= Self.mostSpanning else { return }
        var cards: Set<Int> = []
        for card in composition.forks {
            cards.insert(card)
            if let organ = composition.cards[card].column { cards.insert(organ) }
        }
        for number in cards.sorted() {
            let card = composition.cards[number]
            let width = 2 * widths.widths[number] + Self.betweenColumns
            for (row, entry) in zip(rows[number], card.entries) {
                for cell in row.cells {
                    switch entry {
                    case .boxes(let boxes):
                        texts.append(text.label(cell, in: card, beside: boxes.count, width: width))
                    case .remark(let remark): texts.append(text.remark(remark.text, width: width))
                    case .row: continue
                    }
                    wide[number, default: []].append((cell, texts.count - 1))
                }
            }
        }
    }

    /// The space in which the line between two columns runs, at least.
    private static let betweenColumns = 24.0

    /// Lets a card have the texts of one that spans two columns.
    mutating func widen(_ card: Int) {
        for (cell, wide) in wide[card] ?? [] { texts[cell] = texts[wide] }
    }

    private mutating func row(
        of entry: Composition.Card.Entry, in card: Composition.Card, _ width: Double
    ) -> Row {
        switch entry {
        case .boxes(let boxes):
            for box in boxes { texts[box] = text.label(box, in: card, beside: boxes.count, width: width) }
            return Row(cells: boxes, isText: false)
        case .remark(let remark):
            texts.append(text.remark(remark.text, width: width))
            return Row(cells: [texts.count - 1], isText: true)
        case .row(let cells, _):
            let each = width / Double(max(1, cells.count))
            return Row(
                cells: cells.map { cell in
                    switch cell {
                    case .box(let box):
                        texts[box] = text.label(box, in: card, beside: cells.count, width: width)
                        return box
                    case .text(let words, let isHeading):
                        texts.append(text.cell(words, width: each, isHeading: isHeading))
                        return texts.count - 1
                    }
                }, isText: cells.allSatisfy { if case .text = $0 { true } else { false } })
        }
    }

    /// Adds the text of a cell that was not foreseen.
    mutating func add(_ text: SetText) -> Int {
        texts.append(text)
        return texts.count - 1
    }
}
