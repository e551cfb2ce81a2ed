import Foundation
import Testing

@Suite struct `A first model` {
    @Test(arguments: ["sv", "en"])
    func `is written, drawn and audited as it is`(_ language: String) async throws {
        let folder = try TemporaryFolder()
        let answer = try await Styrgraf.run("new", "min/kommun", "--language", language, in: folder)
        #expect(answer.status == 0 && answer.errors == "")
        #expect(
            answer.text.hasPrefix(language == "sv" ? "Skrev min/kommun/kommun.yaml" : "Wrote min/kommun/kommun.yaml"))
        #expect(try folder.names == ["min", "min/kommun", "min/kommun/kommun.yaml"])
        let text = try folder.text("min/kommun/kommun.yaml")
        #expect(text.contains("# Befattningar: ") == (language == "sv"))
        #expect(text.contains("# Posts: ") == (language == "en"))
        let drawn = try await Styrgraf.run("chart", "min/kommun", "--format", "text", in: folder)
        #expect(drawn.status == 0 && drawn.errors == "")
        for name in ["Kommunfullmäktige", "Kommunstyrelsen", "Socialnämnden", "Kommundirektör", "Socialförvaltningen"] {
            #expect(drawn.text.contains(name), "\(name)")
        }
        let audit = try await Styrgraf.run(
            "audit", "min/kommun", "--today", "2026-02-01", "--fail-on", "medel", in: folder)
        #expect(audit.status == 0 && audit.errors == "", "\(audit.text)")
    }

    @Test func `replaces nothing`() async throws {
        let folder = try TemporaryFolder(["m/kommun.yaml": "min egen", "n/annat.txt": "", "fil": "f", ".dold/.git": ""])
        try FileManager.default.createSymbolicLink(atPath: folder.path("bruten"), withDestinationPath: "saknas")
        let before = try folder.names
        for (path, what) in [
            ("m", "'m' är inte tom: där finns 'kommun.yaml'"), ("n/", "'n' är inte tom: där finns 'annat.txt'"),
            (".", "'.' är inte tom: där finns '"), ("fil", "'fil' är ingen mapp"), ("bruten", "'bruten' är ingen mapp"),
            ("ny.yaml", "'ny.yaml' heter som en modell och skulle läsas som en"),
        ] {
            let answer = try await Styrgraf.run("new", path, in: folder)
            #expect(answer.status == 64 && answer.output.isEmpty, "\(path)")
            #expect(answer.told.first?.hasPrefix("styrgraf: fel: \(what)") == true, "\(answer.errors)")
            #expect(answer.told.last?.contains("styrgraf new min-kommun") == true)
        }
        #expect(try await Styrgraf.run("new", "fil/inre", in: folder).status == 2)
        #expect(try folder.names == before)
        #expect(try folder.text("m/kommun.yaml") == "min egen")
        #expect(try await Styrgraf.run("new", ".dold", in: folder).status == 0)
    }

    @Test func `lies in a folder of any name, told as a shell takes it`() async throws {
        let answer = try await Styrgraf.run("new", "Åmåls kommun", in: TemporaryFolder())
        #expect(answer.status == 0)
        #expect(answer.text.contains("styrgraf chart 'Åmåls kommun' --output 'Åmåls kommun.svg'\n"))
        // Neither an option nor a hidden file.
        let option = try await Styrgraf.run("new", "--", "--help", in: TemporaryFolder())
        #expect(option.text.contains("styrgraf chart ./--help --output ./--help.svg\n"))
        let here = try await Styrgraf.run("new", ".", in: TemporaryFolder())
        #expect(here.text.contains("styrgraf chart . --output ./kommun.svg\n"))
    }
}
