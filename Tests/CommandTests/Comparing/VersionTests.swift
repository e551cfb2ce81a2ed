import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Comparing versions` {
    private static func model(_ name: String, _ more: String = "") -> String {
        """
        organisation: Provköping
        datum: 2026-01-01
        enheter:
          kf: { slag: kommunfullmäktige }
          n: { slag: nämnd, namn: \(name), tillsätts av: kf }
          f: { slag: förvaltning, hör till: n }
        \(more)
        """
    }

    private func run(_ arguments: String..., in folder: TemporaryFolder) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(["compare"] + arguments, in: folder)
    }

    /// Runs git in a folder; throws where it fails.
    private func git(_ arguments: String..., in folder: TemporaryFolder) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let own = ["-c", "user.name=Prov", "-c", "user.email=prov@example.org", "-c", "init.defaultBranch=main"]
        process.arguments = ["git"] + own + arguments
        process.currentDirectoryURL = folder.url
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "git \(arguments)")
    }

    /// A repository with a model in two revisions, and one based on it.
    private func repository() throws -> TemporaryFolder {
        let folder = try TemporaryFolder([
            "m/m.yaml": Self.model("Nämnden"),
            "m/efter/e.yaml": "utgår från: ..\nenheter:\n  f: { slag: förvaltning, namn: Sektorn }\n",
        ])
        try git("init", "-q", in: folder)
        try git("add", "-A", in: folder)
        try git("commit", "-qm", "en", in: folder)
        try Data(Self.model("Samhällsnämnden").utf8).write(to: folder.url.appending(path: "m/m.yaml"))
        try git("commit", "-qam", "två", in: folder)
        return folder
    }

    @Test func `one model at two dates tells what came and went in between`() async throws {
        let folder = try TemporaryFolder([
            "m.yaml": Self.model(
                "Nämnden",
                "  gammal: { slag: enhet, namn: Gamla, del av: f, till: 2026-06-30 }"
                    + "\n  ny: { slag: enhet, namn: Nya, del av: f, från: 2026-07-01, ersätter: gammal }")
        ])
        let answer = try await run("m.yaml", "--from", "2026-06-01", "--to", "2026-08-01", "--exit-code", in: folder)
        #expect(answer.status == 1 && answer.errors == "", "\(answer.errors)")
        #expect(answer.text.contains("'Gamla' heter nu 'Nya'"), "\(answer.text)")
        #expect(answer.text.contains("2026-06-01") && answer.text.contains("2026-08-01"))
        let same = try await run("m.yaml", "--from", "2026-02-01", "--to", "2026-03-01", "--exit-code", in: folder)
        #expect(same.status == 0)
    }

    @Test func `three are told step by step and as a whole, and what came back is told`() async throws {
        let folder = try TemporaryFolder([
            "a.yaml": Self.model("Nämnden"), "b.yaml": Self.model("Utskottet"), "c.yaml": Self.model("Nämnden"),
        ])
        let answer = try await run("a.yaml", "b.yaml", "c.yaml", "--exit-code", in: folder)
        #expect(answer.status == 1)
        #expect(answer.text.contains("- 'Nämnden' heter så igen i version 3, som i version 1"), "\(answer.text)")
        #expect(answer.text.contains("Steg 1: version 1 till version 2") && answer.text.contains("Steg 2:"))
        let json = try await run("a.yaml", "b.yaml", "c.yaml", "--format", "json", in: folder)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
        #expect((object["changes"] as? [Any])?.isEmpty == true)
        #expect((object["steps"] as? [[String: Any]])?.map { ($0["changes"] as? [Any])?.count } == [1, 1])
        #expect((object["restored"] as? [[String: Any]])?.first?["what"] as? String == "namn")
        let two = try await run("a.yaml", "b.yaml", "--format", "json", in: folder)
        #expect(!two.text.contains("\"steps\""))
    }

    @Test func `a revision of a repository is read with its bases, and called by its name`() async throws {
        let folder = try repository()
        for (before, after) in [
            ("git:HEAD~1:m", "git:HEAD:m"), ("git:HEAD~1:m/m.yaml", "m"),
            ("git:HEAD~1:m/efter", "git:main:m/efter/e.yaml"),
            ("git:main~1:\(folder.path("m"))", "m/m.yaml"),
        ] {
            let answer = try await run(before, after, in: folder)
            #expect(answer.status == 0 && answer.errors == "", "\(answer.errors)")
            #expect(answer.text.contains("'Nämnden' heter nu 'Samhällsnämnden'"), "\(answer.text)")
            #expect(answer.text.contains("samma id i båda modellerna är samma nod"), "\(before) \(after)")
            let name = before.hasPrefix("git:HEAD~1") ? "git:HEAD~1:m/m.yaml:5:3" : "git:main~1:m/m.yaml:5:3"
            #expect(answer.text.contains(name), "\(answer.text)")
        }
    }

    @Test func `nothing is left behind, in the repository or outside`() async throws {
        let folder = try repository()
        let own = try TemporaryFolder()
        let before = try folder.names.map { name in
            try FileManager.default.attributesOfItem(atPath: folder.path(name))[.modificationDate] as? Date
        }
        let answer = try await Styrgraf.run(
            ["compare", "git:HEAD~1:m", "m"], in: folder, through: "TMPDIR='\(own.url.path)' exec \"$@\"")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(try own.names == [])
        let after = try folder.names.map { name in
            try FileManager.default.attributesOfItem(atPath: folder.path(name))[.modificationDate] as? Date
        }
        #expect(before == after)
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `nothing is left behind where it is broken off`(_ signal: Int32) throws {
        let folder = try TemporaryFolder([
            "m/m.yaml": Self.model("Nämnden", (0..<20_000).map { "  e\($0): { slag: enhet, del av: f }\n" }.joined())
        ])
        try git("init", "-q", in: folder)
        try git("add", "-A", in: folder)
        try git("commit", "-qm", "en", in: folder)
        let own = try TemporaryFolder()
        let process = Process()
        process.executableURL = Styrgraf.executable
        process.arguments = ["compare", "git:HEAD:m", "m"]
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": own.url.path]) { $1 }
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        process.standardInput = FileHandle.nullDevice
        // A child hears what the thread hears that starts it, and a thread of the tests' own hears nothing.
        var heard = sigset_t()
        sigemptyset(&heard)
        sigaddset(&heard, signal)
        pthread_sigmask(SIG_UNBLOCK, &heard, nil)
        try process.run()
        pthread_sigmask(SIG_BLOCK, &heard, nil)
        var wasSeen = false
        while process.isRunning {
            if try !own.names.isEmpty {
                wasSeen = true
                kill(process.processIdentifier, signal)
            }
            usleep(500)
        }
        #expect(wasSeen && process.terminationReason == .uncaughtSignal)
        #expect(try own.names == [])
    }

    @Test func `what is not put into the repository yet is told`() async throws {
        let folder = try repository()
        try Data(Self.model("Nämnden").utf8).write(to: folder.url.appending(path: "m/m.yaml"))
        let answer = try await run("git:HEAD:m", "m", in: folder)
        #expect(answer.status == 0)
        #expect(answer.told.first?.hasPrefix("m: notis: 'm/m.yaml' är inte som i den senaste revisionen") == true)
        #expect(try await run("git:HEAD~1:m", "git:HEAD:m", in: folder).errors == "")
    }

    @Test func `what cannot be read from a repository is told with the way out`() async throws {
        let folder = try repository()
        for (model, code) in [
            ("git:nej:m", "[no-revision]"), ("git:HEAD:saknas", "[not-in-revision]"), ("git:--all:m", "[no-revision]"),
        ] {
            let answer = try await run(model, "m", in: folder)
            #expect(answer.status == 2 && answer.output.isEmpty, "\(model)")
            #expect(
                answer.told.first?.hasPrefix(model + ": fel: ") == true && answer.errors.contains(code),
                "\(answer.errors)")
            #expect(answer.told.last?.hasPrefix("hjälp: ") == true)
        }
        #expect(try await run("git:HEAD", "m", in: folder).status == 64)
        let outside = try TemporaryFolder(["m.yaml": Self.model("Nämnden")])
        #expect(try await run("git:HEAD:m.yaml", "m.yaml", in: outside).errors.contains("[no-repository]"))
        let without = try await Styrgraf.run(
            ["compare", "git:HEAD:m", "m"], in: folder, through: "PATH=/finns-inte exec \"$@\"")
        #expect(without.status == 2 && without.errors.contains("[no-git]"), "\(without.errors)")
    }

    @Test func `dates and models that do not fit together are refused with the way out`() async throws {
        let folder = try TemporaryFolder(["m.yaml": Self.model("Nämnden")])
        let day = "2026-01-01"
        for arguments in [
            ["m.yaml", "m.yaml", "--from", day, "--to", day], ["m.yaml", "--from", day], ["m.yaml", "--to", day],
            ["m.yaml", "--from", "2026-02-01", "--to", day], ["--from", day, "--to", day], ["m.yaml"], [],
            ["m.yaml", "--from", day, "--to", day, "--as-of", day], ["m.yaml", "--from", "igår", "--to", day],
        ] {
            let answer = try await Styrgraf.run(["compare"] + arguments, in: folder)
            #expect(answer.status == 64 && answer.output.isEmpty, "\(arguments)")
            #expect(answer.told.last?.hasPrefix("hjälp: skriv ") == true, "\(answer.told)")
        }
    }
}
