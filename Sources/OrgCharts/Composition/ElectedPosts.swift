internal import OrgModel

/// Elected posts, which are told with the organ that they lead, else with the one that chooses them, and are no boxes
/// among the organs.
extension Composer {
    /// The row of a post: in the card of the one organ that it leads, with the organs in that; who leads several, or none,
    /// stands with the one that chooses them. Nil where more than that is said.
    /// - Parameter wholes: The organ in whose card another stands, by that.
    func electedPost(_ box: Int, _ wholes: [Int: Int]) -> Guest? {
        guard isElectedPost(box) else { return nil }
        let (led, choosing) = (linesAt[box].filter { isLed($0, by: box) }, linesAt[box].filter { isChosen($0, box) })
        let isPlain = linesAt[box].allSatisfy { number in
            led.contains(number) || choosing.contains(number) || isSeat(number) && chart.lines[number].from == box
                || isOfGroup(number, box)
        }
        guard isPlain else { return nil }
        func isHome(_ host: Int) -> Bool { canHost(host) && self.box(host).page == self.box(box).page }
        let organs = led.map { chart.lines[$0].to }
        if Set(organs.map { wholes[$0] ?? $0 }).count == 1,
            let home = led.first(where: { wholes[chart.lines[$0].to] == nil }) ?? led.first,
            isHome(chart.lines[home].to)
        {
            return Guest(box: box, host: chart.lines[home].to, line: home)
        }
        guard let home = choosing.first, Set(choosing.map { chart.lines[$0].from }).count == 1,
            isHome(chart.lines[home].from)
        else { return nil }
        return Guest(box: box, host: chart.lines[home].from, line: home)
    }

    /// Whether a line of a post is to a group, where it is told in words wherever the post stands.
    private func isOfGroup(_ number: Int, _ post: Int) -> Bool {
        let line = chart.lines[number]
        return line.from == post && [.groups, .cooperation].contains(BandKind(kind(line.to)))
    }

    private func isElectedPost(_ box: Int) -> Bool { kind(box).section == .posts && kind(box).sphere == .political }

    private func isLed(_ number: Int, by post: Int) -> Bool {
        let line = chart.lines[number]
        return line.from == post && kind(line.to).section == .units
            && (line.relation == .leder || line.relation == .lederPolitiskt)
    }

    private func isChosen(_ number: Int, _ post: Int) -> Bool {
        let line = chart.lines[number]
        return line.to == post && kind(line.from).section == .units && kind(line.from).sphere == .political
            && (line.relation == .tillsätter || line.relation == .utser)
    }

    /// Whether an organ names a post that it chooses and that stands in another's card.
    func namesChosen(_ number: Int, standing inCards: Set<Int>) -> Bool {
        let line = chart.lines[number]
        return isElectedPost(line.to) && inCards.contains(line.to) && isChosen(number, line.to) && isQuiet(line)
            && canHost(line.from)
    }

    /// The one who answers to a board that stands for itself and to nobody else, by that board.
    func directorsByBoard(besides placed: Set<Int>) -> [Int: Int] {
        var result: [Int: Int] = [:]
        for box in chart.boxes.indices where Self.boards.contains(kind(box)) && !placed.contains(box) {
            let own = linesAt[box].filter { chart.lines[$0].relation == .chef && chart.lines[$0].to == box }
            guard own.count == 1, let line = own.first.map({ chart.lines[$0] }), isQuiet(line),
                kind(line.from).section == .posts, !self.box(line.from).isClass, !self.box(box).isClass,
                !placed.contains(line.from), self.box(line.from).page == self.box(box).page,
                linesAt[line.from].allSatisfy({
                    chart.lines[$0].relation != .chef || chart.lines[$0].from != line.from
                        || chart.lines[$0].to == box
                })
            else { continue }
            result[box] = line.from
        }
        return result
    }

    static let boards: Set<NodeKind> = [.bolagsstyrelse, .direktion, .samverkansorgan]
}
