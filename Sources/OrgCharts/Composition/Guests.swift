internal import OrgModel
internal import Texts

/// What stands in a small row of another's card since nothing else is said of it: the staff of a unit, the operations of
/// whoever runs them, the members of a federation, who sits in an organ, owners from outside.
struct Guest {
    let box: Int
    let host: Int
    /// The line that joins them, and the one to the chief on the host's card.
    let line: Int
    var chiefLine: Int?
    /// The lines of whoever leads the host to a group.
    var leaderLines: [Int] = []
    /// Staff that are some of these.
    var some: [(box: Int, line: Int)] = []
}

extension Composer {
    /// How many rows a card has room for.
    private static let mostGuests = 24

    /// The guests of each box that stands in a card; the leaders on a unit's card and the organs within another's are known.
    func guests(_ leaders: [Int: [Int]], organs: [Int: [Int]]) -> [Int: [Guest]] {
        var all: [Guest] = []
        let wholes = Dictionary(
            organs.flatMap { whole, organs in organs.map { ($0, whole) } }, uniquingKeysWith: { first, _ in first })
        let (inner, placed) = (Set(wholes.keys), Set(leaders.values.joined()))
        for box in orderedBoxes where isPlainGuest(box) && !placed.contains(box) {
            let guest: Guest? =
                switch kind(box) {
                case .personal: staff(box, leaders, inner)
                case let kind where kind.section == .groups: group(box, leaders)
                case .verksamhet: operation(box)
                default:
                    seat(box) ?? electedPost(box, wholes) ?? wholeOfTheEmployed(box) ?? owner(box)
                        ?? municipality(box)
                }
            if let guest { all.append(guest) }
        }
        // Either each answers to who leads the unit or none does: then one sentence tells it of all.
        let (led, others) = (
            all.filter { $0.chiefLine != nil },
            all.filter { $0.chiefLine == nil && kind($0.box) == .personal && leaders[$0.host] != nil }
        )
        if !led.isEmpty, !others.isEmpty {
            let fewer = Set((led.count < others.count ? led : others).map(\.box))
            all.removeAll { fewer.contains($0.box) }
        }
        let guests = Set(all.map(\.box))
        return Dictionary(grouping: all.filter { !guests.contains($0.host) }, by: \.host)
            .filter { $0.value.count <= Self.mostGuests }
    }

    /// Whether nothing marks a box, and no line of it says more than that it is so.
    private func isPlainGuest(_ number: Int) -> Bool {
        let box = self.box(number)
        let isMarked = box.look != nil && box.look != .unchanged || box.emphasis != nil
        return !isMarked && !box.isGhost && !box.isVacant && !box.isImplied
            && linesAt[number].allSatisfy { isQuiet(chart.lines[$0]) && chart.lines[$0].from != chart.lines[$0].to }
    }

    func canHost(_ box: Int) -> Bool {
        !self.box(box).isClass && !self.box(box).isGhost && frameOf[box] == nil && kind(box) != .koncern
    }

    private func staff(_ box: Int, _ leaders: [Int: [Int]], _ inner: Set<Int>) -> Guest? {
        let own = linesAt[box].filter { chart.lines[$0].from == box }
        let some = linesAt[box].filter { chart.lines[$0].to == box }
        let home = own.filter { chart.lines[$0].relation == .hörTill }
        let chiefs = own.filter { chart.lines[$0].relation == .chef }
        guard home.count == 1, own.count == home.count + chiefs.count, chiefs.count <= 1 else { return nil }
        let host = chart.lines[home[0]].to
        guard canHost(host), kind(host).section == .units, !inner.contains(host) else { return nil }
        // Whom somebody commands who does not lead the unit is joined to them by a line, where nobody else leads it.
        let isLed = chiefs.first.map { leaders[host] == [chart.lines[$0].to] } ?? false
        if !chiefs.isEmpty, !isLed, leaders[host] != nil || kind(host).sphere != .employed { return nil }
        // Some of the staff that are told apart stand under all of them.
        let parts = some.filter { number in
            let line = chart.lines[number]
            return line.relation == .delAv && kind(line.from) == .personal && linesAt[line.from].count == 1
                && isPlainGuest(line.from)
        }
        guard parts.count == some.count else { return nil }
        return Guest(
            box: box, host: host, line: home[0], chiefLine: isLed ? chiefs.first : nil,
            some: parts.map { (chart.lines[$0].from, $0) })
    }

    private func operation(_ box: Int) -> Guest? {
        guard linesAt[box].count == 1 else { return nil }
        let line = chart.lines[linesAt[box][0]]
        let host: Int
        switch line.relation {
        case .driver, .ansvarar, .verksamhetsansvar: host = line.from
        case .bedrivsI, .hörTill, .delAv: host = line.to
        default: return nil
        }
        guard host != box, canHost(host), [.units, .posts].contains(kind(host).section) else { return nil }
        return Guest(box: box, host: host, line: linesAt[box][0])
    }

    /// Who sits in several stands in the first that is elected, and is named in the others.
    private func seat(_ box: Int) -> Guest? {
        let lines = linesAt[box]
        guard !lines.isEmpty, lines.allSatisfy({ isSeat($0) && chart.lines[$0].from == box }) else { return nil }
        let homes = lines.filter { canHost(chart.lines[$0].to) }
        guard let home = homes.first(where: { kind(chart.lines[$0].to).sphere == .political }) ?? homes.first else {
            return nil
        }
        return Guest(box: box, host: chart.lines[home].to, line: home)
    }

