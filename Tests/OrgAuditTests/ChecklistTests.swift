import Files
import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `A checklist held against a model` {
    private static let list = """
        checklista: prov
        gäller: kommundirektör
        kod: EGEN-01
        allvar: medel
        ska sägas av: instruktion
        frågor:
          A: { fråga: Vem utser?, besvaras av: { gör: utser, vad: den } }
          B:
            fråga: Vem håller samtal och sätter lön?
            besvaras av: { alla: [{ gör: håller samtal, vad: den }, { gör: sätter lön, vad: den }] }
        """

    private func result(
        _ model: String, list: String = list, select: [String] = [], ignore: [String] = []
    ) throws -> Audit.Result {
        let checklist = try Checklist(reading: InputFile(path: "lista.yaml", bytes: Array(list.utf8)))
        return Audit(
            of: try Exampled.organisation(model),
            .init(today: Exampled.today, select: select, ignore: ignore, checklists: [checklist])
        ).result
    }

    private func answers(_ model: String) throws -> [Audit.ChecklistAnswer] {
        try result(model).checklists.flatMap(\.items).map(\.answer)
    }

    @Test func `is answered by what the model says`() throws {
        let model = """
            enheter: { ks: { slag: kommunstyrelse, utser: direktör } }
            befattningar: { direktör: { slag: kommundirektör, samtal hålls av: kso }, kso: { slag: ordförande } }
            """
        #expect(try answers(model) == [.besvarad, .delvis])
        let items = try result(model).checklists[0].items
        #expect(items[0].statements.map(\.text.swedish) == ["'ks' utser 'direktör'"])
        #expect(items[0].statements[0].location?.line == 1)
    }

    @Test(arguments: [
        ("direktör: { slag: kommundirektör, utses av: { vem: ks, status: underförstått } }", "saknas"),
        ("direktör: { slag: kommundirektör, utses av: { vem: ks, krav: ja } }", "delvis"),
        ("direktör: { slag: kommundirektör, utses av: { vem: ks, otydligt: vem } }", "delvis"),
        ("direktör: { slag: kommundirektör, utses av: { vem: ks, gäller: okänt } }", "okänt"),
        ("direktör: { slag: kommundirektör, utses av: okänt }", "okänt"),
        ("direktör: { slag: kommundirektör, utses av: { vem: ks, gäller: nej } }", "saknas"),
        ("direktör: { slag: kommundirektör, utses av: { vem: ks, till: 2020-01-01 } }", "saknas"),
        ("direktör: { slag: kommundirektör, utses av: { vem: ks, källa: mall } }", "saknas"),
    ])
    func `takes neither what is implied nor what is past, nor a no for who`(_ post: String, _ told: String) throws {
        let model =
            "enheter: { ks: { slag: kommunstyrelse } }\nkällor: { mall: { slag: mall } }\nbefattningar: { \(post) }"
        #expect(try answers(model).first?.rawValue == told)
    }

    @Test(arguments: ["", "ja eller nej: ja, "])
    func `is answered no where it can be, and else told who does not`(_ word: String) throws {
        let list = """
            checklista: prov
            kod: EGEN-01
            ska sägas av: reglemente
            frågor: { A: { fråga: Har ks uppsikt?, \(word)besvaras av: { vem: kommunstyrelse, gör: har uppsikt över } } }
            """
        let model = """
            källor: { r: { slag: reglemente } }
            källa: r
            enheter: { ks: { slag: kommunstyrelse, har uppsikt över: { vad: b, gäller: nej } }, b: { slag: bolag } }
            """
        let result = try result(model, list: list)
        let item = result.checklists[0].items[0]
        let denied = "'ks' har inte uppsikt över 'b'"
        #expect(item.answer == (word.isEmpty ? .saknas : .besvarad))
        #expect(item.statements.map(\.text.swedish) == [denied])
        // Where the answer is missing, what is denied is the evidence of the gap.
        let gaps = result.findings.filter { $0.code == "EGEN-01" }
        #expect(gaps.map { $0.evidence.map(\.text.swedish).contains(denied) } == (word.isEmpty ? [true] : []))
    }

    @Test(arguments: [
        ("", "nämnd", "besvarad"), ("vilken: ja, ", "nämnd", "delvis"), ("vilken: ja, ", "tn", "besvarad"),
    ])
    func `asked which one is answered in part by a kind`(_ word: String, _ board: String, _ told: String) throws {
        let list = """
            checklista: prov
            frågor: { A: { fråga: Vilken?, gäller: verksamhet, \(word)besvaras av: { gör: verksamhetsansvar för, vad: den } } }
            """
        let model = """
            enheter: { tn: { slag: nämnd }, sn: { slag: nämnd }, vägar: { slag: verksamhet } }
            utsagor: [{ vem: \(board), gör: verksamhetsansvar, vad: vägar }]
            """
        #expect(try result(model, list: list).checklists[0].items[0].answer.rawValue == told)
    }

    @Test func `asked which of a class is answered by a kind`() throws {
        let list = """
            checklista: prov
            frågor: { A: { fråga: Vilken?, gäller: enhet, vilken: ja, besvaras av: { gör: leder, vad: den } } }
            """
        let model = "enheter: { skolorna: { slag: enhet, antal: 12, leds av: rektor } }"
        #expect(try result(model, list: list).checklists[0].items[0].answer == .besvarad)
    }

    @Test(arguments: ["", "får: ja, "])
    func `of a right is not answered in full by what is done`(_ word: String) throws {
        let list = """
            checklista: prov
            frågor: { A: { fråga: Tar, besvaras av: { gör: tar initiativ, \(word)vem: kommundirektör } } }
            """
        let model = "befattningar: { d: { slag: kommundirektör, tar initiativ: x } }\närenden: { x: {} }"
        let answer = try result(model, list: list).checklists[0].items[0].answer
        #expect(answer == (word.isEmpty ? .besvarad : .delvis))
    }

    @Test func `is answered by equal wordings, and by what twins carry`() throws {
        let list = """
            checklista: prov
            frågor:
              A: { fråga: Vem leder?, besvaras av: { gör: leder, vad: ledningsgrupp } }
              B: { fråga: Vem är chef?, besvaras av: { vem: kommundirektör, gör: chef över, vad: förvaltningschef } }
              C: { fråga: Var?, besvaras av: { finns: { slag: förvaltning, hör till: nämnd } } }
              D: { fråga: Vem väljer?, besvaras av: { gör: utser, vad: nämnd } }
              E: { fråga: Till vem?, besvaras av: { gör: rapporterar till, vad: nämnd } }
            """
        let model = """
            enheter:
              n: { slag: nämnd, väljs av: kf }
              kf: { slag: kommunfullmäktige }
              f: { slag: förvaltning, del av: n, chef: d, leds av: c }
            befattningar:
              d: { slag: kommundirektör, ingår i: { vad: g, som: ordförande } }
              c: { slag: förvaltningschef, lämnar: { vad: bokslut, mottagare: n } }
            grupper: { g: { slag: ledningsgrupp } }
            källor: { bokslut: { slag: rapport } }
            """
        let items = try result(model, list: list).checklists[0].items
        #expect(items.map(\.answer) == Array(repeating: .besvarad, count: 5))
        #expect(items[1].statements.map(\.text.swedish) == ["'f' är underställd 'd'", "'c' leder 'f'"])
    }

    @Test func `is answered in part where a rule tells what is left out`() throws {
        let model = """
            enheter:
              ks: { slag: kommunstyrelse, har uppsikt över: a }
              a: { slag: nämnd }
              b: { slag: nämnd }
              r: { slag: revision, granskar: a }
            """
        let result = try Exampled.result(of: model)
        let items = result.checklists.flatMap(\.items)
        for item in items where item.answer == .besvarad {
            #expect(!result.findings.contains { $0.verdict == .lucka && $0.code == item.code }, "\(item.id)")
        }
    }

    @Test func `is asked of each that it is about, and of nobody where there is none`() throws {
        #expect(try result("enheter: { ks: { slag: kommunstyrelse } }").checklists.isEmpty)
        let two = "befattningar: { b: { slag: kommundirektör }, a: { slag: kommundirektör } }"
        #expect(try result(two).checklists.map { $0.subject?.id } == ["a", "b"])
    }

    @Test func `finds the statements of each through its kind, through a line, and where they are left open`() throws {
        let list = """
            checklista: bolagen
            gäller: bolag
            frågor:
              A: { fråga: Vem äger?, besvaras av: { gör: äger, vad: den } }
              B: { fråga: Vem utser?, besvaras av: { gör: utser, vad: { slag: bolagsstyrelse, hör till: den } } }
              C: { fråga: Vem styr?, besvaras av: { vem: den, gör: styrs av } }
              D: { fråga: Finns styrelsen?, besvaras av: { finns: { slag: bolagsstyrelse, hör till: den } } }
              E: { fråga: Vem?, när: { finns: { slag: ägardirektiv, avser: den } }, besvaras av: { gör: äger } }
            """
        let model = """
            källor: { direktivet: { slag: ägardirektiv, avser: b } }
            enheter:
              kf: { slag: kommunfullmäktige, utser: bs, äger: bolag }
              a: { slag: bolag }
              b: { slag: bolag, styrs av: okänt }
              as: { slag: bolagsstyrelse }
              bs: { slag: bolagsstyrelse, hör till: b }
            """
        let answered = try result(model, list: list).checklists
        #expect(answered.map { $0.subject?.id } == ["a", "b"])
        let told = answered.map { $0.items.map { "\($0.id) \($0.answer)" } }
        #expect(told[0] == ["A besvarad", "B saknas", "C saknas", "D saknas"])
        #expect(told[1] == ["A besvarad", "B besvarad", "C okänt", "D besvarad", "E besvarad"])
    }

    @Test func `of planning is answered by what is said of goals and means alone`() throws {
        let model = """
            källor: { målen: { slag: måldokument } }
            enheter: { ks: { slag: kommunstyrelse, utarbetar: rutiner } }
            befattningar:
              direktör: { slag: kommundirektör, följer upp: { vad: chefen, ofta: 1/år }, konflikt avgörs av: ks }
              chefen: { slag: förvaltningschef }
            ärenden: { rutiner: {} }
            """
        func open(_ model: String) throws -> [String] {
            let lists = try Checklist.standard.filter { $0.id == "planering" }
            let result = Audit(
                of: try Exampled.organisation(model), .init(today: Exampled.today, checklists: lists)
            ).result
            return result.checklists.flatMap(\.items).filter { $0.answer == .saknas }.map(\.id)
        }
        #expect(try open(model) == ["P1", "P2", "P3", "P4", "P5", "P6"])
        let said = model.replacing("rutiner: {}", with: "rutiner: { klass: mål, konflikt avgörs av: ks }")
            .replacing("vad: chefen", with: "vad: målen")
        #expect(try open(said) == ["P2", "P3"])
    }

    private let silent = """
        källor: { instruktionen: { slag: instruktion, reglerar: direktör } }
        befattningar: { direktör: { slag: kommundirektör, källa: instruktionen } }
        """

    @Test func `is one finding for each code and subject where a document must say it`() throws {
        let findings = try result(silent).findings.filter { $0.code == "EGEN-01" }
        #expect(findings.map { $0.subjects.map(\.id) } == [["direktör"]])
        #expect(findings.first?.verdict == .lucka && findings.first?.severity == .medel)
        #expect(findings[0].message.swedish.contains("Vem utser?") && findings[0].message.swedish.contains("lön?"))
        #expect(findings[0].location?.line == 2)
    }

    @Test func `is no finding where nobody must say it`() throws {
        let model = "befattningar: { direktör: { slag: kommundirektör } }"
        #expect(try !result(model).findings.contains { $0.code == "EGEN-01" })
    }

    @Test func `lets its own code be chosen, left out and accepted`() throws {
        #expect(try result(silent, select: ["EGEN"]).findings.map(\.code) == ["EGEN-01"])
        #expect(try !result(silent, ignore: ["egen-01"]).findings.contains { $0.code == "EGEN-01" })
        let accepted =
            silent + "\ngodtas: [{ regel: egen-01, nod: direktör, skäl: prov, beslut: KS, till: 2030-01-01 }]"
        let result = try result(accepted)
        #expect(result.accepted.map(\.code) == ["EGEN-01"] && !result.findings.contains { $0.code == "GOD-03" })
    }

    @Test(arguments: [(2017, []), (2018, ["KL-10", "KL-12", "KL-21"])])
    func `asks nothing in the name of a law that is not yet in force`(_ year: Int, _ codes: [String]) throws {
        let model = """
            datum: \(year)-05-01
            källor:
              reglementet: { slag: reglemente, uttömmande om: ks }
              instruktionen: { slag: instruktion, reglerar: direktör, antagen av: ks }
            enheter: { kf: { slag: kommunfullmäktige }, ks: { slag: kommunstyrelse } }
            befattningar: { direktör: { slag: kommundirektör, källa: instruktionen } }
            """
        let result = try Exampled.result(of: model, select: ["KL-10", "KL-12", "KL-21"])
        #expect(result.findings.map(\.code).sorted() == codes)
        #expect(result.account.runs.map(\.count).reduce(0, +) == codes.count)
    }

    @Test func `says nothing twice that a rule has said`() throws {
        let organisation = try Document(readingModelAt: Seeds.path("partille")).resolved()
        let result = Audit(of: organisation, .init(today: Exampled.today, checklists: try Checklist.standard)).result
        #expect(result.findings.count { $0.code == "KL-12" } == 1)
    }
}

