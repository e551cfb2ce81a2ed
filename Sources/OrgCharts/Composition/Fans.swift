internal import OrgModel

/// How lines are, that may be drawn as one.
struct LineManner: Hashable {
    let relation: Relation
    let modality: Modality
    let look: Emphasis.Look?
    let placesNothing: Bool

    init(_ line: Chart.Line) {
        (relation, modality, look, placesNothing) = (line.relation, line.modality, line.look, line.placesNothing)
    }
}

/// Lines that are alike from one hub.
struct Fan {
    let manner: LineManner
    let hub: Int
    let hubIsSubject: Bool
    /// Whether it goes along a row of a grid.
    var isAcross = false
    var lines: [(end: Int, line: Int)]

    /// Which fans are drawn where there are too many.
    var importance: Int { manner.relation.importance }
}

extension Relation {
    /// What is told first where there is too much: whom people answer to, and the work on matters last.
    var importance: Int {
        switch self {
        case .chef: 0
        case .uppdrag: 1
        case .äger, .ägarstyr: 2
        case .uppsikt: 3
        case .granskar, .tillsyn: 4
        case .tillsätter, .utser: 5
        case .hörTill, .delAv, .bedrivsI: 6
        case .verksamhetsansvar: 7
        case .leder, .lederPolitiskt: 8
        default: words.dimension.commands ? 9 : 10
        }
    }
}

extension Composer {
    static let drawnBands: Set<BandKind> = [.elected, .management, .administration, .companies]
    /// More fans than this are no picture any more: the rest is told in words.
    private static let most = 64

    /// A chief of many who stand below other chiefs, in as many places, would have lines all over the page, and so would one
    /// more chief who stands above the first, or in a large picture in another branch: each of those below says so in words.
    mutating func findSecondChiefs() {
        var byChief: [Int: [(line: Int, first: Int)]] = [:]
        for (number, line) in chart.lines.enumerated() where line.relation == .chef && places(line) {
            if acrossLines.contains(number) { continue }
            guard let post = cardOf[line.from], let chief = cardOf[line.to], let first = superior[post],
                first != chief, post != chief,
                linesAt[line.from].contains(where: { other in
                    let other = chart.lines[other]
                    return other.relation == .chef && other.from == line.from && places(other)
                        && cardOf[other.to] == first
                })
            else { continue }
            let isFar = composition.cards.count > Self.mostInSight && superior[first] != superior[chief]
            if superiors(of: first).contains(chief) || isFar { secondChiefs.insert(number) }
            byChief[line.to, default: []].append((number, first))
        }
        for lines in byChief.values where Set(lines.map(\.first)).count >= Self.mostPlaces {
            secondChiefs.formUnion(lines.map(\.line))
        }
        farChiefs = findFarChiefs().subtracting(secondChiefs)
    }

    /// In so many places those of one more chief are too far from one another for a line.
    private static let mostPlaces = 3
    /// So many cards are seen at once.
    private static let mostInSight = 25

    /// Whom something that is no more belonged or answered to besides what it stood under: that is told in its box.
    private func pastBesides() -> Set<Int> {
        Set(
            chart.lines.indices.filter { number in
                let line = chart.lines[number]
                guard line.look == .ended, line.relation.words.above == .object, places(line),
                    chart.boxes[line.from].look?.isGone == true, let card = cardOf[line.from],
                    let above = cardOf[line.to], let first = superior[card]
                else { return false }
                return above != first && above != card
            })
    }

