internal import OrgModel

/// Groups that whoever leads a unit leads in it: rows of the unit's card, where a chart says no more of them.
extension Composer {
    func group(_ box: Int, _ leaders: [Int: [Int]]) -> Guest? {
        let lines = linesAt[box].map { (number: $0, line: chart.lines[$0]) }
        let home = lines.filter { $0.line.relation == .hörTill && $0.line.from == box }
        guard !self.box(box).isClass, home.count == 1, let (line, unit) = home.first.map({ ($0.number, $0.line.to) }),
            let own = leaders[unit], own.count == 1, kind(unit).sphere == .employed, canHost(unit),
            self.box(unit).page == self.box(box).page
        else { return nil }
        // A forum has somebody who answers for it.
        let wanted: [Relation] =
            kind(box).sphere == .cooperation ? [.leder, .samverkansansvar] : [.leder]
        let said = lines.filter { $0.line.from == own[0] && $0.line.to == box && wanted.contains($0.line.relation) }
        guard said.count == wanted.count, lines.count == said.count + 1, lines.allSatisfy({ $0.line.terms.isEmpty })
        else { return nil }
        return Guest(box: box, host: unit, line: line, leaderLines: said.map(\.number))
    }
}
