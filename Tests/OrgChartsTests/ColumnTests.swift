import OrgCharts
import OrgModel
import Pictures
import Testing

/// Whose column a card stands in.
@Suite struct `A column of cards` {
    /// A card as it is seen: all its boxes.
    private func area(_ card: Composition.Card, _ chart: Chart, _ places: [String: Picture.Area]) -> Picture.Area? {
        let areas = card.boxes.compactMap { places[chart.boxes[$0].element] }
        guard let first = areas.first, areas.count == card.boxes.count else { return nil }
        return areas.reduce(first) { whole, area in
            Picture.Area(
                left: min(whole.left, area.left), top: min(whole.top, area.top), right: max(whole.right, area.right),
                bottom: max(whole.bottom, area.bottom))
        }
    }

    /// The card right above each that hangs under one, of those that begin no further to the right, is that one or a
    /// brother: what hangs under a brother is indented. Returns how many were looked at.
    private func examine(_ chart: Chart, _ name: String) throws -> Int {
        let composition = Composition(of: chart)
        let picture = try chart.picture
        let places = Dictionary(picture.boxes.map { ($0.id, $0.area) }) { first, _ in first }
        let areas = composition.cards.map { area($0, chart, places) }
        var superior: [Int: Int] = [:]
        for (number, card) in composition.cards.enumerated() {
            for below in card.hanging { superior[below] = number }
        }
        func top(over card: Int) -> Int {
            var here = card
            while let next = superior[here] { here = next }
            return here
        }
        var trees: [Int: [Int]] = [:]
        for card in composition.cards.indices { trees[top(over: card), default: []].append(card) }
        var count = 0
        for (card, above) in superior {
            guard let own = areas[card] else { continue }
            let column = (trees[top(over: card)] ?? []).filter { other in
                areas[other].map { area in
                    area.bottom <= own.top + 1 && area.left < own.left + 12 && area.right > own.left + 12
                } ?? false
            }
            guard let nearest = column.max(by: { (areas[$0]?.bottom ?? 0) < (areas[$1]?.bottom ?? 0) }) else {
                continue
            }
            count += 1
            let names = [card, nearest].map { chart.boxes[composition.cards[$0].principal].name }
            #expect(nearest == above || superior[nearest] == above, "\(name): \(names[0]) under \(names[1])")
        }
        return count
    }

    @Test(.timeLimit(.minutes(5)), arguments: Organisation.models)
    func `is of those that hang under one, in every model`(_ model: String) throws {
        let organisation = try Organisation(at: model)
        for view in [nil, ChartView.personal] {
            let chart = Chart(of: organisation, ChartOptions(view: view))
            if !chart.boxes.isEmpty { _ = try examine(chart, "\(model) \(view?.name ?? "")") }
        }
    }

    @Test func `and in organisations by chance`() throws {
        var count = 0
        for seed in 0..<40 {
            let chart = Chart(of: try Organisation(written: RandomOrganisation(seed).model))
            count += try examine(chart, "\(seed)")
        }
        #expect(count > 40)
    }

    @Test func `goes on with a brother where what hangs under the one before is indented`() throws {
        let model = """
            befattningar:
              s: { slag: chef }
              a: { slag: chef, chef: s }
              a1: { slag: befattning, chef: a }
              b: { slag: chef, chef: s }
              b1: { slag: befattning, chef: b }
            """
        let chart = Chart(of: try Organisation(written: model), ChartOptions(view: .personal))
        #expect(try examine(chart, "") >= 2)
    }
}
