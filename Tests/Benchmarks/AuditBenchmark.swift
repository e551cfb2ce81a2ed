internal import Files
internal import Foundation
internal import OrgAudit
internal import OrgFormats
internal import OrgModel

/// A municipality of 1,000 nodes, written as a model and audited by every rule: the time of each.
enum AuditBenchmark {
    /// Writes the model to a file, for the whole process to be timed on.
    static func write(nodes: Int, to path: String) {
        do {
            try Data(GeneratedMunicipality(nodes: nodes).model.utf8).write(to: URL(fileURLWithPath: path))
        } catch {
            FileHandle.standardError.write(Data("\(path) cannot be written\n".utf8))
            exit(2)
        }
    }

    static func run(nodes: Int, runs: Int = 20) throws {
        let bytes = Array(GeneratedMunicipality(nodes: nodes).model.utf8)
        let today = Day(year: 2026, month: 1, day: 1)!
        let clock = ContinuousClock()
        var read: [Duration] = []
        var audited: [Duration] = []
        var organisation: Organisation?
        var result: Audit.Result?
        for _ in 0..<runs {
            let file = InputFile(path: "m.yaml", bytes: bytes)
            read.append(try clock.measure { organisation = try Document(reading: [file]).resolved() })
            guard let organisation else { return }
            let options = Audit.Options(today: today, checklists: try Checklist.standard)
            audited.append(clock.measure { result = Audit(of: organisation, options).result })
        }
        guard let organisation, let result else { return }
        print("nodes, lines          \(organisation.nodeCount), \(organisation.statementCount)")
        print("defects               \(organisation.defects.count)")
        print("findings              \(result.findings.count)")
        print("read and resolved     \(median(read).milliseconds)")
        print("audited, all of it    \(median(audited).milliseconds)")
        var times: [(code: String, time: Duration)] = []
        // What every audit needs, whatever rules it runs.
        let alone = median((0..<runs).map { _ in clock.measure { audit(organisation, today, "unused-acceptance") } })
        for rule in RuleCatalogue.all {
            let time = median((0..<runs).map { _ in clock.measure { audit(organisation, today, rule.id) } })
            times.append((rule.code, max(.zero, time - alone)))
        }
        times.sort { ($1.time, $0.code) < ($0.time, $1.code) }
        print("measures alone        \(alone.milliseconds)")
        print("rules one by one      \(times.reduce(.zero) { $0 + $1.time }.milliseconds), the slowest:")
        for (code, time) in times.prefix(10) {
            print("  \(code.padding(toLength: 20, withPad: " ", startingAt: 0))\(time.milliseconds)")
        }
    }

    private static func audit(_ organisation: Organisation, _ today: Day, _ rule: String) {
        let result = Audit(of: organisation, .init(today: today, select: [rule])).result
        precondition(result.account.runs.count <= 1, "\(rule) names more than one rule")
    }

    private static func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }
}
