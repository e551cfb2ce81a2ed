internal import ArgumentParser
internal import Texts

/// The language that the command speaks. It is found before the arguments are read, since what is wrong with them, and
/// their help, are told in it too.
enum Spoken {
    /// What `--language` says, wherever it stands; the last one decides. Swedish where none is said, or none understood.
    static let language: Language = asked.last { $0.language != nil }?.language ?? guessed

    /// The command's arguments without `--language`.
    static let arguments: [String] = SpokenArguments(CommandLine.arguments.dropFirst()).others

    /// Tells a language that there is none of, and ends with exit 64.
    static func check() throws {
        guard let unknown = asked.first(where: { $0.language == nil })?.written else { return }
        let meant = guessed == .english ? Language.english : unknown.lowercased().hasPrefix("s") ? .swedish : nil
        let hint = Spelling.hint(meant?.rawValue)
        Console(language: language).tellUsage(
            Wording(
                "--language: inget språk heter '\(unknown)'\(hint)",
                en: "--language: no language is called '\(unknown)'\(hint)"),
            help: Wording("språken är sv och en", en: "the languages are sv and en"))
        throw ExitCode(64)
    }

    private static let asked: [(written: String, language: Language?)] =
        SpokenArguments(CommandLine.arguments.dropFirst()).languages.map { written in
            (written, Language.allCases.first { $0.rawValue == written.lowercased() })
        }

    /// Who writes `--language english` reads English.
    private static var guessed: Language {
        let isEnglish = asked.contains { $0.written.lowercased().hasPrefix("en") && !$0.written.hasSuffix("ska") }
        return isEnglish ? .english : .swedish
    }
}

/// A command line's arguments, parted in those that say the language and the others.
private struct SpokenArguments {
    private(set) var languages: [String] = []
    private(set) var others: [String] = []

    init(_ arguments: ArraySlice<String>) {
        var rest = arguments
        while let argument = rest.popFirst() {
            if argument == "--" {
                others.append(argument)
                others += rest
                return
            }
            if argument.hasPrefix("--language=") {
                languages.append(String(argument.dropFirst("--language=".count)))
            } else if argument == "--language", let value = rest.first, !value.hasPrefix("-") {
                languages.append(value)
                rest.removeFirst()
            } else {
                others.append(argument)
            }
        }
    }
}

/// The option `--language`, as help shows it; `Spoken` has read it before.
struct LanguageOption: ParsableArguments {
    @Option(
        name: .long,
        help: .init(Wording("språk: sv eller en", en: "language: sv or en"), value: Wording("språk", en: "language")),
        completion: .list(Language.allCases.map(\.rawValue)))
    var language = Language.swedish.rawValue
}

extension ArgumentHelp {
    /// Help in the language that is spoken.
    init(_ text: Wording, value: Wording? = nil) {
        self.init(text[Spoken.language], valueName: value?[Spoken.language])
    }
}
