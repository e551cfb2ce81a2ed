import OrgCharts
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `What is said of some of many` {
    @Test(arguments: [
        ("omfattning: de flesta", "(inte alla)", "(not all)"), ("antal: 3", "(3 st)", "(3 of them)"),
        ("andel: 60 %", "(60 %)", "(60 %)"),
    ])
    func `is told so in the picture and in the outline`(_ words: String, _ swedish: String, _ english: String) throws {
        let organisation = try Organisation(
            written: """
                befattningar:
                  a: { slag: chef, chef för: { vad: klassen, \(words) } }
                  klassen: { slag: enhetschef, antal: 8 }
                """)
        for (language, mark) in [(Language.swedish, swedish), (.english, english)] {
            let chart = Chart(of: organisation, ChartOptions(language: language))
            #expect(Outline(of: chart).items.contains { $0.lines.contains { $0.hasSuffix(mark) } })
            let remarks = Composition(of: chart).cards.flatMap(\.entries).compactMap { entry -> String? in
                if case .remark(let remark) = entry { remark.text } else { nil }
            }
            #expect(remarks.contains { $0.hasSuffix(mark) }, "\(remarks)")
        }
    }
}
