/// Finds the places of a sheet, y downwards and the left edge of the rows at 0.
struct Arranger {
    let plan: GroundPlan
    let runs: [Run]
    let shapes: [BlockShape]
    let stack: SideStack
    /// The area of each cell from the corner of its block, or of the side.
    let inner: [Area]
    let rowHeights: [Double]
    /// How high what stands in each frame is, in the lowest of its rows.
    let frameHeights: [Double]
    let rails: Rails
    let lines: GridLines
    let taps: Taps
    private(set) var columns: Columns
    private(set) var gutters: Gutters
    private(set) var passages: [[Gutter]]
    private(set) var ports: Ports
    private(set) var tracks: Tracks
    private(set) var straight: Set<Int> = []
    /// The channel in which a run to the side is called what it is.
    private(set) var called: [Int: Int] = [:]
    /// Where runs pass a row straight below where they come from, or where they passed the one above.
    private var falls: [Int: [Gutter: Double]] = [:]

    /// The tops of the channels, and of the blocks of each row.
    private(set) var channelTops: [Double] = []
    private(set) var rowTops: [Double] = []
    private(set) var cards: [Area] = []
    private(set) var cells: [Area?] = []
    private(set) var frames: [Area?] = []
    private(set) var bands: [Area] = []
    private(set) var sideBand: Area?
    private(set) var sideLeft = 0.0
    private(set) var sideTop = 0.0
    private(set) var width = 0.0
    private(set) var height = 0.0

    /// The room between the edge of a band and what stands in it, and below all.
    static let edge = 10.0

    var sheet: Sheet { plan.sheet }

    init(_ sheet: Sheet) {
        var (sheet, plan) = (sheet, GroundPlan(sheet))
        runs = Runs(plan).all
        rails = Rails(plan, runs)
        if !plan.spans.isEmpty {
            // Where everything stands among the others hangs on no width.
            sheet = sheet.spanned(rails)
            plan = GroundPlan(sheet)
        }
        self.plan = plan
        lines = GridLines(sheet)
        shapes = sheet.blocks.indices.map { [rails, lines] in
            BlockShape(
                sheet.blocks[$0], sheet.cards, rails: rails.counts[$0] ?? [:], drops: rails.drops[$0] ?? [],
                lines: sheet.blocks[$0].grid.flatMap { lines.tops[$0] } ?? [])
        }
        stack = SideStack(plan, shapes)
        var inner = [Area](repeating: Area(left: 0, top: 0, right: 0, bottom: 0), count: sheet.cellCount)
        for (number, block) in sheet.blocks.enumerated() {
            for (item, corner) in zip(block.items, shapes[number].corners) {
                for (cell, area) in sheet.cards[item.card].areas {
                    inner[cell] = area.moved(x: corner.x, y: corner.y + (stack.tops[number] ?? 0))
                }
            }
        }
        self.inner = inner
        rowHeights = plan.rows.map { [shapes] in $0.map { shapes[$0].height }.max() ?? 0 }
        frameHeights = plan.frames.map { [shapes] frame in
            guard let part = frame?.parts.last else { return 0 }
            return plan.rows[part.row][part.first...part.last].map { shapes[$0].height }.max() ?? 0
        }
        taps = Taps(plan, runs, areas: inner, frameHeights: frameHeights)
        passages = [[Gutter]](repeating: [], count: runs.count)
        gutters = Gutters(plan, runs, taps, passages: passages)
        columns = Columns(plan, shapes) { [gutters] in gutters.room($0, $1, of: plan.rows[$0].count) }
        ports = Ports(plan, runs, columns, corners: [])
        tracks = Tracks(channels: plan.rows.count)
        findColumns()
        let beside = BesidePassages(self)
        (falls, gutters) = (beside.falls, beside.gutters)
        findSide()
        findTracks()
        findHeights()
        place()
    }

    // MARK: From left to right

    /// The left edge of each card of the rows.
    private var corners: [Double] {
        plan.itemOfCard.map { block, item in
            shapes[block].corners.isEmpty ? 0 : columns.lefts[block] + shapes[block].corners[item].x
        }
    }

