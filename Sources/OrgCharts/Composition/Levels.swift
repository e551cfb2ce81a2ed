internal import OrgModel

/// Trees level by level: each level a shelf while it is a row, and what hangs under its last an outline.
extension Composer {
    /// Levels of more than this are no row under which others stand.
    private static let mostInLevel = 3
    /// How many stand side by side below several, and nobody below them.
    private static let mostInLastRow = 5
    /// How many may stand on the level below.
    private static let mostBelow = 40

    /// Adds shelves for some cards and all that hang under them, others in the last row.
    mutating func addTree(_ roots: [Int], with others: [Int] = [], _ shelves: inout [Composition.Shelf]) {
        let level = addGrids(descended(from: roots, &shelves), &shelves) + others
        if level.isEmpty { return }
        shelves.append(Composition.Shelf(parts: level.map { .card($0) }, flows: true))
    }

    /// Adds shelves for the levels that stand in rows, and returns the first that does not.
    mutating func descended(from first: [Int], _ shelves: inout [Composition.Shelf]) -> [Int] {
        var level = first
        while let forks = forks(of: level) {
            shelves.append(Composition.Shelf(parts: level.map { .card($0) }))
            level = forks.flatMap { detach($0) }
        }
        return level
    }

    /// Parts from a card what hangs under it, which then stands below it on a shelf of its own.
    mutating func detach(_ card: Int) -> [Int] {
        let below = composition.cards[card].hanging
        composition.cards[card].hanging = []
        for next in below {
            composition.cards[next].above = card
            rowsBelow[next] = card
        }
        return below
    }

    /// Where those of a level come to more than one, one under one standing straight below it; nil where the level is so
    /// large, or what is below so little, that no row is to stand below it.
    private func forks(of level: [Int]) -> [Int]? {
        guard level.count <= Self.mostInLevel, !hasColumns(level) else { return nil }
        let forks = ends(of: level)
        let below = forks.flatMap { composition.cards[$0].hanging }
        guard below.count >= 2, below.count > level.count, below.count <= Self.mostBelow else { return nil }
        // Many below several, of whom none has any below them, are lists.
        let isLast = below.allSatisfy { composition.cards[$0].hanging.isEmpty }
        return isLast && level.count > 1 && below.count > Self.mostInLastRow ? nil : forks
    }

    /// What stands last below each of a level before one of them comes to more than one.
    func ends(of level: [Int]) -> [Int] {
        var ends = level
        var below = ends.map { composition.cards[$0].hanging }
        while below.allSatisfy({ $0.count < 2 }), below.contains(where: { !$0.isEmpty }) {
            ends = zip(ends, below).map { $1.first ?? $0 }
            below = ends.map { composition.cards[$0].hanging }
        }
        return ends
    }

    func hasColumns(_ level: [Int]) -> Bool { level.contains { composition.cards[$0].column != nil } }

    /// The one company or federation of which there are departments and posts too.
    func onlyWhole(_ parts: [Composition.Part]) -> Int? {
        guard parts.count == 1, case .card(let card) = parts[0] else { return nil }
        let isWhole = composition.withHanging(card).contains { below in
            [.administration, .management].contains(BandKind(kind(composition.cards[below].principal)))
        }
        return isWhole ? card : nil
    }
}
