internal import ArgumentParser
internal import OrgAudit
internal import OrgModel
internal import OrgReports

/// `styrgraf explain RULE`: tells what a rule looks for, why, and what it rests on.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Förklarar en regel; utan regel räknas alla upp. (Explains a rule; without one all are listed.)")

    @Argument(help: "Regelns kod eller namn, eller en familj som DBL. (The code or name of a rule, or a family.)")
    var rule: String?

    @Option(name: .long, help: "Språk: sv eller en. (Language: sv or en.)")
    var language: Language = .swedish

    @Option(
        help:
            "Format, åtskilda med komma: \(ReportFormat.known); annars säger filens ändelse det. (Formats, separated by commas; else the file's ending tells.)"
    )
    var format: String?

    @Option(help: "Fil, mapp, eller - för standard ut. (A file, a folder, or - for standard output.)")
    var output: String?

    func run() throws {
        let console = Console(language: language)
        let formats = try ReportFormat.chosen(by: format, or: .text, for: output, console)
        let rules = try rule.map { try RuleNames.rules(named: $0, option: nil, console) }
        let destination = try Destination(
            output, formats: formats, model: rule ?? "regler", read: ReadFiles([]), console)
        let report =
            rules.map { Report(explaining: $0, language: language) }
            ?? Report(listing: RuleCatalogue.all, language: language)
        let rendering = RenderingOptions(for: destination, language: language)
        try destination.write(
            formats.map { (format: $0, bytes: Array($0.renderer.text(of: report, rendering).utf8)) })
    }
}

/// A format for people: a renderer that shows any report.
struct ReportFormat: OutputFormat {
    let renderer: any ReportRenderer.Type

    static let all = RendererCatalogue.forReports.map { ReportFormat(renderer: $0) }
    static let text = ReportFormat(renderer: TextRenderer.self)
    var name: String { renderer.name }
    var fileExtension: String { renderer.fileExtension }

    static func == (left: ReportFormat, right: ReportFormat) -> Bool { left.name == right.name }
}

/// Finds the rules that a person means.
enum RuleNames {
    /// The rules of a code, a name or a family; told with exit 64 where there are none.
    static func rules(named word: String, option: String?, _ console: Console) throws -> [any Rule.Type] {
        let rules = RuleCatalogue.rules(named: word)
        if !rules.isEmpty { return rules }
        let meant = Spelling.nearest(to: word, among: RuleCatalogue.names)
        let hint = Spelling.hint(meant)
        let place = option.map { $0 + ": " } ?? ""
        console.tellUsage(
            Wording(
                "\(place)ingen regel heter '\(word)'\(hint.swedish)",
                en: "\(place)no rule is called '\(word)'\(hint.english)"),
            help: Wording("styrgraf explain räknar upp reglerna", en: "styrgraf explain lists the rules"))
        throw ExitCode(64)
    }
}
