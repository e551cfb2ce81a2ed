internal import OrgAudit
internal import OrgModel
internal import Texts

extension AuditWords {
    /// The findings: an overview, and each in full under its severity.
    func findings(_ result: Audit.Result) -> [Report.Block] {
        let chapter = Report.Block.chapter(
            result.comparison == nil ? say("Fynd", "Findings") : say("Nya fynd", "New findings"))
        if result.findings.isEmpty { return [chapter] + cleanBill(result) }
        var blocks = [chapter, Report.Block.table(overview(result.findings))]
        for severity in Severity.allCases.reversed() where result.count(severity) > 0 {
            blocks.append(
                .part("\(capitalised(severity.wording[language])) (\(result.count(severity)))", severity.tone))
            blocks += entries(result.findings.filter { $0.severity == severity }).map { .entry($0) }
        }
        return blocks
    }

    private func overview(_ findings: [Finding]) -> Report.Table {
        let columns = [
            say("Grad", "Severity"), say("Kod", "Code"), say("Bedömning", "Verdict"), say("Fynd", "Finding"),
        ]
        let rows = findings.map {
            [$0.severity.wording[language], $0.code, $0.verdict.wording[language], $0.message[language]]
        }
        return Report.Table(columns: columns, rows: rows, isOverview: true)
    }

    /// Neighbours with one rule, verdict, reason and advice are told together.
    func entries(_ findings: [Finding]) -> [Report.Entry] {
        var groups: [[Finding]] = []
        for finding in findings {
            if let last = groups.last?.last, last.code == finding.code, last.ruleName == finding.ruleName,
                last.verdict == finding.verdict,
                last.why == finding.why, last.advice == finding.advice
            {
                groups[groups.count - 1].append(finding)
            } else {
                groups.append([finding])
            }
        }
        return groups.map(entry)
    }

    private func entry(_ findings: [Finding]) -> Report.Entry {
        let first = findings[0]
        let authorities = first.authorities.map { $0[language] }.joined(separator: "; ")
        return Report.Entry(
            code: first.code, name: first.ruleName[language], verdict: first.verdict.wording[language],
            tone: first.severity.tone,
            items: findings.map { .init(text: $0.message[language], grounds: $0.evidence.map(ground)) },
            notes: [
                .init(
                    say("varför", "why"), first.why[language] + (authorities.isEmpty ? "" : " (\(authorities))")),
                .init(say("åtgärd", "way out"), first.advice[language]),
            ])
    }

    func ground(_ evidence: Evidence) -> Report.Entry.Ground {
        var document = [evidence.source, evidence.section].compactMap { $0 }
        if evidence.isImplied { document.append(say("underförstått", "implied")) }
        if evidence.isUnclear { document.append(say("oklart", "unclear")) }
        return .init(
            text: evidence.text[language], document: document.isEmpty ? nil : document.joined(separator: ", "),
            place: evidence.location?.description)
    }

    /// A statement with its document, in one line.
    func sentence(_ evidence: Evidence) -> String {
        let said = ground(evidence)
        return said.text + (said.document.map { " (\($0))" } ?? "")
    }

    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Severity {
    var tone: Report.Tone {
        switch self {
        case .hög: .grave
        case .medel: .serious
        case .låg: .mild
        case .info: .plain
        }
    }
}
