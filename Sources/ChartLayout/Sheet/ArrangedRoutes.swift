extension Arranger {
    /// The route of each net.
    func routes() -> [Route] {
        var routes = [Route](repeating: Route(), count: sheet.nets.count)
        let levels = LeftTaps(self)
        for (number, run) in runs.enumerated() {
            var wiring = Wiring()
            var more = 0
            switch run.way {
            case .rail(_, let item): more = wire(run, number, under: item, levels, &wiring) - 1
            case .along(let grid, let line): wire(run, along: line, of: grid, &wiring)
            case .gutter(let gutter): wire(run, number, in: gutter, levels, &wiring)
            case .open:
                if straight.contains(number) {
                    wireStraight(run, number, &wiring)
                } else {
                    wireOpen(run, number, levels, &wiring)
                }
            }
            let route = wiring.route()
            routes[run.net].paths += route.paths
            routes[run.net].dots += route.dots
            routes[run.net].count += route.paths.isEmpty ? 0 : 1 + more
        }
        return routes
    }

    private func terminus(_ terminal: Terminal) -> Route.Terminus { terminal.end.map { .end($0) } ?? .hub }

    /// What a terminal's line comes to: the card that holds the cell, or the frame.
    func box(of terminal: Terminal) -> Area {
        switch terminal.target {
        case .frame(let frame): return frames[frame] ?? Area(left: 0, top: 0, right: 0, bottom: 0)
        case .cell:
            var area = cards[terminal.seat.card ?? 0]
            area.right -= sheet.cards[terminal.seat.card ?? 0].behind
            return area
        }
    }

    /// The point at the side of a box where a line from a gutter ends.
    private func tap(_ run: Int, _ place: Int, _ levels: LeftTaps) -> Point {
        let terminal = runs[run].terminals[place]
        let box = box(of: terminal)
        let y: Double
        if terminal.seat.row == plan.side {
            y = levels.height(run, place)
        } else {
            y = rowTops[terminal.seat.row] + (taps.heights[run][place] ?? 0)
        }
        let isClass = terminal.side == .right && terminal.seat.card != nil
        let behind = isClass ? sheet.cards[terminal.seat.card ?? 0].behind : 0
        return Point(x: terminal.side == .left ? box.left : box.right + behind, y: y)
    }

    /// Returns how many connected pieces it comes to.
    private func wire(
        _ run: Run, _ number: Int, under item: Int, _ levels: LeftTaps, _ wiring: inout Wiring
    ) -> Int {
        guard let above = run.terminals.first(where: { $0.seat.item == item }) else { return 1 }
        let upper = box(of: above)
        let place = rails.numbers[number] ?? 0
        let drops = rails.drops[above.seat.block ?? 0] ?? []
        let behind = sheet.cards[above.seat.card ?? 0].behind
        let bottom = upper.bottom - behind
        if let below = run.terminals.first(where: { drops.contains($0.seat.item ?? -1) && $0.seat.item != item }) {
            let lower = box(of: below)
            let count = rails.counts[above.seat.block ?? 0]?[item] ?? 1
            let x =
                (max(upper.left, lower.left) + min(upper.right, lower.right)) / 2
                + Tracks.step.usual * (Double(place) - Double(count - 1) / 2)
            wiring.addTerminal(Point(x: x, y: bottom), terminus(above))
            wiring.addTerminal(Point(x: x, y: lower.top), terminus(below))
            wiring.join(x: x, [bottom, lower.top])
            return 1
        }
        var heights: [Double: [Double]] = [:]
        for (lower, terminal) in run.terminals.enumerated() where terminal.seat.item != item {
            let (x, isMirrored) = trunk(place, of: terminal, under: above)
            let box = box(of: terminal)
            let behind = sheet.cards[terminal.seat.card ?? 0].behind
            let point = Point(x: isMirrored ? box.right + behind : box.left, y: levels.height(number, lower))
            wiring.addTerminal(point, terminus(terminal))
            wiring.join(y: point.y, [x, point.x])
            heights[x, default: [bottom]].append(point.y)
        }
        for (x, heights) in heights.sorted(by: { $0.key < $1.key }) {
            wiring.addTerminal(Point(x: x, y: bottom), terminus(above))
            wiring.join(x: x, heights)
        }
        return heights.count
    }

    /// Where one of the lines to what hangs under an item runs down beside one of these, and whether to the right of it.
    private func trunk(_ place: Int, of terminal: Terminal, under above: Terminal) -> (x: Double, isMirrored: Bool) {
        let upper = box(of: above)
        guard let block = above.seat.block, let span = plan.spans[block], above.seat.item == span.fork,
            let column = terminal.seat.item.flatMap({ span.columns[$0] })
        else { return (upper.left + BlockShape.offset(ofRail: place), false) }
        let x = corner(of: block).x + shapes[block].trunks[column] + BlockShape.rail.next * Double(place)
        return (x, span.isMirrored(column))
    }

    private func wire(_ run: Run, _ number: Int, in gutter: Gutter, _ levels: LeftTaps, _ wiring: inout Wiring) {
        let points = run.terminals.indices.map { tap(number, $0, levels) }
        for (point, terminal) in zip(points, run.terminals) { wiring.addTerminal(point, terminus(terminal)) }
        if taps.straight.contains(number) {
            wiring.join(y: points[0].y, points.map(\.x))
            return
        }
        let x = x(of: number, in: gutter)
        for point in points { wiring.join(y: point.y, [x, point.x]) }
        wiring.join(x: x, points.map(\.y))
    }

    private func wireStraight(_ run: Run, _ number: Int, _ wiring: inout Wiring) {
        let points = run.terminals.enumerated().map { place, terminal in
            let box = box(of: terminal)
            return Point(x: ports.x[number][place] ?? box.left, y: terminal.side == .top ? box.top : box.bottom)
        }
        for (point, terminal) in zip(points, run.terminals) { wiring.addTerminal(point, terminus(terminal)) }
        wiring.join(x: points[0].x, points.map(\.y))
    }

    private func wireOpen(_ run: Run, _ number: Int, _ levels: LeftTaps, _ wiring: inout Wiring) {
        var trunks: [Int: [Double]] = [:]
        var risers: [Gutter: [Double]] = [:]
        func reach(_ channel: Int, _ x: Double) -> Double {
            trunks[channel, default: []].append(x)
            return trackHeight(of: number, in: channel)
        }
        for (place, terminal) in run.terminals.enumerated() {
            guard let gutter = terminal.gutter else {
                let box = box(of: terminal)
                let point = Point(
                    x: ports.x[number][place] ?? box.left, y: terminal.side == .top ? box.top : box.bottom)
                wiring.addTerminal(point, terminus(terminal))
                if let channel = terminal.channel { wiring.join(x: point.x, [reach(channel, point.x), point.y]) }
                continue
            }
            let point = tap(number, place, levels)
            let x = x(of: number, in: gutter)
            wiring.addTerminal(point, terminus(terminal))
            wiring.join(y: point.y, [x, point.x])
            risers[gutter, default: []].append(point.y)
            for channel in terminal.channel.map({ [$0] }) ?? run.channels {
                risers[gutter, default: []].append(reach(channel, x))
            }
        }
        for gutter in passages[number] {
            let x = x(of: number, in: gutter)
            risers[gutter, default: []] += [reach(gutter.row, x), reach(gutter.row + 1, x)]
        }
        for (gutter, heights) in risers.sorted(by: { ($0.key.row, $0.key.index) < ($1.key.row, $1.key.index) }) {
            wiring.join(x: x(of: number, in: gutter), heights)
        }
        for (channel, places) in trunks.sorted(by: { $0.key < $1.key }) {
            wiring.join(y: trackHeight(of: number, in: channel), places)
        }
    }
}
