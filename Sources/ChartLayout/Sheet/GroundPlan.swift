/// Where everything stands among the others: in which row, which block of it, which card of that. The side is one row
/// more, whose blocks stand below one another.
struct GroundPlan {
    /// Where an end of a line is.
    struct Seat {
        let row: Int
        /// The blocks it takes, by their numbers in the row.
        let first: Int
        let last: Int
        /// The block, the item of it and the card; nil for a frame.
        let block: Int?
        let item: Int?
        let card: Int?
    }

    /// A frame around some blocks of a row.
    struct Frame {
        let row: Int
        let first: Int
        let last: Int
        /// The room above and below what stands in it, for itself and the frames in it.
        let top: Double
        let bottom: Double
        /// How many frames deep it is, itself among them.
        let levels: Int
        /// What it holds of the rows below.
        var lower: [Part] = []

        /// What it holds of one row.
        struct Part {
            let row: Int
            let first: Int
            let last: Int
        }

        var parts: [Part] { [Part(row: row, first: first, last: last)] + lower }
    }

    let sheet: Sheet
    /// The blocks of each row; the last row is the side's.
    private(set) var rows: [[Int]]
    private(set) var placeOfBlock: [(row: Int, number: Int)]
    private(set) var frames: [Frame?]
    /// The room that frames take which begin, and end, in each gutter of each row.
    private(set) var opens: [[Double]]
    private(set) var closes: [[Double]]
    private(set) var itemOfCard: [(block: Int, item: Int)]
    private(set) var cardOfCell: [Int]
    /// The blocks in which a card spans several columns.
    private(set) var spans: [Int: Span] = [:]

    /// The space between a frame and what stands in it; with a title the space above is more.
    static let pad = 8.0
    static let titled = 18.0

    var side: Int { rows.count - 1 }

    init(_ sheet: Sheet) {
        self.sheet = sheet
        rows = []
        placeOfBlock = [(row: Int, number: Int)](repeating: (0, 0), count: sheet.blocks.count)
        frames = [Frame?](repeating: nil, count: sheet.frames.count)
        (opens, closes) = ([], [])
        itemOfCard = [(block: Int, item: Int)](repeating: (0, 0), count: sheet.cards.count)
        cardOfCell = [Int](repeating: 0, count: sheet.cellCount)
        for (number, card) in sheet.cards.enumerated() {
            for cell in card.rows.lazy.flatMap(\.cells) { cardOfCell[cell] = number }
        }
        for (number, block) in sheet.blocks.enumerated() {
            for (place, item) in block.items.enumerated() { itemOfCard[item.card] = (number, place) }
            spans[number] = Span(block)
        }
        for parts in sheet.rows.map(\.parts) + [sheet.side] { add(parts) }
    }

    private mutating func add(_ parts: [Sheet.Part]) {
        let row = rows.count
        rows.append([])
        enter(parts, row)
        opens.append([Double](repeating: 0, count: rows[row].count + 1))
        closes.append(opens[row])
        for frame in frames.compactMap(\.self) {
            let room = Self.pad * Double(frame.levels)
            for part in frame.parts where part.row == row {
                opens[row][part.first] = max(opens[row][part.first], room)
                closes[row][part.last + 1] = max(closes[row][part.last + 1], room)
            }
        }
    }

    /// Enters blocks in their order; the frames' levels and room come from the inside.
    @discardableResult
    private mutating func enter(
        _ parts: [Sheet.Part], _ row: Int
    ) -> (levels: Int, top: Double, bottom: Double) {
        var inside = (levels: 0, top: 0.0, bottom: 0.0)
        for part in parts {
            switch part {
            case .block(let block):
                placeOfBlock[block] = (row, rows[row].count)
                rows[row].append(block)
            case .frame(let frame, let parts):
                let first = rows[row].count
                let within = enter(parts, row)
                let last = rows[row].count - 1
                guard last >= first else { continue }
                if frames[frame] != nil {
                    frames[frame]?.lower.append(Frame.Part(row: row, first: first, last: last))
                    continue
                }
                let own = Frame(
                    row: row, first: first, last: last,
                    top: within.top + sheet.headRoom(of: frame),
                    bottom: within.bottom + Self.pad, levels: within.levels + 1)
                frames[frame] = own
                inside = (max(inside.levels, own.levels), max(inside.top, own.top), max(inside.bottom, own.bottom))
            }
        }
        return inside
    }

    func seat(of end: Sheet.End) -> Seat {
        switch end {
        case .frame(let number):
            let frame = frames[number] ?? Frame(row: 0, first: 0, last: 0, top: 0, bottom: 0, levels: 0)
            return Seat(row: frame.row, first: frame.first, last: frame.last, block: nil, item: nil, card: nil)
        case .cell(let cell):
            let card = cardOfCell[cell]
            let (block, item) = itemOfCard[card]
            let (row, number) = placeOfBlock[block]
            return Seat(row: row, first: number, last: number, block: block, item: item, card: card)
        }
    }

    /// Whether what stands in a seat can be reached from the gutter to the left of its block, and from that to the right.
    func isOpen(_ seat: Seat) -> (left: Bool, right: Bool) {
        guard let block = seat.block, let item = seat.item, let span = spans[block] else { return (true, true) }
        return span.isOpen(item)
    }

    /// The room above and below the blocks of a row that its frames take.
    func frameRoom(of row: Int) -> (top: Double, bottom: Double) {
        let all = frames.lazy.compactMap(\.self)
        return (
            all.filter { $0.row == row }.map(\.top).max() ?? 0,
            all.filter { $0.parts.last?.row == row }.map(\.bottom).max() ?? 0
        )
    }
}
