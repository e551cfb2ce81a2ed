import Foundation
import Testing

@Suite struct `An audit held against an earlier one` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["m.yaml": AuditedModel.text]) }

    private func run(_ rest: String..., language: String = "sv") async throws -> Styrgraf.Answer {
        try await Styrgraf.run(AuditedModel.arguments() + rest + ["--language", language], in: folder)
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.url.appendingPathComponent(name))
    }

    @Test func `counts only what is new`() async throws {
        #expect(try await run("--format", "json", "--output", "förr.json").status == 1)
        for format in `Formats of an audit`.formats {
            #expect(try await run("--baseline", "förr.json", "--format", format).status == 0, "\(format)")
        }
        let known = try await run("--baseline", "förr.json")
        #expect(known.text.contains("1 känt fynd visas inte."))
        try write(AuditedModel.text.replacing("chef: ks }\n  b", with: "chef: [ks, b] }\n  b"), to: "m.yaml")
        let changed = try await run("--baseline", "förr.json")
        #expect(changed.status == 1 && changed.text.contains("'Ada'") && !changed.text.contains("'Cia' har"))
    }

    @Test func `tells what is no longer found`() async throws {
        #expect(try await run("--format", "json", "--output", "förr.json").status == 1)
        try write(AuditedModel.clean, to: "m.yaml")
        let answer = try await run("--baseline", "förr.json")
        #expect(answer.status == 0 && answer.text.contains("Finns inte längre\n  DBL-01  c\n"))
    }

    @Test func `is refused where the earlier one is another organisation's`() async throws {
        #expect(try await run("--format", "json", "--output", "förr.json").status == 1)
        try write("organisation: Bedby\n" + AuditedModel.text.replacing(/organisation:.*\n/, with: ""), to: "m.yaml")
        let answer = try await run("--baseline", "förr.json")
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.told.first?.contains("modellen 'Bedby' [other-organisation]") == true)
        #expect(answer.errors.contains("skriv det nya som \"organisation\" i filen"))
    }

    @Test(arguments: [
        ("", "not-json"), ("{\"version\": 1", "not-json"), ("[1, 2]", "not-an-audit"),
        ("{\"version\": 7, \"findings\": []}", "other-version"),
        ("{\"version\": 2, \"findings\": [{\"code\": 1}]}", "not-an-audit"),
    ])
    func `is refused where the earlier one cannot be read`(_ text: String, _ code: String) async throws {
        try write(text, to: "fel.json")
        for (language, error) in [("sv", "fel"), ("en", "error")] {
            let answer = try await run("--baseline", "fel.json", language: language)
            #expect(answer.status == 2 && answer.output.isEmpty)
            #expect(answer.told.first?.hasPrefix("fel.json") == true && answer.errors.contains(": \(error): "))
            #expect(answer.told.first?.hasSuffix("[\(code)]") == true && answer.told.count == 2)
        }
    }

    @Test func `is refused where there is no earlier one`() async throws {
        let missing = try await run("--baseline", "saknas.json")
        #expect(missing.status == 2 && missing.told.first == "saknas.json: fel: filen finns inte [missing-file]")
        #expect(try await run("--baseline", ".").told.first?.hasSuffix("[unreadable-file]") == true)
    }
}
