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
            Wording("storlek: a4, a3 eller screen", en: "size: a4, a3 or screen"), value: Wording("storlek", en: "size")
        ),
        completion: .list(Paper.words))
    var size = Paper.screen.rawValue

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
