import Foundation
import Testing

@Suite struct `Wrong usage` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["m.yaml": Municipality.model]) }

    /// Both languages' first lines of what is said; each must end with 64 and write nothing.
    private func told(_ arguments: [String]) async throws -> (swedish: [String], english: [String]) {
        var told: [[String]] = []
        for language in ["sv", "en"] {
            let answer = try await Styrgraf.run(
                ["chart", "m.yaml"] + arguments + ["--language", language], in: folder)
            #expect(answer.status == 64, "\(arguments)")
            #expect(answer.output.isEmpty)
            #expect(try folder.names == ["m.yaml"])
            told.append(answer.told)
        }
        return (told[0], told[1])
    }

    @Test(arguments: ["under", "around"])
    func `an unknown node is told with what was meant and what there is`(_ option: String) async throws {
        let (swedish, english) = try await told(["--\(option)", "kommundirektor"])
        #expect(
            swedish.first
                == "styrgraf: fel: --\(option): ingen nod heter 'kommundirektor'; menade du 'kommundirektör'?")
        #expect(
            english.first
                == "styrgraf: error: --\(option): no node is called 'kommundirektor'; did you mean 'kommundirektör'?")
        #expect(swedish.last?.hasPrefix("hjälp: modellens noder: ") == true)
        for id in ["kf", "ks", "teknisk chef", "klg", "budget"] { #expect(english.last?.contains(id) == true, "\(id)") }
    }

    @Test func `an unknown node far from all is told without a guess`() async throws {
        let (swedish, _) = try await told(["--under", "stadsdelsrådet i öster"])
        #expect(swedish.first == "styrgraf: fel: --under: ingen nod heter 'stadsdelsrådet i öster'")
        _ = try await told(["--under", ""])
    }

    @Test func `an unknown format is told with what was meant and what there is`() async throws {
        for format in ["sgv", "svg,sgv", " sgv ", "SGV"] {
            let (swedish, english) = try await told(["--format", format])
            #expect(swedish.first == "styrgraf: fel: --format: inget format heter 'sgv'; menade du 'svg'?")
            #expect(english.first == "styrgraf: error: --format: no format is called 'sgv'; did you mean 'svg'?")
            #expect(english.last == "help: the formats are: svg, png, pdf, html, dot, text")
        }
    }

    @Test func `an empty format is told`() async throws {
        for format in ["", "svg,", ",svg"] {
            let (swedish, _) = try await told(["--format", format])
            #expect(swedish.first == "styrgraf: fel: --format: inget format heter ''")
        }
    }

    @Test func `an unknown line is told with what was meant and what there is`() async throws {
        let (swedish, english) = try await told(["--lines", "chef,updrag"])
        #expect(swedish.first == "styrgraf: fel: --lines: ingen linje heter 'updrag'; menade du 'uppdrag'?")
        #expect(english.first == "styrgraf: error: --lines: no line is called 'updrag'; did you mean 'uppdrag'?")
        for word in ["chef", "uppdrag", "struktur", "leder", "alla"] {
            #expect(english.last?.contains(word) == true, "\(word)")
        }
        _ = try await told(["--lines", ""])
    }

    @Test(arguments: [
        ("language", "fr", ["sv", "en"]), ("size", "a5", ["a4", "a3", "screen"]),
        ("theme", "mörk", ["light", "print"]),
    ])
    func `an unknown choice is told with what there is`(
        _ option: String, _ value: String, _ choices: [String]
    ) async throws {
        let answer = try await Styrgraf.run("chart", "m.yaml", "--\(option)", value, in: folder)
        #expect(answer.status == 64)
        #expect(answer.output.isEmpty)
        #expect(answer.errors.contains("'\(value)'"))
        for choice in choices { #expect(answer.errors.contains("'\(choice)'"), "\(choice)") }
    }

    @Test func `one part of a chart is chosen at a time`() async throws {
        let (swedish, english) = try await told(["--under", "ks", "--around", "kf"])
        #expect(swedish.first == "styrgraf: fel: --under och --around utesluter varandra")
        #expect(english.first == "styrgraf: error: --under and --around exclude one another")
    }

    @Test(arguments: ["0", "-150", "0.5", "4801", "nan", "inf"])
    func `a resolution is within bounds`(_ dpi: String) async throws {
        let (swedish, english) = try await told(["--dpi=\(dpi)"])
        #expect(swedish.first?.hasPrefix("styrgraf: fel: --dpi: ") == true)
        #expect(english.first?.hasSuffix("is not between 1 and 4800") == true)
    }

    @Test func `a depth is not negative`() async throws {
        let (swedish, english) = try await told(["--depth=-1"])
        #expect(swedish.first == "styrgraf: fel: --depth: -1 är mindre än 0")
        #expect(english.first == "styrgraf: error: --depth: -1 is less than 0")
    }

    @Test func `several formats do not go to standard output`() async throws {
        let (swedish, english) = try await told(["--format", "svg,text", "--output", "-"])
        #expect(swedish.first == "styrgraf: fel: --output -: bara ett format kan skrivas till standard ut")
        #expect(english.first == "styrgraf: error: --output -: only one format can go to standard output")
    }

    @Test(arguments: [
        ["chart"], ["chart", "m.yaml", "en till"], ["chart", "m.yaml", "--formt", "svg"], ["chrt", "m.yaml"],
    ])
    func `a command that is not understood is told`(_ arguments: [String]) async throws {
        let answer = try await Styrgraf.run(arguments, in: folder)
        #expect(answer.status == 64)
        #expect(answer.output.isEmpty)
        #expect(answer.errors.contains("Usage: styrgraf"))
    }

    @Test func `help and version are answers`() async throws {
        for arguments in [["--help"], ["chart", "--help"], ["--version"]] {
            let answer = try await Styrgraf.run(arguments, in: folder)
            #expect(answer.status == 0 && answer.errors == "" && !answer.output.isEmpty)
        }
        let help = try await Styrgraf.run("chart", "--help", in: folder)
        for option in [
            "format", "output", "under", "around", "depth", "lines", "title", "size", "theme", "dpi", "names",
        ] {
            #expect(help.text.contains("--\(option)"), "\(option)")
        }
    }
}
