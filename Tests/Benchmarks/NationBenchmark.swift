internal import Foundation
internal import OrgAudit
internal import OrgFormats
internal import OrgModel

/// A nation's posts audited by one rule and by all of them: what every audit needs is there in both, so that their ratio
/// tells what the rules cost.
enum NationBenchmark {
    static func run(posts: Int, runs: Int = 5) throws {
        let organisation = BuildBenchmark.generate(posts).resolved()
        let lists = try Checklist.standard
        let today = Day(year: 2026, month: 1, day: 1)!
        let clock = ContinuousClock()
        var (one, all): ([Duration], [Duration]) = ([], [])
        var findings = 0
        for _ in 0..<runs {
            one.append(
                clock.measure {
                    let options = Audit.Options(today: today, select: ["missing-chief"], checklists: lists)
                    _ = Audit(of: organisation, options).result
                })
            all.append(
                clock.measure {
                    findings = Audit(of: organisation, .init(today: today, checklists: lists)).result.findings.count
                })
        }
        let (least, most) = (one.sorted()[runs / 2], all.sorted()[runs / 2])
        print("posts, lines          \(organisation.nodeCount), \(organisation.statementCount)")
        print("findings              \(findings)")
        print("one rule              \(least.milliseconds)")
        print("every rule            \(most.milliseconds)")
        print("ratio                 \(String(format: "%.2f", most / least))")
    }
}
