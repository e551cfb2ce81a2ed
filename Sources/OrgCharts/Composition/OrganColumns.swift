internal import OrgModel

/// What of the employed stands straight below which organ.
extension Composer {
    /// How many cards stand in the column of an organ.
    private static let mostInColumn = 12

    /// Cards that stand in no column stand before the columns to the right of all that they are joined to.
    func beside(_ paired: [Int], _ others: [Int], _ order: [Int: Int]) -> [Int] {
        let places = others.map { card in
            let boxes = composition.withHanging(card).flatMap { composition.cards[$0].boxes }
            let lines = boxes.flatMap { linesAt[$0] }.map { chart.lines[$0] }
            return lines.flatMap { [cardOf[$0.from], cardOf[$0.to]] }.compactMap { $0.flatMap { order[$0] } }.max()
        }
        let columns = paired.map { composition.cards[$0].column.flatMap { order[$0] } ?? order.count }
        var row: [(place: Int, rank: Int, card: Int)] = zip(columns, paired).map { ($0, 0, $1) }
        row += zip(places, others).map { ($0 ?? order.count, 1, $1) }
        return row.sorted { ($0.place, $0.rank, $0.card) < ($1.place, $1.rank, $1.card) }.map(\.card)
    }

    /// Parts from a few that stand in their organs' columns what hangs under them, where in these columns it would be a
    /// tower.
    mutating func below(_ paired: [Int]) -> [Int]? {
        let ends = ends(of: paired)
        let count = ends.reduce(0) { $0 + composition.cards[$1].hanging.count }
        guard (1...3).contains(paired.count), count >= 2, count > paired.count,
            paired.reduce(0, { $0 + composition.withHanging($1).count }) > Self.mostInColumn * paired.count
        else { return nil }
        let next = ends.flatMap { detach($0) }
        // What stands below organs cannot stand over the middle of others as well.
        for card in next { composition.cards[card].above = nil }
        return next
    }

    /// Of a director of whom nothing is said the place is still below the board, where there is one of each; among what
    /// changed they would only be in the way of the lines to the board.
    mutating func standUnderBoard(_ management: [Int], _ organs: [Int]) {
        if isOfChange { return }
        let boards = organs.filter { kind(composition.cards[$0].principal) == .kommunstyrelse }
        let directors = management.filter { kind(composition.cards[$0].principal) == .kommundirektör }
        guard boards.count == 1, directors.count == 1, organ(over: directors[0], among: Set(organs)) == nil else {
            return
        }
        (composition.cards[boards[0]].column, composition.cards[directors[0]].column) = (boards[0], boards[0])
    }

    /// A förvaltning stands under its organ where each has no other, and the director under the organ that gives orders.
    mutating func alignColumns(_ management: [Int], _ level: [Int], _ organs: [Int]) {
        let isOrgan = Set(organs)
        var unitsOf: [Int: [Int]] = [:]
        for card in level {
            guard let organ = organ(over: card, among: isOrgan) else { continue }
            unitsOf[organ, default: []].append(card)
        }
        for (organ, units) in unitsOf where units.count == 1 {
            composition.cards[organ].column = organ
            composition.cards[units[0]].column = organ
        }
        let directors = Dictionary(grouping: management) { organ(over: $0, among: isOrgan) }
        for case (let organ?, let posts) in directors where posts.count == 1 {
            composition.cards[organ].column = organ
            composition.cards[posts[0]].column = organ
        }
        // What is led by a director alone stands below.
        for case (let organ?, let posts) in directors where posts.count == 1 {
            for unit in unitsOf[organ] ?? [] where composition.cards[unit].column == organ {
                composition.cards[unit].weight = .lead
            }
        }
    }

    /// The one organ that a card answers to: that its unit belongs to, that runs it, that its leader answers to.
    func organ(over card: Int, among organs: Set<Int>) -> Int? {
        let boxes = Set(composition.cards[card].boxes)
        for relations in [Set<Relation>([.hörTill]), [.verksamhetsansvar], [.uppdrag], [.chef], [.utser, .anställer]] {
            let found = Set(
                boxes.flatMap { linesAt[$0] }.map { chart.lines[$0] }.filter {
                    relations.contains($0.relation) && places($0)
                }
                .compactMap { line -> Int? in
                    guard let (above, below) = line.standing, boxes.contains(below) else { return nil }
                    return cardOf[above]
                }.filter { organs.contains($0) })
            if found.count == 1 { return found.first }
            if found.count > 1 { return nil }
        }
        return nil
    }
}
