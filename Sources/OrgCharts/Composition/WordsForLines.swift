internal import OrgModel

/// Which lines are told in words though both their ends have places: what is read at one end, and would only cross what
/// a chart is looked at for.
extension Composer {
    func isTold(_ number: Int) -> Bool {
        let line = chart.lines[number]
        guard places(line), line.look != .stressed, line.from != line.to else { return false }
        if isOfOwnMunicipality(line) { return true }
        switch line.relation {
        case .värd: return true
        // Who appoints a board is read at the board.
        case .tillsätter, .utser:
            if appointsJoint(line) { return false }
            return !standsAlone(line.to) || showsEverything && isElected(line.to, .posts)
                || kind(line.from).sphere == .political && kind(line.to).sphere == .company
        // Among what changed a line that stays as it was is no way through all the rest.
        case .leder where isOfChange && line.look == .unchanged && BandKind(kind(line.from)) != BandKind(kind(line.to)):
            return true
        // Who presides is read at the organ; a post that nothing places keeps its line.
        case .leder, .lederPolitiskt:
            return isElected(line.from, .units)
                || isElected(line.from, .posts) && (showsEverything || !standsAlone(line.from))
        case .äger: return !isAboutCompanies && kind(line.from).isMunicipality && isOwnedOtherwise(line)
        case .hörTill, .delAv, .bedrivsI: return toldAtPosts.contains(number) || isSecond(line, number)
        // Past its own department a line would only run around that.
        case .verksamhetsansvar: return isBelowOwn(line)
        case .driver: return isOfOneTree(line)
        default: return false
        }
    }

    var showsEverything: Bool { chart.options.view?.name == ChartView.allt.name }
    var isAboutCompanies: Bool { chart.options.view?.name == ChartView.bolag.name }

    private func isElected(_ box: Int, _ section: Section) -> Bool {
        kind(box).sphere == .political && kind(box).section == section
    }

    private func standsAlone(_ box: Int) -> Bool {
        cardOf[box].map { composition.cards[$0].principal == box } ?? true
    }

    /// Whether a line of the picture says who owns or governs a company besides the municipality itself.
    private func isOwnedOtherwise(_ line: Chart.Line) -> Bool {
        linesAt[line.to].map { chart.lines[$0] }.contains { other in
            (other.relation == .äger || other.relation == .ägarstyr) && other.to == line.to && places(other)
                && !kind(other.from).isMunicipality
        }
    }

    /// Whether an organ answers for what stands somewhere below another card of the employed, past which a line to it
    /// would have to go.
    private func isBelowOwn(_ line: Chart.Line) -> Bool {
        guard let card = cardOf[line.to], BandKind(kind(line.from)) == .elected else { return false }
        return superiors(of: card).contains { upper in
            BandKind(kind(composition.cards[upper].principal)) == .administration
        }
    }

    /// Whether an operation and who runs it stand below one.
    private func isOfOneTree(_ line: Chart.Line) -> Bool {
        guard let one = cardOf[line.from], let other = cardOf[line.to], kind(line.to) == .verksamhet else {
            return false
        }
        return !Set([one] + superiors(of: one)).isDisjoint(with: superiors(of: other))
    }

    /// Whether what belongs to two stands with the other.
    private func isSecond(_ line: Chart.Line, _ number: Int) -> Bool {
        guard let card = cardOf[line.from], let other = cardOf[line.to], composition.cards[card].principal == line.from
        else { return false }
        let home = superior[card] ?? composition.cards[card].column.flatMap { $0 == card ? nil : $0 }
        guard let home, home != other else { return false }
        return linesAt[line.from].contains { place in
            let own = chart.lines[place]
            return place != number && own.from == line.from && own.relation.drawn.rank == 0 && places(own)
                && cardOf[own.to] == home
        }
    }
}
