internal import OrgCharts
internal import OrgModel
internal import Texts

/// The pages that a person wants a chart on.
struct ChosenPages {
    /// The smallest text, in points.
    let type: Double
    /// Whether all is to come on one, however small the text.
    let isOne: Bool

    func pages(of chart: Chart) throws(DrawingError) -> ChartPages {
        isOne ? ChartPages(asOne: chart) : try ChartPages(of: chart, type: type)
    }
}

extension Console {
    /// What is to be said of pages that were drawn: letters that come out as something else, and how small the text of a
    /// page is that had to hold more than it can.
    func tell(_ drawn: ChartPages.Files, _ chosen: ChosenPages, of model: String) {
        if let typesetting = drawn.typesetting { tell(typesetting, of: model) }
        for page in drawn.smallPages { tell(of: page, model) }
        guard chosen.isOne, !drawn.files.isEmpty else { return }
        let tenths = Int((drawn.type * 10).rounded())
        tell(
            Message(
                .note, at: Location(path: model, line: 0, column: 0),
                Wording(
                    "den minsta texten på sidan är \(tenths / 10),\(tenths % 10) punkter",
                    en: "the smallest text on the page is \(tenths / 10).\(tenths % 10) points"),
                code: "type-size",
                help: tenths >= 60
                    ? nil
                    : Wording(
                        "utan --pages 1 blir den minst 6, på fler sidor",
                        en: "without --pages 1 it is at least 6, on more pages")))
    }

    private func tell(of page: ChartPages.SmallPage, _ model: String) {
        let tenths = Int((page.type * 10).rounded(.down))
        tell(
            Message(
                .note, at: Location(path: model, line: 0, column: 0),
                Wording(
                    "texten på s. \(page.number) blir \(tenths / 10),\(tenths % 10) punkter; '\(page.name)' ryms inte annars",
                    en:
                        "the text on p. \(page.number) is \(tenths / 10).\(tenths % 10) points; '\(page.name)' does not fit otherwise"
                ),
                code: "small-text",
                help: Wording("välj större papper med --size", en: "choose larger paper with --size")))
    }
}
