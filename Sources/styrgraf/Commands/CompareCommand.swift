internal import ArgumentParser
internal import OrgCharts
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
            usage: HelpPage.usage("compare <before> <after> [<options>]"),
            discussion: Wording(
                "En modell är en fil, en mapp, eller git:REVISION:SÖKVÄG. Fler än två, i tidsordning, jämförs steg för steg och i sin helhet.",
                en:
                    "A model is a file, a folder, or git:REVISION:PATH. More than two, in order of time, are compared step by step and as a whole."
            )[Spoken.language])
    }

    @OptionGroup var common: CommonOptions

    @Argument(
        help: .init(
            Wording("modellerna, den tidigaste först", en: "the models, the earliest first"),
            value: Wording("modell", en: "model")))
    var models: [String] = []

    @Option(
        help: .init(
            Wording("en modell så som den gäller den dagen", en: "one model as it holds on that day"),
            value: Wording("dag", en: "day")))
    var from: String?

    @Option(
        help: .init(
            Wording("jämförd med den dagen, ÅÅÅÅ-MM-DD", en: "compared with that day, YYYY-MM-DD"),
            value: Wording("dag", en: "day")))
    var to: String?

    @OptionGroup var written: OutputOptions<ComparisonFormat>

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

    @OptionGroup var pairs: PairsOptions

    @OptionGroup var asked: ReviewOptions

    @Flag(
        help: .init(Wording("avsluta med 1 om något har ändrats", en: "exit with 1 if anything has changed")))
    var exitCode = false

    func run() throws {
        let console = common.console
        let formats = try written.formats(or: .text, console)
        let resolution = try picture.chosenResolution(console)
        let chosen = try picture.chosenPages(console)
        let options = ChartOptions(
            language: common.language, title: picture.title, paper: try picture.chosenPaper(),
            theme: try picture.chosenTheme())
        let table = try asked.chosenTable(formats, console)
        let draws = ComparisonFiles.draws(formats, beside: table)
        if view != nil, !draws { try refuseView() }
        let (dialect, severity) = (try asked.chosenDialect(), try asked.chosenSeverity())
        let day = try asked.today.day(console)
        let versions = try ComparedVersions(models, from: from, to: to, common)
        let said = try pairs.read(of: versions, console)
        let path = versions.versions.last?.path ?? ""
        let read = versions.files(and: pairs.sources)
        let destination = try Destination(written.output, formats: formats, model: path, read: read, console)
        let pairsDestination = try pairs.destination(beside: destination, formats, path, read, console)
        let review = versions.reviewed(pairs: said, try asked.audit(day, console))
        let files = ComparisonFiles(
            review: review, table: table, formats: formats, destination: destination,
            rendering: RenderingOptions(for: destination, language: common.language, csv: dialect), dpi: resolution)
        let chart = draws ? try chart(of: review.whole, options) : nil
        if table == nil, formats.contains(where: \.refersToPicture), files.pictureFile == nil { tellOfPicture() }
        // Every format is made before the first file is written.
        let made: [(format: ComparisonFormat, pages: [[UInt8]])]
        do throws(DrawingError) {
            let pages = try chart.map { (chart) throws(DrawingError) in try chosen.pages(of: chart) }
            made = try files.made(with: pages) { console.tell($0, chosen, of: path) }
        } catch {
            console.tell(error.message(at: path, part: "--view"))
            throw ExitCode(2)
        }
        try destination.write(pages: made, isPaper: chart?.isOnPaper ?? false)
        if let pairsDestination {
            let pairing = PairsText.text(of: review.whole.comparison, language: common.language)
            try pairsDestination.write([(format: PairsFormat(), bytes: Array(pairing.utf8))])
        }
        if exitCode, review.history.hasChanges { throw ExitCode(1) }
        if let severity, review.introduces(severity) { throw ExitCode(1) }
    }

    private func chart(of review: Review, _ options: ChartOptions) throws -> Chart {
        let picture = ComparisonPicture(of: review.comparison)
        var options = options
        if let view {
            let chosen = try ChosenView(view, in: picture.organisation, common.console)
            (options.view, options.under, options.around) = (chosen.view, chosen.under, chosen.around)
            options.depth = chosen.depth
        }
        return Chart(of: picture, PictureWords(review, picture), options)
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
