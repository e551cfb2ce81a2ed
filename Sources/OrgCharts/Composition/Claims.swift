internal import OrgModel
internal import Texts

/// What the place of one box to another says. A place says a relation only where it holds of all that stand so: then one
/// sentence in the legend tells it of all of them.
enum Standing: Int, CaseIterable {
    case leaderOnUnit, leaderUnderOrgan, municipalityOnOrgan, organInOrgan, boardInCompany, directorUnderBoard,
        unitInColumn, unitUnderUnit, unitUnderLeader,
        unitBelowUnit, postUnderUnit, partOfGroup, staffInCard, staffUnderLeader, groupInCard, groupOfLeader,
        forumOfLeader

    /// The relations that it may say, and which of them the lower is the subject of.
    var relations: [(relation: Relation, lowerIsSubject: Bool)] {
        switch self {
        case .leaderOnUnit: [(.leder, false)]
        case .leaderUnderOrgan: [(.leder, true), (.lederPolitiskt, true)]
        case .municipalityOnOrgan: [(.delAv, true), (.hörTill, true)]
        case .organInOrgan: [(.delAv, true), (.hörTill, true), (.tillsätter, false)]
        case .boardInCompany: [(.delAv, true), (.hörTill, true), (.verksamhetsansvar, true)]
        case .directorUnderBoard: [(.chef, true), (.uppdrag, true)]
        case .unitInColumn: [(.hörTill, true), (.verksamhetsansvar, false)]
        case .unitUnderUnit, .unitUnderLeader, .unitBelowUnit: [(.delAv, true), (.hörTill, true), (.bedrivsI, true)]
        case .postUnderUnit: [(.hörTill, true), (.delAv, true)]
        case .partOfGroup: [(.delAv, true), (.hörTill, true)]
        case .staffInCard: [(.hörTill, true)]
        case .staffUnderLeader: [(.chef, true)]
        case .groupInCard: [(.hörTill, true)]
        case .groupOfLeader: [(.leder, false)]
        case .forumOfLeader: [(.samverkansansvar, false)]
        }
    }
}

extension Composer {
    /// Lets places say what they can.
    mutating func claimPlaces() {
        var pairs = [[(upper: Int, lower: Int)]](repeating: [], count: Standing.allCases.count)
        func add(_ standing: Standing, _ upper: Int, _ lower: Int) { pairs[standing.rawValue].append((upper, lower)) }
        for card in composition.cards {
            let principal = card.principal
            var board: Int?
            for entry in card.entries {
                guard case .boxes(let boxes) = entry else { continue }
                for box in boxes where box != principal && card.small[box] == nil {
                    if let own = municipalityOn[principal], own.whole == box || own.others.contains(box) {
                        add(.municipalityOnOrgan, own.whole, own.whole == box ? principal : box)
                    } else if let board = boardOver[box] {
                        add(.organInOrgan, board, box)
                    } else if kind(box).section == .units {
                        let isBoard = kind(box) != .utskott
                        add(isBoard ? .boardInCompany : .organInOrgan, principal, box)
                        if isBoard { board = box }
                    } else if directorOf[principal] == box {
                        add(.directorUnderBoard, principal, box)
                    } else if kind(principal).sphere == .employed {
                        add(.leaderOnUnit, box, principal)
                    } else {
                        add(.leaderUnderOrgan, principal, box)
                        if let board { add(.directorUnderBoard, board, box) }
                    }
                }
            }
            for below in card.hanging {
                let lower = composition.cards[below].principal
                guard kind(principal).section == .units else { continue }
                if kind(lower).section == .units {
                    add(.unitUnderUnit, principal, lower)
                } else if kind(lower).section == .posts {
                    add(.postUnderUnit, principal, lower)
                }
            }
        }
        for (card, above) in unitOver.sorted(by: { $0.key < $1.key }) {
            add(.unitUnderLeader, composition.cards[above].principal, composition.cards[card].principal)
        }
        for guest in staffInCards {
            add(.staffInCard, guest.host, guest.box)
            if let line = guest.chiefLine { add(.staffUnderLeader, chart.lines[line].to, guest.box) }
        }
        for guest in groupsInCards {
            add(.groupInCard, guest.host, guest.box)
            for line in guest.leaderLines.map({ chart.lines[$0] }) {
                add(line.relation == .leder ? .groupOfLeader : .forumOfLeader, line.from, guest.box)
            }
        }
        for (box, frame) in frameOf.sorted(by: { $0.key < $1.key }) {
            for member in composition.members(of: frame) { add(.partOfGroup, box, composition.cards[member].principal) }
        }
        for (number, card) in composition.cards.enumerated() {
            if let above = rowsBelow[number].map({ composition.cards[$0].principal }), kind(above).section == .units,
                kind(card.principal).section == .units
            {
                add(.unitBelowUnit, above, card.principal)
            }
            guard let column = card.column, column != number, kind(card.principal).section == .units else { continue }
            add(.unitInColumn, composition.cards[column].principal, card.principal)
        }
        for standing in Standing.allCases { claim(standing, pairs[standing.rawValue]) }
        claimTrees()
        claimWholes()
    }

