internal import ArgumentParser
internal import OrgAudit
internal import OrgReports
internal import OrgReview
internal import Texts

/// `styrgraf explain RULE`: tells what a rule looks for, why, and what it rests on.
struct ExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: Wording(
                "förklarar en regel; utan regel räknas alla upp", en: "explains a rule; without one all are listed")[
                    Spoken.language],
            usage: HelpPage.usage("explain [<rule>] [<options>]"))
    }

    @Argument(
        help: .init(
            Wording(
                "regelns kod eller namn, eller en familj som DBL", en: "the rule's code or name, or a family like DBL"),
            value: Wording("regel", en: "rule")))
    var rule: String?

    @OptionGroup var spoken: LanguageOption

    @OptionGroup var written: OutputOptions<ReportFormat>

    func run() throws {
        let language = Spoken.language
        let console = Console(language: language)
        let formats = try written.formats(or: .text, console)
        let rules = try rule.map { try RuleNames.described(named: $0, console) }
        let destination = try Destination(
            written.output, formats: formats, model: rule ?? "regler", read: ReadFiles([]), console)
        let report =
            rules.map { Report(explaining: $0, language: language) }
            ?? Report(listing: RuleCatalogue.all + ComparisonRules.all, language: language)
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
        try refuse(word, option, among: RuleCatalogue.names, console)
    }

    /// The same, the rules of a comparison among them.
    static func described(named word: String, _ console: Console) throws -> [any DescribedRule.Type] {
        let rules: [any DescribedRule.Type] = RuleCatalogue.rules(named: word) + ComparisonRules.rules(named: word)
        if !rules.isEmpty { return rules }
        try refuse(word, nil, among: RuleCatalogue.names + ComparisonRules.names, console)
    }

    private static func refuse(
        _ word: String, _ option: String?, among names: [String], _ console: Console
    ) throws -> Never {
        if let option, !ComparisonRules.rules(named: word).isEmpty {
            console.tellUsage(
                Wording(
                    "\(option): '\(word)' är en regel om två modeller",
                    en: "\(option): '\(word)' is a rule on two models"),
                help: Wording("styrgraf compare prövar den", en: "styrgraf compare judges it"))
            throw ExitCode(64)
        }
        let meant = Spelling.nearest(to: word, among: names)
        let hint = Spelling.hint(meant)
        let place = option.map { $0 + ": " } ?? ""
        console.tellUsage(
            Wording(
                "\(place)ingen regel heter '\(word)'\(hint)",
                en: "\(place)no rule is called '\(word)'\(hint)"),
            help: Wording("styrgraf explain räknar upp reglerna", en: "styrgraf explain lists the rules"))
        throw ExitCode(64)
    }
}
