import Testing

/// Arguments that the parser does not understand: every shape of its sentences, in both languages.
@Suite struct `Arguments that are not understood` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["m.yaml": Municipality.model]) }

    private static let chart = ["chart", "m.yaml"]

    static let slips: [(arguments: [String], swedish: String, english: String)] = [
        (["chart"], "<modell> saknas", "<model> is missing"),
        (chart + ["en", "till"], "för många argument: 'en', 'till'", "too many arguments: 'en', 'till'"),
        (chart + ["en till"], "för många argument: 'en till'", "too many arguments: 'en till'"),
        (
            ["chrt", "m.yaml"],
            "inget kommando heter 'chrt'; menade du 'chart'?", "no command is called 'chrt'; did you mean 'chart'?"
        ),
        (["help", "rita"], "inget kommando heter 'rita'", "no command is called 'rita'"),
        (
            ["audit", "m.yaml", "--select", "CMP-01"],
            "--select: 'CMP-01' är en regel om två modeller", "--select: 'CMP-01' is a rule on two models"
        ),
        (
            ["audit", "m.yaml", "--select", "DBL-02", "--ignore", "split-line"],
            "--select och --ignore lämnar ingen regel kvar", "--select and --ignore leave no rule"
        ),
        (
            ["audit", "m.yaml", "--format", "md"],
            "--format: inget format heter 'md'; menade du 'markdown'?",
            "--format: no format is called 'md'; did you mean 'markdown'?"
        ),
        (["new", ""], "mappen har inget namn", "the folder has no name"),
        (["rita"], "inget kommando heter 'rita'", "no command is called 'rita'"),
        (
            chart + ["--formt", "svg"],
            "okänd flagga '--formt'; menade du '--format'?", "unknown option '--formt'; did you mean '--format'?"
        ),
        (chart + ["--snabbt"], "okänd flagga '--snabbt'", "unknown option '--snabbt'"),
        (chart + ["-x"], "okänd flagga '-x'", "unknown option '-x'"),
        (chart + ["-é"], "okänd flagga '-é'", "unknown option '-é'"),
        (chart + ["---x"], "okänd flagga '---x'", "unknown option '---x'"),
        (chart + ["--output"], "--output: värdet <plats> saknas", "--output: the value <place> is missing"),
        (chart + ["--names=ja"], "--names tar inget värde, men fick 'ja'", "--names takes no value, but got 'ja'"),
        (
            ["--generate-completion-script", "cmd"],
            "inget skal heter 'cmd'; välj zsh, bash eller fish", "no shell is called 'cmd'; choose zsh, bash or fish"
        ),
    ]

    @Test(arguments: slips.indices)
    func `a slip is told in the language that is asked for`(_ index: Int) async throws {
        let slip = Self.slips[index]
        for (language, error, help, told) in [
            ("sv", "fel", "hjälp", slip.swedish), ("en", "error", "help", slip.english),
        ] {
            let answer = try await Styrgraf.run(["--language", language] + slip.arguments, in: folder)
            #expect(answer.status == 64)
            #expect(answer.output.isEmpty)
            #expect(answer.told.first == "styrgraf: \(error): \(told)")
            #expect(answer.told.count == 2 && answer.told.last?.hasPrefix("\(help): ") == true)
            #expect(!answer.errors.contains(language == "sv" ? "options" : "flaggor"))
        }
    }

    @Test(arguments: [
        ["--language", "en", "chart"], ["chart", "--language", "en"], ["chart", "--language=en"],
        ["--language=EN", "chart"], ["chart", "--language", "sv", "--language", "en"],
    ])
    func `the language is heard wherever it stands`(_ arguments: [String]) async throws {
        let answer = try await Styrgraf.run(arguments, in: folder)
        #expect(answer.told.first == "styrgraf: error: <model> is missing")
        #expect(answer.told.last == "help: write styrgraf chart <model> [<options>]; styrgraf chart --help tells more")
    }

    @Test func `a language that there is none of is told`() async throws {
        for arguments in [["chart", "m.yaml", "--language", "fr"], ["--language=fr", "--help"]] {
            let answer = try await Styrgraf.run(arguments, in: folder)
            #expect(answer.status == 64 && answer.output.isEmpty)
            #expect(
                answer.told == [
                    "styrgraf: fel: --language: inget språk heter 'fr'", "hjälp: språken är sv och en",
                ])
        }
        let english = try await Styrgraf.run("chart", "m.yaml", "--language", "english", in: folder)
        #expect(
            english.told.first
                == "styrgraf: error: --language: no language is called 'english'; did you mean 'en'?")
        let missing = try await Styrgraf.run("chart", "m.yaml", "--language", in: folder)
        #expect(missing.told.first == "styrgraf: fel: --language: värdet <språk> saknas")
    }

    @Test(arguments: [[], ["chart"], ["audit"], ["compare"], ["explain"], ["doctor"]])
    func `help is in the language that is asked for`(_ command: [String]) async throws {
        for columns in ["40", "80", "200"] {
            let asked = "COLUMNS=\(columns) exec \"$@\""
            let swedish = try await Styrgraf.run(command + ["--help"], in: folder, through: asked)
            let english = try await Styrgraf.run(command + ["--help", "--language", "en"], in: folder, through: asked)
            #expect(swedish.status == 0 && english.status == 0)
            for word in [
                "OVERVIEW", "USAGE", "OPTIONS", "default", "Show", "options", "model>", "subcommand", "See ", "the ",
            ] {
                #expect(!swedish.text.contains(word), "\(word)")
            }
            for word in ["OVERVIEW", "USAGE", "förval", "flaggor", "modell", "och ", "eller ", "å", "ä", "ö"] {
                #expect(!english.text.contains(word), "\(word)")
            }
        }
    }

    @Test(arguments: [
        ["--size", "A4"], ["--theme", "PRINT"], ["--view", "Governance"], ["--view", "cooperation"],
        ["--view", "companies"], ["--view", "groups"], ["--view", "STAFF"], ["--view", "all"], ["--format", "SVG"],
        ["--lines", "Chief,mandate,owns"], ["--lines", "ALL"],
    ])
    func `choices are heard in either language, whatever their capitals`(_ choice: [String]) async throws {
        let answer = try await Styrgraf.run(["chart", "m.yaml"] + choice, in: folder)
        #expect(answer.status == 0 && !answer.output.isEmpty, "\(answer.errors)")
    }

    @Test func `a severity is heard in either language`() async throws {
        for (low, high) in [("LÅG", "hög"), ("low", "High"), ("info", "Medium"), ("INFO", "medel")] {
            let some = try await Styrgraf.run("audit", "m.yaml", "--fail-on", low, in: folder)
            let grave = try await Styrgraf.run("audit", "m.yaml", "--fail-on", high, in: folder)
            #expect(some.status == 1 && grave.status != 64 && grave.output == some.output)
        }
        let slip = try await Styrgraf.run("audit", "m.yaml", "--fail-on", "hgih", in: folder)
        #expect(slip.told.first == "styrgraf: fel: --fail-on: 'hgih' finns inte att välja; menade du 'high'?")
        #expect(slip.told.last == "hjälp: välj bland: info, låg, medel, hög")
    }
}
