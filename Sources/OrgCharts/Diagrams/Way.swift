internal import ChartLayout

/// The way of one line from a cell of a block down to a cell of a block under it.
struct Way {
    /// Which of the lines below a block a line runs with.
    struct Rail {
        /// Whether it leaves a cell that has another below it.
        let passes: Bool
        /// Its number among those that do alike, and how many these are.
        let number: Int
        let count: Int
        /// Its number among all, and how many those are.
        let turn: Int
        let turns: Int
    }

    /// The cells of the two blocks, and of these the two that the line joins.
    let upper: [Rectangle]
    let above: Rectangle
    let lower: [Rectangle]
    let below: Rectangle
    /// Whether nothing stands on the cell that the line comes to.
    let entersTop: Bool
    let rail: Rail
    /// The line's number among those that come to its cell, and how many these are.
    let entry: (number: Int, count: Int)

    /// How far from a block a line passes it, and how far from one another lines do.
    private static let passage = (first: 6.0, next: 5.0)

    /// The corners from the upper cell to the lower; a trunk is where lines run down beside a column.
    func path(_ trunk: (x: Double, turns: Bool)?) -> [Point] {
        let foot = upper.last?.bottom ?? above.bottom
        let turn = foot - TreeLayout.turn + Branches.offset(rail.turn, of: rail.turns, step: 6, room: 26)
        guard let trunk else { return down(to: turn) + entrance(from: turn) }
        let spread = Branches.offset(rail.number, of: rail.count, step: 5, room: 20)
        if trunk.turns {
            let x = trunk.x + Branches.offset(rail.turn, of: rail.turns, step: 5, room: 20)
            return down(to: turn) + [.init(x: x, y: turn), .init(x: x, y: level), .init(x: below.left, y: level)]
        }
        if rail.passes {
            let x = (upper.map(\.left).min() ?? above.left) - passing(rail.number)
            return [
                .init(x: above.left, y: exit), .init(x: x, y: exit), .init(x: x, y: level),
                .init(x: below.left, y: level),
            ]
        }
        let x = max(above.left + 4, trunk.x + spread)
        return [.init(x: x, y: above.bottom), .init(x: x, y: level), .init(x: below.left, y: level)]
    }

    private func passing(_ number: Int) -> Double { Self.passage.first + Self.passage.next * Double(number) }

    /// The height at which the line comes to its cell's side, and the one at which it leaves the other's.
    private var level: Double {
        below.centre.y - Branches.offset(entry.number, of: entry.count, step: 7, room: below.height - 14)
    }
    private var exit: Double {
        above.centre.y - Branches.offset(rail.number, of: rail.count, step: 7, room: above.height - 14)
    }

    /// From the upper cell down to the height where lines turn.
    private func down(to turn: Double) -> [Point] {
        if rail.passes {
            let x = (upper.map(\.right).max() ?? above.right) + passing(rail.number)
            return [.init(x: above.right, y: exit), .init(x: x, y: exit), .init(x: x, y: turn)]
        }
        let x = above.centre.x + shift(in: above)
        return [.init(x: x, y: above.bottom), .init(x: x, y: turn)]
    }

    /// Into the lower cell from the height where lines turn: from above, or past the leader that stands on it.
    private func entrance(from turn: Double) -> [Point] {
        if entersTop {
            // Straight down where the blocks stand over one another.
            let isStraight = !rail.passes && abs(above.centre.x - below.centre.x) < 1
            let x =
                below.centre.x
                + (isStraight
                    ? shift(in: above)
                    : Branches.offset(entry.number, of: entry.count, step: 8, room: below.width - 30))
            return [.init(x: x, y: turn), .init(x: x, y: below.top)]
        }
        let x = (lower.map(\.left).min() ?? below.left) - passing(entry.number)
        return [.init(x: x, y: turn), .init(x: x, y: level), .init(x: below.left, y: level)]
    }

    private func shift(in area: Rectangle) -> Double {
        Branches.offset(rail.number, of: rail.count, step: 8, room: min(area.width, below.width) - 30)
    }
}
