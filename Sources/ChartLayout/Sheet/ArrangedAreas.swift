/// The areas of what has its place.
extension Arranger {
    /// Where the band ends that stands above a row.
    func border(above row: Int) -> Double {
        if row == 0 { return 0 }
        // Below the side the band begins where what stands there does.
        if row == sheet.sideEnd {
            return rowTops[row] - plan.frameRoom(of: row).top - strip(above: row) - Self.edge / 2
        }
        return channelTops[row] + tracks.depth(of: row)
    }

    func corner(of block: Int) -> Point {
        let (row, _) = plan.placeOfBlock[block]
        if row == plan.side { return Point(x: sideLeft, y: sideTop + (stack.tops[block] ?? 0)) }
        return Point(x: columns.lefts[block], y: rowTops[row])
    }

    func area(of frame: GroundPlan.Frame, _ number: Int) -> Area {
        let room = GroundPlan.pad * Double(frame.levels)
        if frame.row == plan.side {
            let own = stack.frames[number] ?? (0, 0)
            return Area(
                left: sideLeft - room, top: sideTop + own.top, right: sideLeft + stack.width + room,
                bottom: sideTop + own.bottom)
        }
        let parts = frame.parts.map { part in
            (first: plan.rows[part.row][part.first], last: plan.rows[part.row][part.last], row: part.row)
        }
        let lowest = parts[parts.count - 1].row
        return Area(
            left: (parts.map { columns.lefts[$0.first] }.min() ?? 0) - room, top: rowTops[frame.row] - frame.top,
            right: (parts.map { columns.right(of: $0.last) }.max() ?? 0) + room,
            bottom: rowTops[lowest] + frameHeights[number] + frame.bottom)
    }
}
