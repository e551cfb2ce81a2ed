internal import Json
internal import OrgAudit
internal import OrgModel
internal import Texts

/// An audit's result as JSON: names and enumerated values are the same in both languages, what is said is in one.
struct AuditJSON {
    let language: Language

    func value(of result: Audit.Result) -> JSON {
        let findings = (result.findings + result.accepted).map(value)
        var summary = Severity.allCases.reversed().map { ($0.rawValue, JSON.number(result.count($0))) }
        summary.append(("accepted", .number(result.accepted.count)))
        return [
            "version": .number(JSONRenderer.version),
            "organisation": .text(result.account.organisation),
            "language": .text(language.rawValue),
            "findings": .list(findings),
            "silenced": .list(result.silenced.map(value)),
            "questions": .list(result.questions.map(value)),
            "topics": .list(result.topics.map(value)),
            "checklists": .list(result.checklists.map(value)),
            "baseline": result.comparison.map(value) ?? .null,
            "account": value(of: result.account),
            "summary": JSON(summary),
        ]
    }

    // MARK: Findings

    func value(of finding: Finding) -> JSON {
        [
            "code": .text(finding.code),
            "aliases": .texts(finding.aliases),
            "rule": .text(finding.rule),
            "name": .text(finding.ruleName[language]),
            "verdict": .text(finding.verdict.rawValue),
            "severity": .text(finding.severity.rawValue),
            "subjects": .texts(finding.subjects.map(\.id)),
            "subjectNames": .texts(finding.subjects.map(\.name)),
            "message": .text(finding.message[language]),
            "why": .text(finding.why[language]),
            "authorities": .texts(finding.authorities.map { $0[language] }),
            "evidence": .list(finding.evidence.map(value)),
            "advice": .text(finding.advice[language]),
            "fingerprint": .text(finding.fingerprint),
            "parts": .list(finding.parts.map(value)),
            "returned": .flag(finding.isReturned),
            "accepted": finding.accepted.map(value) ?? .null,
        ]
    }

    /// What another finding says, with the code and the fingerprint of that one.
    private func value(of silenced: Silenced) -> JSON {
        let finding = silenced.finding
        return [
            "code": .text(finding.code), "rule": .text(finding.rule), "verdict": .text(finding.verdict.rawValue),
            "severity": .text(finding.severity.rawValue), "subjects": .texts(finding.subjects.map(\.id)),
            "message": .text(finding.message[language]), "fingerprint": .text(finding.fingerprint),
            "by": ["code": .text(silenced.code), "fingerprint": .text(silenced.fingerprint)],
        ]
    }

    /// What no source had to say, with the answer that would be a fault.
    func value(of question: Question) -> JSON {
        [
            "code": .text(question.code), "rule": .text(question.rule), "name": .text(question.name[language]),
            "subjects": .texts(question.subjects.map(\.id)),
            "subjectNames": .texts(question.subjects.map(\.name)), "question": .text(question.text[language]),
            "fault": .text(question.fault[language]), "severity": .text(question.severity.rawValue),
            "ask": JSON(question.respondent?.id), "askName": JSON(question.respondent?.name),
            "checklist": JSON(question.item?.list), "item": JSON(question.item?.id),
            "evidence": .list(question.evidence.map(value)),
        ]
    }

    private func value(of topic: Topic) -> JSON {
        [
            "code": .text(topic.code), "name": .text(topic.name[language]), "subjects": .texts(topic.subjects),
            "end": .text(topic.end.rawValue), "why": .text(topic.why[language]),
        ]
    }

    func value(of evidence: Evidence) -> JSON {
        [
            "text": .text(evidence.text[language]), "source": JSON(evidence.source), "section": JSON(evidence.section),
        ] + place(evidence.location) + ["implied": .flag(evidence.isImplied), "unclear": .flag(evidence.isUnclear)]
    }

    private func value(of acceptance: Acceptance) -> JSON {
        let till: JSON =
            switch acceptance.till {
            case .open: .null
            case .day(let day): .text(day.description)
            case .unknown: "okänt"
            }
        return [
            "rule": .text(acceptance.rule), "node": JSON(acceptance.node), "decision": JSON(acceptance.decision),
            "reason": JSON(acceptance.reason), "till": till,
        ] + place(acceptance.location)
    }

