internal import ArgumentParser
internal import Texts

/// In which formats a command writes, and where.
struct OutputOptions<Format: OutputFormat>: ParsableArguments {
    @Option(
        help: .init(
            Wording(
                "format, åtskilda med komma: \(Format.known); annars säger filens ändelse det",
                en: "formats, separated by commas: \(Format.known); else the file's ending tells"),
            value: Wording("format", en: "format")))
    var format: String?

    @Option(
        help: .init(
            Wording(
                "fil, mapp, eller - för standard ut; utan den skrivs flera format till mappen där du står",
                en: "a file, a folder, or - for standard output; without it several formats go to the current folder"),
            value: Wording("plats", en: "place")))
    var output: String?

    /// The formats that are asked for; what does not fit is told with exit 64.
    func formats(or usual: Format, _ console: Console) throws -> [Format] {
        try Format.chosen(by: format, or: usual, for: output, console)
    }
}
