internal import Foundation
internal import OrgCharts
internal import OrgFormats
internal import OrgModel

/// Many charts in one process on several threads: no crash, and memory that stays where it is.
enum ChartBenchmark {
    static func run(charts: Int, threads: Int) {
        guard let organisation = try? Document(readingModelAt: "Models/partille").resolved() else {
            FileHandle.standardError.write(Data("Models/partille cannot be read; run from the project's folder\n".utf8))
            exit(2)
        }
        draw(20, of: organisation, threads: threads)
        let before = Memory.resident
        let time = ContinuousClock().measure { draw(charts, of: organisation, threads: threads) }
        let after = Memory.resident
        print("charts                \(charts) on \(threads) threads")
        print("time                  \(time.milliseconds)")
        print("resident before       \(before / 1024) kB, after the first 20")
        print("resident after        \(after / 1024) kB")
        print("growth                \((after - before) / charts) bytes per chart")
    }

    private static func draw(_ count: Int, of organisation: Organisation, threads: Int) {
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            for _ in stride(from: thread, to: count, by: threads) {
                do {
                    let svg = try Drawing(of: Chart(of: organisation)).rendered(as: .svg)
                    precondition(svg.count > 1_000, "a chart came out empty")
                } catch {
                    preconditionFailure("a chart failed: \(error)")
                }
            }
        }
    }
}
