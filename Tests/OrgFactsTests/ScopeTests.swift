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
}
