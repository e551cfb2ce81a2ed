import Foundation
import Testing

@Suite(.timeLimit(.minutes(10))) struct `What is no file` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder(["m/a.yaml": Municipality.model, "utanför.yaml": "organisation: B\n"])
    }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
    }

    /// Draws a model that cannot be read, and gives what is said of it.
    private func told(_ model: String, _ more: String...) async throws -> [String] {
        let answer = try await Styrgraf.run(["chart", model, "--output", "bild.svg"] + more, in: folder)
        #expect(answer.status == 2, "\(answer.errors)")
        #expect(try !folder.names.contains("bild.svg"))
        return answer.told
    }

    @Test func `is told of all that a model's folder holds of it, and never waited for`() async throws {
        #expect(mkfifo(folder.path("m/b.yaml"), 0o600) == 0)
        try FileManager.default.createDirectory(atPath: folder.path("m/c.yaml"), withIntermediateDirectories: false)
        try link("m/d.yaml", to: "saknas.yaml")
        try link("m/e.yaml", to: "f.yaml")
        try link("m/f.yaml", to: "e.yaml")
        try link("m/g.yml", to: "../utanför.yaml")
        try link("m/h.yaml", to: "/dev/zero")
        try link("m/i.txt", to: "saknas")
        #expect(
            try await told("m").filter { !$0.hasPrefix("hjälp: ") }.map { $0.replacing(folder.url.path, with: "~") }
                == [
                    "m/b.yaml: fel: detta är ett rör (FIFO), ingen fil [unreadable-file]",
                    "m/c.yaml: fel: detta är en mapp, ingen fil [unreadable-file]",
                    "m/d.yaml: fel: länken leder till 'saknas.yaml', som inte finns [broken-link]",
                    "m/e.yaml: fel: länkarna leder i cirkel [link-circle]",
                    "m/f.yaml: fel: länkarna leder i cirkel [link-circle]",
                    "m/g.yml: fel: länken leder ut ur modellens mapp [link-outside]",
                    "notis: den leder till '~/utanför.yaml'",
                    "m/h.yaml: fel: länken leder ut ur modellens mapp [link-outside]",
                    "notis: den leder till '/dev/zero'",
                ])
        #expect(
            try await told("m", "--language", "en").contains { $0.hasPrefix("help: the parts of a model are files") })
    }

    @Test func `is a link that stays in the folder not`() async throws {
        try link("m/b.yaml", to: "delar/b.txt")
        try FileManager.default.createDirectory(atPath: folder.path("m/delar"), withIntermediateDirectories: false)
        try Data("enheter: { extra: { slag: nämnd } }\n".utf8).write(
            to: folder.url.appendingPathComponent("m/delar/b.txt"))
        try link("genväg", to: "m")
        try link("enfil.yaml", to: "m/a.yaml")
        for model in ["m", "genväg", "genväg/", "enfil.yaml"] {
            let answer = try await Styrgraf.run("chart", model, "--format", "text", in: folder)
            #expect(answer.status == 0, "\(model): \(answer.errors)")
        }
    }

    @Test func `is told as the model itself`() async throws {
        #expect(mkfifo(folder.path("rör.yaml"), 0o600) == 0)
        try link("bruten.yaml", to: "saknas.yaml")
        try link("runt.yaml", to: "runt.yaml")
        #expect(try await told("rör.yaml").first == "rör.yaml: fel: ingen skriver till röret [silent-pipe]")
        #expect(try await told("bruten.yaml").first?.hasSuffix("som inte finns [broken-link]") == true)
        #expect(try await told("runt.yaml").first == "runt.yaml: fel: länkarna leder i cirkel [link-circle]")
        for device in ["/dev/null", "/dev/zero", "/dev/tty"] {
            let told = try await told(device)
            #expect(told.first == "\(device): fel: detta är en enhetsfil (device), ingen vanlig fil [unreadable-file]")
        }
    }

    @Test func `is told as a checklist and as a baseline`() async throws {
        #expect(mkfifo(folder.path("rör"), 0o600) == 0)
        for option in ["--checklist", "--baseline"] {
            for (path, told) in [
                ("rör", "ingen skriver till röret [silent-pipe]"),
                ("m", "detta är en mapp, ingen fil [unreadable-file]"),
                ("/dev/zero", "detta är en enhetsfil (device), ingen vanlig fil [unreadable-file]"),
                ("saknas", "filen finns inte [missing-file]"),
            ] {
                let answer = try await Styrgraf.run("audit", "m", option, path, in: folder)
                #expect(answer.status == 2 && answer.told.first == "\(path): fel: \(told)", "\(answer.errors)")
            }
        }
    }

    @Test func `a base model names no pipe`() async throws {
        #expect(mkfifo(folder.path("rör.yaml"), 0o600) == 0)
        try Data("utgår från: ../rör.yaml\n".utf8).write(to: folder.url.appendingPathComponent("m/a.yaml"))
        #expect(try await told("m").first == "rör.yaml: fel: detta är ett rör (FIFO), ingen fil [unreadable-file]")
    }

    /// As a shell's `<(…)` names it; one that begins late is waited for.
    @Test func `a pipe that a person names is read to its end`() async throws {
        #expect(mkfifo(folder.path("rör"), 0o600) == 0)
        let plain = try await Styrgraf.run("chart", "m/a.yaml", "--format", "text", in: folder)
        for shell in [
            "cat m/a.yaml | \"$@\" /dev/stdin", "(sleep 0.3; cat m/a.yaml) | \"$@\" /dev/stdin",
            "\"$@\" /dev/stdin <m/a.yaml",
            "(sleep 0.3; cat m/a.yaml; sleep 0.2) >rör & \"$@\" rör",
        ] {
            let answer = try await Styrgraf.run(["chart", "--format", "text"], in: folder, through: shell)
            #expect(answer.status == 0 && answer.output == plain.output, "\(shell): \(answer.errors)")
        }
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func `a file among others that may not be read is told`() async throws {
        try Data("enheter: {}\n".utf8).write(to: folder.url.appendingPathComponent("m/b.yaml"))
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path("m/b.yaml"))
        #expect(try await told("m").first == "m/b.yaml: fel: filen kan inte läsas [unreadable-file]")
    }
}
