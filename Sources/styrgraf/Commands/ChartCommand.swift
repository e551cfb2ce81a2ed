public import ArgumentParser
public import ChartLayout
public import OrgCharts
internal import OrgModel

extension Paper: ExpressibleByArgument {}
extension ChartOptions.Theme: ExpressibleByArgument {}

/// `styrgraf chart MODEL`: draws.
struct ChartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "Ritar ett organisationsschema. (Draws an organisation chart.)")

    @OptionGroup var common: CommonOptions

    @Argument(help: "Modellen: en fil eller en mapp. (The model: a file or a folder.)")
    var model: String

    @Option(
        help:
            "Format, åtskilda med komma: \(ChartFormat.known); annars säger filens ändelse det. (Formats, separated by commas; else the file's ending tells.)"
    )
    var format: String?

    @Option(help: "Fil, mapp, eller - för standard ut. (A file, a folder, or - for standard output.)")
    var output: String?

    @Option(help: "Vy: styrning, samverkan, bolag, grupper, personal, allt, eller modellens egen. (View.)")
    var view: String?

    @Option(help: "Bara noden och det som står under den. (Only the node and what is below it.)")
    var under: String?

    @Option(help: "Bara noden och det den är förbunden med. (Only the node and what it is joined to.)")
    var around: String?

    @Option(help: "Hur många steg. (How many steps.)")
    var depth: Int?

    @Option(help: "Linjer att rita: chef,uppdrag,… eller alla. (Lines to draw.)")
    var lines: String?

    @Option(help: "Rubrik. (Title.)")
    var title: String?

    @Option(help: "Storlek: a4, a3 eller screen. (Size.)")
    var size: Paper = .screen

    @Option(help: "Utseende: light, eller print för svartvitt. (Look: light, or print for black and white.)")
    var theme: ChartOptions.Theme = .light

    @Option(help: "Upplösning för PNG, punkter per tum. (Resolution of PNG, dots per inch.)")
    var dpi = 150.0

    @Flag(help: "Visa innehavares namn. (Show holders' names.)")
    var names = false

    func run() throws {
        let formats = try ChartFormat.chosen(by: format, or: .svg, for: output, common.console)
        let organisation = try common.organisation(at: model)
        let destination = try Destination(
            output, formats: formats, model: model, read: ReadFiles(organisation), common.console)
        let options = try chartOptions(organisation)
        let chart = Chart(of: organisation, options)
        let files: [(format: ChartFormat, bytes: [UInt8])]
        do throws(DrawingError) {
            files = try draw(chart, formats)
        } catch {
            common.console.tell(message(error))
            throw ExitCode(2)
        }
        try destination.write(files)
    }

    /// Every format is drawn before the first file is written.
    private func draw(_ chart: Chart, _ formats: [ChartFormat]) throws(DrawingError) -> [(
        format: ChartFormat, bytes: [UInt8]
    )] {
        if chart.boxes.isEmpty { throw .nothingToDraw }
        if formats == [.text] { return [(.text, Array(chart.outline.utf8))] }
        let drawing = try Drawing(of: chart)
        tell(drawing.typesetting)
        var files: [(format: ChartFormat, bytes: [UInt8])] = []
        for format in formats { files.append((format, try format.bytes(chart, drawing, dpi: dpi))) }
        return files
    }

    // MARK: Options

    private func chartOptions(_ organisation: Organisation) throws -> ChartOptions {
        if let depth, depth < 0 {
            common.console.tellUsage(
                Wording("--depth: \(depth) är mindre än 0", en: "--depth: \(depth) is less than 0"))
            throw ExitCode(64)
        }
        guard dpi >= 1, dpi <= 4800 else {
            common.console.tellUsage(
                Wording("--dpi: \(dpi) är inte mellan 1 och 4800", en: "--dpi: \(dpi) is not between 1 and 4800"))
            throw ExitCode(64)
        }
        if under != nil, around != nil {
            common.console.tellUsage(
                Wording("--under och --around utesluter varandra", en: "--under and --around exclude one another"))
            throw ExitCode(64)
        }
        let chosen = try view.map { try ChosenView($0, in: organisation, common.console) }
        // What the command says goes before what a view of the model says.
        let top = try under.map { try common.node($0, in: organisation, option: "under") }
        let centre = try around.map { try common.node($0, in: organisation, option: "around") }
        let saysWhere = top != nil || centre != nil
        return ChartOptions(
            language: common.language, title: title, view: chosen?.view,
            under: saysWhere ? top : chosen?.under, around: saysWhere ? centre : chosen?.around,
            depth: depth ?? chosen?.depth, lines: try chosenLines(), showsNames: names, paper: size, theme: theme)
    }

    private func chosenLines() throws -> LineSelection? {
        guard let lines else { return nil }
        let words = lines.split(separator: ",").map(\.trimmed)
        let (selection, unknown) = LineSelection.named(words)
        guard unknown.isEmpty, !words.isEmpty else {
            let meant = unknown.first.flatMap { Spelling.nearest(to: $0, among: LineSelection.words) }
            let hint = Spelling.hint(meant)
            let word = unknown.first ?? ""
            common.console.tellUsage(
                Wording(
                    "--lines: ingen linje heter '\(word)'\(hint.swedish)",
                    en: "--lines: no line is called '\(word)'\(hint.english)"),
                help: Wording(
                    "linjerna är: \(LineSelection.words.joined(separator: ", "))",
                    en: "the lines are: \(LineSelection.words.joined(separator: ", "))"))
            throw ExitCode(64)
        }
        return selection
    }

    /// Warns of letters that come out as something else; the picture is made all the same.
    private func tell(_ typesetting: Typesetting) {
        guard let message = typesetting.warning(at: Location(path: model, line: 0, column: 0)) else { return }
        common.console.tell(message)
    }

    private func message(_ error: DrawingError) -> Message {
        let place = Location(path: model, line: 0, column: 0)
        switch error {
        case .nothingToDraw:
            return Message(
                .error, at: place, Wording("det finns inget att rita", en: "there is nothing to draw"),
                code: "nothing-to-draw",
                help: Wording(
                    "modellen saknar enheter, befattningar och grupper, eller så valde --view, --under, --around eller --lines bort allt",
                    en: "the model has no units, posts or groups, or --view, --under, --around or --lines left nothing")
            )
        case .tooLarge(let width, let height, let limit, let largest):
            return Message(
                .error, at: place,
                Wording(
                    "bilden blir \(width) x \(height) bildpunkter; en PNG rymmer \(limit)",
                    en: "the picture would be \(width) x \(height) pixels; a PNG holds \(limit)"),
                code: "png-too-large",
                help: Wording(
                    "välj --dpi \(Int(largest)) eller mindre, --format svg eller pdf, eller en del med --under",
                    en: "choose --dpi \(Int(largest)) or less, --format svg or pdf, or a part with --under"))
        case .noMemory(let width, let height, let bytes, let largest):
            let megabytes = bytes / 1_000_000
            let way =
                largest < 1
                ? Wording("välj", en: "choose")
                : Wording(
                    "välj --dpi \(Int(largest)) eller mindre,", en: "choose --dpi \(Int(largest)) or less,")
            return Message(
                .error, at: place,
                Wording(
                    "bilden blir \(width) x \(height) bildpunkter; minnet räcker inte till de \(megabytes) MB som den kan ta att rita",
                    en:
                        "the picture would be \(width) x \(height) pixels; memory does not suffice for the \(megabytes) MB that drawing it may take"
                ),
                code: "no-memory-for-png",
                help: Wording(
                    "\(way.swedish) --format svg eller pdf, eller en del med --under",
                    en: "\(way.english) --format svg or pdf, or a part with --under"))
        case .failed(let words):
            return Message(
                .error, at: place,
                Wording("Graphviz kunde inte rita: \(words)", en: "Graphviz could not draw: \(words)"),
                code: "graphviz", help: Wording("kör styrgraf doctor", en: "run styrgraf doctor"))
        }
    }
}
