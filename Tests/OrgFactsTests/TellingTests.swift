import OrgFacts
import OrgModel
import Texts
import Testing

@Suite struct `Facts as people are told them` {
    @Test func `a sentence, how sure it is and where it is said, step by step`() throws {
        let facts = try Facts(
            """
            källa: reglemente
            källor: { reglemente: { slag: reglemente } }
            enheter:
              nämnd: { slag: nämnd, namn: Skolnämnden }
              kontor: { slag: förvaltning, hör till: { vad: nämnd, källa: reglemente § 2 } }
            befattningar:
              chef:
                slag: chef
                leder: kontor
            """)
        let telling = try #require(
            facts.tellings.first { $0.fact.word == .answers && $0.fact.who == facts.node("chef") })
        #expect(telling.sentence == Wording("'chef' svarar inför 'Skolnämnden'", en: "'chef' answers to 'Skolnämnden'"))
        #expect(telling.fact.grade == .buret)
        #expect(telling.sources.map(\.section) == ["§ 2", nil])
        #expect(telling.sources.map(\.document) == ["reglemente", "reglemente"])
        #expect(telling.sources.map { $0.location?.line } == [5, 9])
    }

    @Test(arguments: Models.names)
    func `each is told once, in one order`(_ name: String) throws {
        let facts = Facts(of: try Models.organisation(name), on: Models.day)
        let tellings = facts.tellings
        #expect(Set(tellings).count == tellings.count)
        #expect(tellings == facts.tellings)
        #expect(tellings.allSatisfy { !$0.sources.isEmpty })
    }
}
