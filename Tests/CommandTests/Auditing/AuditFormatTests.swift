import Foundation
import Testing

@Suite struct `Formats of an audit` {
    static let formats = ["text", "markdown", "html", "json", "sarif", "csv"]
    static let files = ["m.csv", "m.html", "m.json", "m.md", "m.sarif", "m.txt"]

    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["m.yaml": AuditedModel.text, "ren/m.yaml": AuditedModel.clean]) }

    private func run(_ rest: String..., language: String = "sv") async throws -> Styrgraf.Answer {
        try await Styrgraf.run(AuditedModel.arguments() + rest + ["--language", language], in: folder)
    }

    @Test(arguments: formats)
    func `never change the exit code`(_ format: String) async throws {
        for (level, status) in [("hög", Int32(1)), ("info", 1)] {
            #expect(try await run("--format", format, "--fail-on", level).status == status)
        }
        let clean = try await Styrgraf.run(
            "audit", "ren", "--select", "DBL", "--fail-on", "info", "--format", format, in: folder)
        #expect(clean.status == 0 && !clean.output.isEmpty && clean.errors == "")
        #expect(try await Styrgraf.run("audit", "saknas.yaml", "--format", format, in: folder).status == 2)
    }

    @Test func `all at once are files in a folder, the same as one by one`() async throws {
        let answer = try await run("--format", Self.formats.joined(separator: ","), "--output", "ut")
        #expect(answer.status == 1 && answer.output.isEmpty && answer.errors == "")
        #expect(try folder.names.filter { $0.hasPrefix("ut/") } == Self.files.map { "ut/" + $0 })
        for (format, ending) in zip(Self.formats, ["txt", "md", "html", "json", "sarif", "csv"]) {
            #expect(try await run("--format", format).output == folder.bytes("ut/m.\(ending)"), "\(format)")
        }
    }

    @Test func `are text unless another is asked for, and one may be given a file`() async throws {
        let text = try await run()
        #expect(text.text.hasPrefix("Granskning av Almby kommun\n=====") && text.status == 1)
        #expect(try await run("--format", "text").output == text.output)
        #expect(try await run("--format", "json", "--output", "a.json").output.isEmpty)
        #expect(try await run("--format", "json", "--output", "-").output == folder.bytes("a.json"))
        #expect(try await run("--output", "nej/a.json").status == 2)
        let several = try await run("--format", "text,json", "--output", "a.json")
        #expect(several.status == 2 && several.errors.hasPrefix("a.json: fel: mappen kan inte skapas: "))
    }

    @Test func `that are unknown are told with what was meant and what there is`() async throws {
        let answer = try await run("--format", "sarfi", "--output", "ut/", language: "en")
        #expect(answer.status == 64 && answer.output.isEmpty)
        #expect(answer.told.first == "styrgraf: error: --format: no format is called 'sarfi'; did you mean 'sarif'?")
        #expect(answer.told.last == "help: the formats are: text, markdown, html, json, sarif, csv")
        #expect(try await run("--format", "json,csv", "--output", "-").status == 64)
        #expect(try await run("--csv", "calc").status == 64)
        #expect(try !folder.names.contains("ut"))
    }

    @Test func `have no colours where nobody sees them, and the csv that a spreadsheet wants`() async throws {
        let text = try await run()
        #expect(!text.output.contains(0x1B))
        let excel = try await run("--format", "csv", "--csv", "excel").output
        #expect(excel.starts(with: [0xEF, 0xBB, 0xBF]) && excel.contains(UInt8(ascii: ";")))
    }

    #if os(Linux)
        /// `script` lends a terminal; where there is none nobody can tell.
        @Test(
            .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
            .enabled(if: PseudoTerminal.isThere, PseudoTerminal.absence),
            arguments: [("", true), ("NO_COLOR=1", false), ("TERM=dumb", false), ("NO_COLOR=", true)])
        func `have colours on a terminal that takes them`(_ setting: String, _ isColoured: Bool) async throws {
            let answer = try await Styrgraf.run(
                AuditedModel.arguments(), in: folder,
                through: "command=\"env -u NO_COLOR TERM=xterm \(setting) $1 audit m.yaml --select DBL\"; "
                    + "exec script -qefc \"$command\" /dev/null")
            #expect(answer.status == 1)
            #expect(answer.output.contains(0x1B) == isColoured)
        }
    #endif

    @Test func `know every file by its hash, a checklist of one's own too`() async throws {
        let list = "checklista: egen\nfrågor: { E1: { fråga: Vem leder?, besvaras av: { gör: leder } } }\n"
        try Data(list.utf8).write(to: folder.url.appendingPathComponent("lista.yaml"))
        let answer = try await run("--checklist", "lista.yaml", "--format", "json")
        #expect(answer.status == 1, "\(answer.errors)")
        #expect(answer.text.contains("{\"path\": \"lista.yaml\", \"sha256\": \""))
        #expect(answer.text.contains("{\"path\": \"m.yaml\", \"sha256\": \""))
    }

    @Test func `are the same in every run`() async throws {
        for format in Self.formats {
            let runs = [try await run("--format", format), try await run("--format", format)]
            #expect(runs[0].output == runs[1].output)
        }
    }

    @Test func `name the tool as it names itself`() async throws {
        let version = try await Styrgraf.run("--version", in: folder).text
        #expect(try await run().text.contains("styrgraf \(version)"))
    }
}
