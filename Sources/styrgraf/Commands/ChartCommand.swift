internal import ArgumentParser
internal import ChartLayout
internal import OrgCharts
internal import OrgModel
internal import Texts

/// `styrgraf chart MODEL`: draws.
struct ChartCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "chart",
            abstract: Wording("ritar ett organisationsschema", en: "draws an organisation chart")[Spoken.language],
            usage: HelpPage.usage("chart <model> [<options>]"))
    }

    @OptionGroup var common: CommonOptions

    @Argument(
        help: .init(
            Wording("modellen: en fil eller en mapp", en: "the model: a file or a folder"),
            value: Wording("modell", en: "model")))
    var model: String

    @OptionGroup var written: OutputOptions<ChartFormat>

    @Option(
        help: .init(
            Wording(
                "vy: \(ChartView.words(in: .swedish).joined(separator: ", ")), eller en av modellens egna",
                en: "view: \(ChartView.words(in: .english).joined(separator: ", ")), or one of the model's own"),
            value: Wording("vy", en: "view")), completion: .list(ChartView.words(in: Spoken.language)))
    var view: String?

    @Option(
        help: .init(
            Wording("bara noden och det som står under den", en: "only the node and what is below it"),
            value: Wording("nod", en: "node")))
    var under: String?

    @Option(
        help: .init(
            Wording("bara noden och det den är förbunden med", en: "only the node and what it is joined to"),
            value: Wording("nod", en: "node")))
    var around: String?

    @Option(
        help: .init(
            Wording(
                "bara noden och det som står över den, hela vägen upp",
                en: "only the node and what is above it, all the way up"),
            value: Wording("nod", en: "node")))
    var above: String?

    @Option(help: .init(Wording("hur många steg", en: "how many steps"), value: Wording("antal", en: "number")))
    var depth: String?

    @Option(
        help: .init(
            Wording("linjer att rita: chef,uppdrag,… eller alla", en: "lines to draw: manager,mandate,… or all"),
            value: Wording("linjer", en: "lines")))
    var lines: String?

    @OptionGroup var picture: PictureOptions

    @Option(
        help: .init(
            Wording(
                "en tidigare bild, SVG eller HTML: det som står kvar behåller sin plats",
                en: "an earlier picture, SVG or HTML: what is still there keeps its place"),
            value: Wording("fil", en: "file")))
    var like: String?

    @Flag(help: .init(Wording("visa innehavares namn", en: "show holders' names")))
    var names = false

    @OptionGroup var findings: FindingsOptions

    func run() throws {
        let formats = try written.formats(or: .svg, common.console)
        let resolution = try picture.chosenResolution(common.console)
        let chosen = try picture.chosenPages(common.console)
        let earlier = try common.earlierPicture(at: like)
        let organisation = try common.organisation(at: model, isPictured: true)
        let destination = try Destination(
            written.output, formats: formats, model: model, read: ReadFiles(organisation), common.console)
        var options = try chartOptions(organisation)
        options.pins = try findings.pins(in: organisation, common.console) {
            try common.organisationInTime(at: model)
        }
        options.earlier = earlier
        let chart = Chart(of: organisation, options)
        try common.check(earlier, at: like, against: chart)
        let files: [(format: ChartFormat, pages: [[UInt8]])]
        do throws(DrawingError) {
            files = try draw(chart, chosen, formats, dpi: resolution)
        } catch {
            var views: [String] = []
            if case .nothingToDraw = error { views = viewsWithContent(organisation, options) }
            common.console.tell(error.message(at: model, part: "--under", views: views))
            throw ExitCode(2)
        }
        common.console.tellHomeless(of: chart, at: model)
        try destination.write(pages: files, isPaper: chart.isOnPaper)
    }

    /// The standard views that show something where the one that was asked for is why nothing is left.
    private func viewsWithContent(_ organisation: Organisation, _ options: ChartOptions) -> [String] {
        guard options.view != nil else { return [] }
        return ChartView.standard.filter { view in
            var options = options
            options.view = view
            return !Chart(of: organisation, options).boxes.isEmpty
        }.map(\.name)
    }

    /// Every format is drawn before the first file is written.
    private func draw(
        _ chart: Chart, _ chosen: ChosenPages, _ formats: [ChartFormat], dpi resolution: Double
    ) throws(DrawingError) -> [(format: ChartFormat, pages: [[UInt8]])] {
        if chart.boxes.isEmpty { throw .nothingToDraw }
        let isWords = formats == [.text]
        if isWords, !chart.isOnPaper || chosen.isOne { return [(.text, [Array(Outline(of: chart).text.utf8)])] }
        let pages = try chosen.pages(of: chart)
        if like != nil, pages.pages.count > 1 { common.console.tellUnlike(pages, of: model) }
        let drawn = try pages.drawn(as: isWords ? [] : formats.compactMap(\.picture), dpi: resolution)
        common.console.tell(drawn, chosen, of: model)
        return formats.map { ($0, $0.files(of: pages, drawn)) }
    }

    // MARK: Options

    private func chartOptions(_ organisation: Organisation) throws -> ChartOptions {
        let depth = try chosenDepth()
        let (paper, theme) = (try picture.chosenPaper(), try picture.chosenTheme())
        let parts = [("--under", under), ("--around", around), ("--above", above)].filter { $0.1 != nil }.map(\.0)
        if parts.count > 1 {
            common.console.tellUsage(
                Wording(
                    "\(parts[0]) och \(parts[1]) utesluter varandra",
                    en: "\(parts[0]) and \(parts[1]) exclude one another"))
            throw ExitCode(64)
        }
        let chosen = try view.map { try ChosenView($0, in: organisation, common.console) }
        // What the command says goes before what a view of the model says.
        let top = try under.map { try common.node($0, in: organisation, option: "under") }
        let centre = try around.map { try common.node($0, in: organisation, option: "around") }
        let bottom = try above.map { try common.node($0, in: organisation, option: "above") }
        let saysWhere = top != nil || centre != nil || bottom != nil
        var options = ChartOptions(
            language: common.language, title: picture.title, view: chosen?.view,
            under: saysWhere ? top : chosen?.under, around: saysWhere ? centre : chosen?.around,
            depth: depth ?? chosen?.depth, lines: try chosenLines(), showsNames: names, paper: paper, theme: theme)
        options.above = bottom
        return options
    }

    private func chosenDepth() throws -> Int? {
        guard let depth else { return nil }
        if let steps = Int(depth), steps >= 0 { return steps }
        common.console.tellUsage(
            Wording(
                "--depth: '\(depth)' är inte ett helt tal, 0 eller större",
                en: "--depth: '\(depth)' is not a whole number, 0 or more"),
            help: Wording("skriv till exempel --depth 2", en: "write for instance --depth 2"))
        throw ExitCode(64)
    }

    private func chosenLines() throws -> LineSelection? {
        guard let lines else { return nil }
        let words = lines.split(separator: ",").map(\.trimmed)
        let (selection, unknown) = LineSelection.named(words)
        guard unknown.isEmpty, !words.isEmpty else {
            let words = Language.allCases.flatMap(LineSelection.words)
            let meant = unknown.first.flatMap { Spelling.nearest(to: $0, among: words) }
            let hint = Spelling.hint(meant)
            let word = unknown.first ?? ""
            common.console.tellUsage(
                Wording(
                    "--lines: ingen linje heter '\(word)'\(hint)",
                    en: "--lines: no line is called '\(word)'\(hint)"),
                help: Wording(
                    "linjer är till exempel \(Listing.beginning(LineSelection.words(in: .swedish))); Models/README.md räknar upp alla",
                    en:
                        "lines are for instance \(Listing.beginning(LineSelection.words(in: .english))); Models/README.md lists all"
                ))
            throw ExitCode(64)
        }
        return selection
    }
}
