internal import ArgumentParser
internal import Files
internal import OrgAudit
internal import OrgFormats
internal import OrgModel
internal import OrgReports
internal import Texts

/// `styrgraf audit MODEL`: tells what is flawed.
struct AuditCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit",
            abstract: Wording("granskar en organisations styrning", en: "audits how an organisation is governed")[
                Spoken.language],
            usage: HelpPage.usage("audit <model> [<options>]"))
    }

    @OptionGroup var common: CommonOptions

    @Argument(
        help: .init(
            Wording("modellen: en fil eller en mapp", en: "the model: a file or a folder"),
            value: Wording("modell", en: "model")))
    var model: String

    @OptionGroup var written: OutputOptions<AuditFormat>

    @Option(
        help: .init(
            Wording("hur csv skrivs: standard eller excel", en: "how csv is written: standard or excel"),
            value: Wording("dialekt", en: "dialect")), completion: .list(RenderingOptions.CSVDialect.words))
    var csv = RenderingOptions.CSVDialect.standard.rawValue

    @Option(
        help: .init(
            Wording(
                "visa bara det som är nytt sedan en tidigare --format json",
                en: "show only what is new since an earlier --format json"), value: Wording("fil", en: "file")))
    var baseline: String?

    @OptionGroup var today: TodayOption

    @Option(
        help: .init(
            Wording(
                "avsluta med 1 vid ett fynd så allvarligt: hög, medel, låg eller info",
                en: "exit with 1 at a finding so severe: high, medium, low or info"),
            value: Wording("allvar", en: "severity")), completion: .list(Severity.words))
    var failOn = Severity.hög.word[Spoken.language]

    @Option(
        help: .init(
            Wording(
                "bara dessa regler: koder, namn eller familjer", en: "only these rules: codes, names or families"),
            value: Wording("regler", en: "rules")))
    var select: String?

    @Option(help: .init(Wording("inte dessa regler", en: "not these rules"), value: Wording("regler", en: "rules")))
    var ignore: String?

    @Option(
        help: .init(
            Wording(
                "en egen checklista, utöver dem som följer med",
                en: "a checklist of your own, besides the standard ones"), value: Wording("fil", en: "file")))
    var checklist: [String] = []

    func run() throws {
        let formats = try written.formats(or: .text, common.console)
        let gravity = try Severity.chosen(failOn, option: "fail-on")
        let dialect = try RenderingOptions.CSVDialect.chosen(csv, option: "csv")
        let lists = try checklists()
        let options = Audit.Options(
            today: try today.day(common.console), select: try rules(select, option: "select", lists),
            ignore: try rules(ignore, option: "ignore", lists), checklists: lists)
        try refuse(unlessChosen: options)
        let earlier = try earlierAudit()
        let organisation = try common.organisation(at: model)
        let destination = try Destination(
            written.output, formats: formats, model: model,
            read: ReadFiles(organisation, and: checklist + (baseline.map { [$0] } ?? [])), common.console)
        for warning in organisation.limitWarnings + organisation.acceptanceWarnings(lists) {
            common.console.tell(warning)
        }
        var result = Audit(of: organisation, options).result
        if let earlier { result = result.since(try own(earlier, result.account)) }
        let rendering = RenderingOptions(for: destination, language: common.language, csv: dialect)
        // Every format is rendered before the first file is written.
        let files = formats.map { (format: $0, bytes: Array($0.renderer.text(of: result, rendering).utf8)) }
        try destination.write(files)
        if result.findings.contains(where: { $0.severity >= gravity }) { throw ExitCode(1) }
    }

    /// The audit that `--baseline` names.
    private func earlierAudit() throws -> Baseline? {
        guard let baseline else { return nil }
        do throws(LoadError) {
            return try Baseline(readingAuditAt: baseline)
        } catch {
            for message in error.messages { common.console.tell(message) }
            throw ExitCode(2)
        }
    }

    /// The baseline, if it is of the organisation that is audited.
    private func own(_ baseline: Baseline, _ account: Audit.Account) throws -> Baseline {
        guard let refusal = baseline.refusal(of: account) else { return baseline }
        for message in refusal.messages { common.console.tell(message) }
        throw ExitCode(2)
    }

    // MARK: Options

    /// The standard lists, and those that `--checklist` names.
    private func checklists() throws -> [Checklist] {
        do throws(LoadError) {
            let own = try checklist.map { path throws(LoadError) in try Checklist(readingChecklistAt: path) }
            let lists = try StandardLists.read() + own
            try Checklist.checkNames(of: lists)
            for warning in own.flatMap(\.warnings) + lists.codeWarnings { common.console.tell(warning) }
            return lists
        } catch {
            for message in error.messages { common.console.tell(message) }
            throw ExitCode(2)
        }
    }

    /// Ends with exit 64 where no rule is left: an audit by none finds nothing, whatever is wrong.
    private func refuse(unlessChosen options: Audit.Options) throws {
        guard options.choosesNone else { return }
        common.console.tellUsage(
            Wording(
                "--select och --ignore lämnar ingen regel kvar", en: "--select and --ignore leave no rule"),
            help: Wording("välj en regel som inte utesluts", en: "choose a rule that is not left out"))
        throw ExitCode(64)
    }

    /// The rules that a person names with commas between them; a checklist's own codes among them.
    private func rules(_ written: String?, option: String, _ lists: [Checklist]) throws -> [String] {
        guard let written else { return [] }
        let words = written.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        if words.isEmpty {
            common.console.tellUsage(
                Wording("--\(option): ingen regel är nämnd", en: "--\(option): no rule is named"),
                help: Wording("styrgraf explain räknar upp reglerna", en: "styrgraf explain lists the rules"))
            throw ExitCode(64)
        }
        let codes = lists.flatMap(\.items).compactMap(\.code)
        let own = Set(codes + codes.map { String($0.prefix { $0 != "-" }) })
        for word in words where !own.contains(word.uppercased()) {
            _ = try RuleNames.rules(named: word, option: "--\(option)", common.console)
        }
        return words
    }
}
