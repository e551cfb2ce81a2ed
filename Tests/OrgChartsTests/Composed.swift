import OrgCharts
import OrgModel

/// A composition as one would tell its picture.
struct Composed {
    let chart: Chart
    let composition: Composition

    /// What the rows of the card that is about a name say, from its top: boxes by name, what is said in words.
    func rows(of name: String) -> [String]? {
        composition.cards.first { chart.boxes[$0.principal].name == name }?.entries.map { entry in
            switch entry {
            case .boxes(let boxes): boxes.map { chart.boxes[$0].name }.joined(separator: " + ")
            case .remark(let remark): remark.text
            case .row: "table"
            }
        }
    }

    /// The band in which the card about a name stands, by itself or hung under another.
    func band(of name: String) -> BandKind? {
        composition.bands.first { band in
            band.shelves.flatMap(\.parts).contains { part in
                let cards: [Int] =
                    switch part {
                    case .card(let card): composition.withHanging(card)
                    case .pile(let cards): cards
                    case .frame(let frame): composition.members(of: frame)
                    }
                return cards.contains { chart.boxes[composition.cards[$0].principal].name == name }
            }
        }?.kind
    }

    /// What stands in the row below the card about a name.
    func below(_ name: String) -> [String] {
        composition.cards.filter { card in
            card.above.map { chart.boxes[composition.cards[$0].principal].name == name } ?? false
        }.map { chart.boxes[$0.principal].name }
    }

    /// What hangs under the card about a name, in its order.
    func hanging(under name: String) -> [String] {
        guard let card = composition.cards.first(where: { chart.boxes[$0.principal].name == name }) else {
            return []
        }
        return card.hanging.map { chart.boxes[composition.cards[$0].principal].name }
    }

    func said(_ relation: Relation) -> [String] {
        composition.lines(of: chart).filter { $0.relation == relation }.map {
            "\(chart.boxes[$0.from].name) → \(chart.boxes[$0.to].name)"
        }.sorted()
    }

    init(_ model: String, _ options: ChartOptions = ChartOptions()) throws {
        self.init(Chart(of: try Organisation(written: model), options))
    }

    init(_ chart: Chart) {
        self.chart = chart
        composition = Composition(of: chart)
    }

    /// The relations that are drawn as strokes, each as often as strokes are.
    var strokes: [Relation] { composition.links.flatMap(\.relations).sorted { $0.rawValue < $1.rawValue } }

    /// Whose cards stand in each shelf of a band, piles and frames told as what is in them.
    func shelves(_ kind: BandKind) -> [[String]] {
        let bands = composition.bands.filter { $0.kind == kind }
        return bands.flatMap(\.shelves).map { shelf in
            shelf.parts.flatMap { part -> [Int] in
                switch part {
                case .card(let card): [card]
                case .pile(let cards): cards
                case .frame(let frame): composition.members(of: frame)
                }
            }.map { chart.boxes[composition.cards[$0].principal].name }
        }
    }
}
