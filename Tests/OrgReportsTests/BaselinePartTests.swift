import Files
import OrgAudit
import OrgFormats
import OrgModel
import OrgReports
import Testing
import Texts

@Suite struct `A baseline knows each fault by itself` {
    /// Holds an audit of each model against one of the model before it.
    private func chain(_ models: [String], select: [String] = []) throws -> [Audit.Result] {
        var results: [Audit.Result] = []
        for model in models {
            var result = try Audited.result(of: model, select: select)
            if let last = results.last {
                let written = Array(JSONRenderer.text(of: last, RenderingOptions()).utf8)
                result = result.since(try Baseline(reading: InputFile(path: "förr.json", bytes: written)))
            }
            results.append(result)
        }
        return results
    }

    private func subjects(_ findings: [Finding]) -> [[String]] { findings.map { $0.subjects.map(\.id) } }

    private func stale(_ result: Audit.Result) -> [[String]] { result.comparison?.stale.map(\.subjects) ?? [] }

    /// Heads of department who each answer to a nämnd and have the director as chief.
    private func split(_ heads: String...) -> String {
        let boards = heads.map { "  n\($0): { slag: nämnd }\n" }.joined()
        let posts = heads.map { "  \($0): { slag: förvaltningschef, chef: kd, uppdrag: n\($0) }\n" }.joined()
        return "enheter:\n  ks: { slag: kommunstyrelse }\n\(boards)befattningar:\n"
            + "  kd: { slag: kommundirektör, chef: ks }\n\(posts)"
    }

    private func chiefs(_ chiefs: String) -> String {
        let posts =
            "a: { slag: chef }, b: { slag: chef }, c: { slag: chef }, x: { slag: handläggare, chef: [\(chiefs)] }"
        return "befattningar: { \(posts) }".replacing("slag: handläggare, ", with: "")
    }

    @Test func `of many told alike: one that is mended leaves the others known, and one that is added is told alone`()
        throws
    {
        let mended = try chain([split("a", "b"), split("a")], select: ["DBL-02"])[1]
        #expect(mended.findings.isEmpty && subjects(mended.comparison?.known ?? []) == [["a"]])
        #expect(stale(mended) == [["b"]])
        let added = try chain([split("a", "b"), split("a", "b", "c")], select: ["DBL-02"])[1]
        #expect(subjects(added.findings) == [["c"]] && subjects(added.comparison?.known ?? []) == [["a", "b"]])
        #expect(added.findings[0].message.swedish.hasPrefix("'c' leds av"))
        let both = try chain([split("a", "b"), split("b", "c")], select: ["DBL-02"])[1]
        #expect(subjects(both.findings) == [["c"]] && stale(both) == [["a"]])
    }

    @Test func `with its parties: others are new, fewer are known`() throws {
        func new(_ before: String, _ after: String) throws -> Int {
            try chain([chiefs(before), chiefs(after)], select: ["DBL-01"])[1].findings.count
        }
        #expect(try new("a, b", "b, a") == 0 && new("a, b, c", "a, b") == 0)
        #expect(try new("a, b", "b, c") == 1 && new("a, b", "a, b, c") == 1)
    }

    @Test func `another circle through the same nodes is new`() throws {
        let one = "befattningar: { a: { chef: b }, b: { chef: c }, c: { chef: a } }"
        let other = "befattningar: { a: { chef: c }, c: { chef: b }, b: { chef: a } }"
        let turned = "befattningar: { c: { chef: a }, a: { chef: b }, b: { chef: c } }"
        #expect(try chain([one, other], select: ["CYC-01"])[1].findings.count == 1)
        #expect(try chain([one, turned], select: ["CYC-01"])[1].findings.isEmpty)
    }

    @Test func `other pairs of the same ones are new`() throws {
        func owned(_ pairs: String...) -> String {
            "befattningar: { a: {}, b: {}, c: {}, d: {} }\nutsagor:\n"
                + pairs.map { "  - { vem: \($0.prefix(1)), gör: chef, vad: \($0.suffix(1)) }\n" }.joined()
        }
        let result = try chain([owned("ab", "ba", "cd", "dc"), owned("ac", "ca", "bd", "db")], select: ["CYC-01"])[1]
        #expect(result.findings.count == 2 && result.comparison?.stale.count == 2)
    }

