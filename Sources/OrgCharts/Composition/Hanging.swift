internal import OrgModel

/// What hangs under what: units under the units that they are a part of, posts under their chefs, companies under what
/// owns them.
extension Composer {
    /// Where a card might hang.
    private struct Hook: Comparable {
        let rank: Int
        let card: Int

        static func < (left: Hook, right: Hook) -> Bool { (left.rank, left.card) < (right.rank, right.card) }
    }

    mutating func hang() {
        var hooks = [[Hook]](repeating: [], count: composition.cards.count)
        for line in chart.lines where places(line) {
            guard let (above, below) = line.ranking, let upper = cardOf[above], let lower = cardOf[below],
                upper != lower,
                mayHang(below, under: above, line.relation)
            else { continue }
            hooks[lower].append(Hook(rank: line.relation.drawn.rank, card: upper))
        }
        var tops = Tops(count: composition.cards.count)
        for card in composition.cards.indices {
            // One that has no place yet is the top of all that hang under it.
            guard let hook = hooks[card].sorted().first(where: { tops.top(over: $0.card) != card }) else { continue }
            superior[card] = hook.card
            tops.put(card, under: hook.card)
        }
        for card in composition.cards.indices {
            if let above = superior[card] { composition.cards[above].hanging.append(card) }
        }
    }

    /// Groups of companies are frames around theirs.
    mutating func frameGroups() {
        for box in chart.boxes.indices
        where kind(box) == .koncern && !self.box(box).isClass && self.box(box).page == nil {
            let parts = linesAt[box].map { chart.lines[$0] }.filter { $0.to == box && $0.from != box && isPart($0) }
            if !parts.isEmpty { _ = addFrame(.box(box), []) }
        }
    }

    private func isPart(_ line: Chart.Line) -> Bool {
        (line.relation == .delAv || line.relation == .hörTill) && isQuiet(line) && kind(line.from).sphere == .company
            && kind(line.from) != .koncern
    }

    /// The groups of companies that a card is part of.
    func groups(of card: Int) -> Set<Int> {
        let principal = composition.cards[card].principal
        return Set(
            linesAt[principal].map { chart.lines[$0] }.filter { $0.from == principal && isPart($0) }
                .compactMap { frameOf[$0.to] })
    }

    private func mayHang(_ below: Int, under above: Int, _ relation: Relation) -> Bool {
        let (lower, upper) = (BandKind(kind(below)), BandKind(kind(above)))
        switch relation {
        case .hörTill, .delAv, .bedrivsI, .leder, .chef, .uppdrag: break
        case .äger, .ägarstyr: return lower == .companies && upper == .companies && haveOneGroup(below, above)
        default: return false
        }
        switch (lower, upper) {
        case (.administration, .administration), (.administration, .management): return true
        case (.companies, .companies): return haveOneGroup(below, above)
        case (.administration, .companies): return relation == .chef || relation == .uppdrag
        case (.management, .management): return kind(below) == .biträdandeKommundirektör && relation == .chef
        default: return false
        }
    }
}

extension Composer {
    /// What hangs under a company stands in the same frames.
    private func haveOneGroup(_ below: Int, _ above: Int) -> Bool {
        guard let lower = cardOf[below], let upper = cardOf[above] else { return false }
        return groups(of: lower) == groups(of: upper)
    }
}

extension Chart.Line {
    /// The end that stands above and the one below; nil where neither does.
    var ranking: (above: Int, below: Int)? {
        switch relation.words.above {
        case .subject: (from, to)
        case .object: (to, from)
        case nil: nil
        }
    }
}

extension BandKind {
    /// The band in which what is of a kind stands.
    init(_ kind: NodeKind) {
        switch kind {
        case .kommunalförbund, .samverkansorgan, .direktion: self = .companies
        case .kommundirektör, .biträdandeKommundirektör: self = .management
        default:
            switch kind.sphere {
            case .political, .examination: self = .elected
            case .employed: self = .administration
            case .company: self = .companies
            case .group: self = .groups
            case .cooperation: self = .cooperation
            case .external: self = .outside
            case .person: self = .persons
            case .matter: self = .matters
            case .document: self = .documents
            }
        }
    }
}

/// What stands at the top of growing trees; ways that were gone once are shortened.
struct Tops {
    private var above: [Int]

    init(count: Int) { above = Array(0..<count) }

    mutating func put(_ node: Int, under parent: Int) { above[node] = parent }

    /// - Complexity: logarithmic in the long run, however deep the trees.
    mutating func top(over node: Int) -> Int {
        var here = node
        while above[here] != here {
            above[here] = above[above[here]]
            here = above[here]
        }
        return here
    }
}