    /// What is to run straight needs no gutter, and whether it can hangs on the gutters: tried with ever fewer until both
    /// fit.
    private mutating func findColumns() {
        var planned: Set<Int>?
        for _ in 0..<6 {
            ports = Ports(plan, runs, columns, corners: corners)
            straight = ports.joinStraight { planned?.contains($0) ?? true }
            if straight == planned { break }
            planned = straight
            findGutters()
        }
        if straight != planned {
            straight = []
            findGutters()
            ports = Ports(plan, runs, columns, corners: corners)
        }
        ports.placeOthers()
    }

    private mutating func findGutters() {
        let ways = Passages(plan, columns, corners: corners)
        passages = runs.indices.map { straight.contains($0) ? [] : ways.gutters(of: runs[$0]) }
        gutters = Gutters(plan, runs, taps, passages: passages)
        columns = Columns(plan, shapes) { [gutters, plan] in gutters.room($0, $1, of: plan.rows[$0].count) }
    }

    private mutating func findSide() {
        width = max(columns.width, columns.lowerWidth)
        guard !plan.rows[plan.side].isEmpty else { return }
        let count = gutters.count(Gutter(row: plan.side, index: 0))
        let frames = GroundPlan.pad * Double(stack.levels)
        sideLeft = columns.width + 2.5 * Self.edge + Tracks.aside * Double(count) + frames
        width = max(sideLeft + stack.width + frames, columns.lowerWidth)
    }

    /// Where a run stands in a gutter.
    func x(of run: Int, in gutter: Gutter) -> Double {
        if gutter.row == plan.side {
            return columns.width + 2.4 * Self.edge + Tracks.aside * Double(gutters.slotAside(run, gutter))
        }
        if let x = falls[run]?[gutter] { return x }
        return gutters.x(run, gutter, from: left(of: gutter))
    }

    /// Where a run would best pass a row.
    func middle(of run: Int) -> Double { Passages(plan, columns, corners: []).middle(of: runs[run]) }

    func left(of gutter: Gutter) -> Double {
        let blocks = plan.rows[gutter.row]
        if gutter.index > 0 {
            return columns.right(of: blocks[gutter.index - 1]) + plan.closes[gutter.row][gutter.index]
        }
        let room = gutters.room(gutter.row, 0, of: blocks.count)
        return (blocks.first.map { columns.lefts[$0] } ?? 0) - plan.opens[gutter.row][0] - room
    }

    // MARK: From above

    private mutating func findTracks() {
        for (number, run) in runs.enumerated() where run.way == .open {
            let group = sheet.nets[run.net].group
            if straight.contains(number), let (upper, lower) = run.facing {
                let x = ports.x[number][0]
                for channel in (upper.seat.row + 1)...lower.seat.row {
                    tracks.add(number, group, in: channel, up: x, down: x)
                }
                continue
            }
            for (place, terminal) in run.terminals.enumerated() {
                guard let channel = terminal.channel else {
                    for channel in run.channels {
                        tracks.add(number, group, in: channel, aside: terminal.gutter.map { x(of: number, in: $0) })
                    }
                    continue
                }
                if let gutter = terminal.gutter {
                    let x = x(of: number, in: gutter)
                    let isBelow = gutter.row == channel
                    if gutter.row == plan.side {
                        tracks.add(number, group, in: channel, aside: x)
                    } else {
                        tracks.add(number, group, in: channel, up: isBelow ? nil : x, down: isBelow ? x : nil)
                    }
                } else {
                    let x = ports.x[number][place]
                    let isBelow = terminal.side == .top
                    tracks.add(number, group, in: channel, up: isBelow ? nil : x, down: isBelow ? x : nil)
                }
            }
            for gutter in passages[number] {
                let x = x(of: number, in: gutter)
                tracks.add(number, group, in: gutter.row, down: x)
                tracks.add(number, group, in: gutter.row + 1, up: x)
            }
        }
        tracks.assign()
        callBundle()
    }

