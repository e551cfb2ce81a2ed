import Foundation
import Testing

@Suite struct `Places that are written to` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder(["m.yaml": Municipality.model, "gammal.svg": "förut", "fil": "en fil"])
    }

    /// The chart as it is written to standard output.
    private func drawn() async throws -> [UInt8] { try await Styrgraf.run("chart", "m.yaml", in: folder).output }

    private func isLink(_ name: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: folder.path(name))) != nil
    }

    @Test(arguments: ["fil/x.svg", "saknas/x.svg", "fil/", "fil/inre/x.svg"])
    func `a place that cannot be written is told, and nothing is left`(_ place: String) async throws {
        let isFolder = place.hasSuffix("/")
        for (language, told) in [
            ("sv", isFolder ? "fel: mappen kan inte skapas: " : "fel: filen kan inte skrivas: "),
            ("en", isFolder ? "error: the folder cannot be made: " : "error: the file cannot be written: "),
        ] {
            let before = try folder.names
            let answer = try await Styrgraf.run(
                "chart", "m.yaml", "--output", place, "--language", language, in: folder)
            #expect(answer.status == 2)
            #expect(answer.output.isEmpty)
            #expect(answer.told.first?.hasPrefix("\(place): \(told)") == true, "\(answer.errors)")
            #expect(answer.told.first?.hasSuffix("[unwritable-output]") == true)
            #expect(answer.told.last?.hasPrefix(language == "sv" ? "hjälp: " : "help: ") == true)
            #expect(try folder.names == before)
            #expect(try folder.text("fil") == "en fil")
        }
    }

    @Test func `several formats do not overwrite a file that stands where their folder would`() async throws {
        let answer = try await Styrgraf.run("chart", "m.yaml", "--format", "svg,text", "--output", "fil", in: folder)
        #expect(answer.status == 2)
        #expect(try folder.text("fil") == "en fil")
    }

    @Test func `a file is replaced whole, and keeps its mode`() async throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("gammal.svg"))
        let answer = try await Styrgraf.run("chart", "m.yaml", "--output", "gammal.svg", in: folder)
        #expect(answer.status == 0)
        #expect(try folder.bytes("gammal.svg") == (try await drawn()))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("gammal.svg"))
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(try folder.names == ["fil", "gammal.svg", "m.yaml"])
    }

    @Test func `an error leaves the earlier file as it was`() async throws {
        try Data("förut".utf8).write(to: folder.url.appendingPathComponent("gammal.png"))
        let large = try await Styrgraf.run(
            "chart", "m.yaml", "--dpi", "4800", "--output", "gammal.png", in: folder)
        #expect(large.status == 2)
        let unread = try await Styrgraf.run("chart", "saknas.yaml", "--output", "gammal.png", in: folder)
        #expect(unread.status == 2)
        #expect(try folder.text("gammal.png") == "förut")
    }

    /// A file may grow to four kilobytes, as on a disk that is nearly full.
    @Test func `a disk that fills leaves the earlier file as it was, and nothing half written`() async throws {
        let answer = try await Styrgraf.run(
            ["chart", "m.yaml", "--output", "gammal.svg"], in: folder, through: "trap '' XFSZ; ulimit -f 8; exec \"$@\""
        )
        #expect(answer.status == 2)
        #expect(answer.errors.contains("[unwritable-output]"))
        #expect(try folder.text("gammal.svg") == "förut")
        #expect(try folder.names == ["fil", "gammal.svg", "m.yaml"])
    }

    @Test func `a symbolic link is followed, and stays a link`() async throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("länk.svg"), withDestinationPath: "gammal.svg")
        let answer = try await Styrgraf.run("chart", "m.yaml", "--output", "länk.svg", in: folder)
        #expect(answer.status == 0)
        #expect(isLink("länk.svg"))
        #expect(try folder.bytes("gammal.svg") == (try await drawn()))
    }

    @Test func `a link to a link is followed to its end, whole paths and parts of them`() async throws {
        // a -> whole path of b -> c, beside b in another folder.
        try FileManager.default.createDirectory(atPath: folder.path("annan"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("a"), withDestinationPath: folder.path("annan/b"))
        try FileManager.default.createSymbolicLink(atPath: folder.path("annan/b"), withDestinationPath: "c")
        try Data("förut".utf8).write(to: folder.url.appendingPathComponent("annan/c"))
        for path in ["a", "./a", folder.path("a")] {
            let answer = try await Styrgraf.run("chart", "m.yaml", "--output", path, in: folder)
            #expect(answer.status == 0, "\(path): \(answer.errors)")
            #expect(isLink("a") && isLink("annan/b"))
            #expect(try folder.bytes("annan/c") == (try await drawn()))
            try Data("förut".utf8).write(to: folder.url.appendingPathComponent("annan/c"))
        }
    }

    @Test func `a link that leads to nothing yet is followed to a new file`() async throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path("länk.svg"), withDestinationPath: "ny.svg")
        let answer = try await Styrgraf.run("chart", "m.yaml", "--output", "länk.svg", in: folder)
        #expect(answer.status == 0)
        #expect(isLink("länk.svg"))
        #expect(try folder.bytes("ny.svg") == (try await drawn()))
    }

    @Test func `links in a circle are told`() async throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path("a"), withDestinationPath: "b")
        try FileManager.default.createSymbolicLink(atPath: folder.path("b"), withDestinationPath: "a")
        let answer = try await Styrgraf.run("chart", "m.yaml", "--output", "a", in: folder)
        #expect(answer.status == 2)
        #expect(isLink("a") && isLink("b"))
        #expect(answer.errors.contains("[unwritable-output]"))
    }

    @Test func `a pipe with a name is written in place`() async throws {
        let path = folder.path("rör")
        #expect(mkfifo(path, 0o600) == 0)
        // Open for both, so that neither side waits for the other; an outline fits in a pipe.
        let descriptor = open(path, O_RDWR | O_NONBLOCK)
        #expect(descriptor >= 0)
        defer { close(descriptor) }
        let answer = try await Styrgraf.run("chart", "m.yaml", "--format", "text", "--output", "rör", in: folder)
        #expect(answer.status == 0)
        let outline = try await Styrgraf.run("chart", "m.yaml", "--format", "text", in: folder)
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &bytes, bytes.count)
        #expect(count > 0 && bytes.prefix(max(count, 0)).elementsEqual(outline.output))
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.type] as? FileAttributeType != .typeRegular)
        #expect(try folder.names == ["fil", "gammal.svg", "m.yaml", "rör"])
    }

    /// A terminal of the test's own: unlike `/dev/null` it is nothing that a faulty command, run as root, could replace
    /// for the whole machine.
    @Test(.enabled(if: PseudoTerminal.isThere, PseudoTerminal.absence))
    func `a device is written in place`() async throws {
        var (master, slave): (Int32, Int32) = (-1, -1)
        #expect(openpty(&master, &slave, nil, nil, nil) == 0)
        defer {
            close(master)
            close(slave)
        }
        let path = String(cString: try #require(ttyname(slave)))
        #expect(fcntl(master, F_SETFL, O_NONBLOCK) == 0)
        // Small enough for a terminal that nobody reads yet.
        let small = try TemporaryFolder(["m.yaml": "enheter: { ks: { slag: kommunstyrelse } }\n"])
        let answer = try await Styrgraf.run("chart", "m.yaml", "--format", "text", "--output", path, in: small)
        #expect(answer.status == 0 && answer.output.isEmpty && answer.errors == "")
        let outline = try await Styrgraf.run("chart", "m.yaml", "--format", "text", in: small)
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = read(master, &bytes, bytes.count)
        // A terminal turns a line break into two characters.
        #expect(bytes.prefix(max(count, 0)).filter { $0 != 0x0D } == outline.output)
    }

    #if os(Linux)
        @Test func `a full device as standard output is told`() async throws {
            let answer = try await Styrgraf.run(["chart", "m.yaml"], in: folder, through: "exec \"$@\" >/dev/full")
            #expect(answer.status == 2)
            #expect(answer.told.first?.hasPrefix("stdout: fel: det går inte att skriva här: ") == true)
        }
    #endif
}
