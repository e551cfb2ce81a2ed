import Foundation
import Testing

/// The script itself, in a project whose program is built already.
@Suite struct `Scripts slash install` {
    let folder: TemporaryFolder

    init() throws {
        let script = try String(contentsOf: Repository.root.appendingPathComponent("Scripts/install"), encoding: .utf8)
        let command = try #require(Styrgraf.executable).path
        folder = try TemporaryFolder([
            "projekt/Scripts/install": script, "projekt/Scripts/setup": "",
            "projekt/Scripts/build": "echo '\(command)'\n",
        ])
        for name in ["install", "setup", "build"] {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: folder.path("projekt/Scripts/\(name)"))
        }
    }

    private func install(_ arguments: String) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(
            [], in: folder, through: "exec env HOME=\"$PWD/hem\" projekt/Scripts/install \(arguments)")
    }

    @Test func `puts the program and its completions under a prefix, twice alike`() async throws {
        for _ in 1...2 {
            let answer = try await install("'min plats'")
            #expect(answer.status == 0, "\(answer.errors)")
            #expect(answer.text.contains("min plats/bin is not on the path"))
        }
        let files = try folder.names.filter {
            $0.hasPrefix("min plats/") && $0.hasSuffix("styrgraf") || $0.hasSuffix("fish")
        }
        #expect(
            files.filter { $0.contains("styrgraf") } == [
                "min plats/bin/styrgraf", "min plats/share/bash-completion/completions/styrgraf",
                "min plats/share/fish/vendor_completions.d/styrgraf.fish",
                "min plats/share/zsh/site-functions/_styrgraf",
            ])
        for file in files.dropFirst() where file.contains("styrgraf") {
            #expect(try folder.text(file).contains("audit"), "\(file)")
        }
        let version = try await Styrgraf.run([], in: folder, through: "exec 'min plats/bin/styrgraf' --version")
        #expect(version.status == 0 && !version.output.isEmpty)
    }

    @Test func `says that what is on the path is`() async throws {
        let answer = try await install("ut")
        #expect(answer.status == 0)
        let again = try await Styrgraf.run(
            [], in: folder, through: "PATH=\"$PWD/ut/bin:$PATH\" exec projekt/Scripts/install ut/")
        #expect(again.text.contains("ut/bin is on the path"), "\(again.text)")
    }

    @Test(arguments: ["--prefix", "a b", "''"])
    func `wrong usage is told`(_ arguments: String) async throws {
        let answer = try await install(arguments)
        #expect(answer.status == 64 && answer.errors.hasPrefix("install: "))
        #expect(try !folder.names.contains { $0.hasSuffix("bin") })
    }

    @Test func `a place that cannot be written is told before anything is built`() async throws {
        try Data().write(to: folder.url.appendingPathComponent("fil"))
        let answer = try await install("fil/inre")
        #expect(answer.status == 1 && answer.errors.hasPrefix("install: cannot write in "))
        #expect(!answer.text.contains("building"))
    }
}