    /// What a director leads and of which nothing else is said: no department among the others.
    private func wholeOfTheEmployed(_ box: Int) -> Guest? {
        guard linesAt[box].count == 1, kind(box).section == .units, kind(box).sphere == .employed else { return nil }
        let line = chart.lines[linesAt[box][0]]
        guard line.relation == .leder, line.to == box, BandKind(kind(line.from)) == .management, canHost(line.from),
            !self.box(box).isClass, self.box(box).page == self.box(line.from).page
        else { return nil }
        return Guest(box: box, host: line.from, line: linesAt[box][0])
    }

    /// An owner from outside, or who runs an operation, that does nothing else.
    private func owner(_ box: Int) -> Guest? {
        guard linesAt[box].count == 1, kind(box).sphere == .external else { return nil }
        let line = chart.lines[linesAt[box][0]]
        let isRunner = line.relation == .driver && kind(line.to) == .verksamhet
        guard line.relation == .äger || isRunner, line.from == box, canHost(line.to) else { return nil }
        return Guest(box: box, host: line.to, line: linesAt[box][0])
    }

    func isSeat(_ number: Int) -> Bool {
        let line = chart.lines[number]
        return line.relation == .ingår && isQuiet(line) && kind(line.from).sits(in: kind(line.to))
    }

    /// The lines of each host that name who stands elsewhere: its members, and the posts that it chooses.
    func namedElsewhere(_ guests: [Int: [Guest]], _ leaders: [Int: [Int]]) -> [Int: [Int]] {
        let all = guests.values.joined()
        let homes = Set(all.map(\.line))
        let posts = Set(all.map(\.box))
        let placed = posts.union(leaders.values.joined())
        var lines: [Int: [Int]] = [:]
        for (number, line) in chart.lines.enumerated() where !homes.contains(number) && line.from != line.to {
            if isSeat(number), canHost(line.to), kind(line.from).isMunicipality || posts.contains(line.from) {
                lines[line.to, default: []].append(number)
            } else if namesChosen(number, standing: placed) {
                lines[line.from, default: []].append(number)
            }
        }
        return lines
    }

    // MARK: Their rows

    /// The rows of a host's guests: staff, then the others under a heading that says how they are joined.
    mutating func rows(
        of guests: [Guest], alsoNaming others: [Int], in host: Int, _ small: inout [Int: Composition.Card.Small]
    ) -> [Composition.Card.Entry] {
        var entries: [Composition.Card.Entry] = []
        for guest in guests where kind(guest.box) == .personal { entries += staffRows(guest, &small) }
        for guest in guests where !guest.leaderLines.isEmpty {
            small[guest.box] = .named
            groupsInCards.append(guest)
            entries.append(.boxes([guest.box]))
        }
        struct Key: Hashable {
            let manner: LineManner
            let terms: String
            let isHost: Bool
        }
        var groups: [Key: [(line: Int, guest: Int?)]] = [:]
        var order: [Key] = []
        let told =
            others.map { ($0, nil) }
            + guests.filter { kind($0.box) != .personal && $0.leaderLines.isEmpty }.map { ($0.line, $0.box) }
        for (number, guest) in told {
            let line = chart.lines[number]
            let key = Key(manner: LineManner(line), terms: line.terms, isHost: line.from == host)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append((number, guest))
        }
        for key in order {
            guard let own = groups[key] else { continue }
            let named = own.filter { $0.guest == nil }.map(\.line)
            let here = own.compactMap { line, guest in guest.map { (line: line, box: $0) } }
            for line in own.map(\.line) { carried[line] = true }
            let more = key.terms + key.manner.modality.mark[chart.language]
            if !here.isEmpty {
                let heading = self.heading(key.manner, isHost: key.isHost) + more + ":"
                entries.append(
                    .remark(Composition.Remark(box: host, text: heading, lines: here.map(\.line), isHeading: true)))
            }
            for (_, box) in here {
                small[box] = .named
                entries.append(.boxes([box]))
            }
            if !named.isEmpty {
                let names = named.map { number in
                    let line = chart.lines[number]
                    return name(of: key.isHost ? line.to : line.from, for: host)
                }
                let text = sentence(key.manner, more, Self.list(names, chart.language), key.isHost, !here.isEmpty)
                entries.append(.remark(Composition.Remark(box: host, text: text, lines: named)))
            }
        }
        return entries
    }

    /// What is said of those that stand elsewhere, in a sentence of its own: "tillsätter även A och B".
    private func sentence(
        _ manner: LineManner, _ more: String, _ names: String, _ isHost: Bool, _ isFurther: Bool
    ) -> String {
        let phrase = heading(manner, isHost: isHost)
        let also = Wording("även", en: "also")[chart.language]
        switch (isHost, isFurther) {
        case (true, true):
            return Wording("\(phrase) även \(names)", en: "also \(phrase) \(names)")[chart.language] + more
        case (true, false): return "\(phrase) \(names)\(more)"
        case (false, true): return "\(phrase) \(also)\(more): \(names)"
        case (false, false): return "\(phrase)\(more): \(names)"
        }
    }

    private mutating func staffRows(
        _ guest: Guest, _ small: inout [Int: Composition.Card.Small]
    ) -> [Composition.Card.Entry] {
        small[guest.box] = .staff
        staffInCards.append(guest)
        for (box, number) in guest.some {
            small[box] = .some
            carried[number] = true
            composition.claims.append(
                Composition.Claim(
                    relation: .delAv, lowerIsSubject: true, pairs: [(guest.box, box)], lines: [number], mark: ""))
        }
        return [.boxes([guest.box])] + guest.some.map { .boxes([$0.box]) }
    }

    private func heading(_ manner: LineManner, isHost: Bool) -> String {
        if manner.relation == .ingår { return Wording("medlemmar", en: "members")[chart.language] }
        let words = manner.relation.words
        return (isHost ? manner.modality.phrase(words.phrase) : words.inverse)[chart.language]
    }
}
