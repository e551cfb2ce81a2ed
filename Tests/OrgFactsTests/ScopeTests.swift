import OrgFacts
import OrgModel
import Testing

/// Of how much of what is named something is said.
@Suite struct `The scope of what is said` {
    private static func model(_ scope: String) -> String {
        """
        enheter:
          ks: { slag: kommunstyrelse, har uppsikt över: { vad: nämnder\(scope) } }
          skolan: { slag: nämnd }
        """
    }

    @Test(arguments: [("", 1), (", omfattning: alla", 1), (", omfattning: några", 0), (", omfattning: inte alla", 0)])
    func `leaves open whom of many is meant, unless it is all`(_ scope: String, _ count: Int) throws {
        let facts = try Facts(Self.model(scope))
        #expect(facts.watchers("skolan").count == count)
        let said = try #require(facts.said(.watches).first)
        #expect(facts.scope(of: said)?.isOpen == (scope.isEmpty ? nil : count == 0))
    }

    @Test func `keeps a leader of a part from being one with the whole`() throws {
        func principals(_ scope: String) throws -> [String] {
            try Facts(
                """
                enheter: { ks: { slag: kommunstyrelse }, kontor: { slag: förvaltning, hör till: ks } }
                befattningar: { chef: { slag: chef, leder: { vad: kontor\(scope) } } }
                """
            ).principals("chef")
        }
        #expect(try principals("") == ["ks svararInför, buret"])
        #expect(try principals(", omfattning: en del") == [])
    }

    @Test(arguments: [
        ("chef: { vem: a, omfattning: de flesta }", 0, "open"), ("chef: { vem: a, antal: 3 }", 0, "open"),
        ("chef: { vem: a, antal: 8 }", 1, ""), ("chef: { vem: a, andel: 50 % }", 0, "open"),
        ("chef: [{ vem: a, antal: 3 }, { vem: b, antal: 5 }]", 2, "whole"),
        ("chef: [{ vem: a, andel: 1/3 }, { vem: b, andel: 2/3 }]", 2, "whole"),
        ("chef: [{ vem: a, omfattning: några }, { vem: b, omfattning: övriga }]", 2, "whole"),
        ("chef: [{ vem: a, omfattning: några }, { vem: b, omfattning: några }]", 0, "shared"),
        ("chef: [{ vem: a, omfattning: några }, b]", 2, ""), ("chef: b", 1, ""),
    ])
    func `answers for all of them only when all are spoken for`(_ line: String, _ count: Int, _ told: String) throws {
        let facts = try Facts(
            """
            befattningar: { a: { slag: chef }, b: { slag: chef }, klassen: { slag: enhetschef, antal: 8, \(line) } }
            """)
        let chiefs = facts.chiefs(of: facts.node("klassen"))
        #expect(chiefs.count == count)
        // Two parts are no two chiefs of one.
        #expect(chiefs.count < 2 || chiefs[0].makesTwo(with: chiefs[1]) == told.isEmpty)
        let division = facts.division(of: facts.node("klassen"), by: [.chef], at: .whom)
        #expect(division.map { "\($0.standing)" } ?? "" == told)
        // Whoever is chief of some is a chief.
        #expect(line == "chef: b" || !facts.commanded(by: facts.node("a")).isEmpty)
    }
}