    /// Lines to the side run beside one another, far from where they began: where they are several each is called what it
    /// is before it gets there.
    private mutating func callBundle() {
        let bundle = runs.indices.filter { number in
            runs[number].way == .open && runs[number].terminals.contains { $0.seat.row == plan.side }
        }
        guard bundle.count >= Self.leastCalled else { return }
        for number in bundle {
            guard let label = sheet.nets[runs[number].net].label,
                let channel = runs[number].channels.first(where: { channel in
                    tracks.trunks[channel][number].map { !$0.aside.isEmpty && $0.high - $0.low > label.width + 16 }
                        ?? false
                })
            else { continue }
            called[number] = channel
            tracks.part(channel)
        }
    }

    private static let leastCalled = 3

    /// The height of a run's track in a channel.
    func trackHeight(of run: Int, in channel: Int) -> Double {
        channelTops[channel] + (channel == 0 ? strip(above: 0) : 0) + tracks.depth(of: run, in: channel)
    }

    /// The height of the strip in which the title of a band stands that begins with a row.
    func strip(above row: Int) -> Double {
        sheet.bands.first { $0.rows.lowerBound == row }?.title.map { $0.height + 4 } ?? 0
    }

    private mutating func findHeights() {
        var y = 0.0
        for row in plan.rows.indices.dropLast() {
            channelTops.append(y)
            y += tracks.height(of: row)
            if row == sheet.sideEnd { y = max(y, findSideTop() + stack.height + 2 * Self.edge) }
            y += strip(above: row) + plan.frameRoom(of: row).top
            rowTops.append(y)
            y += rowHeights[row] + plan.frameRoom(of: row).bottom
        }
        channelTops.append(y)
        let last = channelTops.count - 1
        y += tracks.trunks[last].isEmpty ? Self.edge : tracks.height(of: last)
        if !plan.rows[plan.side].isEmpty {
            y = max(y, findSideTop() + stack.height + Self.edge)
        }
        height = y
    }

    /// What is governed from the first row stands below it.
    private mutating func findSideTop() -> Double {
        let row = sheet.sideRow
        // What stands below the side is no row that it begins beside.
        let isBeside = row < rowTops.count && row < sheet.sideEnd ?? .max
        let first = isBeside ? rowTops[row] - plan.frameRoom(of: row).top : 0
        sideTop = max(first, (sheet.sideTitle?.height ?? 0) + 20)
        return sideTop
    }

    private mutating func place() {
        cards = plan.itemOfCard.enumerated().map { card, place in
            let corner = corner(of: place.block)
            let own = shapes[place.block].corners[place.item]
            return Area(
                left: corner.x + own.x, top: corner.y + own.y, right: corner.x + own.x + sheet.cards[card].width,
                bottom: corner.y + own.y + sheet.cards[card].cardHeight)
        }
        cells = [Area?](repeating: nil, count: sheet.cellCount)
        for (number, card) in sheet.cards.enumerated() {
            for (cell, area) in card.areas { cells[cell] = area.moved(x: cards[number].left, y: cards[number].top) }
        }
        frames = plan.frames.enumerated().map { number, frame in frame.map { area(of: $0, number) } }
        for (number, band) in sheet.bands.enumerated() {
            let next = number + 1 < sheet.bands.count ? sheet.bands[number + 1].rows.lowerBound : nil
            let isBeside = !plan.rows[plan.side].isEmpty && band.rows.lowerBound < sheet.sideEnd ?? .max
            bands.append(
                Area(
                    left: -Self.edge, top: border(above: band.rows.lowerBound),
                    right: (isBeside ? columns.width : width) + Self.edge, bottom: next.map(border) ?? height))
        }
        guard !plan.rows[plan.side].isEmpty else { return }
        sideBand = Area(
            left: columns.width + 2 * Self.edge, top: 0, right: width + Self.edge,
            bottom: sheet.sideEnd.map(border) ?? height)
    }
}
