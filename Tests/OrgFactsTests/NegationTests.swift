import OrgFacts
import OrgModel
import Testing

/// What is not so is never so: over every model, whatever is said of its statements.
@Suite struct `What is denied, demanded or permitted` {
    private static let modes: [Mode] = [.nej, .krav, .får]

    @Test(arguments: Models.names, modes)
    func `carries nothing that is so`(_ name: String, _ mode: Mode) throws {
        let organisation = try Models.organisation(name)
        // A third of the statements at a time, so that what is left may still make twins of them.
        for part in UInt32(0)..<3 {
            let facts = Facts(of: organisation, on: Models.day) { line in
                line.number % 3 == part ? mode : Mode(line.standing)
            }
            // That a source states a shortcoming is so, whatever it says of the line that it states it of.
            let said = FactWord.allCases.flatMap { facts.said($0) }.filter { $0.act != .brist }
            for fact in facts.answers + said {
                for ground in fact.grounds {
                    #expect(
                        Fact.statements(of: ground).allSatisfy { $0 % 3 != part }, "\(facts.telling(of: fact))")
                }
            }
        }
    }

    @Test(arguments: Models.names)
    func `is told as what it is, and of its own ends alone`(_ name: String) throws {
        let organisation = try Models.organisation(name)
        let facts = Facts(of: organisation, on: Models.day) { _ in .nej }
        // What is left is what nodes say of themselves.
        #expect(facts.answers.allSatisfy { $0.grounds.flatMap(Fact.statements).isEmpty })
        for telling in facts.tellings where telling.fact.mode == .nej { #expect(telling.fact.ground.others.isEmpty) }
    }

    @Test func `a no of a class is a no of each member, and of nobody's twin`() throws {
        let facts = try Facts(
            """
            enheter:
              ks: { slag: kommunstyrelse, har uppsikt över: { vad: nämnder, gäller: nej } }
              skolan: { slag: nämnd }
              kontor: { slag: förvaltning, uppdrag: { vad: skolan, gäller: nej }, leds av: chef }
            befattningar: { chef: { slag: chef } }
            """)
        #expect(facts.watchers(of: facts.node("skolan"), .nej).count == 1)
        #expect(facts.watchers("skolan") == [])
        #expect(facts.principals(of: facts.node("kontor"), .nej).count == 1)
        #expect(facts.principals(of: facts.node("chef"), .nej).isEmpty)
    }
}
