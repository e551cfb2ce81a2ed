internal import ArgumentParser
internal import Files
internal import OrgAudit
internal import OrgCharts
internal import OrgFormats
internal import OrgModel
internal import Texts

/// Which of an audit's findings a chart shows.
struct FindingsOptions: ParsableArguments {
    @Flag(
        help: .init(
            Wording(
                "visa granskningens fynd: numrerade i bilden, med en lista under",
                en: "show the audit's findings: numbered in the picture, with a list below it")))
    var findings = false

    @Option(
        name: .customLong("down-to"),
        help: .init(
            Wording(
                "de fynd som är så allvarliga eller allvarligare: hög, medel, låg eller info",
                en: "the findings that are so severe or severer: high, medium, low or info"),
            value: Wording("allvar", en: "severity")), completion: .list(Severity.words))
    var least: String?

    @OptionGroup var today: TodayOption

    /// The findings of the audit, to be pinned to a chart of an organisation; nil where they were not asked for.
    ///
    /// - Parameter reading: reads the organisation as an audit does, which sees more than one day.
    func pins(
        in shown: Organisation, _ console: Console, reading: () throws -> Organisation
    ) throws -> Pins? {
        guard findings else {
            let other = least != nil ? "--down-to" : today.today != nil ? "--today" : nil
            guard let other else { return nil }
            console.tellUsage(
                Wording("\(other) hör till --findings", en: "\(other) belongs to --findings"),
                help: Wording("lägg till --findings", en: "add --findings"))
            throw ExitCode(64)
        }
        let least = try least.map { try Severity.chosen($0, option: "down-to") } ?? .medel
        let day = try today.day(console)
        let lists: [Checklist]
        do throws(LoadError) {
            lists = try Checklist.standard
        } catch {
            for message in error.messages { console.tell(message) }
            throw ExitCode(2)
        }
        let audited = try reading()
        let result = Audit(of: audited, Audit.Options(today: day, checklists: lists)).result
        return Pins(of: result, in: audited, shownAs: shown, downTo: least)
    }
}

extension Pins {
    /// An audit's findings of a severity and above, about the nodes of another reading of the same model: these are known
    /// by their ids.
    init(of result: Audit.Result, in audited: Organisation, shownAs shown: Organisation, downTo least: Severity) {
        func node(_ node: Node) -> Node? { shown.node(audited.id(of: node)) }
        let pins = result.findings.filter { $0.severity >= least }.map { finding in
            let isGap = finding.verdict == .lucka
            return Pin(
                severity: finding.severity, code: finding.code, name: finding.ruleName, message: finding.message,
                nodes: finding.subjects.compactMap { node($0.node) },
                lines: isGap
                    ? []
                    : finding.lines.compactMap { line in
                        guard let subject = node(line.subject), let object = node(line.object) else { return nil }
                        return Pin.Line(subject, line.relation, object)
                    },
                gap: isGap ? finding.lacking.map { Pin.Gap($0.name, isAbove: $0.isAbove) } : nil)
        }
        let title: Wording =
            least == .info
            ? Wording("Granskningens fynd", en: "The audit's findings")
            : Wording(
                "Granskningens fynd, \(least.wording) och allvarligare",
                en: "The audit's findings, \(least.wording) and severer")
        self.init(title: title, pins)
    }
}

extension Console {
    /// Tells which remarks have no place in a chart.
    func tellHomeless(of chart: Chart, at model: String) {
        guard let notes = chart.notes, let words = notes.homelessWords else { return }
        tell(
            Message(
                .note, at: Location(path: model, line: 0, column: 0), words, code: "finding-without-place",
                help: Wording(
                    "--view allt visar mest; styrgraf audit berättar alla",
                    en: "--view everything shows most; styrgraf audit tells all")))
    }
}
