public import ArgumentParser
internal import OrgAudit
internal import OrgFormats
public import OrgModel
public import OrgReports

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension Severity: ExpressibleByArgument {}
extension RenderingOptions.CSVDialect: ExpressibleByArgument {}

/// `styrgraf audit MODEL`: tells what is flawed.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Granskar en organisations styrning. (Audits an organisation's governance.)")

    @OptionGroup var common: CommonOptions

    @Argument(help: "Modellen: en fil eller en mapp. (The model: a file or a folder.)")
    var model: String

    @Option(
        help:
            "Format, åtskilda med komma: \(AuditFormat.known); annars säger filens ändelse det. (Formats, separated by commas; else the file's ending tells.)"
    )
    var format: String?

    @Option(help: "Fil, mapp, eller - för standard ut. (A file, a folder, or - for standard output.)")
    var output: String?

    @Option(help: "Hur csv skrivs: standard eller excel. (How csv is written.)")
    var csv: RenderingOptions.CSVDialect = .standard

    @Option(help: "Visa bara det som är nytt sedan en tidigare --format json. (Only what is new since an earlier one.)")
    var baseline: String?

    @Option(help: "Den dag som granskningen gäller, ÅÅÅÅ-MM-DD. (The day of the audit.)")
    var today: String?

    @Option(help: "Avsluta med 1 vid ett fynd så allvarligt: hög, medel, låg eller info. (Exit 1 at such a finding.)")
    var failOn: Severity = .hög

    @Option(help: "Bara dessa regler: koder, namn eller familjer. (Only these rules: codes, names or families.)")
    var select: String?

    @Option(help: "Inte dessa regler. (Not these rules.)")
    var ignore: String?

    @Option(
        help: "En egen checklista, utöver dem som följer med. (A checklist of your own, besides the standard ones.)")
    var checklist: [String] = []

    func run() throws {
        let formats = try AuditFormat.chosen(by: format, or: .text, for: output, common.console)
        let lists = try checklists()
        let options = Audit.Options(
            today: try day(), select: try rules(select, option: "select", lists),
            ignore: try rules(ignore, option: "ignore", lists), checklists: lists)
        let earlier = try earlierAudit()
        let organisation = try common.organisation(at: model)
        let destination = try Destination(
            output, formats: formats, model: model,
            read: ReadFiles(organisation, and: checklist + (baseline.map { [$0] } ?? [])), common.console)
        for warning in organisation.limitWarnings + organisation.acceptanceWarnings(lists) {
            common.console.tell(warning)
        }
        var result = Audit(of: organisation, options).result
        if let earlier { result = result.since(try own(earlier, result.account)) }
        let rendering = RenderingOptions(for: destination, language: common.language, csv: csv)
        // Every format is rendered before the first file is written.
        let files = formats.map { (format: $0, bytes: Array($0.renderer.text(of: result, rendering).utf8)) }
        try destination.write(files)
        if result.findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(1) }
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
            let lists = try Checklist.standard + own
            try Checklist.checkNames(of: lists)
            for warning in own.flatMap(\.warnings) + lists.codeWarnings { common.console.tell(warning) }
            return lists
        } catch {
            for message in error.messages { common.console.tell(message) }
            throw ExitCode(2)
        }
    }

    private func day() throws -> Day {
        guard let today else { return .today }
        if let day = Day(today) { return day }
        common.console.tellUsage(
            Wording("--today: '\(today)' är ingen dag", en: "--today: '\(today)' is no day"),
            help: Wording("skriv till exempel 2026-01-31", en: "write for instance 2026-01-31"))
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

extension Day {
    /// The system's day, where it is.
    fileprivate static var today: Day {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? Day(year: 2000, month: 1, day: 1)!
    }
}
