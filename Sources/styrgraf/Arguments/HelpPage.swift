internal import Texts

/// The page that `--help` shows. The argument parser sets it; the words that are its own are put in the language that
/// is spoken, line by line.
enum HelpPage {
    /// The page in the language; what is no page of help, such as a version or a completion script, is left as it is.
    static func text(_ page: String, in language: Language) -> String {
        guard page.hasPrefix("OVERVIEW: ") else { return page }
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            words.reduce(String(line)) { $0.replacing($1.parser, with: $1.wording[language]) }
        }
        return lines.joined(separator: "\n")
    }

    /// How a command is written, its placeholders in the language that is spoken. The parser asks this of every command
    /// in every run, so that it goes through the text once.
    static func usage(_ written: String) -> String {
        var usage = "styrgraf "
        for (number, part) in written.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { usage += "<" }
            if let end = part.firstIndex(of: ">"), let word = placeholders.first(where: { $0.english == part[..<end] })
            {
                usage += word[Spoken.language] + part[end...]
            } else {
                usage += part
            }
        }
        return usage
    }

    private static let placeholders = [
        Wording("modell", en: "model"), Wording("flaggor", en: "options"), Wording("kommando", en: "command"),
        Wording("regel", en: "rule"), Wording("mapp", en: "folder"), Wording("före", en: "before"),
        Wording("efter", en: "after"),
    ]

    /// The parser's own words, as they stand in its pages.
    private static let words: [(parser: String, wording: Wording)] = [
        ("OVERVIEW: ", Wording("", en: "")),
        ("USAGE: ", Wording("skriv: ", en: "write: ")),
        ("ARGUMENTS:", Wording("argument:", en: "arguments:")),
        ("OPTIONS:", Wording("flaggor:", en: "options:")),
        ("SUBCOMMANDS:", Wording("kommandon:", en: "commands:")),
        ("<subcommand>", Wording("<kommando>", en: "<command>")),
        ("(default:", Wording("(förval:", en: "(default:")),
        ("Show the version.", Wording("visa versionen", en: "show the version")),
        ("Show help information.", Wording("visa den här hjälpen", en: "show this help")),
        ("Show subcommand help information.", Wording("visa hjälp om ett kommando", en: "show help on a command")),
        ("See '", Wording("mer säger '", en: "more is told by '")),
        ("' for detailed help.", Wording("'", en: "'")),
    ]
}
