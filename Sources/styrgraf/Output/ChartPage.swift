internal import OrgCharts
internal import OrgModel
internal import OrgReports
internal import Texts

extension Report {
    /// A chart's page: its pictures, and the same content as an outline for those who listen.
    /// - Parameter pictures: the SVG of each of the chart's pages.
    init(of pages: ChartPages, pictures: [[UInt8]]) {
        let chart = pages.chart
        let items = OrgCharts.Outline(of: pages).items.map { item in
            Outline.Item(
                item.heading, depth: item.depth, notes: item.lines + item.pins + (item.emphasis.map { [$0] } ?? []),
                element: chart.elementID(item.element))
        }
        self.init(
            chart.title, language: chart.language,
            pictures.map { .picture(Picture(ofFile: $0)) } + [
                .chapter(Wording("Samma innehåll som text", en: "The same content as text")[chart.language]),
                .outline(Outline(items)),
            ] + (chart.noteWords + chart.foot).map { .paragraph($0) })
    }

    /// The report as a page.
    var page: String { HTMLRenderer.text(of: self, RenderingOptions(language: language)) }
}

extension Report.Picture {
    /// The picture that an SVG of its own holds.
    init(ofFile svg: [UInt8], file: String? = nil) {
        // The first line is the prologue of a file of its own.
        let markup = String(decoding: svg.drop { $0 != UInt8(ascii: "\n") }.dropFirst(), as: UTF8.self)
        self.init(svg: markup, file: file)
    }
}
