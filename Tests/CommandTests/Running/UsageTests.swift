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

    @Test(arguments: ["under", "around", "above"])
    func `an unknown node is told with what was meant and what there is`(_ option: String) async throws {
        let (swedish, english) = try await told(["--\(option)", "kommundirektor"])
        #expect(
            swedish.first
                == "styrgraf: fel: --\(option): ingen nod heter 'kommundirektor'; menade du 'kommundirektör'?")
        #expect(
            english.first
                == "styrgraf: error: --\(option): no node is called 'kommundirektor'; did you mean 'kommundirektör'?")
        #expect(
            swedish.last
                == "hjälp: noder är: anna-exempel, bo-exempel, bolaget, budget, controller, ekonomichef, fös, hr-chef, …; styrgraf chart MODELL --view allt --format text räknar upp alla"
        )
        #expect(
            english.last?.hasSuffix("hr-chef, …; styrgraf chart MODEL --view everything --format text lists all")
                == true)
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
        #expect(swedish.last?.hasPrefix("hjälp: linjer är till exempel chef, uppdrag, ") == true)
        #expect(english.last?.hasPrefix("help: lines are for instance personal line, mandate, ") == true)
        #expect(english.last?.hasSuffix(", …; Models/README.md lists all") == true)
        _ = try await told(["--lines", ""])
    }

    @Test func `an unknown choice is told with what was meant and what there is`() async throws {
        let (swedish, english) = try await told(["--theme", "ligth"])
        #expect(swedish.first == "styrgraf: fel: --theme: 'ligth' finns inte att välja; menade du 'light'?")
        #expect(english.first == "styrgraf: error: --theme: 'ligth' is no choice; did you mean 'light'?")
        #expect(swedish.last == "hjälp: välj bland: light, print" && english.last == "help: choose among: light, print")
        #expect(try await told(["--size", "letter"]).swedish.last == "hjälp: välj bland: a4, a3, a2, a1, screen")
    }

    @Test func `one part of a chart is chosen at a time`() async throws {
        let (swedish, english) = try await told(["--under", "ks", "--around", "kf"])
        #expect(swedish.first == "styrgraf: fel: --under och --around utesluter varandra")
        #expect(english.first == "styrgraf: error: --under and --around exclude one another")
    }

    @Test(arguments: ["0", "-150", "0.5", "4801", "nan", "inf", "hög"])
    func `a resolution is within bounds`(_ dpi: String) async throws {
        let (swedish, english) = try await told(["--dpi=\(dpi)"])
        #expect(swedish.first?.hasPrefix("styrgraf: fel: --dpi: ") == true)
        #expect(english.first?.hasSuffix("is not a number between 1 and 4800") == true)
    }

    @Test(arguments: ["0", "-6", "13", "nan", "liten"])
    func `the smallest text is within bounds`(_ type: String) async throws {
        let (swedish, english) = try await told(["--size", "a4", "--min-type=\(type)"])
        #expect(swedish.first == "styrgraf: fel: --min-type: '\(type)' är inte ett tal mellan 1 och 12")
        #expect(english.first == "styrgraf: error: --min-type: '\(type)' is not a number between 1 and 12")
    }

    @Test(arguments: ["0", "3", "-1", "en"])
    func `pages are as many as the text needs, or one`(_ pages: String) async throws {
        let (swedish, english) = try await told(["--size", "a4", "--pages=\(pages)"])
        #expect(swedish.first?.hasPrefix("styrgraf: fel: --pages: '\(pages)' går inte att välja") == true)
        #expect(swedish.last?.hasPrefix("hjälp: skriv --pages 1, ") == true)
        #expect(english.first?.hasPrefix("styrgraf: error: --pages: '\(pages)' is no choice") == true)
    }

    @Test func `pages and their text are about paper`() async throws {
        for (option, value) in [("pages", "1"), ("min-type", "7")] {
            let (swedish, english) = try await told(["--\(option)", value])
            #expect(swedish.first == "styrgraf: fel: --\(option) gäller papper")
            #expect(english.first == "styrgraf: error: --\(option) is about paper")
            #expect(english.last == "help: add --size, for instance --size a3")
        }
        #expect(try await told(["--size", "a3", "--pages", "1", "--min-type", "7"]).swedish.count == 1)
    }

    @Test func `a depth is not negative`() async throws {
        let (swedish, english) = try await told(["--depth=-1"])
        #expect(swedish.first == "styrgraf: fel: --depth: '-1' är inte ett helt tal, 0 eller större")
        #expect(english.first == "styrgraf: error: --depth: '-1' is not a whole number, 0 or more")
        _ = try await told(["--depth", "två"])
    }

    @Test func `several formats do not go to standard output`() async throws {
        let (swedish, english) = try await told(["--format", "svg,text", "--output", "-"])
        #expect(swedish.first == "styrgraf: fel: --output -: bara ett format kan skrivas till standard ut")
        #expect(english.first == "styrgraf: error: --output -: only one format can go to standard output")
    }

    @Test func `help and version are answers`() async throws {
        for arguments in [["--help"], ["chart", "--help"], ["--version"]] {
            let answer = try await Styrgraf.run(arguments, in: folder)
            #expect(answer.status == 0 && answer.errors == "" && !answer.output.isEmpty)
        }
        let help = try await Styrgraf.run("chart", "--help", in: folder)
        for option in [
            "format", "output", "under", "around", "depth", "lines", "title", "size", "min-type", "pages", "theme",
            "dpi", "names",
        ] {
            #expect(help.text.contains("--\(option)"), "\(option)")
        }
    }
}
