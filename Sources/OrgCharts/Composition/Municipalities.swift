internal import OrgModel
internal import Texts

/// Municipalities among a municipality's own organs. The one that a chart is of is the whole picture and no organ beside
/// the others: it is a row of the card of the company that it owns, else of whoever leads it, and what is said of it is told
/// at the others. Another one that does no more than own is a row of the company's card, and one that does more stands where
/// its lines go.
extension Composer {
    func municipality(_ box: Int) -> Guest? {
        guard isMunicipal, kind(box).isMunicipality, !isAboutCompanies, !self.box(box).isClass else { return nil }
        let lines = linesAt[box].map { (number: $0, line: chart.lines[$0]) }
        func mayHost(_ host: Int) -> Bool { canHost(host) && self.box(host).page == self.box(box).page }
        let owned = lines.filter { _, line in
            line.from == box && line.relation == .äger && kind(line.to).sphere == .company && mayHost(line.to)
        }
        if lines.count == 1, let (number, line) = owned.first { return Guest(box: box, host: line.to, line: number) }
        let leading = lines.filter { _, line in
            line.to == box && [.leder, .lederPolitiskt].contains(line.relation) && mayHost(line.from)
                && kind(line.from).sphere == .political && kind(line.from).section == .units
        }
        let isWhole = lines.contains { _, line in
            line.to == box && (line.relation.drawn.rank == 0 || line.relation == .chef || line.relation == .uppdrag)
        }
        guard let leader = leading.first, !isWhole else { return nil }
        if let (number, line) = owned.first { return Guest(box: box, host: line.to, line: number) }
        return Guest(box: box, host: leader.line.from, line: leader.number)
    }

    /// Whether a line is of the municipality that is a row, and so told at its other end.
    func isOfOwnMunicipality(_ line: Chart.Line) -> Bool {
        municipalities.contains(line.from) || municipalities.contains(line.to)
    }

    /// Whether another municipality acts among the organs of this one: appoints, is the host of what both have.
    func actsFromOutside(_ box: Int) -> Bool {
        kind(box).isMunicipality
            && linesAt[box].map { chart.lines[$0] }.contains { line in
                line.from == box && [.tillsätter, .utser, .värd].contains(line.relation) && places(line)
                    && BandKind(kind(line.to)) == .elected
            }
    }

    /// What the municipality does to a group of companies is told in the frame, of the group by its name.
    mutating func tellGroupsOfMunicipality() {
        for number in chart.lines.indices where !carried[number] {
            let line = chart.lines[number]
            guard municipalities.contains(line.from), let frame = frameOf[line.to], places(line) else { continue }
            let inverse = line.relation.words.inverse[chart.language]
            let names = [line.to, line.from].map { Lettering.brief(box($0).name) }
            let text = "\(names[0]) \(inverse) \(names[1])" + line.terms + line.modality.mark[chart.language]
            carried[number] = true
            composition.frames[frame].words.append(Composition.Remark(box: line.to, text: text, lines: [number]))
        }
    }
}
