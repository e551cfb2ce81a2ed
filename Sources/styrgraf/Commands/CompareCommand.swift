internal import ArgumentParser
internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import OrgReports
internal import OrgReview
internal import Texts

/// `styrgraf compare BEFORE AFTER`: tells what changed between two models of an organisation.
struct CompareCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare",
            abstract: Wording(
                "säger vad som ändrats mellan två modeller", en: "tells what changed between two models")[
                    Spoken.language],
            usage: HelpPage.usage("compare <before> <after> [<options>]"))
    }

    @OptionGroup var common: CommonOptions

    @Argument(
        help: .init(
            Wording("modellen före: en fil eller en mapp", en: "the model before: a file or a folder"),
            value: Wording("före", en: "before")))
    var before: String

    @Argument(
        help: .init(
            Wording("modellen efter: en fil eller en mapp", en: "the model after: a file or a folder"),
            value: Wording("efter", en: "after")))
    var after: String

    @Option(
        help: .init(
            Wording(
                "format, åtskilda med komma: \(ComparisonFormat.known); annars säger filens ändelse det",
                en: "formats, separated by commas: \(ComparisonFormat.known); else the file's ending tells"),
            value: Wording("format", en: "format")))
    var format: String?

    @Option(
        help: .init(
            Wording("fil, mapp, eller - för standard ut", en: "a file, a folder, or - for standard output"),
            value: Wording("plats", en: "place")))
    var output: String?

    @OptionGroup var pairs: PairsOptions

    @OptionGroup var asked: ReviewOptions

    @Flag(
        help: .init(Wording("avsluta med 1 om något har ändrats", en: "exit with 1 if anything has changed")))
    var exitCode = false

    func run() throws {
        let formats = try ComparisonFormat.chosen(by: format, or: .text, for: output, common.console)
        let table = try asked.chosenTable(formats, common.console)
        let (dialect, severity) = (try asked.chosenDialect(), try asked.chosenSeverity())
        let audit = try asked.audit(common.console)
        let (old, new) = (try common.organisation(at: before), try common.organisation(at: after))
        let read = (before: ReadFiles(old), after: ReadFiles(new))
        let said = try pairs.read(old, new, common.console)
        let sources = ReadFiles(old, and: new.files.files.map(\.path) + pairs.sources)
        let destination = try Destination(output, formats: formats, model: after, read: sources, common.console)
        let pairsDestination = try pairs.destination(beside: destination, formats, after, sources, common.console)
        // Where one was read on the way to the other they are one model, whose ids mean the same.
        let isOneModel = read.after.include(read.before) || read.before.include(read.after)
        let comparison = Comparison(of: old, with: new, .init(pairs: said, trustsIDs: isOneModel ? true : nil))
        let review = Review(of: comparison, audit)
        let rendering = RenderingOptions(for: destination, language: common.language, csv: dialect)
        // Every format is rendered before the first file is written.
        let files = formats.map { (format: $0, bytes: Array($0.text(of: review, table, rendering).utf8)) }
        try destination.write(files)
        try pairsDestination?.write([
            (format: PairsFormat(), bytes: Array(PairsText.text(of: comparison, language: common.language).utf8))
        ])
        if exitCode, !comparison.changes.isEmpty { throw ExitCode(1) }
        if let severity, review.introduced.contains(where: { $0.severity >= severity }) { throw ExitCode(1) }
    }
}