    /// The lines that are drawn, each from the end that has most like it.
    mutating func fans() -> [Fan] {
        var counts: [LineManner: (from: [Int: Int], to: [Int: Int])] = [:]
        let besides = pastBesides()
        secondChiefs.formUnion(besides)
        let told = secondChiefs.union(farChiefs).union(pastInWords())
        let drawn = chart.lines.indices.filter { isDrawn($0) && !told.contains($0) && !isAboutWhole($0) }
        for number in drawn {
            let line = chart.lines[number]
            counts[LineManner(line), default: ([:], [:])].from[line.from, default: 0] += 1
            counts[LineManner(line), default: ([:], [:])].to[line.to, default: 0] += 1
        }
        struct Key: Hashable {
            let manner: LineManner
            let hub: Int
            let isSubject: Bool
            let isAcross: Bool
        }
        var fans: [Key: Fan] = [:]
        var order: [Key] = []
        for number in drawn {
            let line = chart.lines[number]
            let manner = LineManner(line)
            let (out, into) = (counts[manner]?.from[line.from] ?? 0, counts[manner]?.to[line.to] ?? 0)
            let isSubject = out != into ? out > into : line.relation.words.above != .object
            let (hub, end) = isSubject ? (line.from, line.to) : (line.to, line.from)
            let key = Key(manner: manner, hub: hub, isSubject: isSubject, isAcross: acrossLines.contains(number))
            if fans[key] == nil {
                order.append(key)
                fans[key] = Fan(
                    manner: manner, hub: hub, hubIsSubject: isSubject, isAcross: key.isAcross, lines: [])
            }
            fans[key]?.lines.append((end, number))
        }
        return limited(order.compactMap { fans[$0] })
    }

    /// Up to so many lines that are no more, and place nothing, are drawn. Of more no reader follows any, and each box says
    /// in words where it was, and so does one where the line would go far.
    private static let mostPast = 4

    /// Whether a line would run past what stands between two columns, past a whole band, or from deep in one tree to
    /// another.
    private func isPastAway(_ number: Int) -> Bool {
        guard let one = cardOf[chart.lines[number].from], let other = cardOf[chart.lines[number].to] else {
            return false
        }
        if let (_, left, right) = branches(one, other) { return abs(left - right) > 1 }
        let ways = [one, other].map { Set([$0] + superiors(of: $0)) }
        let bands = [one, other].map { BandKind(kind(composition.cards[$0].principal)) }
        guard ways[0].isDisjoint(with: ways[1]) else { return false }
        if bands[0] != bands[1] { return abs(bands[0].rawValue - bands[1].rawValue) > Self.mostBands }
        return bands[0] == .administration && ways.contains { $0.count > 1 }
    }

    /// From an organ to a department is no way past a band.
    private static let mostBands = 2

    private func pastInWords() -> Set<Int> {
        let past = chart.lines.indices.filter { number in
            let look = chart.lines[number].look
            return (look == .ended || look == .moved) && isDrawn(number)
        }
        let former = past.filter { chart.lines[$0].placesNothing }
        return Set(past.filter(isPastAway)).union(former.count > Self.mostPast ? former : [])
    }

    /// What is a part of a federation or a company, and stands below whoever directs it there, says in words of what.
    func isAboutWhole(_ number: Int) -> Bool {
        let line = chart.lines[number]
        guard line.relation.drawn.rank == 0, places(line), let part = cardOf[line.from], let whole = cardOf[line.to],
            BandKind(kind(line.to)) == .companies, BandKind(kind(line.from)) == .administration
        else { return false }
        return superiors(of: part).dropFirst().contains(whole)
    }

    private func isDrawn(_ number: Int) -> Bool {
        guard !carried[number] else { return false }
        let line = chart.lines[number]
        guard let from = cardOf[line.from], let to = cardOf[line.to] else { return false }
        if from == to, line.from != line.to { return false }
        if let look = line.look, look != .unchanged, look != .stressed { return true }
        if line.isOpen || isTold(number) { return false }
        if showsEverything, !LineSelection.standard.relations.contains(line.relation) { return false }
        return [line.from, line.to].allSatisfy { Self.drawnBands.contains(BandKind(kind($0))) }
    }

    private func limited(_ fans: [Fan]) -> [Fan] {
        let hanging = Set(composition.cards.flatMap(\.hanging))
        let isLocal = fans.map { fan in
            fan.lines.allSatisfy { end, _ in
                guard let one = cardOf[fan.hub], let other = cardOf[end] else { return false }
                return one == other || superior[other] == one && hanging.contains(other)
            }
        }
        let far = fans.indices.filter { !isLocal[$0] }
        guard far.count > Self.most else { return fans }
        let kept = Set(
            far.sorted { one, other in
                let changes = [one, other].map { fans[$0].manner.look.map { $0 != .unchanged } ?? false }
                if changes[0] != changes[1] { return changes[0] }
                return (fans[one].importance, one) < (fans[other].importance, other)
            }.prefix(Self.most))
        return fans.indices.filter { isLocal[$0] || kept.contains($0) }.map { fans[$0] }
    }
}
