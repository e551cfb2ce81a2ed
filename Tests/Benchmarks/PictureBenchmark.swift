internal import Foundation
internal import OrgCharts
internal import OrgFormats
internal import OrgModel

/// How good pictures are, in numbers: what is drawn for what is meant, and how much of a drawing is used.
enum PictureBenchmark {
    static func run(models: [String]) throws {
        print("fill  strokes lines crossings     points  picture")
        for path in models.isEmpty ? ["Models/exempelkommunen"] : models {
            let organisation = try Document(readingModelAt: path).resolved()
            for view in [nil] + ChartView.standard {
                tell(Chart(of: organisation, ChartOptions(view: view)), "\(path) \(view?.name ?? "")")
            }
        }
        guard models.isEmpty else { return }
        tell(Chart(of: try organisation(groups)), "24 groups with 2-4 leaders, 230 units")
        for posts in [230, 1_000] { tell(Chart(of: try organisation(tree(of: posts))), "a tree of \(posts) posts") }
    }

    private static func organisation(_ model: String) throws -> Organisation {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("styrgraf-bench-\(getpid()).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(model.utf8).write(to: file)
        return try Document(readingModelAt: file.path).resolved()
    }

    private static func tell(_ chart: Chart, _ name: String) {
        let clock = ContinuousClock()
        var measures: PictureMeasures?
        let time = clock.measure { measures = PictureMeasures(of: chart) }
        guard let measures else { return }
        let size = String(format: "%.0f x %.0f", measures.size.width, measures.size.height)
        print(
            String(format: "%.3f %7d %5d %9d", measures.fill, measures.strokes, measures.lines, measures.crossings),
            size.leftPadded(to: 12), name, time.milliseconds)
    }

    /// Groups that nothing stands over, each led by two to four.
    private static var groups: String {
        var (units, posts) = ("", "")
        for group in 0..<24 {
            units += "  g\(group): { slag: avdelning, namn: Grupp \(group + 1) }\n"
            for leader in 0..<2 + group % 3 {
                posts +=
                    "  l\(group).\(leader): { slag: chef, namn: Ledare \(group + 1):\(leader + 1), leder: g\(group) }\n"
            }
        }
        for unit in 0..<230 {
            units += "  u\(unit): { slag: enhet, namn: Delprojekt \(unit + 1), del av: g\(unit * unit % 97 % 24) }\n"
        }
        return "organisation: Grupper\nenheter:\n\(units)befattningar:\n\(posts)"
    }

    /// Posts under three to eight others each, in levels.
    private static func tree(of count: Int) -> String {
        var posts = "  p0: { slag: kommundirektör, namn: Kommundirektör }\n"
        var (parent, left) = (0, 8)
        for post in 1..<count {
            if left == 0 { (parent, left) = (parent + 1, 3 + parent * 7 % 6) }
            left -= 1
            posts += "  p\(post): { slag: befattning, namn: Befattning \(post), chef: p\(parent) }\n"
        }
        return "organisation: Träd\nbefattningar:\n\(posts)"
    }
}

extension String {
    fileprivate func leftPadded(to length: Int) -> String {
        String(repeating: " ", count: max(0, length - count)) + self
    }
}
