import Foundation
import Testing

@Suite struct `Files that were read` {
    static let checklist = "checklista: Egen\nfrågor:\n  - id: A1\n    fråga: Vem leder?\n    svar: { linje: leder }\n"
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder([
            "kommun.yaml": Municipality.model,
            "m/a.yaml": "organisation: A\nenheter: { ks: { slag: kommunstyrelse } }\n",
            "m/b.yml": "enheter: { kf: { slag: kommunfullmäktige } }\n",
            "efter/e.yaml": "utgår från: ../m\nenheter: { ny: { slag: nämnd, tillsätts av: kf } }\n", "ut/x": "",
        ])
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.path("länk.svg"), withDestinationPath: "m/a.yaml")
        try manager.createSymbolicLink(atPath: folder.path("mapp"), withDestinationPath: "m")
        try manager.createSymbolicLink(atPath: folder.path("ut/m.svg"), withDestinationPath: "../länk.svg")
        try manager.createSymbolicLink(atPath: folder.path("ny.svg"), withDestinationPath: "m/ny.yaml")
        try manager.linkItem(atPath: folder.path("m/a.yaml"), toPath: folder.path("hård.svg"))
    }

    /// Every text in the folder, by its path.
    private func texts() throws -> [String: [UInt8]] {
        Dictionary(
            uniqueKeysWithValues: try folder.names.map { ($0, (try? folder.bytes($0)) ?? []) })
    }

    /// Runs the command, which must refuse and leave everything as it was.
    private func refused(_ arguments: [String], through shell: String? = nil) async throws -> [String] {
        let before = try texts()
        let answer = try await Styrgraf.run(arguments, in: folder, through: shell)
        #expect(answer.status == 64, "\(arguments): \(answer.status) \(answer.errors)")
        #expect(answer.output.isEmpty)
        #expect(try texts() == before, "\(arguments)")
        return answer.told
    }

    @Test(arguments: [
        ["audit", "kommun.yaml", "--output", "kommun.yaml"],
        ["chart", "kommun.yaml", "--output", "./m/../kommun.yaml"],
        ["chart", "m", "--output", "m/a.yaml"], ["chart", "m", "--output", "mapp/b.yml"],
        ["chart", "m/a.yaml", "--output", "länk.svg"], ["chart", "m", "--output", "hård.svg"],
        ["chart", "m", "--output", "ut"], ["chart", "m", "--output", "ut/"],
        ["chart", "m", "--format", "svg,text", "--output", "ut"], ["chart", "efter", "--output", "m/b.yml"],
        ["audit", "efter", "--output", "efter/e.yaml"], ["chart", "mapp", "--output", "m/a.yaml"],
    ])
    func `are never written over, whatever they are called`(_ arguments: [String]) async throws {
        let told = try await refused(arguments)
        #expect(told.first?.hasPrefix("styrgraf: fel: --output: '") == true, "\(told)")
        #expect(told.last?.hasPrefix("hjälp: ange ett annat namn med --output, till exempel ") == true)
    }

    @Test func `are told with the name they were read by, in both languages`() async throws {
        #expect(
            try await refused(["chart", "m", "--output", "hård.svg"]) == [
                "styrgraf: fel: --output: 'hård.svg' är samma fil som 'm/a.yaml', som lästes; den skrivs aldrig över",
                "hjälp: ange ett annat namn med --output, till exempel m.svg",
            ])
        #expect(
            try await refused(["audit", "kommun.yaml", "--output", "kommun.yaml", "--language", "en"]).suffix(2) == [
                "styrgraf: error: --output: 'kommun.yaml' is one of the files that were read; they are never written over",
                "help: name another file with --output, for instance kommun.txt",
            ])
    }

    @Test func `are checklists and baselines too`() async throws {
        try Data(Self.checklist.utf8).write(to: folder.url.appendingPathComponent("lista.txt"))
        let json = try await Styrgraf.run("audit", "m", "--output", "förr.json", in: folder)
        #expect(json.status <= 1, "\(json.errors)")
        _ = try await refused(["audit", "m", "--baseline", "förr.json", "--output", "förr.json"])
        try FileManager.default.linkItem(atPath: folder.path("förr.json"), toPath: folder.path("ut/m.json"))
        _ = try await refused(["audit", "m", "--baseline", "förr.json", "--format", "json,html", "--output", "ut"])
        let listed = try await Styrgraf.run("audit", "m", "--checklist", "lista.txt", in: folder)
        if listed.status <= 1 {
            _ = try await refused(["audit", "m", "--checklist", "lista.txt", "--output", "lista.txt"])
        }
    }

    @Test func `are not written to by standard output either`() async throws {
        for rest in ["", " --output -", " --output /dev/stdout"] {
            let told = try await refused(["audit", "kommun.yaml"], through: "exec \"$@\"\(rest) >>kommun.yaml")
            #expect(told.first?.hasPrefix("styrgraf: fel: --output: ") == true, "\(told)")
        }
    }

    @Test(arguments: [
        ["chart", "m", "--output", "m/ny.yaml"], ["chart", "m", "--output", "m/NY.YML"],
        ["chart", "m/a.yaml", "--output", "m/c.yaml"], ["chart", "m", "--output", "ny.svg"],
        ["chart", "m", "--output", "m/ny.yaml/"], ["audit", "m", "--format", "text,json", "--output", "m/x.yaml/ut"],
        ["explain", "KL-07", "--output", "m/regel.yaml"], ["explain", "--output", "m/regel.yml/"],
    ])
    func `get no neighbour that the next run would read as a model`(_ arguments: [String]) async throws {
        let told = try await refused(arguments)
        #expect(told.first?.hasSuffix("heter som en modell och skulle läsas som en") == true, "\(told)")
    }

    @Test func `may have pictures and reports beside them`() async throws {
        for arguments in [["chart", "m", "--output", "m/m.svg"], ["chart", "m", "--output", "m/"]] {
            let answer = try await Styrgraf.run(arguments, in: folder)
            #expect(answer.status == 0 && answer.errors == "")
        }
        #expect(try folder.names.contains("m/m.svg"))
        #expect(try await Styrgraf.run("chart", "m", "--format", "text", in: folder).status == 0)
    }

    @Test func `two formats do not land in one file`() async throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path("ut/kommun.svg"), withDestinationPath: "en")
        try FileManager.default.createSymbolicLink(atPath: folder.path("ut/kommun.txt"), withDestinationPath: "./en")
        let told = try await refused(["chart", "kommun.yaml", "--format", "svg,text", "--output", "ut"])
        #expect(told.first?.contains("två format skulle hamna i samma fil") == true)
    }

    @Test func `no folder is made where a model cannot be read`() async throws {
        let answer = try await Styrgraf.run("chart", "saknas.yaml", "--output", "helt/ny/", in: folder)
        #expect(answer.status == 2)
        #expect(try !folder.names.contains("helt"))
    }
}
