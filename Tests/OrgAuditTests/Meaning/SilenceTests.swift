import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `What silence comes to` {
    private static let parted = """
        källa: d
        enheter: { ks: { slag: kommunstyrelse }, n: { slag: nämnd } }
        befattningar:
          kd: { slag: kommundirektör, chef: ks }
          c: { slag: förvaltningschef, chef: kd, uppdrag: n }
        """

    @Test(arguments: [
        ("instruktion", true), ("reglemente", true), ("policy", true), ("organisationsbeslut", true),
        ("webbsida", false), ("nyhet", false), ("protokoll", false), ("rapport", false), ("handbok", false),
        ("revisionsrapport", false), ("dokument", false), ("minutes", false), ("handbook", false), ("news item", false),
    ])
    func `of who decides is a flaw where the lines are laid down, and a question where they are only told`(
        _ kind: String, _ isLaidDown: Bool
    ) throws {
        let result = try Exampled.result(of: "källor: { d: { slag: \(kind) } }\n" + Self.parted)
        #expect(result.findings.contains { $0.code == "DBL-02" } == isLaidDown)
        #expect(result.questions.contains { $0.code == "DBL-02" } == !isLaidDown)
    }

    @Test(arguments: [
        ("organisationsbeslut", "", "GAP-02 medel"), ("organisationsbeslut", ", utdrag: ja", ""), ("webbsida", "", "?"),
        ("webbsida", ", uttömmande om: b", "GAP-02 medel"), ("mall", "", ""), ("policy", "", "?"), ("figur", "", ""),
    ])
    func `goes by the genre of the document, by what it claims and by what is cut`(
        _ kind: String, _ words: String, _ told: String
    ) throws {
        let result = try Exampled.result(
            of: """
                källa: d
                källor: { d: { slag: \(kind)\(words) } }
                enheter: { b: { slag: avdelning, del av: a }, a: { slag: förvaltning } }
                """)
        let gaps = result.findings.filter { $0.code == "GAP-02" && $0.subjects.map(\.id).contains("b") }
        let isAsked = result.questions.contains { $0.code == "GAP-02" && $0.subjects.map(\.id).contains("b") }
        let found = gaps.map { "\($0.code) \($0.severity.rawValue)" } + (isAsked ? ["?"] : [])
        #expect(found == (told.isEmpty ? [] : [told]))
    }

    @Test(arguments: ["", "källa: instruktion, "])
    func `of a document that is only mentioned is nothing`(_ source: String) throws {
        let result = try Exampled.result(
            of: """
                källor: { instruktion: { slag: instruktion, reglerar: kd } }
                enheter: { ks: { slag: kommunstyrelse }, k: { slag: förvaltning, hör till: ks } }
                befattningar: { kd: { \(source)slag: kommundirektör, leder: k } }
                """)
        #expect(result.findings.contains { $0.code == "KL-12" } == !source.isEmpty)
        #expect(result.questions.contains { $0.item?.list == "kommundirektör" } == !source.isEmpty)
    }

    @Test(arguments: [("", true), ("dso: { slag: befattning, klass: dataskyddsombud }", false)])
    func `of what other laws demand is asked, and is no flaw`(_ post: String, _ isAsked: Bool) throws {
        let result = try Exampled.result(
            of: """
                källa: r
                källor: { r: { slag: reglemente } }
                enheter: { ks: { slag: kommunstyrelse } }
                befattningar: { \(post) }
                """)
        #expect(result.questions.contains { $0.item?.id == "H2" && $0.item?.list == "särskilda lagar" } == isAsked)
        #expect(!result.findings.contains { $0.message.swedish.contains("dataskyddsombud") })
    }

    @Test func `of an act named where the copy breaks off is asked of whoever has the rest`() throws {
        func result(_ words: String) throws -> Audit.Result {
            try Exampled.result(
                of: """
                    källa: d
                    källor: { d: { slag: ägardirektiv } }
                    enheter: { b: { slag: bolag } }
                    befattningar: { vd: { slag: vd, leder: b } }
                    utsagor: [{ vem: okänt, gör: anställer, vad: vd\(words) }]
                    """)
        }
        let (whole, torn) = (try result(""), try result(", utdrag: ja"))
        #expect(whole.findings.contains { $0.code == "UTS-03" && $0.severity == .medel })
        #expect(!torn.findings.contains { $0.code == "UTS-03" })
        #expect(torn.questions.map(\.text.swedish).contains("vem utser eller anställer 'vd'?"))
    }

    @Test(arguments: ["partille", "vindeln", "pks", "kommundirektorens-rapport", "exempelkommunen", "forsta"])
    func `of one thing is a flaw or a question and never both`(_ model: String) throws {
        let organisation = try Document(readingModelAt: Seeds.path(model)).resolved()
        let result = Audit(
            of: organisation, .init(today: Exampled.today, checklists: try Checklist.standard)
        ).result
        func things(_ code: String, _ subjects: [Finding.Subject]) -> [String] { subjects.map { "\(code) \($0.id)" } }
        let found = Set((result.findings + result.accepted).flatMap { things($0.code, $0.subjects) })
        for question in result.questions {
            #expect(found.isDisjoint(with: things(question.code, question.subjects)), "\(question.text.swedish)")
        }
        // Each topic has one end.
        var ends: [String: Topic.End] = [:]
        for topic in result.topics {
            for subject in topic.subjects.isEmpty ? [""] : topic.subjects {
                let known = ends.updateValue(topic.end, forKey: "\(topic.code) \(subject)")
                #expect(known == nil || known == topic.end, "\(topic.code) \(subject)")
            }
        }
        #expect(Set(result.topics.map(\.end)).count == 4)
    }
}
