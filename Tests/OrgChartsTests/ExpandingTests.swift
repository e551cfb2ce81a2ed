import OrgCharts
import OrgModel
import Testing

@Suite struct `A composition says the chart's lines, each once` {
    private func examine(_ chart: Chart, _ name: String) {
        let composition = Composition(of: chart)
        func counted(_ lines: [Composition.Said]) -> [Composition.Said: Int] {
            Dictionary(lines.map { ($0, 1) }, uniquingKeysWith: +)
        }
        let meant = counted(
            chart.lines.map {
                Composition.Said(from: $0.from, to: $0.to, relation: $0.relation, isDenied: $0.isDenied)
            })
        let said = counted(composition.lines(of: chart))
        #expect(said == meant, "\(name)")
        // Every node has one place.
        var boxes = composition.cards.flatMap(\.boxes)
        for frame in composition.frames { if case .box(let box) = frame.title { boxes.append(box) } }
        #expect(boxes.sorted() == Array(chart.boxes.indices), "\(name)")
        let placed = composition.bands.flatMap(\.shelves).flatMap(\.parts).flatMap { part -> [Int] in
            switch part {
            case .card(let card): composition.withHanging(card)
            case .pile(let cards): cards
            case .frame(let frame): composition.members(of: frame)
            }
        }
        #expect(placed.sorted() == Array(composition.cards.indices), "\(name)")
        // What is said of each in a frame is said of what the cards in it are of, and a claim of what stands so.
        for claim in composition.claims { #expect(claim.lines.count == claim.pairs.count, "\(name)") }
    }

    @Test(arguments: Organisation.models)
    func `in every view of every model`(_ model: String) throws {
        let organisation = try Organisation(at: model)
        for view in [nil] + ChartView.standard {
            examine(Chart(of: organisation, ChartOptions(view: view)), "\(model) \(view?.name ?? "")")
        }
        examine(Chart(of: organisation, ChartOptions(lines: .all)), "\(model) all")
    }

    @Test(arguments: 0..<40)
    func `in organisations by chance`(_ seed: Int) throws {
        for part in 0..<5 {
            let organisation = try Organisation(written: RandomOrganisation(5 * seed + part).model)
            for view in [nil, ChartView.allt, .styrning, .grupper, .samverkan, .personal] {
                examine(Chart(of: organisation, ChartOptions(view: view)), "\(5 * seed + part) \(view?.name ?? "")")
            }
        }
    }
}
