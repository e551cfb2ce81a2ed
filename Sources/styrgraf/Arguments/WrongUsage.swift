internal import ArgumentParser
internal import Texts

/// What is wrong with the arguments, in both languages.
///
/// The argument parser says it in English only and shows its errors as texts, so its sentences are known here by their
/// shapes. What has no shape is told as the parser tells it.
struct WrongUsage {
    let text: Wording
    let help: Wording

    init(_ error: any Error) {
        let message = Styrgraf.message(for: error)
        let usage =
            Styrgraf.fullMessage(for: error, columns: 10_000).split(separator: "\n").lazy
            .compactMap { line in ["Usage: ", "USAGE: "].first(where: line.hasPrefix).map { line.dropFirst($0.count) } }
            .first.map(String.init) ?? ""
        text = Self.shapes.lazy.compactMap { $0.wording(of: message) }.first ?? Self.fallback(message)
        let command = usage.split(separator: " ").prefix { $0.allSatisfy(\.isLetter) }.joined(separator: " ")
        let commands = Self.commands.joined(separator: ", ")
        help =
            command == "styrgraf"
            ? Wording("kommandona är: \(commands)", en: "the commands are: \(commands)")
            : Wording("skriv \(usage); mer säger \(command) --help", en: "write \(usage); \(command) --help tells more")
    }

    private static func fallback(_ message: String) -> Wording {
        Wording("argumenten kan inte läsas: \(message)", en: "the arguments cannot be read: \(message)")
    }

    /// The sentences of the parser; a `%` is what they are said of.
    private static let shapes: [Shape] = [
        Shape("Unknown option '%'. Did you mean '%'?") {
            // The parser guesses more boldly than the rest of the program.
            let hint = Spelling.hint(Spelling.nearest(to: $0[0], among: [$0[1]]))
            return Wording("okänd flagga '\($0[0])'\(hint)", en: "unknown option '\($0[0])'\(hint)")
        },
        Shape("Unknown option '%'") { Wording("okänd flagga '\($0[0])'", en: "unknown option '\($0[0])'") },
        Shape("Invalid option: %") { Wording("okänd flagga '\($0[0])'", en: "unknown option '\($0[0])'") },
        Shape("Missing value for '% <%>'") {
            Wording("\($0[0]): värdet <\($0[1])> saknas", en: "\($0[0]): the value <\($0[1])> is missing")
        },
        Shape("Missing value for '%'") {
            Wording("\($0[0]): värdet saknas", en: "\($0[0]): the value is missing")
        },
        Shape("The option '%' does not take any value, but '%' was specified.") {
            Wording("\($0[0]) tar inget värde, men fick '\($0[1])'", en: "\($0[0]) takes no value, but got '\($0[1])'")
        },
        Shape("The value '%' is invalid for '% <%>'%") {
            Wording("\($0[1]): '\($0[0])' går inte att läsa", en: "\($0[1]): '\($0[0])' cannot be read")
        },
        Shape("Unexpected argument '%'") { unexpected($0[0]) },
        Shape("% unexpected arguments: '%'") { unexpected($0[1]) },
        Shape("Missing expected argument '<%>'") {
            Wording("<\($0[0])> saknas", en: "<\($0[0])> is missing")
        },
        Shape("Missing expected argument '%'") { Wording("\($0[0]) saknas", en: "\($0[0]) is missing") },
        Shape("Can't generate completion scripts for '%'.%") {
            Wording(
                "inget skal heter '\($0[0])'; välj zsh, bash eller fish",
                en: "no shell is called '\($0[0])'; choose zsh, bash or fish")
        },
        Shape("Can't autodetect a supported shell.%") { _ in
            Wording("skalet är okänt; ange zsh, bash eller fish", en: "the shell is not known; name zsh, bash or fish")
        },
    ]

    private static var commands: [String] {
        Styrgraf.configuration.subcommands.compactMap { $0.configuration.commandName }
    }

    /// Ends with exit 64 where help is asked for on a command that there is not, which the parser answers with another
    /// page.
    static func refuseUnknownHelp() throws {
        let words = Spoken.arguments.filter { !$0.hasPrefix("-") }
        guard words.count > 1, words[0] == "help", !(commands + ["help"]).contains(words[1]) else { return }
        let all = commands.joined(separator: ", ")
        Console(language: Spoken.language).tellUsage(
            unknown(words[1]), help: Wording("kommandona är: \(all)", en: "the commands are: \(all)"))
        throw ExitCode(64)
    }

    private static func unknown(_ command: String) -> Wording {
        let hint = Spelling.hint(Spelling.nearest(to: command, among: commands))
        return Wording("inget kommando heter '\(command)'\(hint)", en: "no command is called '\(command)'\(hint)")
    }

    /// Arguments beyond those that the command takes. A first one that is no option was meant as a command.
    private static func unexpected(_ list: String) -> Wording {
        let words = list.split(separator: "', '").map(String.init)
        if let first = words.first, Spoken.arguments.first(where: { !$0.hasPrefix("-") }) == first,
            !commands.contains(first)
        {
            return unknown(first)
        }
        let told = words.map { "'\($0)'" }.joined(separator: ", ")
        return Wording("för många argument: \(told)", en: "too many arguments: \(told)")
    }
}

/// A sentence with gaps.
private struct Shape: Sendable {
    private let pieces: [String]
    private let wording: @Sendable ([String]) -> Wording

    init(_ sentence: String, _ wording: @escaping @Sendable ([String]) -> Wording) {
        pieces = sentence.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
        self.wording = wording
    }

    /// The sentence in both languages, if `message` is of this shape.
    func wording(of message: String) -> Wording? {
        guard message.hasPrefix(pieces[0]), message.hasSuffix(pieces[pieces.count - 1]) else { return nil }
        var gaps: [String] = []
        var rest = message.dropFirst(pieces[0].count)
        for (index, piece) in pieces.enumerated().dropFirst() {
            let isLast = index == pieces.count - 1
            if isLast, rest.count < piece.count { return nil }
            let place =
                isLast ? rest.index(rest.endIndex, offsetBy: -piece.count) : rest.firstRange(of: piece)?.lowerBound
            guard let place else { return nil }
            gaps.append(String(rest[..<place]))
            rest = rest[rest.index(place, offsetBy: piece.count)...]
        }
        return wording(gaps)
    }
}
