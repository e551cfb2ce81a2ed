import Files
import Foundation
import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `An audit` {
    private let flawed = """
        enheter:
          ks: { slag: kommunstyrelse }
        befattningar:
          a: { slag: chef, chef: ks }
          b: { slag: chef, chef: a }
          c: { chef: [a, b] }
        """

    @Test func `says the same whatever order the model is written in`() throws {
        let lines = flawed.split(separator: "\n")
        let turned = (lines[2...2] + lines[3...].reversed() + lines[..<2]).joined(separator: "\n")
        let (one, other) = (try Exampled.result(of: flawed).findings, try Exampled.result(of: turned).findings)
        #expect(!one.isEmpty && one.map(\.fingerprint) == other.map(\.fingerprint))
        #expect(one.map(\.message) == other.map(\.message))
    }

    @Test func `says of those with principals of their own that each has its own`() throws {
        func told(_ principals: [String]) throws -> [String] {
            let chiefs = principals.enumerated().map {
                "  c\($0): { slag: förvaltningschef, chef: kd, uppdrag: \($1) }\n"
            }
            let model = """
                enheter: { ks: { slag: kommunstyrelse }, a: { slag: nämnd }, b: { slag: nämnd } }
                befattningar:
                  kd: { slag: kommundirektör, chef: ks }

                """
            return try Exampled.result(of: model + chiefs.joined(), select: ["DBL-02"]).findings.map(\.message.swedish)
        }
        #expect(try told(["a", "a"])[0].contains("svarar för verksamheten inför 'a';"))
        #expect(try told(["a", "b"])[0].contains("svarar för verksamheten var och en inför en av 'a' och 'b';"))
        #expect(try told(["[a, b]", "b"])[0].contains("var och en inför en eller flera av 'a' och 'b';"))
        #expect(try told(["[a, b]", "[b, a]"])[0].contains("svarar för verksamheten inför 'a' och 'b';"))
    }

    @Test func `takes a deadline for no division, as it takes a condition`() throws {
        func told(_ terms: String) throws -> [String] {
            let model = """
                enheter: { kf: { slag: kommunfullmäktige }, ks: { slag: kommunstyrelse } }
                ärenden: { planen: {} }
                utsagor:
                  - { vem: kf, gör: beslutar, vad: planen }
                  - { vem: ks, gör: beslutar, vad: planen, \(terms) }
                """
            return try Exampled.result(of: model, select: ["DBL-03"]).findings.map(\.code)
        }
        #expect(try told("senast: sista februari") == ["DBL-03"])
        #expect(try told("inom: två månader") == ["DBL-03"])
        #expect(try told("villkor: om den rör en nämnd") == [])
    }

    @Test func `runs the rules that are chosen`() throws {
        let run = try Exampled.result(of: flawed, select: ["DBL"], ignore: ["split-line"]).account.runs.map(\.code)
        #expect(run.contains("DBL-01") && !run.contains("DBL-02") && run.allSatisfy { $0.hasPrefix("DBL") })
    }

    @Test func `warns of a limit that no rule goes by, and takes a rule's with a kind behind it`() throws {
        let limits = "SPAN-1: 9, DBL-01: 3, SPAN-01: 9, span-01 Enhetschef: 9, wide-span hög: 9, LG-05 ledningsforum: 2"
        let warnings = try Exampled.organisation("gränser: { \(limits) }").limitWarnings
        #expect(
            warnings.map(\.text.swedish) == [
                "ingen regel har gränsen 'SPAN-1'; menade du 'SPAN-01'?", "ingen regel har gränsen 'DBL-01'",
            ])
        #expect(warnings.first?.location?.line == 1 && warnings.first?.help?.english.contains("LG-05 ") == true)
    }

    @Test func `takes a blank for no reason and no decision`() throws {
        let model = flawed + "\ngodtas: [{ regel: DBL-01, nod: c, skäl: ' ', beslut: ' ', till: 2026-12-31 }]"
        let told = try Exampled.result(of: model, select: ["DBL-01", "GOD"]).findings
        #expect(told.map(\.message.swedish) == ["godtagandet av DBL-01 saknar skäl och beslut"])
    }

    @Test func `calls no acceptance unused of a rule that could not be judged`() throws {
        let accepted = "godtas: [{ regel: KL-09, nod: ks, beslut: KS § 1, skäl: på prov }]"
        func codes(_ day: String) throws -> [String] {
            let model = "datum: \(day)\nenheter: { ks: { slag: kommunstyrelse } }\n" + accepted
            return try Exampled.result(of: model, select: ["KL-09", "GOD"]).findings.map(\.code)
        }
        #expect(try codes("2026-01-01") == ["GOD-02"])
        #expect(try codes("2003-01-01") == [])
    }

    @Test func `judges an acting holder's last day by the day of the audit`() throws {
        let model = """
            datum: 2025-01-01
            personer: { p: {} }
            befattningar: { a: { slag: chef, innehas av: { vem: p, tf: ja, till: 2025-06-30 } } }
            """
        func told(_ today: Day) throws -> [String] {
            Audit(of: try Exampled.organisation(model), .init(today: today, select: ["DBL-08"])).result
                .findings.map(\.message.swedish)
        }
        #expect(try told(Day(year: 2025, month: 6, day: 30)!) == [])
        #expect(
            try told(Day(year: 2025, month: 7, day: 1)!)
                == ["'a' är tillförordnad till och med 2025-06-30; vem som innehar posten sedan sägs inte"])
    }

    @Test func `moves aside what is accepted, by any name of the rule`() throws {
        for name in ["DBL-01", "double-line", "Dubbel chefslinje"] {
            let model = flawed + "\ngodtas: [{ regel: \(name), nod: c, skäl: på prov, beslut: KS, till: 2026-12-31 }]"
            let result = try Exampled.result(of: model)
            #expect(result.accepted.map(\.code) == ["DBL-01"])
            #expect(result.accepted.first?.accepted?.reason == "på prov")
            #expect(!result.findings.contains { $0.code == "DBL-01" || $0.code.hasPrefix("GOD") })
        }
    }

    @Test func `moves aside what is accepted of one, and tells the same of the others`() throws {
        let model = """
            enheter:
              ks: { slag: kommunstyrelse }
              a: { slag: nämnd }
              b: { slag: nämnd }
            befattningar:
              d: { slag: kommundirektör, chef: ks }
              x: { slag: förvaltningschef, chef: d, uppdrag: a }
              y: { slag: förvaltningschef, chef: d, uppdrag: b }
            """
        let both = try Exampled.result(of: model, select: ["DBL-02"])
        #expect(both.findings.map { $0.subjects.map(\.id) } == [["x", "y"]])
        let one = try Exampled.result(
            of: model + "\ngodtas: [{ regel: DBL-02, nod: x, skäl: på prov, beslut: KS }]", select: ["DBL-02"])
        #expect(one.findings.map { $0.subjects.map(\.id) } == [["y"]])
        #expect(one.accepted.map { $0.subjects.map(\.id) } == [["x"]])
    }

    @Test func `tells again what was accepted until a day that has passed`() throws {
        let model = flawed + "\ngodtas: [{ regel: DBL-01, nod: c, skäl: på prov, beslut: KS, till: 2025-12-31 }]"
        #expect(Set(try Exampled.result(of: model).findings.map(\.code)).isSuperset(of: ["DBL-01", "GOD-01"]))
    }

    @Test func `calls nothing a breach that a document only implies`() throws {
        let said = "befattningar: { a: { chef: b }, b: { chef: a } }"
        #expect(try Exampled.result(of: said, select: ["CYC-01"]).findings.map(\.verdict) == [.fel])
        let implied = "befattningar: { a: { chef: b }, b: { chef: { vem: a, status: underförstått } } }"
        #expect(try Exampled.result(of: implied, select: ["CYC-01"]).findings.map(\.verdict) == [.otydlighet])
    }

    @Test func `knows a finding again when its evidence has moved`() throws {
        let moved = "# a comment\n" + flawed
        let prints = try [flawed, moved].map { try Exampled.result(of: $0).findings.map(\.fingerprint) }
        #expect(prints[0] == prints[1])
    }

    @Test func `is quiet about a template`() throws {
        let organisation = try Document(readingModelAt: Seeds.path("direktorsinstruktion")).resolved()
        let result = Audit(of: organisation, .init(today: Exampled.today)).result
        #expect(result.findings.map(\.code).isEmpty)
    }

    @Test func `finds only the flaws that Exempelkommunen is made with`() throws {
        let organisation = try Document(readingModelAt: Seeds.path("exempelkommunen")).resolved()
        let result = Audit(of: organisation, .init(today: Exampled.today)).result
        #expect(
            Set(result.findings.map(\.code)).isSubset(of: [
                "GAP-02", "LG-01", "SAM-02", "GAP-12", "UTS-01", "UTS-03", "DBL-06",
            ]))
        #expect(result.findings.filter { $0.code == "DBL-06" }.map(\.severity) == [.info])
        #expect(result.accepted.map(\.code) == ["DBL-01"])
    }

    @Test func `tells a node that an after-model ends from one that nobody knows`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "styrgraf-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let after = folder.appending(path: "efter")
        try FileManager.default.createDirectory(at: after, withIntermediateDirectories: true)
        try Data("organisation: A\nenheter: { nämnden: { slag: nämnd } }".utf8).write(
            to: folder.appending(path: "a.yaml"))
        let change = """
            organisation: B
            utgår från: ..
            upphör: nämnden
            befattningar: { chefen: { chef: [nämnden, nämden] } }
            """
        try Data(change.utf8).write(to: after.appending(path: "b.yaml"))
        let organisation = try Document(readingModelAt: after.path).resolved()
        let found = Audit(of: organisation, .init(today: Exampled.today, select: ["REF-01"])).result.findings
        #expect(
            Set(found.map(\.message.english)).isSuperset(of: [
                "'nämnden' ends but is named all the same", "no node is called 'nämden'",
            ]))
    }

    /// The model of a kontor whose nämnd and chef have ended, and whose sekreterare answers to that chef.
    private static let ended = """
        organisation: Ekdalens kommun
        datum: 2026-06-01
        enheter:
          kf: { slag: kommunfullmäktige }
          gamla nämnden: { slag: nämnd, tillsätts av: kf, till: 2025-12-31 }
          kontoret: { slag: förvaltning, hör till: gamla nämnden }
        befattningar:
          gammal chef: { slag: förvaltningschef, leder: kontoret, till: 2025-12-31 }
          sekreterare: { slag: befattning, chef: { vem: gammal chef, från: 2026-02-01 } }
        """
    private static let leftBehind = [
        "'gammal chef', which ended on 2025-12-31, leads 'kontoret'; nobody else is said to",
        "'kontoret' belongs to 'gamla nämnden', which ended on 2025-12-31; nothing else is said",
        "'sekreterare' reports to 'gammal chef', which ended on 2025-12-31; nothing else is said",
    ]

    private func leftBehind(_ document: Document) -> [String] {
        let result = Audit(of: document.resolved(), .init(today: Exampled.today, select: ["REF-03"])).result
        #expect(result.findings.allSatisfy { [.hög, .medel].contains($0.severity) })
        return result.findings.map(\.message.english).sorted()
    }

    @Test func `who loses an only chef, leader or nämnd to what ended is told, on a day and without one`() throws {
        func read(_ model: String) throws -> Document {
            try Document(reading: [InputFile(path: "m.yaml", bytes: Array(model.utf8))])
        }
        let day = try #require(Day("2026-06-01"))
        #expect(leftBehind(try read(Self.ended)) == Self.leftBehind)
        #expect(leftBehind(try read(Self.ended).asOf(day)) == Self.leftBehind)
        let before = try #require(Day("2025-06-01"))
        #expect(leftBehind(try read(Self.ended).asOf(before)).isEmpty)
        let taken = Self.ended.replacing("hör till: gamla nämnden", with: "hör till: [gamla nämnden, kf]")
        #expect(leftBehind(try read(taken).asOf(day)).count == 2)
    }

    @Test func `what a model lets end leaves behind who is told nothing else`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "styrgraf-\(UUID().uuidString)")
        let after = folder.appending(path: "efter")
        try FileManager.default.createDirectory(at: after, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let base = Self.ended.replacing(", till: 2025-12-31", with: "").replacing("datum: 2026-06-01", with: "")
        try Data(base.utf8).write(to: folder.appending(path: "a.yaml"))
        let change = "utgår från: ..\ndatum: 2025-12-31\nupphör: [gammal chef, gamla nämnden]\n"
        try Data(change.utf8).write(to: after.appending(path: "b.yaml"))
        #expect(leftBehind(try Document(readingModelAt: after.path)) == Self.leftBehind)
        let mended =
            change
            + "enheter: { kontoret: { hör till: kf } }\nbefattningar: { ny: { slag: förvaltningschef, leder: kontoret } }\n"
        try Data(mended.utf8).write(to: after.appending(path: "b.yaml"))
        #expect(leftBehind(try Document(readingModelAt: after.path)) == [Self.leftBehind[2]])
    }
}
