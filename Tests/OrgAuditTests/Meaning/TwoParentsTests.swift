import OrgAudit
import OrgModel
import Testing
import Texts

/// Organisations that were found in public, told in small.
@Suite struct `Organisations found in public` {
    @Test func `two places and two organs above one unit are told`() throws {
        let result = try Exampled.result(
            of: """
                enheter:
                  kf: { slag: kommunfullmäktige }
                  ks: { slag: kommunstyrelse, tillsätts av: kf }
                  skolnämnden: { slag: nämnd, tillsätts av: kf }
                  kontoret: { slag: förvaltning, hör till: ks }
                  skolkontoret: { slag: förvaltning, hör till: skolnämnden }
                  it: { slag: avdelning, del av: kontoret }
                  köket: { slag: enhet, del av: [kontoret, skolkontoret] }
                  växeln: { slag: enhet, del av: [it, kontoret] }
                  lönekontoret: { slag: förvaltning, hör till: [ks, skolnämnden] }
                """)
        let told = result.findings.filter { $0.severity >= .medel }
        #expect(told.map(\.code) == ["DBL-07", "DBL-07", "DBL-07"])
        #expect(told.map { $0.subjects.map(\.id) } == [["köket"], ["lönekontoret"], ["växeln"]])
        #expect(told.allSatisfy { $0.severity == .medel })
        #expect(
            told.map(\.message.swedish)[1]
                == "'lönekontoret' svarar inför 'ks' och 'skolnämnden'; vem av dem som avgör sägs inte")
    }

    @Test func `the terms of a second chief stand in the evidence`() throws {
        let result = try Exampled.result(
            of: """
                befattningar:
                  direktör: { slag: kommundirektör }
                  skolchef: { slag: chef, chef: direktör }
                  ekonomichef: { slag: chef, chef: direktör }
                  projektekonom: { chef: [{ vem: skolchef, nivå: till vardags }, { vem: ekonomichef, om: projektet, till: 2026-12-31 }] }
                ärenden: { projektet: { slag: projekt } }
                """, select: ["DBL-01"])
        #expect(
            Set(result.findings.flatMap(\.evidence).map(\.text.swedish)) == [
                "'projektekonom' är underställd 'ekonomichef', om 'projektet', till 2026-12-31",
                "'projektekonom' är underställd 'skolchef' (till vardags)",
            ])
    }

    @Test func `posts of one name are told apart, and a circle is told by names`() throws {
        let result = try Exampled.result(
            of: """
                enheter: { bad: { slag: enhet } }
                befattningar:
                  b4711: { slag: chef, namn: Ekonomichef, chef: b0815 }
                  b0815: { slag: chef, namn: Personalchef, chef: b4711 }
                  x1: { slag: enhetschef, namn: Badchef, leder: bad }
                  x2: { slag: enhetschef, namn: Badchef, leder: bad }
                """, select: ["CYC-01", "DBL-06", "GAP-01"])
        #expect(
            result.findings.map(\.message.swedish) == [
                "linjerna går i cirkel: Personalchef -> Ekonomichef -> Personalchef",
                "'bad' leds av 'Badchef' (x1) och 'Badchef' (x2); vem av dem som avgör sägs inte",
            ])
        #expect(result.questions.map(\.text.swedish).contains("vem är chef för 'Badchef' (x1) och 'Badchef' (x2)?"))
    }
}
