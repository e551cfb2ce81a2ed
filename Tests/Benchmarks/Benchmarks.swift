internal import Foundation
internal import OrgFormats
internal import OrgModel

/// Measures what a timed test must not: `Benchmarks` builds a nation's posts, `Benchmarks charts` draws many charts,
/// `Benchmarks audit` audits a municipality rule by rule, `Benchmarks nation` a nation's posts by one rule and by all,
/// `Benchmarks facts` reads a municipality's statements as facts, `Benchmarks decisions` audits thousands of decisions,
/// `Benchmarks compare` pairs made-up reorganisations, `Benchmarks views` tells how good the pictures of a model are,
/// `Benchmarks pages` how well those use paper, `Benchmarks stability` how much of a picture moves when little changes, `Benchmarks odd FOLDER` writes models of
/// organisations that nobody has, `Benchmarks model FILE` the municipality.
@main
enum Benchmarks {
    static func main() throws {
        switch CommandLine.arguments.dropFirst().first {
        case nil: BuildBenchmark.run(posts: 120_000)
        case "posts": BuildBenchmark.run(posts: CommandLine.arguments.dropFirst(2).first.flatMap(Int.init) ?? 120_000)
        case "charts": ChartBenchmark.run(charts: 2_000, threads: 4)
        case "audit": try AuditBenchmark.run(nodes: CommandLine.arguments.dropFirst(2).first.flatMap(Int.init) ?? 1_000)
        case "compare":
            ComparisonBenchmark.run(
                organisations: CommandLine.arguments.dropFirst(2).first.flatMap(Int.init) ?? 1_000,
                CommandLine.arguments.dropFirst(3).first)
        case "nation":
            try NationBenchmark.run(posts: CommandLine.arguments.dropFirst(2).first.flatMap(Int.init) ?? 100_000)
        case "facts":
            try FactBenchmark.run(nodes: CommandLine.arguments.dropFirst(2).first.flatMap(Int.init) ?? 100_000)
        case "decisions":
            DecisionBenchmark.run(
                decisions: CommandLine.arguments.dropFirst(2).first.flatMap(Int.init) ?? 20_000)
        case "views":
            ViewBenchmark.run(model: CommandLine.arguments.dropFirst(2).first ?? "Models/exempelkommunen")
        case "pages":
            let model = CommandLine.arguments.dropFirst(2).first ?? "Models/exempelkommunen"
            try PageBenchmark.run(Document(readingModelAt: model).onItsDay().resolved())
        case "stability":
            StabilityBenchmark.run(changes: CommandLine.arguments.dropFirst(2).first.flatMap(Int.init) ?? 60)
        case "odd":
            guard let folder = CommandLine.arguments.dropFirst(2).first else { fallthrough }
            try OddModels.write(to: folder)
        case "model":
            guard let path = CommandLine.arguments.dropFirst(2).first else { fallthrough }
            AuditBenchmark.write(nodes: 1_000, to: path)
        default:
            FileHandle.standardError.write(
                Data(
                    "usage: Benchmarks [posts [COUNT] | charts | audit [COUNT] | nation [COUNT] | facts [COUNT] | decisions [COUNT] | compare [COUNT [CONDITIONS]] | views [MODEL] | pages [MODEL] | stability [CHANGES] | odd FOLDER | model FILE]\n"
                        .utf8))
            exit(64)
        }
    }
}

/// The memory of this process, as the operating system counts it.
enum Memory {
    /// Resident bytes now; 0 where the system does not tell.
    static var resident: Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}

/// Time as a person reads it.
extension Duration {
    var milliseconds: String {
        let value = Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
        return String(format: "%.1f ms", value)
    }
}
