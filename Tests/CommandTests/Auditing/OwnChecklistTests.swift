import Testing

@Suite struct `A checklist of one's own` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder([
            "m.yaml": """
            källor: { instruktionen: { slag: instruktion, reglerar: direktör } }
            befattningar: { direktör: { slag: kommundirektör } }
            """,
            "lista.yaml": """
            checklista: våra frågor
            titel: Våra frågor
            gäller: kommundirektör
            kod: EGEN-01
            allvar: medel
            ska sägas av: instruktion
            frågor: { V1: { fråga: Vem får bilen?, besvaras av: { gör: lämnar, vad: den } } }
            """,
            "fel.yaml": "checklista: fel\nfrågor: { V1: { fråga: Vem?, besvaras av: { gör: lemnar } } }\n",
        ])
    }

    private func audit(_ rest: String...) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(["audit", "m.yaml", "--today", "2026-01-15"] + rest, in: folder)
    }

    @Test func `is asked besides the standard ones, and its missing answers are findings`() async throws {
        let answer = try await audit("--checklist", "lista.yaml", "--fail-on", "medel")
        #expect(answer.status == 1 && answer.text.contains("EGEN-01 obesvarad fråga [lucka]"))
        #expect(answer.text.contains("Våra frågor, direktör") && answer.text.contains("V1  Vem får bilen?"))
        #expect(answer.text.contains("Instruktion för den ledande tjänstepersonen, direktör"))
    }

    @Test func `has codes that can be chosen and left out, by themselves or as a family`() async throws {
        for name in ["EGEN-01", "egen"] {
            let chosen = try await audit("--checklist", "lista.yaml", "--select", name).text
            #expect(chosen.contains("1 fynd") && chosen.contains("EGEN-01"))
            let left = try await audit("--checklist", "lista.yaml", "--ignore", name).text
            #expect(!left.contains("EGEN-01 obesvarad"))
        }
        #expect(try await audit("--select", "EGEN-01").status == 64)
        let nothing = try await audit("--select", " , ")
        #expect(nothing.status == 64 && nothing.told.first == "styrgraf: fel: --select: ingen regel är nämnd")
    }

    @Test func `that cannot be read is told with its place, and nothing is audited`() async throws {
        let wrong = try await audit("--checklist", "fel.yaml")
        #expect(wrong.status == 2 && wrong.output.isEmpty)
        #expect(
            wrong.told.first
                == "fel.yaml:2:50: fel: inget verb heter 'lemnar'; menade du 'lämnar'? [unknown-verb]")
        let missing = try await audit("--checklist", "saknas.yaml")
        #expect(missing.status == 2 && missing.errors.contains("[missing-file]"))
    }
}
