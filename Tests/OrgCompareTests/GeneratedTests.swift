import OrgCompare
import OrgModel
import Reorganisations
import Testing

/// The pairing against the truth of made-up reorganisations; the figures of a thousand are printed by `Scripts/bench`.
struct GeneratedTests {
    /// What must be reached, a little below what was measured on more, since few are tried here.
    @Test(arguments: [
        (Condition.a, 0.998, 0.997), (.b, 0.996, 0.993), (.c, 0.99, 0.98), (.d, 0.98, 0.93), (.e, 0.99, 0.91),
    ])
    func `most pairs are found and hardly any is wrong`(_ condition: Condition, _ precision: Double, _ recall: Double) {
        var score = Score()
        for seed in 100..<102 {
            var chance = Chance(seed)
            let reorganisation = Reorganisation(&chance, size: 150)
            let written = Written(reorganisation, condition, &chance)
            score.add(Pairing(of: written.before, with: written.after), of: written, reorganisation)
        }
        #expect(score.precision >= precision, "\(condition.says): \(score.precision)")
        #expect(score.recall >= recall, "\(condition.says): \(score.recall)")
    }

    @Test func `without a reorganisation all that can be told is found, and nothing else claimed`() {
        for condition in [Condition.c, .f] {
            var score = Score()
            for seed in 0..<1 {
                var chance = Chance(seed)
                let reorganisation = Reorganisation(&chance, acts: 0)
                let written = Written(reorganisation, condition, &chance)
                score.add(Pairing(of: written.before, with: written.after), of: written, reorganisation)
            }
            #expect(score.precision == 1, "\(condition.says)")
            #expect(score.recall >= 0.999, "\(condition.says): \(score.recall)")
        }
    }

    @Test(arguments: Condition.allCases)
    func `the order of nodes and lines changes nothing`(_ condition: Condition) {
        for seed in 0..<2 {
            let said = (0..<2).map { shuffle -> [String] in
                var chance = Chance(seed)
                let reorganisation = Reorganisation(&chance, size: 50)
                let written = Written(reorganisation, condition, &chance, shuffle: shuffle)
                return Comparison(of: written.before, with: written.after).portrait
            }
            #expect(said[0] == said[1], "seed \(seed)")
        }
    }
}
