import OrgAudit
import OrgModel
import Testing
import Texts

/// What several rules or several lines tell of one fault is told once.
@Suite struct `One fault` {
    private static func told(_ code: String, in model: String) throws -> [Finding] {
        try Exampled.result(of: model).findings.filter { $0.code == code }
    }

    @Test func `is told once where an examination sees it, judges it and sums it up`() throws {
        let model = """
            källa: granskningen
            källor:
              granskningen: { slag: revisionsrapport, avser: styrningen }
              ordningen: { slag: delegationsordning, brist: stämmer inte med hur det går till }
            enheter:
              nämnden: { slag: nämnd, beslutar: { vad: stöden, brist: utan slutdag }, följer upp: { vad: stöden, brist: sällan } }
              utskottet: { slag: utskott, del av: nämnden, beslutar: { vad: lånen, brist: saknar stöd } }
            ärenden: { styrningen: { brist: inte ändamålsenlig }, stöden: {}, lånen: {}, hyrorna: { brist: för låga } }
            """
        let findings = try Self.told("UTS-01", in: model)
        let grave = findings.filter { $0.severity == .medel }
        #expect(grave.map { $0.subjects.map(\.id) } == [["hyrorna"], ["nämnden"], ["ordningen", "utskottet"]])
        #expect(grave.map(\.parts.count) == [1, 2, 2])
        #expect(findings.filter { $0.severity == .info }.map { $0.subjects.map(\.id) } == [["styrningen"]])
        // Where each is known by itself, the rest is told.
        let some = try #require(grave[1].narrowed(to: [grave[1].parts[0]]))
        #expect(some.message[.swedish].contains("utan slutdag") != some.message[.swedish].contains("sällan"))
    }

    @Test func `is told apart where an examination finds two things of its own`() throws {
        let model = """
            källor: { granskningen: { slag: revisionsrapport, brist: [styrningen är svag, mål saknas] } }
            enheter: { nämnden: { slag: nämnd, följer upp: [{ vad: a, källa: granskningen, brist: sällan }, { vad: b, källa: granskningen, brist: sent }] } }
            ärenden: { a: {}, b: {} }
            """
        #expect(try Self.told("UTS-01", in: model).count == 4)
    }

    @Test func `is told once of what the same two hold in two words`() throws {
        let model = """
            befattningar: { ekonomichef: { slag: chef }, controller: { slag: chef } }
            ärenden: { prognosen: { slag: process } }
            ansvar: [{ för: prognosen, roll: [ansvarar, samordnar], nivå: löpande, har: [ekonomichef, controller] }]
            """
        let findings = try Self.told("DBL-03", in: model)
        #expect(findings.map(\.evidence.count) == [4])
        #expect(findings.allSatisfy { $0.message[.swedish].contains("ansvarar för och samordnar") })
    }

    @Test func `is not gathered once more where each line is told`() throws {
        let model = """
            källa: planen
            källor: { planen: { slag: plan } }
            ärenden: { arkivet: { verkställs av: okänt }, registret: { verkställs av: okänt } }
            """
        let result = try Exampled.result(of: model)
        #expect(result.findings.filter { $0.code == "GAP-13" }.count == 2)
        #expect(result.findings.allSatisfy { $0.code != "UTS-03" })
    }
}
