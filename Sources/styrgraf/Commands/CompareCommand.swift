internal import ArgumentParser
internal import OrgCharts
internal import OrgCompare
internal import OrgModel
internal import OrgReports
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

    @Option(
        help: .init(
            Wording(
                "bildens vy: \(ChartView.words(in: .swedish).joined(separator: ", ")), eller en av modellens egna; annars det som ändrats",
                en:
                    "the picture's view: \(ChartView.words(in: .english).joined(separator: ", ")), or one of the model's own; else what changed"
            ),
            value: Wording("vy", en: "view")), completion: .list(ChartView.words(in: Spoken.language)))
    var view: String?

    @OptionGroup var picture: PictureOptions

    @Flag(
        help: .init(Wording("avsluta med 1 om något har ändrats", en: "exit with 1 if anything has changed")))
    var exitCode = false

    func run() throws {
        let console = common.console
        let formats = try ComparisonFormat.chosen(by: format, or: .text, for: output, console)
        let resolution = try picture.chosenResolution(console)
        let options = ChartOptions(
            language: common.language, title: picture.title, paper: try picture.chosenPaper(),
            theme: try picture.chosenTheme())
        let draws = ComparisonFiles.draws(formats)
        if view != nil, !draws { try refuseView() }
        let (old, new) = (try common.organisation(at: before), try common.organisation(at: after))
        let read = (before: ReadFiles(old), after: ReadFiles(new))
        let destination = try Destination(
            output, formats: formats, model: after, read: ReadFiles(old, and: new.files.files.map(\.path)), console)
        // Where one was read on the way to the other they are one model, whose ids mean the same.
        let isOneModel = read.after.include(read.before) || read.before.include(read.after)
        let comparison = Comparison(of: old, with: new, .init(trustsIDs: isOneModel ? true : nil))
        let files = ComparisonFiles(
            comparison: comparison, formats: formats, destination: destination,
            rendering: RenderingOptions(for: destination, language: common.language), dpi: resolution)
        let chart = draws ? try chart(of: comparison, options) : nil
        if formats.contains(where: \.refersToPicture), files.pictureFile == nil { tellOfPicture() }
        let made: [(format: ComparisonFormat, bytes: [UInt8])]
        do throws(DrawingError) {
            made = try files.made(with: chart) { console.tell($0, of: after) }
        } catch {
            console.tell(error.message(at: after, part: "--view"))
            throw ExitCode(2)
        }
        try destination.write(made)
        if exitCode, !comparison.changes.isEmpty { throw ExitCode(1) }
    }

    private func chart(of comparison: Comparison, _ options: ChartOptions) throws -> Chart {
        let picture = ComparisonPicture(of: comparison)
        var options = options
        if let view {
            let chosen = try ChosenView(view, in: picture.organisation, common.console)
            (options.view, options.under, options.around) = (chosen.view, chosen.under, chosen.around)
            options.depth = chosen.depth
        }
        return Chart(of: picture, PictureWords(comparison, picture), options)
    }

    private func refuseView() throws {
        common.console.tellUsage(
            Wording(
                "--view gäller bilden, som inget av formaten visar",
                en: "--view is of the picture, which no format shows"),
            help: Wording("lägg till --format svg, png, pdf eller html", en: "add --format svg, png, pdf or html"))
        throw ExitCode(64)
    }

    private func tellOfPicture() {
        common.console.tell(
            Message(
                .note, at: nil, Wording("bilden är inte med", en: "the picture is left out"), code: "no-picture",
                help: Wording(
                    "skriv den bredvid med --format markdown,svg --output mapp/",
                    en: "write it beside with --format markdown,svg --output folder/")))
    }
}
