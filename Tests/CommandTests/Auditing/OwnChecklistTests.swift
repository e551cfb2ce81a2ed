import Foundation
import Testing

@Suite struct `A checklist of one's own` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder([
            "m.yaml": """
            källa: instruktionen
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

    @Test func `says at reading what can never be a finding, and what code is not its own`() async throws {
        try write(
            "checklista: a\nkod: EGEN-01\nfrågor: { V1: { fråga: Vem?, besvaras av: { gör: leder } } }\n", "a.yaml")
        let nobody = try await audit("--checklist", "a.yaml")
        #expect(
            nobody.told.first
                == "a.yaml:3:11: varning: frågan 'V1' har en kod men ingen som ska säga svaret: "
                + "att svaret saknas blir aldrig ett fynd [never-a-finding]")
        for line in ["ska sägas av: instruktion", "allvar: hög"] {
            try write(
                "checklista: a\n\(line)\nfrågor: { V1: { fråga: Vem?, besvaras av: { gör: leder } } }\n", "a.yaml")
            #expect(try await audit("--checklist", "a.yaml").errors.contains("[never-a-finding]"), "\(line)")
        }
        try write(
            "checklista: a\nkod: KL-99\nska sägas av: instruktion\n"
                + "frågor: { V1: { fråga: Vem?, besvaras av: { gör: leder } } }\n", "a.yaml")
        #expect(
            try await audit("--checklist", "a.yaml").told.first
                == "a.yaml:1:13: varning: koden 'KL-99' är ingen regels, men KL är en familj av verktygets egna regler "
                + "[family-taken]")
        #expect(try await audit("--checklist", "lista.yaml").errors.isEmpty)
        try write(
            "checklista: a\ngäller: den\nfrågor: { V1: { fråga: Vem?, besvaras av: { gör: leder } } }\n", "a.yaml")
        #expect(try await audit("--checklist", "a.yaml").errors.contains("a.yaml:2:9: fel: "))
    }

    @Test func `is refused where another has its name`() async throws {
        let twice = try await audit("--checklist", "lista.yaml", "--checklist", "lista.yaml")
        #expect(twice.status == 2 && twice.told.first?.contains("checklistan är redan given") == true)
        try write("checklista: samverkan\nfrågor: { V1: { fråga: Vem?, besvaras av: { gör: leder } } }\n", "a.yaml")
        let taken = try await audit("--checklist", "a.yaml")
        #expect(
            taken.status == 2 && taken.errors.contains("a.yaml:1:13: fel: checklistan heter 'samverkan', som en av"))
    }

    @Test func `is told to move from a model's folder, and a model or an audit is called what it is`() async throws {
        let list = try await Styrgraf.run(["audit", "."], in: folder)
        #expect(list.status == 2)
        #expect(list.errors.contains("lista.yaml:1:1: fel: filen är en checklista, ingen modell [other-file]"))
        #expect(list.errors.contains("flytta den ur modellens mapp och ge den med --checklist"))
        let model = try await audit("--checklist", "m.yaml")
        #expect(model.status == 2)
        #expect(model.told.first == "m.yaml:1:1: fel: filen är en modell, ingen checklista [other-file]")
        _ = try await audit("--format", "json", "--output", "g.json")
        for format in ["json", "sarif"] {
            _ = try await audit("--format", format, "--output", "g.\(format)")
            let audited = try await Styrgraf.run(["audit", "g.\(format)"], in: folder)
            #expect(audited.status == 2 && audited.errors.contains("filen är en granskning, ingen modell"), "\(format)")
        }
    }

    @Test func `is due where a document of the kind tells of the subject, or of nobody`() async throws {
        let list =
            "checklista: a\ngäller: förvaltning\nallvar: hög\nkod: EGEN-02\nska sägas av: reglemente\n"
            + "frågor: { V1: { fråga: Vem?, besvaras av: { vem: befattningar, gör: leder, vad: den } } }\n"
        try write(list, "a.yaml")
        // One that nothing rests on is only mentioned.
        let told = ", källa: r"
        for (sources, rests, isDue) in [
            ("källa: r\nkällor: { r: { slag: reglemente } }", "", true),
            ("källor: { r: { slag: reglemente } }", told, true), ("källor: { r: { slag: reglemente } }", "", false),
            ("källor: { r: { slag: reglemente, avser: f } }", told, true),
            ("källor: { r: { slag: policy } }", told, false),
            ("källor: { r: { slag: reglemente, avser: g } }", told, false),
        ] {
            let units = "enheter: { f: { slag: förvaltning }, g: { slag: nämnd\(rests) } }"
            try write(sources + "\n" + units + "\n", "n.yaml")
            let answer = try await Styrgraf.run(
                ["audit", "n.yaml", "--checklist", "a.yaml", "--select", "EGEN"], in: folder)
            #expect(
                answer.status == (isDue ? 1 : 0) && answer.text.contains("EGEN-02 obesvarad") == isDue, "\(sources)")
        }
    }

    @Test func `an acceptance of a rule that is none is told, a code of the list is one`() async throws {
        let text = "godtas: [{ regel: DBL-1, nod: a }, { regel: EGEN-01, nod: a }]\nbefattningar: { a: {} }\n"
        try write(text, "n.yaml")
        let answer = try await Styrgraf.run(["audit", "n.yaml", "--checklist", "lista.yaml"], in: folder)
        #expect(answer.errors.contains("ingen regel heter 'DBL-1'; menade du 'DBL-01'?; inget godtas [unknown-rule]"))
        #expect(!answer.errors.contains("'EGEN-01'"))
    }

    private func write(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: folder.url.appendingPathComponent(name))
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
