public import ArgumentParser
internal import OrgAudit
internal import OrgFormats
public import OrgModel

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension Severity: ExpressibleByArgument {}

/// `styrgraf audit MODEL`: tells what is flawed.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Granskar en organisations styrning. (Audits an organisation's governance.)")

    @OptionGroup var common: CommonOptions

    @Argument(help: "Modellen: en fil eller en mapp. (The model: a file or a folder.)")
    var model: String

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
        let lists = try Checklist.standard + ownChecklists()
        let options = Audit.Options(
            today: try day(), select: try rules(select, option: "select"), ignore: try rules(ignore, option: "ignore"),
            checklists: lists)
        let result = Audit(of: try common.organisation(at: model), options).result
        do throws(OutputError) {
            try common.console.answer(text(of: result))
        } catch {
            common.console.tell(error.message)
            throw ExitCode(2)
        }
        if result.findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(1) }
    }

    // MARK: Options

    private func ownChecklists() throws -> [Checklist] {
        do throws(LoadError) {
            return try checklist.map { path throws(LoadError) in try Checklist(readingChecklistAt: path) }
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

    private func rules(_ written: String?, option: String) throws -> [String] {
        let words = written?.split(separator: ",").map { String($0.drop { $0 == " " }) } ?? []
        for word in words where RuleCatalogue.rules(named: word).isEmpty {
            let meant = Spelling.nearest(to: word, among: RuleCatalogue.names)
            let hint =
                meant.map { Wording("; menade du '\($0)'?", en: "; did you mean '\($0)'?") } ?? Wording("", en: "")
            common.console.tellUsage(
                Wording(
                    "--\(option): ingen regel heter '\(word)'\(hint.swedish)",
                    en: "--\(option): no rule is called '\(word)'\(hint.english)"))
            throw ExitCode(64)
        }
        return words
    }

    // MARK: Text

    private func text(of result: Audit.Result) -> String {
        let language = common.language
        var lines: [String] = []
        for severity in Severity.allCases.reversed() where result.count(severity) > 0 {
            lines += ["\(severity.wording[language]) (\(result.count(severity)))", ""]
            for finding in result.findings where finding.severity == severity { lines += text(of: finding) + [""] }
        }
        for list in result.checklists {
            let subject = list.subject.map { " (\($0.name))" } ?? ""
            let counts = Audit.ChecklistAnswer.allCases.map { "\(list.count($0)) \($0.wording[language])" }
            lines.append("\(list.title[language])\(subject): \(counts.joined(separator: ", "))")
            for item in list.items where item.answer != .besvarad {
                lines.append("  \(item.id) \(item.answer.wording[language]): \(item.question[language])")
            }
        }
        let counts = Severity.allCases.reversed().map { "\(result.count($0)) \($0.wording[language])" }
        let accepted = Wording("\(result.accepted.count) godtagna", en: "\(result.accepted.count) accepted")
        lines.append((counts + [accepted[language]]).joined(separator: ", "))
        return lines.map { Console.harmless($0) + "\n" }.joined()
    }

    private func text(of finding: Finding) -> [String] {
        let language = common.language
        var lines = ["  \(finding.code) \(finding.message[language]) [\(finding.verdict.wording[language])]"]
        for evidence in finding.evidence.prefix(6) {
            let document = [evidence.source, evidence.section].compactMap { $0 }.joined(separator: ", ")
            let place = evidence.location.map { "\($0): " } ?? ""
            lines.append("      \(place)\(evidence.text[language])" + (document.isEmpty ? "" : " (\(document))"))
        }
        let authorities = finding.authorities.map { $0[language] }.joined(separator: "; ")
        lines.append("      \(finding.why[language])" + (authorities.isEmpty ? "" : " (\(authorities))"))
        lines.append("      -> \(finding.advice[language])")
        return lines
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
