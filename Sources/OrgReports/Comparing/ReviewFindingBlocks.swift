internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import OrgReview
internal import Texts

extension ReviewWords {
    /// What the reorganisation does to the findings: what is new in full, the rest in a line each.
    var findings: [Report.Block] {
        if review.comparison.changes.isEmpty { return [] }
        guard review.comparesFindings else {
            return [
                .chapter(say("Fynd", "Findings")),
                .paragraph(
                    say(
                        "Fynden hålls inte mot varandra, eftersom modellerna inte visar att de är samma organisation. "
                            + "Granska var och en för sig med styrgraf audit, eller säg vem som är vem med --pairs.",
                        "The findings are not held against each other, since the models do not show that they are one "
                            + "organisation. Audit each by itself with styrgraf audit, or say who is who with --pairs.")
                ),
            ]
        }
        let audit = AuditWords(language: language)
        let day = review.account.today.description
        var blocks: [Report.Block] = [
            .chapter(say("Fynd", "Findings")),
            .paragraph(
                say(
                    "Båda modellerna är granskade \(day). Botat sägs bara om det som modellen efter kunde ha sagt.",
                    "Both models were audited on \(day). Cured is said only of what the model after could have told.")),
        ]
        func part(
            _ title: String, _ tone: Report.Tone, _ findings: [Finding], isWhole: Bool = false, isOfBefore: Bool = false
        ) {
            if findings.isEmpty { return }
            blocks.append(.part("\(title) (\(findings.count))", tone))
            if isWhole {
                blocks += audit.entries(findings).map { .entry($0) }
            } else {
                blocks.append(
                    .list(
                        findings.map { finding in
                            "\(finding.code) \(finding.severity.wording[language]): \(finding.message[language])"
                                + (isOfBefore ? now(finding) : "")
                        }))
            }
        }
        part(say("Nya", "Introduced"), .grave, review.introduced, isWhole: true)
        part(say("Botade", "Cured"), .plain, review.cured)
        part(say("Går inte att säga", "Cannot be told"), .serious, review.unsettled, isOfBefore: true)
        part(say("Kvar", "Remaining"), .mild, review.remaining)
        part(say("Värt att veta", "Worth knowing"), .plain, review.remarks)
        return blocks
    }

    /// What the reorganisation does to the questions: those that it opens with the answer that would be a fault, those that
    /// it answers.
    var questions: [Report.Block] {
        let (opened, answered) = (review.openedQuestions, review.answeredQuestions)
        if opened.isEmpty, answered.isEmpty { return [] }
        let audit = AuditWords(language: language)
        var blocks: [Report.Block] = [.chapter(say("Frågor", "Questions"))]
        for (title, questions) in [(say("Öppnade", "Opened"), opened), (say("Besvarade", "Answered"), answered)]
        where !questions.isEmpty {
            blocks.append(.part("\(title) (\(questions.count))", .plain))
            blocks += audit.list(questions)
        }
        return blocks
    }

    /// Who came instead of those whom a finding before is about: what the model after would have to tell of.
    private func now(_ finding: Finding) -> String {
        let (before, after) = (review.comparison.before, review.comparison.after)
        let names = finding.subjects.flatMap { subject in
            review.comparison.pairing.links(from: subject.node).map(\.after).filter {
                after.id(of: $0) != before.id(of: subject.node)
            }
        }.map { "'\(after.name(of: $0))'" }
        return names.isEmpty ? "" : say(" (nu ", " (now ") + Set(names).sorted().joined(separator: ", ") + ")"
    }

    /// What a step introduces, in a line each; it may be cured by the next.
    var introducedOnTheWay: [Report.Block] {
        if review.introduced.isEmpty { return [] }
        let lines = review.introduced.map { "\($0.code) \($0.severity.wording[language]): \($0.message[language])" }
        return [.part(say("Nya fynd", "Findings introduced") + " (\(lines.count))", .grave), .list(lines)]
    }
}
