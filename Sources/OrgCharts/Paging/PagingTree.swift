internal import OrgModel

/// What of a chart stays together on a page, what each such part stands under, and in what order they are read.
struct PagingTree {
    /// A card, a group of companies, or a panel.
    struct Part {
        fileprivate(set) var boxes: [Int]
        let band: BandKind
        var parent: Int?
        var children: [Int] = []
        /// The organ with which a förvaltning or an elected post stands.
        var column: Int?
        /// What tells it apart where it is named: what it is about, and who leads that.
        fileprivate(set) var faces: [Int] = []
        /// How soon it leaves the overview: nil is at once, 0 never while there is one.
        var core: Int?
        /// About how much of a drawing it takes, in square points.
        fileprivate(set) var area: Double
    }

    /// In reading order, what is above before what is below it.
    private(set) var parts: [Part] = []
    /// The part of each box.
    private(set) var partOf: [Int]
    /// What no chef but a director stands over.
    private(set) var tops: [Int] = []

    init(of chart: Chart) {
        partOf = [Int](repeating: 0, count: chart.boxes.count)
        switch chart.options.view?.name {
        case ChartView.grupper.name: addPanels(chart) { $0.section == .groups }
        case ChartView.samverkan.name: addPanels(chart) { $0.sphere == .cooperation }
        default: addCards(chart)
        }
        for (number, part) in parts.enumerated() { for box in part.boxes { partOf[box] = number } }
        let companies = parts.count { $0.band == .companies }
        for number in parts.indices where isTop(number, companies) { tops.append(number) }
        isOnTop = Set(tops)
        for line in chart.lines where line.relation == .leder && line.modality.standing == .holds {
            let part = partOf[line.to]
            guard parts[part].boxes.first == line.to, partOf[line.from] == part, line.from != line.to,
                chart.boxes[line.to].kind.sphere == .employed
            else { continue }
            parts[part].faces.append(line.from)
        }
        for number in parts.indices { parts[number].faces.append(parts[number].boxes[0]) }
    }

    /// Of more companies than this those stand on top that no other owns.
    private static let mostCompanies = 24

    private func isTop(_ part: Int, _ companies: Int) -> Bool {
        guard let parent = parts[part].parent else { return true }
        let isFew = parts[part].band == .companies && companies <= Self.mostCompanies
        return (parts[parent].band == .management || isFew && parts[parent].band == .companies)
            && isTop(parent, companies)
    }

    static let main: Set<BandKind> = [.elected, .management, .administration]

    /// Whether an overview of the whole shows a part: organs, who leads, what is led, and companies.
    func isOfWhole(_ part: Int) -> Bool { Self.main.contains(parts[part].band) || parts[part].band == .companies }

    private var isOnTop: Set<Int> = []

    /// The boxes that stand on an overview that has some parts on it, and names others.
    func shown(_ parts: [Int], named: [Int]) -> Set<Int> {
        Set(named.flatMap { self.parts[$0].faces } + parts.flatMap { self.parts[$0].boxes })
    }

    /// What of those on top a part stands under; itself where it is one of them.
    func top(over part: Int) -> Int {
        var here = part
        while !isOnTop.contains(here), let above = parts[here].parent { here = above }
        return here
    }

    /// How many ranks there are of what stands on the overview.
    static let cores = 3

    private static func core(_ kind: NodeKind) -> Int? {
        switch kind {
        case .kommunfullmäktige, .kommunstyrelse: 0
        case .revision, .valberedning, .fullmäktigeberedning: 1
        case .kommun, .region, .lekmannarevisor: 2
        default: BandKind(kind) == .management ? 0 : nil
        }
    }

    /// About how much of a drawing some parts take, in square points.
    func area(of parts: [Int]) -> Double { parts.reduce(0) { $0 + self.parts[$1].area } }

    /// Its name, and in words what is not drawn: as a rule each line beyond the first few.
    private static func area(of boxes: [Int], in chart: Chart, _ lineCounts: [Int]) -> Double {
        boxes.reduce(0) { sum, box in
            let letters = Double(chart.boxes[box].name.count)
            let rows = (letters / 16).rounded(.up) + Double(chart.boxes[box].caption.count)
            return sum + 128 * (14 * rows + 12 + 6 * Double(max(0, lineCounts[box] - 4)))
        }
    }

    private static func lineCounts(in chart: Chart) -> [Int] {
        var counts = [Int](repeating: 0, count: chart.boxes.count)
        for line in chart.lines {
            counts[line.from] += 1
            counts[line.to] += 1
        }
        return counts
    }

    /// Takes what stands in a part apart: the others come below the first.
    mutating func breakUp(_ part: Int, of chart: Chart) {
        let others = parts[part].boxes.dropFirst()
        let lineCounts = Self.lineCounts(in: chart)
        parts[part].children.insert(contentsOf: parts.count..<parts.count + others.count, at: 0)
        for box in others {
            partOf[box] = parts.count
            let area = Self.area(of: [box], in: chart, lineCounts)
            parts.append(
                Part(boxes: [box], band: BandKind(chart.boxes[box].kind), parent: part, faces: [box], area: area))
        }
        parts[part].boxes = [parts[part].boxes[0]]
        parts[part].faces = parts[part].boxes
        parts[part].area = Self.area(of: parts[part].boxes, in: chart, lineCounts)
    }

