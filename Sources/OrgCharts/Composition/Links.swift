internal import OrgModel
internal import Texts

/// The links that are drawn.
extension Composer {
    /// How many in a frame a line to it may leave out.
    private static let mostOthers = 2

    mutating func link() {
        findSecondChiefs()
        let fans = fans()
        frameShelves(fans)
        var members: [(frame: Int, boxes: Set<Int>)] = composition.frames.indices.map { frame in
            (frame, Set(composition.members(of: frame).map { composition.cards[$0].principal }))
        }
        members = members.filter { $0.boxes.count > 1 }.sorted {
            ($1.boxes.count, $0.frame) < ($0.boxes.count, $1.frame)
        }
        var known: [Way: Int] = [:]
        for fan in fans {
            let exact = ends(of: fan, members, mostOthers: 0)
            let short = ends(of: fan, members, mostOthers: Self.mostOthers)
            let ends = Self.length(of: short) < Self.length(of: exact) ? short : exact
            for line in ends.flatMap(\.lines) { carried[line] = true }
            add(
                Composition.Link(
                    hub: fan.hub, ends: ends, relations: [fan.manner.relation], hubIsSubject: fan.hubIsSubject,
                    isAcross: fan.isAcross),
                &known)
        }
        pile()
    }

    private typealias Ends = [(end: Composition.Link.End, lines: [Int])]

    /// The ends of a fan: frames of which it goes to each, or to all but a few, and the boxes that are left.
    private func ends(of fan: Fan, _ frames: [(frame: Int, boxes: Set<Int>)], mostOthers: Int) -> Ends {
        var left = Dictionary(fan.lines.map { ($0.end, $0.line) }) { first, _ in first }
        var ends: Ends = []
        // Where it leaves out fewest first.
        for count in 0...mostOthers {
            for (frame, boxes) in frames where count <= boxes.count / 4 && (count == 0 || !boxes.contains(fan.hub)) {
                let others = boxes.filter { left[$0] == nil }
                guard others.count == count else { continue }
                let own = boxes.subtracting(others).sorted().compactMap { left.removeValue(forKey: $0) }
                ends.append((others.isEmpty ? .each(frame) : .eachBut(frame, others.sorted()), own))
            }
        }
        return ends + fan.lines.filter { left[$0.end] == $0.line }.map { (.box($0.end), [$0.line]) }
    }

    /// How much there is to read: each end, and each box that it is not to.
    private static func length(of ends: Ends) -> Int {
        ends.reduce(0) { length, end in
            if case .eachBut(_, let others) = end.end { length + 1 + others.count } else { length + 1 }
        }
    }

    /// Where a link goes, and how it looks.
    private struct Way: Hashable {
        let hub: Int
        let hubIsSubject: Bool
        let ends: Set<Composition.Link.End>
        let manner: Manner?
        let look: Emphasis.Look?
        let isAcross: Bool
    }

    /// What goes the same way is one link where it looks the same, and where an owner governs what it owns.
    private struct Manner: Hashable {
        let style: LineStyle
        let isOwner: Bool
    }

    private func manner(of line: Chart.Line) -> Manner {
        var style = LineStyle(of: line, chart.options.theme)
        let isOwner = (line.relation == .äger || line.relation == .ägarstyr) && places(line)
        if isOwner { (style.stroke, style.width, style.tip) = (.solid, 1, "none") }
        return Manner(style: style, isOwner: isOwner)
    }

    /// Adds a link, to one that goes the same way and looks the same if there is one.
    private mutating func add(_ link: Composition.Link, _ known: inout [Way: Int]) {
        let first = link.ends.first?.lines.first.map { chart.lines[$0] }
        let way = Way(
            hub: link.hub, hubIsSubject: link.hubIsSubject, ends: Set(link.ends.map(\.end)),
            manner: first.map(manner), look: first?.look, isAcross: link.isAcross)
        guard let place = known[way] else {
            known[way] = composition.links.count
            composition.links.append(link)
            return
        }
        composition.links[place].relations += link.relations
        let lines = Dictionary(link.ends.map { ($0.end, $0.lines) }) { first, _ in first }
        for number in composition.links[place].ends.indices {
            composition.links[place].ends[number].lines += lines[composition.links[place].ends[number].end] ?? []
        }
    }

    // MARK: Cliques

    private static let leastClique = 5

    /// Groups of which every two are joined alike are told in one sentence.
    mutating func joinCliques() {
        var groups: [LineManner: [Int]] = [:]
        var order: [LineManner] = []
        for (number, line) in chart.lines.enumerated() where !carried[number] && line.from != line.to && !line.isOpen {
            let manner = LineManner(line)
            if groups[manner] == nil { order.append(manner) }
            groups[manner, default: []].append(number)
        }
        for manner in order {
            guard let lines = groups[manner], lines.count >= Self.leastClique * (Self.leastClique - 1) / 2 else {
                continue
            }
            var neighbours: [Int: Set<Int>] = [:]
            for line in lines.map({ chart.lines[$0] }) {
                neighbours[line.from, default: []].insert(line.to)
                neighbours[line.to, default: []].insert(line.from)
            }
            var seen: Set<Int> = []
            for box in neighbours.keys.sorted() where !seen.contains(box) {
                let all = (neighbours[box] ?? []).union([box])
                seen.formUnion(all)
                guard all.count >= Self.leastClique,
                    all.allSatisfy({ (neighbours[$0] ?? []).union([$0]) == all })
                else { continue }
                let own = lines.filter { all.contains(chart.lines[$0].from) }
                for line in own { carried[line] = true }
                let names = Self.list(all.sorted().map { Lettering.brief(chart.boxes[$0].name) }, chart.language)
                let phrase = manner.modality.phrase(manner.relation.words.phrase)
                let text = Wording(
                    "Mellan var två av dessa: ”\(phrase)”: \(names)",
                    en: "Between every two of these: “\(phrase)”: \(names)")
                composition.cliques.append(Composition.Remark(box: box, text: text[chart.language], lines: own))
            }
        }
    }
}
