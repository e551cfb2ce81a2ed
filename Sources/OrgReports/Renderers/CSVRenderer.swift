public import OrgAudit
internal import OrgModel
internal import Texts

/// What an audit came to as rows for a spreadsheet: findings, questions, the items of the checklists, and the account.
public enum CSVRenderer: Renderer {
    public static let name = "csv"
    public static let fileExtension = "csv"

    /// The columns, named as the JSON's members in both languages.
    static let columns = [
        "record", "code", "rule", "severity", "verdict", "answer", "subjects", "message", "why", "advice", "evidence",
        "source", "section", "file", "line", "column", "fingerprint", "accepted",
    ]

    public static func text(of result: Audit.Result, _ options: RenderingOptions) -> String {
        let words = AuditWords(language: options.language)
        let rows =
            result.findings.map { row($0, words) } + result.accepted.map { row($0, words) }
            + result.questions.map { row($0, words) }
            + result.checklists.flatMap { list in list.items.map { row($0, of: list, words) } } + account(result, words)
        return options.csv.text(of: [columns] + rows.map { row in columns.map { row[$0] ?? "" } }, options.language)
    }

    private static func row(_ finding: Finding, _ words: AuditWords) -> [String: String] {
        let language = words.language
        let authorities = finding.authorities.map { $0[language] }.joined(separator: "; ")
        let why = finding.why[language] + (authorities.isEmpty ? "" : " (\(authorities))")
        let accepted = finding.accepted.map { [$0.decision, $0.reason].compactMap { $0 }.joined(separator: "; ") }
        return [
            "record": "finding", "code": finding.code, "rule": finding.rule, "severity": finding.severity.rawValue,
            "verdict": finding.verdict.rawValue, "subjects": finding.subjects.map(\.id).joined(separator: "; "),
            "message": finding.message[language], "why": why, "advice": finding.advice[language],
            "fingerprint": finding.fingerprint, "accepted": accepted ?? "",
        ].merging(place(finding.evidence, words)) { $1 }
    }

    private static func row(_ question: Question, _ words: AuditWords) -> [String: String] {
        let language = words.language
        return [
            "record": "question", "code": question.code, "rule": question.rule, "severity": question.severity.rawValue,
            "subjects": question.subjects.map(\.id).joined(separator: "; "), "message": question.text[language],
            "why": question.fault[language], "advice": question.respondent?.name ?? "",
        ].merging(place(question.evidence, words)) { $1 }
    }

    private static func row(
        _ item: Audit.AnsweredItem, of list: Audit.AnsweredChecklist, _ words: AuditWords
    ) -> [String: String] {
        [
            "record": "checklist", "code": "\(list.id)/\(item.id)", "severity": item.severity.rawValue,
            "answer": item.answer.rawValue, "subjects": list.subject?.id ?? "",
            "message": item.question[words.language],
        ].merging(place(item.statements, words)) { $1 }
    }

    /// Where the first piece of evidence stands, and the words of all.
    private static func place(_ evidence: [Evidence], _ words: AuditWords) -> [String: String] {
        let location = evidence.first { $0.location != nil }?.location
        func number(_ number: Int?) -> String { number.map { $0 == 0 ? "" : String($0) } ?? "" }
        return [
            "evidence": evidence.map(words.sentence).joined(separator: "; "), "source": evidence.first?.source ?? "",
            "section": evidence.first?.section ?? "", "file": location?.path ?? "", "line": number(location?.line),
            "column": number(location?.column),
        ]
    }

    /// Facts about the audit: what they are called stands as the code.
    private static func account(_ result: Audit.Result, _ words: AuditWords) -> [[String: String]] {
        let account = result.account
        func fact(_ name: String, _ value: String) -> [String: String] {
            ["record": "account", "code": name, "message": value]
        }
        var rows = [
            fact("organisation", account.organisation), fact("tool", "\(Tool.name) \(Tool.version)"),
            fact("today", account.today.description), fact("modelDate", account.modelDate?.description ?? ""),
            fact("asOf", account.asOf?.description ?? ""),
            fact("statute", account.statute[words.language]),
        ]
        rows += account.sources.map { fact("source", $0) }
        rows += account.files.map { fact("sha256", $0.sha256).merging(["file": $0.path]) { $1 } }
        rows += account.runs.map { run in
            let (name, why) =
                switch run.applicability {
                case .assessable: ("run", "")
                case .notApplicable(let why): ("notApplicable", why[words.language])
                case .notAssessable(let why): ("notAssessable", why[words.language])
                }
            return fact(name, run.code).merging(["rule": run.rule, "why": why]) { $1 }
        }
        rows += account.looksRight.map {
            fact("looksRight", $0.message[words.language]).merging(["rule": $0.rule]) { $1 }
        }
        if let comparison = result.comparison {
            rows.append(fact("known", String(comparison.known.count)).merging(["file": comparison.name]) { $1 })
            let returned = result.findings.filter(\.isReturned).map(Baseline.Record.init)
            for (name, entries) in [
                ("returned", returned), ("stale", comparison.stale), ("notJudged", comparison.unjudged),
            ] {
                rows += entries.map {
                    fact(name, $0.code).merging(
                        ["subjects": $0.subjects.joined(separator: "; "), "fingerprint": $0.fingerprint]) { $1 }
                }
            }
        }
        return rows
    }
}