    // MARK: Cards

    private mutating func addCards(_ chart: Chart) {
        let lineCounts = Self.lineCounts(in: chart)
        var composer = Composer(chart)
        composer.frameGroups()
        composer.makeCards()
        composer.hang()
        let superior = composer.superior
        composer.composition.bands = composer.bands()
        let composition = composer.composition
        // A group of companies stands before those in it.
        var order: [Int] = []
        let groups: [(box: Int, cards: Set<Int>)] = composer.frameOf.sorted { $0.key < $1.key }.map { box, frame in
            (box, Set(composition.members(of: frame)))
        }
        for part in composition.bands.flatMap(\.shelves).flatMap(\.parts) { order += composition.cards(in: part) }
        // What hung under a director has got a place on a shelf; what is below comes after.
        let place = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
        var below: [Int: [Int]] = [:]
        var roots: [Int] = []
        for card in composition.cards.indices.sorted(by: { (place[$0] ?? .max, $0) < (place[$1] ?? .max, $1) }) {
            if let above = superior[card] { below[above, default: []].append(card) } else { roots.append(card) }
        }
        var numbers: [Int: Int] = [:]
        var numbersOfGroups: [Int: Int] = [:]
        func add(_ boxes: [Int], under parent: Int?) -> Int {
            let kind = chart.boxes[boxes[0]].kind
            parts.append(
                Part(
                    boxes: boxes, band: BandKind(kind), parent: parent, core: Self.core(kind),
                    area: Self.area(of: boxes, in: chart, lineCounts)))
            if let parent { parts[parent].children.append(parts.count - 1) }
            return parts.count - 1
        }
        for root in roots {
            var parent: Int?
            if let group = groups.first(where: { $0.cards.contains(root) }) {
                // The group comes with the first that stands in it.
                parent = numbersOfGroups[group.box] ?? add([group.box], under: nil)
                numbersOfGroups[group.box] = parent
            }
            var waiting = [(card: root, parent: parent)]
            while let next = waiting.popLast() {
                let boxes = composition.cards[next.card].boxes
                let principal = composition.cards[next.card].principal
                let number = add([principal] + boxes.filter { $0 != principal }, under: next.parent)
                numbers[next.card] = number
                waiting += (below[next.card] ?? []).reversed().map { ($0, number) }
            }
        }
        for group in groups where numbersOfGroups[group.box] == nil { _ = add([group.box], under: nil) }
        for (card, number) in numbers {
            guard parts[number].band == .administration, let organ = composer.organ(under: card) else { continue }
            parts[number].column = numbers[organ]
        }
        for (card, number) in numbers where parts[number].band == .elected {
            placePost(number, composition.cards[card].principal, numbers, composer)
        }
    }

    /// Elected posts stand with the organ that they lead.
    private mutating func placePost(_ number: Int, _ box: Int, _ numbers: [Int: Int], _ composer: Composer) {
        guard composer.kind(box).section == .posts else { return }
        let led = composer.linesAt[box].map { composer.chart.lines[$0] }.first { line in
            line.from == box && [.leder, .lederPolitiskt, .hörTill, .delAv].contains(line.relation)
        }
        guard let organ = led.flatMap({ composer.cardOf[$0.to] }).flatMap({ numbers[$0] }), organ != number else {
            return
        }
        if parts[organ].core != nil { parts[number].core = 2 } else { parts[number].column = organ }
    }

    // MARK: Panels

    /// Whether parts are groups or forums, each with those in it.
    static func isPanel(_ chart: Chart) -> Bool {
        [ChartView.grupper.name, ChartView.samverkan.name].contains(chart.options.view?.name)
    }

    /// Each group, or forum, with those that no other before it tells of.
    private mutating func addPanels(_ chart: Chart, _ isHub: (NodeKind) -> Bool) {
        let lineCounts = Self.lineCounts(in: chart)
        var hubs: [Int: [Int]] = [:]
        var order: [Int] = []
        for box in chart.boxes.indices where isHub(chart.boxes[box].kind) {
            hubs[box] = [box]
            order.append(box)
        }
        var placed = Set(order)
        var joined: [Int: [Int]] = [:]
        for line in chart.lines {
            joined[line.from, default: []].append(line.to)
            joined[line.to, default: []].append(line.from)
        }
        for hub in order {
            for other in joined[hub] ?? [] where placed.insert(other).inserted { hubs[hub]?.append(other) }
        }
        for boxes in order.compactMap({ hubs[$0] }) + chart.boxes.indices.filter({ !placed.contains($0) }).map({ [$0] })
        {
            parts.append(
                Part(
                    boxes: boxes, band: BandKind(chart.boxes[boxes[0]].kind),
                    area: Self.area(of: boxes, in: chart, lineCounts)))
        }
    }
}

extension Composer {
    /// The one organ that a card of the administration answers to.
    fileprivate func organ(under card: Int) -> Int? {
        let organs = composition.cards.indices.filter { number in
            superior[number] == nil && BandKind(kind(composition.cards[number].principal)) == .elected
                && kind(composition.cards[number].principal).section == .units
        }
        return organ(over: card, among: Set(organs))
    }
}
