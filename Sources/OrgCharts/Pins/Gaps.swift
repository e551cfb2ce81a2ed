internal import OrgModel
internal import Texts

/// What is missing, as a row in the card of what lacks it.
struct Gaps {
    /// What is missing at each box, once.
    private var found: [Int: [Pin.Gap]] = [:]
    private let chart: Chart

    var isEmpty: Bool { found.isEmpty }

    init(in chart: Chart) {
        self.chart = chart
        for pinned in chart.notes?.pinned ?? [] {
            guard let gap = pinned.pin.gap else { continue }
            for box in pinned.boxes where found[box]?.contains(gap) != true { found[box, default: []].append(gap) }
        }
    }

    /// The rows above or below a box: in a card of several they tell whose.
    func rows(at boxes: [Int], above: Bool, in card: Composition.Card) -> [Composition.Card.Entry] {
        boxes.flatMap { box in
            (found[box] ?? []).filter { $0.isAbove == above }.map { gap in
                let whose = card.boxes.count > 1 ? ": \(Lettering.brief(chart.boxes[box].name))" : ""
                return .remark(
                    Composition.Remark(
                        box: box, text: "? \(gap.wording[chart.language])\(whose)", lines: [], isGap: true))
            }
        }
    }
}
