public import OrgAudit
internal import OrgModel
public import Texts

extension Report {
    /// What an audit came to, for people.
    public init(of result: Audit.Result, language: Language) {
        let words = AuditWords(language: language)
        self.init(
            words.title(of: result), language: language, summary: words.summary(of: result),
            words.firstPage(result) + words.findings(result) + words.questions(result) + words.comparison(result)
                + words.accepted(result)
                + words.checklists(result) + words.account(result))
    }
}

/// Says what an audit came to in one language; each part of a report is an extension of it.
struct AuditWords {
    let language: Language

    func say(_ swedish: String, _ english: String) -> String { Wording(swedish, en: english)[language] }

    func title(of result: Audit.Result) -> String {
        let name = result.account.organisation
        return name.isEmpty ? say("Granskning", "Audit") : say("Granskning av \(name)", "Audit of \(name)")
    }

    /// `26 fynd: 9 hög, 9 medel, 6 låg, 2 info; 1 godtaget`
    func summary(of result: Audit.Result) -> String {
        let count = result.findings.count
        let new =
            result.comparison == nil
            ? say("fynd", count == 1 ? "finding" : "findings")
            : say(count == 1 ? "nytt fynd" : "nya fynd", count == 1 ? "new finding" : "new findings")
        let counts = Severity.allCases.reversed().map { "\(result.count($0)) \($0.wording[language])" }
        var parts = ["\(count) \(new): \(counts.joined(separator: ", "))"]
        if count == 0 {
            let (judged, all) = judged(result.account)
            parts.append(
                say("\(judged) av \(all) regler kunde bedömas", "\(judged) of \(all) rules could be judged"))
        }
        if let comparison = result.comparison {
            parts.append("\(comparison.known.count) " + say(comparison.known.count == 1 ? "känt" : "kända", "known"))
            let returned = result.findings.count(where: \.isReturned)
            if returned > 0 {
                parts.append("\(returned) " + say("av de nya har kommit tillbaka", "of the new have returned"))
            }
            if !comparison.stale.isEmpty {
                parts.append("\(comparison.stale.count) " + say("finns inte längre", "no longer found"))
            }
            if !comparison.unjudged.isEmpty {
                parts.append("\(comparison.unjudged.count) " + say("prövades inte nu", "not judged now"))
            }
        }
        if !result.accepted.isEmpty {
            parts.append(
                "\(result.accepted.count) " + say(result.accepted.count == 1 ? "godtaget" : "godtagna", "accepted"))
        }
        return parts.joined(separator: "; ")
    }

    /// How findings stand to an earlier audit's.
    func comparison(_ result: Audit.Result) -> [Report.Block] {
        guard let comparison = result.comparison else { return [] }
        let known = comparison.known.count
        var blocks: [Report.Block] = [
            .chapter(say("Jämfört med \(comparison.name)", "Compared with \(comparison.name)")),
            .paragraph(
                say(
                    "\(known) \(known == 1 ? "känt fynd" : "kända fynd") visas inte.",
                    "\(known) known \(known == 1 ? "finding is" : "findings are") not shown.")),
        ]
        func list(_ caption: String, _ entries: [Baseline.Record]) {
            if entries.isEmpty { return }
            let rows = entries.map { [$0.code, $0.subjects.joined(separator: ", ")] }
            blocks.append(
                .table(.init(caption, columns: [say("Kod", "Code"), say("Gäller", "About")], rows: rows)))
        }
        list(
            say("Har åtgärdats och kommit tillbaka", "Mended and returned"),
            result.findings.filter(\.isReturned).map(Baseline.Record.init))
        list(say("Finns inte längre", "No longer found"), comparison.stale)
        list(
            say(
                "Kända, men reglerna valdes inte eller gick inte att bedöma nu",
                "Known, but the rules were not chosen or could not be judged now"),
            comparison.unjudged)
        return blocks
    }

    /// What somebody has decided to live with.
    func accepted(_ result: Audit.Result) -> [Report.Block] {
        if result.accepted.isEmpty { return [] }
        let rows = result.accepted.map { finding -> [String] in
            let acceptance = finding.accepted
            let till =
                switch acceptance?.till {
                case .day(let day): day.description
                case .unknown: say("okänt", "unknown")
                case .open, nil: "–"
                }
            return [
                finding.code, till, finding.message[language], acceptance?.decision ?? "–", acceptance?.reason ?? "–",
            ]
        }
        let columns = [
            say("Kod", "Code"), say("Till", "Until"), say("Fynd", "Finding"), say("Beslut", "Decision"),
            say("Skäl", "Reason"),
        ]
        return [.chapter(say("Godtagna fynd", "Accepted findings")), .table(.init(columns: columns, rows: rows))]
    }
}
