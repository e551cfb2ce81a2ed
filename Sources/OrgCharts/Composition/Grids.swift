internal import OrgModel

/// Posts with two chiefs each, drawn as a grid: the one chief over the column, the other beside the row.
extension Composer {
    /// The cards of posts that make matrices with those of their chiefs; who has people below them is no crossing.
    func findMatrices() -> [Matrix] {
        var pairs: [Matrix.Pair] = []
        for (number, card) in composition.cards.enumerated() {
            guard card.hanging.isEmpty, kind(card.principal).section == .posts, let first = superior[number] else {
                continue
            }
            let chiefs = linesAt[card.principal].map { chart.lines[$0] }.filter {
                $0.relation == .chef && $0.from == card.principal && $0.to != card.principal
            }
            guard chiefs.count == 2, chiefs.allSatisfy({ isQuiet($0) && $0.look != .stressed }) else { continue }
            let cards = chiefs.compactMap { cardOf[$0.to] }
            guard Set(cards).count == 2, !cards.contains(number), cards.contains(first),
                let second = cards.first(where: { $0 != first })
            else { continue }
            pairs.append(Matrix.Pair(number, first, second))
        }
        return Matrix.all(of: pairs)
    }

    /// Adds shelves for the matrices of which all chiefs stand on a level, with what stands beside them there while that is
    /// little, and returns what is left of the level.
    mutating func addGrids(_ level: [Int], _ shelves: inout [Composition.Shelf]) -> [Int] {
        var left = level
        for matrix in findMatrices() {
            let chiefs = matrix.columns + matrix.rows
            let own = Set(matrix.things)
            // Whoever stands beside a row has nobody else below.
            guard Set(chiefs).isSubset(of: left), !hasColumns(chiefs),
                matrix.rows.allSatisfy({ own.isSuperset(of: composition.cards[$0].hanging) })
            else { continue }
            // In the order in which they would stand without it.
            let place = Dictionary(uniqueKeysWithValues: left.enumerated().map { ($1, $0) })
            func ordered(_ cards: [Int]) -> [Int] {
                cards.indices.sorted { (place[cards[$0]] ?? 0) < (place[cards[$1]] ?? 0) }
            }
            let grid = matrix.ordered(ordered(matrix.columns), ordered(matrix.rows))
            left.removeAll { chiefs.contains($0) }
            stand(grid)
            let beside = left.count <= Self.mostBesideGrid ? left : []
            left.removeAll { beside.contains($0) }
            let parts = [.pile(grid.rows)] + (grid.columns + beside).map { Composition.Part.card($0) }
            shelves.append(Composition.Shelf(parts: parts))
        }
        return left
    }

    /// So many that are not of a grid stand beside it.
    private static let mostBesideGrid = 4

    /// Hangs what is of a grid under the chiefs of its columns, in the order of the rows and before all else there.
    private mutating func stand(_ grid: Matrix) {
        composition.grids.append(grid)
        for (column, chief) in grid.columns.enumerated() {
            let own = grid.cells.compactMap { $0[column] }
            for card in own {
                if let above = superior[card] { composition.cards[above].hanging.removeAll { $0 == card } }
                superior[card] = chief
            }
            composition.cards[chief].hanging.insert(contentsOf: own, at: 0)
        }
        for (chief, cells) in zip(grid.rows, grid.cells) {
            for card in cells.compactMap(\.self) {
                acrossLines.formUnion(
                    linesAt[composition.cards[card].principal].filter {
                        chart.lines[$0].relation == .chef && cardOf[chart.lines[$0].to] == chief
                    })
            }
        }
    }
}
