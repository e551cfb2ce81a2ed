internal import Foundation
internal import OrgCompare
internal import OrgModel
internal import Reorganisations

/// Made-up reorganisations of known truth: how many pairs are right and found, how honest the confidence is, how much
/// of what is called unknown was so; and the time of comparing two municipalities, small and large.
enum ComparisonBenchmark {
    /// - Parameter conditions: the letters of those to measure; nil for all, and the time.
    static func run(organisations: Int, _ conditions: String? = nil) {
        print("pairing of \(organisations) generated organisations, each with 0 to 8 acts")
        print("                               right   found  >=.95   <.95  unknown   merges  faulty")
        for condition in Condition.allCases where conditions?.contains(condition.rawValue) != false {
            let score = score(condition, organisations)
            let (sure, rest) = (score.calibrated(95..<101), score.calibrated(85..<95))
            print(
                "  \(condition.rawValue) \(condition.says.padding(toLength: 26, withPad: " ", startingAt: 0))",
                String(
                    format: "%.4f  %.4f  %.4f %.4f   %.3f    %.3f   %.3f", score.precision, score.recall, sure.share,
                    rest.share, ratio(score.trulyUnknown, score.unknown), ratio(score.kinshipsFound, score.kinships),
                    ratio(score.faulty, score.organisations)))
        }
        if conditions != nil { return }
        for nodes in [1_000, 10_000, 100_000] { time(nodes) }
    }

    private static func ratio(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(1, whole)) }

    private static func score(_ condition: Condition, _ organisations: Int) -> Score {
        var score = Score()
        for seed in 0..<organisations {
            var chance = Chance(seed)
            let reorganisation = Reorganisation(&chance)
            let written = Written(reorganisation, condition, &chance)
            score.add(Pairing(of: written.before, with: written.after), of: written, reorganisation)
        }
        return score
    }

    /// The whole comparison, of a municipality with ids kept, all new, and new with a fifth renamed.
    private static func time(_ nodes: Int) {
        let clock = ContinuousClock()
        for condition in [Condition.a, .c, .d] {
            var chance = Chance(nodes)
            let reorganisation = Reorganisation(&chance, acts: 8, size: nodes)
            let written = Written(reorganisation, condition, &chance)
            let times = (0..<(nodes > 5_000 ? 1 : 9)).map { _ in
                clock.measure { _ = Comparison(of: written.before, with: written.after).changes.count }
            }.sorted()
            print(
                "comparing \(written.before.nodeCount) nodes, \(condition.says): \(times[times.count / 2].milliseconds)"
            )
        }
    }
}