    private mutating func claim(_ standing: Standing, _ pairs: [(upper: Int, lower: Int)]) {
        guard !pairs.isEmpty else { return }
        var said: [Relation] = []
        var marks: Set<String> = []
        for (relation, lowerIsSubject) in standing.relations {
            // What joins a förvaltning to its organ is drawn where nothing else would be.
            if standing == .unitInColumn, relation == .hörTill, !pairs.allSatisfy(areJoinedOtherwise) { continue }
            // What stands in the row below is known by the line to it.
            if standing == .unitBelowUnit, !pairs.allSatisfy(areNeighbours) { continue }
            let lines = pairs.compactMap { pair in
                line(
                    relation, from: lowerIsSubject ? pair.lower : pair.upper,
                    to: lowerIsSubject ? pair.upper : pair.lower)
            }
            guard lines.count == pairs.count else { continue }
            for line in lines { carried[line] = true }
            // How all of them are said, the legend says once.
            let own = Set(lines.map { chart.lines[$0].modality.mark[chart.language] })
            composition.claims.append(
                Composition.Claim(
                    relation: relation, lowerIsSubject: lowerIsSubject, pairs: pairs, lines: lines,
                    mark: own.count == 1 ? own.first ?? "" : ""))
            if own.count == 1 { marks.formUnion(own) } else { marks.insert("") }
            said.append(relation)
        }
        guard !said.isEmpty else { return }
        guard let mark = marks.first, marks.count == 1 else {
            // Relations that are said in several ways are told in one sentence each way.
            for claim in composition.claims.suffix(said.count) {
                say(standing, [claim.relation], claim.mark)
            }
            return
        }
        say(standing, said, mark)
    }

    private mutating func say(_ standing: Standing, _ relations: [Relation], _ mark: String) {
        let text = standing.saying(relations)[chart.language] + mark
        let inCard = standing.inCard(relations).map { ($0.subject[chart.language], $0.said[chart.language] + mark) }
        composition.sayings.append(Composition.Saying(text: text, standing: standing, inCard: inCard))
    }

    private func line(_ relation: Relation, from: Int, to: Int) -> Int? {
        linesAt[from].first { number in
            let line = chart.lines[number]
            return line.from == from && line.to == to && line.relation == relation && isQuiet(line) && !carried[number]
        }
    }

    /// Whether lines that are drawn join the cards of an organ and of its förvaltning, if only through another card of
    /// the column.
    private func areJoinedOtherwise(_ pair: (upper: Int, lower: Int)) -> Bool {
        guard let upper = cardOf[pair.upper], let lower = cardOf[pair.lower] else { return false }
        let between = neighbours(of: lower).intersection(neighbours(of: upper))
        let column = composition.cards[lower].column
        return neighbours(of: lower).contains(upper) || between.contains { composition.cards[$0].column == column }
    }

    private func areNeighbours(_ pair: (upper: Int, lower: Int)) -> Bool {
        guard let upper = cardOf[pair.upper], let lower = cardOf[pair.lower] else { return false }
        return neighbours(of: lower).contains(upper)
    }

    /// The cards that a card is joined to by command, mandate or leadership.
    private func neighbours(of card: Int) -> Set<Int> {
        let lines = composition.cards[card].boxes.flatMap { linesAt[$0] }.map { chart.lines[$0] }.filter { line in
            [.uppdrag, .chef, .leder].contains(line.relation) && places(line)
        }
        return Set(lines.flatMap { [cardOf[$0.from], cardOf[$0.to]] }.compactMap(\.self)).subtracting([card])
    }
}