    /// Path, line and column; the column counts Unicode scalars from 1.
    private func place(_ location: Location?) -> JSON {
        func number(_ number: Int?) -> JSON { number.map { $0 == 0 ? .null : .number($0) } ?? .null }
        return ["file": JSON(location?.path), "line": number(location?.line), "column": number(location?.column)]
    }

    // MARK: Checklists

    func value(of checklist: Audit.AnsweredChecklist) -> JSON {
        [
            "id": .text(checklist.id),
            "title": .text(checklist.title[language]),
            "source": JSON(checklist.source?[language]),
            "subject": JSON(checklist.subject?.id),
            "subjectName": JSON(checklist.subject?.name),
            "hasDocument": .flag(checklist.hasDocument),
            "counts": JSON(Audit.ChecklistAnswer.allCases.map { ($0.rawValue, .number(checklist.count($0))) }),
            "items": .list(checklist.items.map(value)),
        ]
    }

    private func value(of item: Audit.AnsweredItem) -> JSON {
        let said = item.statements.map { AuditWords(language: language).sentence($0) }
        return [
            "id": .text(item.id),
            "heading": JSON(item.heading?[language]),
            "question": .text(item.question[language]),
            "answer": .text(item.answer.rawValue),
            "statement": said.isEmpty ? .null : .text(said.joined(separator: "; ")),
            "evidence": .list(item.statements.map(value)),
            "source": JSON(item.source?[language]),
            "severity": .text(item.severity.rawValue),
            "code": JSON(item.code),
        ]
    }

    // MARK: Baseline and account

    func value(of comparison: Audit.Comparison) -> JSON {
        [
            "file": .text(comparison.name),
            "known": .number(comparison.known.count),
            "knownFindings": .list(comparison.known.map { value(of: Baseline.Record($0)) }),
            "stale": .list(comparison.stale.map(value)),
            "mended": .list(comparison.mended.map(value)),
            "notJudged": .list(comparison.unjudged.map(value)),
        ]
    }

    private func value(of entry: Baseline.Record) -> JSON {
        [
            "code": .text(entry.code), "subjects": .texts(entry.subjects), "fingerprint": .text(entry.fingerprint),
            "parts": .list(entry.parts.map(value)),
        ]
    }

    private func value(of part: Finding.Part) -> JSON {
        ["key": .text(part.key), "subject": JSON(part.subject), "parties": .texts(part.parties)]
    }

    func value(of account: Audit.Account) -> JSON {
        [
            "tool": ["name": .text(Tool.name), "version": .text(Tool.version)],
            "today": .text(account.today.description),
            "modelDate": JSON(account.modelDate?.description), "asOf": JSON(account.asOf?.description),
            "statute": .text(account.statute[language]),
            "files": .list(
                account.files.map {
                    ["path": .text($0.path), "sha256": .text($0.sha256), "isOfModel": .flag($0.isOfModel)]
                }),
            "sources": .texts(account.sources),
            "rules": rules(account.runs),
            "looksRight": .list(
                account.looksRight.map {
                    [
                        "code": .text($0.code), "rule": .text($0.rule), "subjects": .texts($0.subjects.map(\.id)),
                        "message": .text($0.message[language]), "evidence": .list($0.evidence.map(value)),
                    ]
                }),
        ]
    }

    /// The rules that were run, and those that were not with the reason.
    private func rules(_ runs: [Audit.RuleRun]) -> JSON {
        var (run, notApplicable, notAssessable): ([JSON], [JSON], [JSON]) = ([], [], [])
        for one in runs {
            let rule: JSON = ["code": .text(one.code), "rule": .text(one.rule), "name": .text(one.name[language])]
            switch one.applicability {
            case .assessable: run.append(rule + ["findings": .number(one.count)])
            case .notApplicable(let why): notApplicable.append(rule + ["reason": .text(why[language])])
            case .notAssessable(let why): notAssessable.append(rule + ["reason": .text(why[language])])
            }
        }
        return [
            "run": .list(run), "notApplicable": .list(notApplicable), "notAssessable": .list(notAssessable),
        ]
    }
}

extension JSON {
    static func texts(_ texts: [String]) -> JSON { .list(texts.map(JSON.text)) }
}
