import Foundation
import Testing

/// A file that never becomes whole is gone when the command is.
@Suite(.timeLimit(.minutes(10))) struct `Output that is broken off` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["m.yaml": Municipality.model, "ut/m.svg": "förut"]) }

    @Test func `by a limit on files is told as a full disk is`() async throws {
        for path in ["ut/m.svg", "ut/", "ny.svg"] {
            let answer = try await Styrgraf.run(
                ["chart", "m.yaml", "--output", path], in: folder, through: "ulimit -f 8; exec \"$@\"")
            #expect(answer.status == 2 && answer.errors.contains("[unwritable-output]"), "\(answer)")
        }
        #expect(try folder.text("ut/m.svg") == "förut")
        #expect(try folder.names == ["m.yaml", "ut", "ut/m.svg"])
    }

    /// Sent as soon as the file is seen; whenever the signal comes, nothing may be left.
    @Test(arguments: [SIGINT, SIGTERM])
    func `by a signal leaves nothing`(_ signal: Int32) throws {
        let process = Process()
        process.executableURL = Styrgraf.executable
        process.arguments = ["chart", "m.yaml", "--output", "ut/m.png"]
        process.currentDirectoryURL = folder.url
        process.standardInput = FileHandle.nullDevice
        try process.run()
        while process.isRunning {
            if try folder.names.contains(where: { $0.contains(".styrgraf") }) {
                kill(process.processIdentifier, signal)
            }
            usleep(500)
        }
        #expect(process.terminationReason == .uncaughtSignal || process.terminationStatus == 0)
        #expect(try folder.names.filter { $0.contains(".styrgraf") } == [])
        #expect(try folder.text("ut/m.svg") == "förut")
    }

    @Test func `what a file allows is kept, and one that may not be written stays`() async throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: folder.path("ut/m.svg"))
        #expect(try await Styrgraf.run("chart", "m.yaml", "--output", "ut/", in: folder).status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path("ut/m.svg"))[.posixPermissions]
        #expect(mode as? Int == 0o666)
        guard getuid() != 0 else { return }
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path("ut/m.svg"))
        #expect(try await Styrgraf.run("chart", "m.yaml", "--output", "ut/", in: folder).status == 2)
    }

    @Test func `standard output by its name is added to and not replaced`() async throws {
        let answer = try await Styrgraf.run(
            ["chart", "m.yaml", "--format", "text", "--output", "/dev/stdout"], in: folder,
            through: "echo först >logg; \"$@\" >>logg")
        #expect(answer.status == 0)
        #expect(try folder.text("logg").hasPrefix("först\nExempelkommunen\n"))
    }
}