@Suite struct `The standard checklists and the real documents` {
    private func director(_ seed: String) throws -> Audit.AnsweredChecklist {
        let organisation = try Document(readingModelAt: Seeds.path(seed)).resolved()
        let result = Audit(of: organisation, .init(today: Exampled.today, checklists: try Checklist.standard)).result
        return try #require(result.checklists.first { $0.id == "kommundirektör" })
    }

    @Test func `find in Partille's instruction what a careful reader found`() throws {
        let answered: Set = [2, 8, 9, 10, 12, 14, 21, 23, 24, 27]
        let partly: Set = [11, 13, 15, 16, 19, 20]
        let items = try director("partille").items
        #expect(items.count == 28)
        for (number, item) in zip(1..., items) {
            let expected: Audit.ChecklistAnswer =
                answered.contains(number) ? .besvarad : partly.contains(number) ? .delvis : .saknas
            #expect(item.answer == expected, "\(item.id): \(item.question.swedish)")
            #expect(item.statements.isEmpty == (expected == .saknas))
            #expect(item.statements.allSatisfy { !$0.isImplied })
        }
    }

    @Test func `leave all 28 open in a template`() throws {
        let organisation = try Document(readingModelAt: Seeds.path("direktorsinstruktion")).resolved()
        let result = Audit(of: organisation, .init(today: Exampled.today, checklists: try Checklist.standard)).result
        #expect(result.checklists.count == 1 && result.checklists[0].hasDocument && result.findings.isEmpty)
        #expect(result.checklists[0].items.map(\.answer) == Array(repeating: .saknas, count: 28))
    }

    @Test func `leave open what the audit of the other documents says is not told`() throws {
        let pks = try director("pks").items.filter { ["Q1", "Q4", "Q6", "Q7"].contains($0.id) }
        #expect(try !director("pks").hasDocument && director("partille").hasDocument)
        #expect(pks.count == 4 && pks.allSatisfy { $0.answer == .saknas })
        #expect(try director("kommundirektorens-rapport").items.first { $0.id == "Q28" }?.answer == .delvis)
    }
}
