internal import ChartLayout
internal import Foundation
internal import OrgCharts
internal import OrgFormats
internal import OrgModel

/// How well the pages of a model's charts use their paper, view by view.
enum PageBenchmark {
    /// The smallest type, in points.
    private static let type = 6.0

    static func run(_ organisation: Organisation) {
        print(
            "  pages at \(Int(type)) pt: how many, what of the paper the picture takes, what its boxes cover, type in points"
        )
        for view in [nil] + ChartView.standard.map(Optional.some) {
            for paper in [Paper.a4, .a3] {
                let chart = Chart(of: organisation, ChartOptions(view: view, paper: paper))
                var pages: [Chart] = []
                let time = ContinuousClock().measure { pages = (try? ChartPages(of: chart, type: type))?.pages ?? [] }
                let measures = pages.compactMap { PictureMeasures(of: $0) }
                guard !measures.isEmpty else { continue }
                let shares = measures.map(\.shareOfPage)
                let covered = measures.map { $0.fill * $0.shareOfPage }
                let types = measures.map(\.scale).sorted()
                let name = (view?.name ?? "utan vy").padding(toLength: 12, withPad: " ", startingAt: 0)
                print(
                    "  \(name) \(paper.rawValue.uppercased())", String(format: "%3d", pages.count),
                    "picture", mean(shares), "(\(each(shares)))", "boxes", mean(covered),
                    String(format: "names %.1f–%.1f pt", 12 * types[0], 12 * types[types.count - 1]),
                    String(
                        format: "%.1f s", Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18))
            }
        }
    }

    private static func mean(_ shares: [Double]) -> String {
        String(format: "%.0f %%", 100 * shares.reduce(0, +) / Double(max(1, shares.count)))
    }

    private static func each(_ shares: [Double]) -> String {
        shares.map { String(format: "%.0f", 100 * $0) }.joined(separator: " ")
    }
}
