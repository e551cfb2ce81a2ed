import Foundation
import Testing

@Suite struct `Models that cannot be read` {
    /// Runs a chart of a model and expects exit 2, with nothing written.
    private func told(
        _ text: String, _ language: String, name: String = "m.yaml", bytes: [UInt8]? = nil
    ) async throws -> [String] {
        let folder = try TemporaryFolder([name: text])
        if let bytes { try Data(bytes).write(to: folder.url.appendingPathComponent(name)) }
        let answer = try await Styrgraf.run(
            "chart", name, "--output", "bild.svg", "--language", language, in: folder)
        #expect(answer.status == 2)
        #expect(answer.output.isEmpty)
        #expect(try folder.names == [name])
        return answer.told
    }

    @Test(arguments: [
        ("", "1:1", "filen är tom", "the file is empty", "empty-file"),
        ("enheter: [\n", "1:10", "texten är inte YAML: ", "the text is not YAML: ", "not-yaml"),
        (
            "- ks\n", "1:1", "en modell skrivs med ord och värden, inte en lista",
            "a model is written as words and values, not a list", "wrong-type"
        ),
        (
            "enheter: { ks: { antal: många } }\n", "1:25", "här väntas ett helt tal, 0 eller större, inte 'många'",
            "a whole number, 0 or more is expected here, not 'många'", "wrong-type"
        ),
        (
            "enhter: {}\n", "1:1", "'enhter' är inget ord för en modell; menade du 'enheter'?",
            "'enhter' is no word for a model; did you mean 'enheter'?", "unknown-word"
        ),
        (
            "enheter: { ks: { slag: nämd } }\n", "1:24", "inget slag heter 'nämd'; menade du 'nämnd'?",
            "no kind is called 'nämd'; did you mean 'nämnd'?", "unknown-kind"
        ),
        (
            "utsagor: [{ vem: a, gör: ledr }]\n", "1:26", "inget verb heter 'ledr'; menade du 'leder'?",
            "no verb is called 'ledr'; did you mean 'leder'?", "unknown-verb"
        ),
        (
            "enheter: { klg: { slag: ledningsgrupp } }\n", "1:25", "'ledningsgrupp' hör inte hemma under 'enheter'",
            "'ledningsgrupp' is not at home under 'units'", "wrong-section"
        ),
        (
            "datum: 2024-02-30\n", "1:8", "här väntas en dag, inte '2024-02-30'",
            "a day is expected here, not '2024-02-30'", "wrong-type"
        ),
        ("enheter: { okänt: {} }\n", "1:12", "'okänt' är ett reserverat ord", "'okänt' is a reserved word", "bad-id"),
    ])
    func `what is wrong is told with its place, in Swedish and in English`(
        _ text: String, _ place: String, _ swedish: String, _ english: String, _ code: String
    ) async throws {
        let first = (try await told(text, "sv").first, try await told(text, "en").first)
        #expect(first.0?.hasPrefix("m.yaml:\(place): fel: \(swedish)") == true, "\(first)")
        #expect(first.1?.hasPrefix("m.yaml:\(place): error: \(english)") == true, "\(first)")
        #expect(first.0?.hasSuffix(" [\(code)]") == true && first.1?.hasSuffix(" [\(code)]") == true)
    }

    @Test func `a duplicate key is told with both places, and the way out`() async throws {
        let text = "enheter:\n  ks: {}\n  ks: {}\n"
        #expect(
            try await told(text, "sv") == [
                "m.yaml:3:3: fel: 'ks' står redan här [duplicate-key]", "m.yaml:2:3: notis: första gången",
                "hjälp: för ihop de två, eller ge den ena ett annat namn",
            ])
        #expect(
            try await told(text, "en") == [
                "m.yaml:3:3: error: 'ks' already stands here [duplicate-key]", "m.yaml:2:3: note: the first time",
                "help: join the two, or rename one of them",
            ])
    }

    @Test func `every error is told in one run`() async throws {
        let told = try await told("datum: x\nenheter: { ks: { slag: y, antal: -1 } }\nfoo: z\n", "en")
        #expect(told.filter { $0.contains(": error: ") }.count == 4)
    }

    @Test func `text in another encoding is told with its place`() async throws {
        let told = try await told("", "sv", bytes: Array("enhetern:\n  n".utf8) + [0xE4] + Array("mnd: {}\n".utf8))
        #expect(
            told.first
                == "m.yaml:2:4: fel: filen är inte UTF-8; den ser ut som ISO 8859-1 (Latin-1) [not-utf-8]")
    }

    @Test func `a missing file is told with the one that was meant`() async throws {
        let folder = try TemporaryFolder(["kommunen.yaml": Municipality.model])
        for (language, told) in [
            ("sv", "komunen.yaml: fel: filen finns inte; menade du 'kommunen.yaml'? [missing-file]"),
            ("en", "komunen.yaml: error: there is no such file; did you mean 'kommunen.yaml'? [missing-file]"),
        ] {
            let answer = try await Styrgraf.run("chart", "komunen.yaml", "--language", language, in: folder)
            #expect(answer.status == 2 && answer.output.isEmpty)
            #expect(answer.told.first == told)
        }
    }

    @Test(arguments: ["x", "å", "", "x/", "saknas/", "/saknas.yaml", ".yaml"])
    func `a missing file with nothing like it is told without a guess`(_ path: String) async throws {
        let answer = try await Styrgraf.run(
            "chart", path, "--language", "en", in: TemporaryFolder(["kommunen.yaml": ""]))
        #expect(answer.status == 2)
        #expect(answer.told.first == "\(path): error: there is no such file [missing-file]")
    }

    @Test func `a folder without models is told`() async throws {
        let folder = try TemporaryFolder(["modeller/läsmig.txt": "hej"])
        let answer = try await Styrgraf.run("chart", "modeller", "--language", "en", in: folder)
        #expect(answer.status == 2)
        #expect(answer.told.first == "modeller: error: the folder holds no model file (.yaml, .yml) [no-model]")
    }

    @Test(arguments: ["organisation: Tom\n", "ärenden: { budget: {} }\n"])
    func `a model with nothing to draw is told`(_ text: String) async throws {
        let swedish = try await told(text, "sv")
        #expect(swedish.first == "m.yaml: fel: det finns inget att rita [nothing-to-draw]")
        let english = try await told(text, "en")
        #expect(english.first == "m.yaml: error: there is nothing to draw [nothing-to-draw]")
    }

    /// A gigabyte is room enough to refuse ten megabytes.
    @Test(.timeLimit(.minutes(10)), arguments: ["[", "- ", "{a: ", "&a [*a, "])
    func `texts made to hurt are refused in bounded memory`(_ opening: String) async throws {
        let folder = try TemporaryFolder(["m.yaml": String(repeating: opening, count: 10_000_000 / opening.utf8.count)])
        #if os(Linux)
            let limit = "ulimit -v 1000000; exec \"$@\""
        #else
            let limit = "exec \"$@\""
        #endif
        let answer = try await Styrgraf.run(["chart", "m.yaml"], in: folder, through: limit)
        #expect(answer.status == 2)
        #expect(answer.told.first?.hasPrefix("m.yaml:1:") == true)
    }
}