    @Test func `a number that is too large is known whoever are counted`() throws {
        func chief(_ first: Int) -> String {
            let reports = (first..<first + 40).map { "  m\($0): { chef: chefen }\n" }.joined()
            return "befattningar:\n  chefen: { slag: enhetschef }\n" + reports
        }
        let result = try chain([chief(1), chief(5)], select: ["SPAN-01"])[1]
        #expect(result.findings.isEmpty && result.comparison?.known.count == 1)
    }

    @Test func `what was mended and comes back is told as returned, through a chain of audits`() throws {
        let results = try chain(
            [chiefs("a, b"), chiefs("a"), chiefs("a"), chiefs("a, b"), chiefs("a, b")], select: ["DBL-01"])
        #expect(results.map(\.findings.count) == [1, 0, 0, 1, 0])
        #expect(results[3].findings[0].isReturned && results[3].comparison?.mended == [])
        #expect(results[1].comparison?.stale.count == 1 && results[2].comparison?.stale == [])
        let text = TextRenderer.text(of: Report(of: results[3], language: .swedish))
        #expect(text.contains("Har åtgärdats och kommit tillbaka\n  DBL-01  x\n"))
        for renderer in RendererCatalogue.all {
            let told = renderer.text(of: results[3], RenderingOptions())
            #expect(told.contains("returned") || told.contains("kommit tillbaka"), "\(renderer.name)")
        }
    }

    @Test func `of many, one that returns is told apart from one that is new`() throws {
        let results = try chain([split("a", "b"), split("a"), split("a", "b", "c")], select: ["DBL-02"])
        #expect(subjects(results[2].findings.filter(\.isReturned)) == [["b"]])
        #expect(subjects(results[2].findings.filter { !$0.isReturned }) == [["c"]])
    }

    @Test func `rules that are not chosen or cannot be judged are carried on, neither known nor mended`() throws {
        let all = try Audited.result(of: chiefs("a, b"))
        let some = try since(all, Audited.result(of: chiefs("a, b"), select: ["SAM"]))
        #expect(some.comparison?.unjudged.map(\.code).contains("DBL-01") == true)
        #expect(some.comparison?.stale == [] && some.comparison?.known.isEmpty == true)
        #expect(try since(some, Audited.result(of: chiefs("a, b"))).findings.isEmpty)
        let told = "källor: { beslut: { slag: beslut, uttömmande om: förvaltningar } }\n"
        let units = "enheter: { f: { slag: förvaltning } }"
        let silent = try chain([told + units, units], select: ["GAP-02"])[1]
        #expect(silent.comparison?.unjudged.map(\.code) == ["GAP-02"] && silent.comparison?.stale == [])
    }

    private func since(_ earlier: Audit.Result, _ result: Audit.Result) throws -> Audit.Result {
        let written = Array(JSONRenderer.text(of: earlier, RenderingOptions(language: .english)).utf8)
        return result.since(try Baseline(reading: InputFile(path: "förr.json", bytes: written)))
    }

    @Test func `and one of another organisation is refused`() throws {
        func refusal(_ before: String, _ after: String) throws -> Wording? {
            let written = Array(JSONRenderer.text(of: try Audited.result(of: before), RenderingOptions()).utf8)
            let baseline = try Baseline(reading: InputFile(path: "förr.json", bytes: written))
            return baseline.refusal(of: try Audited.result(of: after).account)?.messages.first?.text
        }
        let almby = "organisation: Almby kommun\nenheter: { ks: { slag: kommunstyrelse } }\n"
        let other = almby.replacing("Almby", with: "Bedby")
        #expect(
            try refusal(almby, other)
                == Wording(
                    "granskningen gäller 'Almby kommun', modellen 'Bedby kommun'",
                    en: "the audit is of 'Almby kommun', the model of 'Bedby kommun'"))
        #expect(try refusal(almby, almby.replacing("Almby kommun", with: "ALMBY  kommun") + "vyer: {}\n") == nil)
        // One that goes out from the other model reads its files too.
        let base = InputFile(path: "a.yaml", bytes: Array(almby.utf8))
        let after = InputFile(path: "b.yaml", bytes: Array("enheter: { n: { slag: nämnd } }".utf8))
        let written = JSONRenderer.text(of: try Audited.result(of: [base]), RenderingOptions())
        let baseline = try Baseline(reading: InputFile(path: "förr.json", bytes: Array(written.utf8)))
        let renamed = Baseline(name: "f", organisation: "Ett annat", files: baseline.files, entries: [])
        #expect(renamed.isOf(try Audited.result(of: [base, after]).account))
        #expect(!renamed.isOf(try Audited.result(of: [after]).account))
    }
}
