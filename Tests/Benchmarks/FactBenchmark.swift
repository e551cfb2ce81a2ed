internal import Files
internal import OrgFacts
internal import OrgFormats
internal import OrgModel

/// A municipality of so many nodes in one file, read as facts: the time, and the memory that they take.
enum FactBenchmark {
    static func run(nodes: Int, runs: Int = 9) throws {
        let bytes = Array(GeneratedMunicipality(nodes: nodes).model.utf8)
        let organisation = try Document(reading: [InputFile(path: "m.yaml", bytes: bytes)]).resolved()
        let day = Day(year: 2026, month: 1, day: 1)!
        let clock = ContinuousClock()
        let before = Memory.resident
        var facts = Facts(of: organisation, on: day)
        let grown = Memory.resident - before
        let times = (0..<runs).map { _ in clock.measure { facts = Facts(of: organisation, on: day) } }.sorted()
        var count = 0
        for word in FactWord.allCases {
            for mode in Mode.allCases { count += facts.said(word, mode).count }
        }
        print("nodes, lines          \(organisation.nodeCount), \(organisation.statementCount)")
        print("facts                 \(count)")
        print("time                  \(times[runs / 2].milliseconds)")
        print("memory                \(grown / 1024) kB")
    }
}
