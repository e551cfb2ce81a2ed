internal import OrgModel

/// Groups of companies, and what is part of which.
extension Composer {
    /// Groups of companies are frames around theirs.
    mutating func frameGroups() {
        for box in chart.boxes.indices
        where kind(box) == .koncern && !self.box(box).isClass && !self.box(box).isReferred {
            let parts = linesAt[box].map { chart.lines[$0] }.filter { $0.to == box && $0.from != box && isPart($0) }
            if !parts.isEmpty { _ = addFrame(.box(box), []) }
        }
    }

    private func isPart(_ line: Chart.Line) -> Bool {
        (line.relation == .delAv || line.relation == .hörTill) && isQuiet(line) && kind(line.from).sphere == .company
            && kind(line.from) != .koncern
    }

    /// The groups of companies that a card is part of.
    func groups(of card: Int) -> Set<Int> {
        let principal = composition.cards[card].principal
        return Set(
            linesAt[principal].map { chart.lines[$0] }.filter { $0.from == principal && isPart($0) }
                .compactMap { frameOf[$0.to] })
    }

    /// What hangs under a company stands in the same frames.
    func haveOneGroup(_ below: Int, _ above: Int) -> Bool {
        guard let lower = cardOf[below], let upper = cardOf[above] else { return false }
        return groups(of: lower) == groups(of: upper)
    }
}
