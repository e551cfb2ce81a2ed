import Files
import Foundation
import OrgAudit
import OrgCompare
import OrgFormats
import OrgModel
import OrgReports
import OrgReview
import Testing
import Texts

/// Two models of the repository or of a test, compared and audited on one day.
enum Compared {
    static let pairs = [
        ("vindeln-2022", "vindeln-2023"), ("lulea-2014", "lulea-2015"),
        ("exempelkommunen", "exempelkommunen/forslag-2027"),
    ]

    static func review(_ before: Organisation, _ after: Organisation) throws -> Review {
        Review(
            of: Comparison(of: before, with: after, .init(trustsIDs: true)),
            .init(today: Audited.today, checklists: try Checklist.standard))
    }

    static func models(_ before: String, _ after: String) throws -> Review {
        func organisation(_ name: String) throws -> Organisation {
            try Document(readingModelAt: Audited.root.appending(path: "Models/\(name)").path).resolved()
        }
        return try review(organisation(before), organisation(after))
    }

    static func texts(_ before: String, _ after: String) throws -> Review {
        func organisation(_ model: String) throws -> Organisation {
            try Document(reading: [.init(path: "m.yaml", bytes: Array(model.utf8))]).resolved()
        }
        return try review(organisation(before), organisation(after))
    }
}

@Suite struct `What a comparison is told in` {
    static let file = Audited.root.appending(path: "Models/styrgraf-compare.schema.json")

    @Test func `the schema in Models is the one that the program makes`() throws {
        if ProcessInfo.processInfo.environment["STYRGRAF_RECORD"] == "1" {
            try Data(ComparisonSchema.json.utf8).write(to: Self.file, options: .atomic)
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == ComparisonSchema.json)
    }

    @Test(arguments: Compared.pairs)
    func `the schema passes the comparison of models`(_ before: String, _ after: String) throws {
        let (schema, review) = (try Schema(ComparisonSchema.json), try Compared.models(before, after))
        for language in Language.allCases {
            #expect(try schema.faults(in: ComparisonJSON.text(of: review, language: language)) == [])
        }
    }

    @Test func `the schema stops what is no comparison`() throws {
        let text = ComparisonJSON.text(of: try Compared.models("vindeln-2022", "vindeln-2023"), language: .swedish)
        for (right, wrong) in [
            ("\"version\": 1", "\"version\": 2"), ("\"kind\": \"flyttad\"", "\"kind\": \"moved\""),
            ("\"confidence\": 1.00", "\"confidence\": \"1\""), ("\"consequences\"", "\"results\""),
            ("\"target\": \"namnbyte\"", "\"target\": \"name\""),
        ] {
            #expect(text.contains(right), "\(right)")
            #expect(
                try !Schema(ComparisonSchema.json).faults(in: text.replacing(right, with: wrong)).isEmpty, "\(wrong)")
        }
    }

    @Test func `a summary of ten lines stands first, then changes, then consequences, then findings`() throws {
        let report = Report(of: try Compared.models("vindeln-2022", "vindeln-2023"), language: .swedish)
        let facts = report.blocks.compactMap { block -> Int? in
            if case .facts(let facts) = block { return facts.count }
            return nil
        }
        #expect(facts.dropFirst().first == 10)
        let chapters = report.blocks.compactMap { block -> String? in
            if case .chapter(let title) = block { return title }
            return nil
        }
        #expect(chapters == ["Ändringar", "Konsekvenser", "Fynd", "Frågor"])
    }

    @Test func `Vindeln is told as its careful comparison has it`() throws {
        let review = try Compared.models("vindeln-2022", "vindeln-2023")
        func codes(_ findings: [Finding], _ severity: Severity) -> [String] {
            findings.filter { $0.severity == severity }.map {
                "\($0.code) \($0.subjects.map(\.id).joined(separator: " "))"
            }
        }
        // The policy points at förvaltningschefer; the post that only has a new name is another matter.
        #expect(codes(review.introduced, .hög).contains("CMP-03 policy"))
        #expect(codes(review.introduced, .låg).contains("CMP-03 policy"))
        // The split line is mended, and nobody is said to be the sektorchef's chief.
        #expect(codes(review.cured, .hög).contains("DBL-02 förvaltningschefer"))
        #expect(codes(review.remaining, .hög).contains { $0.hasPrefix("GAP-01 ") && $0.contains("sektorchefer") })
    }

    // MARK: Lists

    static let before = """
        organisation: Almby
        enheter: { park: { slag: enhet, namn: Park }, gata: { slag: enhet, namn: Gata } }
        befattningar:
          a: { slag: enhetschef, namn: Anna, leder: park }
          b: { slag: enhetschef, namn: "=Bo", leder: gata }
          skötare: { slag: personal, namn: "+skötare", antal: 12, hör till: park, chef: a }
          vakter: { slag: personal, namn: Vakter, antal: 3, hör till: gata, chef: b }

        """

    @Test func `one row a post has the old and the new chief, and no cell is a formula`() throws {
        let review = try Compared.texts(Self.before, Self.before.replacing("park, chef: a", with: "park, chef: b"))
        let text = ComparisonCSV.text(of: .chiefs, in: review, RenderingOptions())
        let rows = text.split(separator: "\r\n").map(String.init)
        #expect(rows.count == 5 && rows.allSatisfy { $0.count { $0 == "\"" } == 36 })
        #expect(
            rows.contains {
                $0.hasPrefix("\"skötare\",\"'+skötare\"") && $0.contains("\"a\",\"Anna\",\"b\",\"'=Bo\",\"ja\"")
            }, "\(text)")
        #expect(rows.contains { $0.hasPrefix("\"vakter\"") && $0.contains("\"nej\"") })
        let excel = ComparisonCSV.text(of: .touched, in: review, RenderingOptions(csv: .excel))
        #expect(excel.hasPrefix("\u{FEFF}\"unit\";\"unitName\";\"people\";\"chef\";\"chef?\""))
        #expect(excel.contains("\"park\";\"Park\";\"13\";\"12\";\"0\""), "\(excel)")
    }

    @Test func `who is touched is a page of its own, and names nobody who is not`() throws {
        let review = try Compared.texts(Self.before, Self.before.replacing("park, chef: a", with: "park, chef: b"))
        for renderer in RendererCatalogue.forReports {
            let text = renderer.text(of: Report(of: .touched, in: review, language: .swedish), RenderingOptions())
            #expect(text.contains("Park") && text.contains("12") && !text.contains("'Gata'"), "\(renderer.name)")
        }
        let same = try Compared.texts(Self.before, Self.before)
        let text = TextRenderer.text(of: Report(of: .touched, in: same, language: .english), RenderingOptions())
        #expect(text.contains("Nobody is touched."))
    }
}
