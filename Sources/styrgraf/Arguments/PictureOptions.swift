internal import ArgumentParser
internal import ChartLayout
internal import OrgCharts
internal import OrgModel
internal import Texts

/// What every command that draws takes.
struct PictureOptions: ParsableArguments {
    @Option(help: .init(Wording("rubrik", en: "title"), value: Wording("text", en: "text")))
    var title: String?

    @Option(
        help: .init(
            Wording("storlek: a4, a3, a2, a1 eller screen", en: "size: a4, a3, a2, a1 or screen"),
            value: Wording("storlek", en: "size")), completion: .list(Paper.words))
    var size = Paper.screen.rawValue

    @Option(
        name: .customLong("min-type"),
        help: .init(
            Wording(
                "minsta text på papper, i punkter: det som inte får plats kommer på fler sidor (förval: 6)",
                en: "the smallest text on paper, in points: what does not fit comes on more pages (default: 6)"),
            value: Wording("punkter", en: "points")))
    var minType: String?

    @Option(
        help: .init(
            Wording(
                "1: allt på en sida, hur liten texten än blir", en: "1: all on one page, however small the text"),
            value: Wording("antal", en: "number")))
    var pages: String?

    @Option(
        help: .init(
            Wording("utseende: light, eller print för svartvitt", en: "look: light, or print for black and white"),
            value: Wording("utseende", en: "look")), completion: .list(ChartOptions.Theme.words))
    var theme = ChartOptions.Theme.light.rawValue

    @Option(
        help: .init(
            Wording("upplösning för PNG, punkter per tum", en: "resolution of PNG, dots per inch"),
            value: Wording("antal", en: "number")))
    var dpi = "150"

    func chosenPaper() throws -> Paper { try Paper.chosen(size, option: "size") }

    /// The pages that a chart is to come on, `--size` and all that goes with it.
    func chosenPages(_ console: Console) throws -> ChosenPages {
        let paper = try chosenPaper()
        if paper == .screen, let option = minType != nil ? "min-type" : pages != nil ? "pages" : nil {
            console.tellUsage(
                Wording("--\(option) gäller papper", en: "--\(option) is about paper"),
                help: Wording("lägg till --size, till exempel --size a3", en: "add --size, for instance --size a3"))
            throw ExitCode(64)
        }
        let type = try chosenType(console)
        guard let pages else { return ChosenPages(type: type, isOne: false) }
        guard pages == "1" else {
            console.tellUsage(
                Wording(
                    "--pages: '\(pages)' går inte att välja; sidorna blir så många som texten behöver, eller 1",
                    en: "--pages: '\(pages)' is no choice; there are as many pages as the text needs, or 1"),
                help: Wording(
                    "skriv --pages 1, eller välj minsta text med --min-type",
                    en: "write --pages 1, or choose the smallest text with --min-type"))
            throw ExitCode(64)
        }
        if minType != nil {
            console.tellUsage(
                Wording(
                    "--pages 1 och --min-type utesluter varandra", en: "--pages 1 and --min-type exclude one another"))
            throw ExitCode(64)
        }
        return ChosenPages(type: type, isOne: true)
    }

    private func chosenType(_ console: Console) throws -> Double {
        guard let minType else { return 6 }
        if let type = Double(minType.replacing(",", with: ".")), type >= 1, type <= 12 { return type }
        console.tellUsage(
            Wording(
                "--min-type: '\(minType)' är inte ett tal mellan 1 och 12",
                en: "--min-type: '\(minType)' is not a number between 1 and 12"),
            help: Wording("skriv till exempel --min-type 7", en: "write for instance --min-type 7"))
        throw ExitCode(64)
    }

    func chosenTheme() throws -> ChartOptions.Theme { try ChartOptions.Theme.chosen(theme, option: "theme") }

    func chosenResolution(_ console: Console) throws -> Double {
        if let dots = Double(dpi), dots >= 1, dots <= 4800 { return dots }
        console.tellUsage(
            Wording(
                "--dpi: '\(dpi)' är inte ett tal mellan 1 och 4800",
                en: "--dpi: '\(dpi)' is not a number between 1 and 4800"),
            help: Wording("skriv till exempel --dpi 150", en: "write for instance --dpi 150"))
        throw ExitCode(64)
    }
}
