import Foundation
import Testing

@Suite struct `What a reorganisation brings with it` {
    private let folder: TemporaryFolder

    init() throws {
        let before = """
            organisation: Almby
            befattningar:
              a: { slag: chef, namn: Anna }
              b: { slag: chef, namn: Bo }
              c: { namn: Cia, chef: a }

            """
        folder = try TemporaryFolder([
            "a.yaml": before, "b.yaml": before.replacing("chef: a }", with: "chef: [a, b] }"),
            "c.yaml": before.replacing("chef: a }", with: "chef: b }"),
        ])
    }

    private func compare(_ before: String, _ after: String, _ rest: String...) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(["compare", before, after, "--today", "2026-01-15"] + rest, in: folder)
    }

    @Test func `fails at an introduced finding only where asked, and not at one that was there`() async throws {
        #expect(try await compare("a.yaml", "b.yaml").status == 0)
        #expect(try await compare("a.yaml", "b.yaml", "--fail-on", "medel").status == 1)
        #expect(try await compare("b.yaml", "b.yaml", "--fail-on", "info").status == 0)
        #expect(try await compare("b.yaml", "a.yaml", "--fail-on", "medel").status == 0)
        let unknown = try await compare("a.yaml", "b.yaml", "--fail-on", "värst")
        #expect(unknown.status == 64 && unknown.output.isEmpty)
    }

    @Test func `is told with what is cured, and on the day that is asked for`() async throws {
        let text = try await compare("b.yaml", "a.yaml").text
        #expect(text.contains("Botade (1)") && text.contains("2026-01-15"))
        #expect(try await compare("a.yaml", "b.yaml", "--language", "en").text.contains("Introduced ("))
        let wrong = try await Styrgraf.run("compare", "a.yaml", "b.yaml", "--today", "igår", in: folder)
        #expect(wrong.status == 64 && wrong.told.first?.contains("'igår' är ingen dag") == true)
    }

    @Test func `is one row a post as csv, and one list alone in other formats`() async throws {
        let rows = try await compare("a.yaml", "c.yaml", "--format", "csv").text
        #expect(rows.hasPrefix("\"before\",\"beforeName\"") && rows.contains("\"ja\""))
        #expect(try await compare("a.yaml", "c.yaml", "--format", "csv", "--table", "chefer").text == rows)
        let touched = try await compare("a.yaml", "c.yaml", "--format", "csv", "--table", "touched")
        #expect(touched.text.hasPrefix("\"unit\","))
        let page = try await compare("a.yaml", "c.yaml", "--table", "berörda")
        #expect(page.status == 0 && page.text.contains("riskbedömningen") && !page.text.contains("Ändringar\n"))
        let filed = try await compare("a.yaml", "c.yaml", "--output", "ut.csv", "--csv", "excel")
        #expect(filed.status == 0)
        #expect(try folder.text("ut.csv").contains("\"before\";\"beforeName\""))
    }

    @Test func `a list in a format that shows none, or an unknown one, is wrong usage`() async throws {
        let json = try await compare("a.yaml", "c.yaml", "--format", "json", "--table", "chefer")
        #expect(json.status == 64 && json.told.first?.contains("--table") == true)
        let unknown = try await compare("a.yaml", "c.yaml", "--table", "chefr")
        #expect(unknown.status == 64 && unknown.told.first?.contains("'chefer'") == true)
    }

    @Test func `its rules are explained as the others`() async throws {
        let one = try await Styrgraf.run("explain", "CMP-02", in: folder)
        #expect(one.status == 0 && one.text.hasPrefix("CMP-02 uppgift utan mottagare"))
        let family = try await Styrgraf.run("explain", "cmp", "--language", "en", in: folder).text
        #expect(family.contains("CMP-01 ") && family.contains("CMP-09 "))
        #expect(try await Styrgraf.run("explain", in: folder).text.contains("CMP-09"))
        // An audit is of one organisation.
        #expect(try await Styrgraf.run("audit", "a.yaml", "--select", "CMP-02", in: folder).status == 64)
    }
}
