internal import OrgModel

/// What stands in one card: a unit with who leads it, an organ with its utskott, a company with its board and director.
extension Composer {
    private static let organsWithin: Set<NodeKind> = [
        .utskott, .bolagsstyrelse, .bolagsstämma, .direktion, .samverkansorgan,
    ]
    private static let directors: Set<NodeKind> = [.kommundirektör, .biträdandeKommundirektör]
    /// How many stand in one card at most: more are no longer told apart at a glance.
    private static let most = (leaders: 4, organs: 8)

    mutating func makeCards() {
        let organs = organsByWhole()
        // Who leads an organ that stands in another's card stands for themselves.
        municipalityOn = municipalitiesByOrgan()
        let inner = Set(organs.values.joined()).union(municipalityOn.values.flatMap(\.others))
        let leaders = leadersByUnit().filter { !inner.contains($0.key) }
        let guests = guests(leaders, organs: organs)
        let elsewhere = namedElsewhere(guests, leaders)
        let visiting = guests.values.joined().flatMap { [$0.box] + $0.some.map(\.box) }
        municipalities = Set(visiting.filter { kind($0).isMunicipality })
        directorOf = directorsByBoard(besides: inner.union(leaders.values.joined()).union(visiting))
        let within = inner.union(leaders.values.joined()).union(frameOf.keys).union(visiting).union(directorOf.values)
            .union(municipalityOn.values.flatMap { [$0.whole] + $0.others })
        for box in orderedBoxes where !within.contains(box) {
            let isUnit = kind(box).section == .units
            let isEmployed = kind(box).sphere == .employed
            let own = leaders[box] ?? []
            var entries: [Composition.Card.Entry] = []
            if isUnit, isEmployed {
                if !own.isEmpty { entries.append(.boxes(own)) }
                entries.append(.boxes([box]))
            } else {
                // An organ stands above those who lead it, and its board above the director.
                let political = own.filter { kind($0).sphere != .employed && kind($0) != .verkställandeDirektör }
                let municipality = municipalityOn[box]
                let within = ((municipality?.others ?? []) + (organs[box] ?? [])).map { [$0] }
                let rows = [[municipality?.whole].compactMap(\.self), [box], political] + within
                entries = rows.filter { !$0.isEmpty }.map { .boxes($0) }
                let employed = own.filter { !political.contains($0) } + [directorOf[box]].compactMap(\.self)
                if !employed.isEmpty { entries.append(.boxes(employed)) }
            }
            var small: [Int: Composition.Card.Small] = [:]
            entries = entries.flatMap { entry in
                let boxes = Composition.Card(entries: [entry], principal: box).boxes
                return [entry]
                    + boxes.flatMap { rows(of: guests[$0] ?? [], alsoNaming: elsewhere[$0] ?? [], in: $0, &small) }
            }
            let card = addCard(entries, principal: box)
            composition.cards[card].small = small
            // What is governed together is reached from above, in whatever row of its card it stands.
            if !isMunicipal { composition.cards[card].reachedFromAbove = joint.intersection(organs[box] ?? []) }
        }
    }

    /// What the model orders comes before what it does not, of whatever kind.
    var orderedBoxes: [Int] {
        chart.boxes.indices.sorted { (box($0).order ?? .max, $0) < (box($1).order ?? .max, $1) }
    }

    /// The posts that lead one unit and no other, by that unit.
    private func leadersByUnit() -> [Int: [Int]] {
        var unitsOf: [Int: Set<Int>] = [:]
        var leadersOf: [Int: [Int]] = [:]
        for line in chart.lines where (line.relation == .leder || line.relation == .lederPolitiskt) && isQuiet(line) {
            guard kind(line.from).section == .posts, kind(line.to).section == .units, line.from != line.to,
                kind(line.to) != .koncern, kind(line.to) != .kommun, !box(line.from).isGhost || !box(line.to).isGhost,
                box(line.from).page == box(line.to).page
            else { continue }
            unitsOf[line.from, default: []].insert(line.to)
            if !leadersOf[line.to, default: []].contains(line.from) {
                leadersOf[line.to, default: []].append(line.from)
            }
        }
        var result: [Int: [Int]] = [:]
        for (unit, posts) in leadersOf {
            // A director of the municipality stands by itself.
            let isElsewhere = BandKind(kind(unit)) == .companies
            let own = posts.filter { post in
                unitsOf[post]?.count == 1 && !box(post).isClass
                    && (isElsewhere || !Self.directors.contains(kind(post)))
            }
            guard !own.isEmpty, own.count <= Self.most.leaders else { continue }
            // Who leads every day stands after who leads formally.
            result[unit] = own.sorted { (isDaily($0, unit) ? 1 : 0, $0) < (isDaily($1, unit) ? 1 : 0, $1) }
        }
        return result
    }

    private func isDaily(_ post: Int, _ unit: Int) -> Bool {
        linesAt[post].contains { chart.lines[$0].to == unit && chart.lines[$0].terms.contains("(") }
    }

    /// The organs that are part of one other, by that one.
    private mutating func organsByWhole() -> [Int: [Int]] {
        var result: [Int: [Int]] = [:]
        for box in chart.boxes.indices where Self.organsWithin.contains(kind(box)) && !self.box(box).isClass {
            let wholes = linesAt[box].compactMap { number -> Int? in
                let line = chart.lines[number]
                guard isQuiet(line) else { return nil }
                switch line.relation {
                case .delAv, .hörTill: return line.from == box ? line.to : nil
                case .tillsätter where kind(box) == .utskott: return line.to == box ? line.from : nil
                default: return nil
                }
            }.filter { canHold(kind($0)) }
            guard Set(wholes).count == 1, let whole = wholes.first, whole != box,
                self.box(whole).page == self.box(box).page
            else { continue }
            result[whole, default: []].append(box)
        }
        standWithBoards(&result)
        return result.filter { $0.value.count <= Self.most.organs }
    }

    /// An utskott of a board stands in the card that the board stands in, after it.
    private mutating func standWithBoards(_ organs: inout [Int: [Int]]) {
        for (whole, boards) in organs {
            for board in boards where Self.boards.contains(kind(board)) {
                let own = linesAt[board].map { chart.lines[$0] }.filter { line in
                    line.to == board && line.relation == .delAv && isQuiet(line) && kind(line.from) == .utskott
                        && !box(line.from).isClass && box(line.from).page == box(board).page
                        && linesAt[line.from].allSatisfy {
                            chart.lines[$0].from != line.from || chart.lines[$0].to == board
                        }
                }.map(\.from)
                for utskott in own { boardOver[utskott] = board }
                organs[whole, default: []].append(contentsOf: own)
            }
        }
    }

    private func canHold(_ kind: NodeKind) -> Bool {
        guard kind.section == .units, !Self.organsWithin.contains(kind) else { return false }
        return [.political, .company].contains(kind.sphere)
            && ![.kommunfullmäktige, .kommun, .region, .koncern].contains(kind)
    }
}
