internal import ArgumentParser
internal import Files
internal import Texts

/// A format that a command writes: what a person calls it, and how its files end.
protocol OutputFormat: Equatable {
    static var all: [Self] { get }
    var name: String { get }
    var fileExtension: String { get }
    var isBinary: Bool { get }
}

extension OutputFormat {
    var isBinary: Bool { false }

    /// The formats' names, for help and for messages.
    static var known: String { all.map(\.name).joined(separator: ", ") }

    /// The formats that a person names with commas between them, each once; without words the one that the ending of
    /// the output's name tells, else the usual one. What is unknown, or contradicts the ending, is told with exit 64.
    static func chosen(by words: String?, or usual: Self, for output: String?, _ console: Console) throws -> [Self] {
        let named = try words.map { try Self.named($0, console) }
        guard let output, let ending = FileEnding(of: output) else { return named ?? [usual] }
        let told = all.first { ending.tells($0) }
        guard let named else {
            if let told { return [told] }
            console.tellUsage(
                Wording(
                    "--output: kommandot skriver ingen .\(ending.text)",
                    en: "--output: this command writes no .\(ending.text)"),
                help: Wording("formaten är: \(known)", en: "the formats are: \(known)"))
            throw ExitCode(64)
        }
        if named.count == 1, ending.tells(named[0]) { return named }
        if named.count > 1, PathTarget(of: output) != .nothing { return named }
        let name = output.dropLast(ending.text.utf8.count + 1)
        let example = named.count > 1 ? "\(name)/" : "\(name).\(named[0].fileExtension)"
        console.tellUsage(
            named.count > 1
                ? Wording(
                    "--output: flera format ryms inte i en fil, '\(output)'",
                    en: "--output: several formats do not fit in one file, '\(output)'")
                : Wording(
                    "--output: '\(output)' är inte namnet på en fil i formatet \(named[0].name)",
                    en: "--output: '\(output)' is not the name of a file in the format \(named[0].name)"),
            help: Wording(
                "skriv --output \(example)\(told.map { ", eller --format \($0.name)" } ?? "")",
                en: "write --output \(example)\(told.map { ", or --format \($0.name)" } ?? "")"))
        throw ExitCode(64)
    }

    private static func named(_ words: String, _ console: Console) throws -> [Self] {
        var formats: [Self] = []
        for word in words.lowercased().split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed) {
            guard let format = all.first(where: { $0.name == word }) else {
                // What the files end in is known from them.
                let ended = all.first { $0.fileExtension == word }?.name
                let meant = ended ?? Spelling.nearest(to: word, among: all.map(\.name))
                let hint = Spelling.hint(meant)
                console.tellUsage(
                    Wording(
                        "--format: inget format heter '\(word)'\(hint)",
                        en: "--format: no format is called '\(word)'\(hint)"),
                    help: Wording("formaten är: \(known)", en: "the formats are: \(known)"))
                throw ExitCode(64)
            }
            if !formats.contains(format) { formats.append(format) }
        }
        return formats
    }
}
