internal import OrgModel
internal import Texts

/// What several municipalities have together, where the chart is of that and not of one of them.
extension Composer {
    private static let principals: Set<NodeKind> = [.kommun, .region, .kommunfullmäktige, .kommunstyrelse]
    private static let jointBodies: Set<NodeKind> = [.direktion, .samverkansorgan, .kommunalförbund]

    /// The bodies that two or more of a kind appoint together: each of these is of a municipality of its own.
    static func jointBodies(of chart: Chart) -> Set<Int> {
        var appointers: [Int: [NodeKind: Set<Int>]] = [:]
        for line in chart.lines where line.relation == .tillsätter || line.relation == .utser {
            let (from, to) = (chart.boxes[line.from].kind, chart.boxes[line.to].kind)
            guard Self.principals.contains(from), Self.jointBodies.contains(to), !line.isDenied else { continue }
            appointers[line.to, default: [:]][from, default: []].insert(line.from)
        }
        return Set(appointers.filter { $0.value.values.contains { $0.count > 1 } }.keys)
    }

    /// Whether a chart is of a municipality: it has organs of one, and those that it has are not the members of what is
    /// joint.
    static func isMunicipal(_ chart: Chart, joint: Set<Int>) -> Bool {
        let organs = chart.boxes.map(\.kind).filter { [.kommunfullmäktige, .kommunstyrelse, .nämnd].contains($0) }
        return !organs.isEmpty
            && (joint.isEmpty || organs.contains(.nämnd) || organs.count { $0 == .kommunstyrelse } == 1)
    }

    /// The municipality that stands on top of the card of its fullmäktige or its one organ, where several municipalities
    /// have a card each, and the other organs of it that stand below.
    func municipalitiesByOrgan() -> [Int: (whole: Int, others: [Int])] {
        var organs: [Int: Set<Int>] = [:]
        var wholes: [Int: Set<Int>] = [:]
        for line in chart.lines where line.relation.drawn.rank == 0 && kind(line.to).isMunicipality {
            organs[line.to, default: []].insert(line.from)
            wholes[line.from, default: []].insert(line.to)
        }
        let found = organs.compactMap { whole, organs -> (Int, (whole: Int, others: [Int]))? in
            let councils = organs.filter { kind($0) == .kommunfullmäktige }
            guard let head = organs.count == 1 ? organs.first : councils.count == 1 ? councils.first : nil,
                organs.count == 1 || !isMunicipal && organs.count <= Self.mostOrgans,
                organs.allSatisfy({ wholes[$0]?.count == 1 && isPlainOrgan($0, beside: whole) }), canHost(whole),
                linesAt[whole].allSatisfy({ isQuiet(chart.lines[$0]) }),
                box(whole).look == nil || box(whole).look == .unchanged
            else { return nil }
            return (head, (whole, organs.subtracting([head]).sorted()))
        }
        return found.count > 1 ? Dictionary(uniqueKeysWithValues: found) : [:]
    }

    /// So many organs stand in the card of one municipality.
    private static let mostOrgans = 4

    private func isPlainOrgan(_ organ: Int, beside whole: Int) -> Bool {
        kind(organ).section == .units && kind(organ).sphere == .political && canHost(organ)
            && box(whole).page == box(organ).page && (box(organ).look == nil || box(organ).look == .unchanged)
    }

    /// Whether a line says who appoints what several have together, in a chart of that.
    func appointsJoint(_ line: Chart.Line) -> Bool {
        !isMunicipal && joint.contains(line.to) && (line.relation == .tillsätter || line.relation == .utser)
    }

    /// The municipalities that themselves appoint what they have together, as their fullmäktige would.
    func membersAppointing(_ cards: [Int]) -> [Int] {
        let appointing = Set(chart.lines.filter(appointsJoint).map(\.from))
        return cards.filter { card in
            let box = composition.cards[card].principal
            return kind(box).isMunicipality && appointing.contains(box)
        }
    }

    /// What stands below the director of a body that is no municipality is told by its place to be a part of the body,
    /// where all of it is.
    mutating func claimWholes() {
        var told: [Int] = []
        for card in composition.cards.indices where BandKind(kind(composition.cards[card].principal)) == .administration
        {
            let unit = composition.cards[card].principal
            let above = superiors(of: card)
            guard kind(unit).section == .units,
                let whole = above.last, BandKind(kind(composition.cards[whole].principal)) == .companies,
                above.dropLast().allSatisfy({ kind(composition.cards[$0].principal).section == .posts })
            else { continue }
            let own = linesAt[unit].filter { number in
                let line = chart.lines[number]
                return line.from == unit && line.relation.drawn.rank == 0 && cardOf[line.to] == whole
            }
            guard !own.isEmpty, own.allSatisfy({ carried[$0] || mayPlaceTell($0) }) else { return }
            told += own.filter { !carried[$0] }
        }
        guard !told.isEmpty else { return }
        let words = claim(told, of: Wording("det som står överst", en: "what stands on top"))
        let saying = Wording("Enhet närmast direktören: \(words)", en: "Unit next to the director: \(words)")
        composition.sayings.append(Composition.Saying(text: saying[chart.language], standing: .unitBelowUnit))
    }
}
