internal import Foundation
internal import OrgCharts
internal import OrgFormats
internal import OrgModel

/// How good the pictures of a model are, view by view, beside those that `dot` makes of the same boxes and lines.
enum ViewBenchmark {
    /// For how long `dot` may try, in seconds.
    private static let patience = 20

    static func run(model: String) {
        guard let organisation = try? Document(readingModelAt: model).onItsDay().resolved() else {
            FileHandle.standardError.write(Data("\(model) cannot be read; run from the project's folder\n".utf8))
            exit(2)
        }
        print("  type is that of names (11 pt) when the page is fitted to the paper; fill is what boxes cover")
        print(
            row(
                ["view", "boxes", "lines", "strokes", "crossings", "fill", "A4, pt", "A3, pt", "ms"]
                    + ["dot: crossings", "fill", "A4", "A3", "ms"]))
        for view in [nil] + ChartView.standard.map(Optional.some) {
            let chart = Chart(of: organisation, ChartOptions(view: view))
            var measures: PictureMeasures?
            let time = ContinuousClock().measure { measures = PictureMeasures(of: chart) }
            guard let measures else { continue }
            let own = [
                view?.name ?? "utan vy", "\(chart.boxes.count)", "\(measures.lines)", "\(measures.strokes)",
                "\(measures.crossings)", percent(measures.fill), type(on: 841.89, measures.page),
                type(on: 1190.55, measures.page), time.wholeMilliseconds,
            ]
            print(row(own + dot(chart)))
        }
        PageBenchmark.run(organisation)
    }

    private static func row(_ cells: [String]) -> String {
        cells.enumerated().map { number, cell in
            let width = number == 0 ? 12 : number == 9 ? 16 : 9
            let space = String(repeating: " ", count: max(1, width - cell.count))
            return number == 0 ? "  " + cell + space : space + cell
        }.joined()
    }

    private static func percent(_ share: Double) -> String { String(format: "%.0f %%", 100 * share) }

    /// The size of names on paper, lying or upright, whichever is larger.
    private static func type(on long: Double, _ page: (width: Double, height: Double)) -> String {
        let short = long / 2.0.squareRoot()
        let scale = max(
            min(long / page.width, short / page.height), min(short / page.width, long / page.height))
        return String(format: "%.1f", 11 * min(1.5, scale))
    }

    // MARK: dot

    private static func dot(_ chart: Chart) -> [String] {
        var text = "digraph { node [shape=box, fontname=Lato, fontsize=11]; edge [arrowsize=0.7]\n"
        for (number, box) in chart.boxes.enumerated() {
            let name = box.name.replacingOccurrences(of: "\"", with: "'").replacingOccurrences(of: "\\", with: "/")
            text += "\(number) [label=\"\(name.replacingOccurrences(of: " ", with: "\\n"))\"]\n"
        }
        for line in chart.lines {
            text +=
                line.relation.words.above == .subject
                ? "\(line.from) -> \(line.to)\n" : "\(line.to) -> \(line.from) [dir=back]\n"
        }
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "styrgraf-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "in.dot"), folder.appending(path: "out.plain"))
        try? (text + "}\n").write(to: input, atomically: false, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["dot", "-Tplain", "-o", output.path, input.path]
        process.standardError = FileHandle.nullDevice
        let start = ContinuousClock.now
        guard (try? process.run()) != nil else { return ["no dot"] }
        while process.isRunning, ContinuousClock.now - start < .seconds(patience) { usleep(2_000) }
        let time = (ContinuousClock.now - start).wholeMilliseconds
        if process.isRunning {
            process.terminate()
            process.waitUntilExit()
            return ["not in \(patience) s"]
        }
        guard let plain = try? String(contentsOf: output, encoding: .utf8) else { return ["failed"] }
        let drawing = PlainDrawing(plain)
        return [
            "\(drawing.crossings)", percent(drawing.fill), type(on: 841.89, drawing.page),
            type(on: 1190.55, drawing.page), time,
        ]
    }
}

/// A drawing in the plain format of Graphviz: in inches, splines as Bézier curves.
private struct PlainDrawing {
    private typealias Point = (x: Double, y: Double)

    private(set) var page = (width: 0.0, height: 0.0)
    private var boxes: [(centre: Point, width: Double, height: Double)] = []
    private var lines: [[Point]] = []

    init(_ text: String) {
        for row in text.split(separator: "\n") {
            let words = row.split(separator: " ")
            func number(_ place: Int) -> Double { words.count > place ? 72 * (Double(words[place]) ?? 0) : 0 }
            switch words.first {
            case "graph": page = (number(2) + 8, number(3) + 8)
            case "node": boxes.append(((number(2), number(3)), number(4), number(5)))
            case "edge":
                let count = words.count > 3 ? Int(words[3]) ?? 0 : 0
                let controls = (0..<count).map { Point(number(4 + 2 * $0), number(5 + 2 * $0)) }
                lines.append(Self.polyline(controls))
            default: continue
            }
        }
    }

    /// Eight pieces a cubic.
    private static func polyline(_ controls: [Point]) -> [Point] {
        var points = Array(controls.prefix(1))
        for start in stride(from: 0, to: controls.count - 3, by: 3) {
            for step in 1...8 {
                let (t, s) = (Double(step) / 8, 1 - Double(step) / 8)
                let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
                points.append(
                    (0..<4).reduce(Point(0, 0)) { sum, number in
                        let control = controls[start + number]
                        return Point(sum.x + weights[number] * control.x, sum.y + weights[number] * control.y)
                    })
            }
        }
        return points
    }

    /// How often lines cross; those that meet at a box do not.
    var crossings: Int {
        struct Piece {
            let line: Int
            let start: Point
            let end: Point
        }
        let pieces = lines.enumerated().flatMap { number, line in
            zip(line, line.dropFirst()).map { Piece(line: number, start: $0, end: $1) }
        }.sorted { min($0.start.x, $0.end.x) < min($1.start.x, $1.end.x) }
        func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
            (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        }
        var count = 0
        for (number, one) in pieces.enumerated() {
            let right = max(one.start.x, one.end.x)
            for other in pieces[(number + 1)...] {
                if min(other.start.x, other.end.x) > right { break }
                guard one.line != other.line else { continue }
                if side(one.start, one.end, other.start) * side(one.start, one.end, other.end) < 0,
                    side(other.start, other.end, one.start) * side(other.start, other.end, one.end) < 0
                {
                    count += 1
                }
            }
        }
        return count
    }

    /// What boxes cover, each grown by 12 points, by strips two points high.
    var fill: Double {
        guard page.width > 0, page.height > 0 else { return 0 }
        var covered = 0.0
        for y in stride(from: 1.0, to: page.height, by: 2) {
            var end = 0.0
            let own = boxes.filter { abs($0.centre.y - y) <= $0.height / 2 + 12 }
                .map { (left: $0.centre.x - $0.width / 2 - 12, right: $0.centre.x + $0.width / 2 + 12) }
            for span in own.sorted(by: { $0.left < $1.left }) {
                covered += 2 * max(0, min(page.width, span.right) - max(end, span.left))
                end = max(end, span.right)
            }
        }
        return covered / (page.width * page.height)
    }
}

extension Duration {
    /// Milliseconds without decimals.
    fileprivate var wholeMilliseconds: String {
        String(Int((Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15).rounded()))
    }
}
