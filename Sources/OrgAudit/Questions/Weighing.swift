internal import OrgModel
internal import Texts

/// Which silences are findings and which questions: rules tell both alike, and who had to speak decides.
extension Audit.Context {
    /// What a finding comes to: itself where it rests on no silence; of one that does what a source had to say, with the
    /// questions about the rest.
    func weighed(_ finding: Finding) -> (findings: [Finding], questions: [Question]) {
        let all = divided(finding).map(judged)
        return (all.compactMap(\.finding), all.flatMap(\.questions))
    }

    private func judged(_ finding: Finding) -> (finding: Finding?, questions: [Question]) {
        guard let silence = finding.silence, !silence.isOwed else { return (finding, []) }
        let rulings = finding.subjects.map { coverage.ruling(on: silence, about: $0.node) }
        let asked = zip(finding.subjects, rulings).filter { $1 == .question }.map(\.0)
        if !rulings.contains(.gap) { return (nil, questions(finding, silence, asked)) }
        if !rulings.contains(where: { $0 != .gap }) { return (finding, []) }
        guard finding.retold != nil else { return (finding, []) }
        let due = Set(zip(finding.subjects, rulings).filter { $1 == .gap }.map { $0.0.id })
        let parts = finding.parts.filter { part in part.subject.map(due.contains) ?? false }
        return (finding.narrowed(to: parts), questions(finding, silence, asked))
    }

    /// One question for each who is to be asked.
    private func questions(_ finding: Finding, _ silence: Silence, _ subjects: [Finding.Subject]) -> [Question] {
        if subjects.isEmpty, !finding.subjects.isEmpty { return [] }
        let whole = Dictionary(grouping: subjects.isEmpty ? [nil] : subjects.map(Optional.some)) { subject in
            // One thing of all of them together is asked of one.
            respondent(about: finding.retold == nil && subjects.count > 1 ? nil : subject?.node)
        }
        return whole.map { respondent, some in
            let subjects = some.compactMap(\.self)
            return Question(
                code: finding.code, rule: finding.rule, name: finding.ruleName, subjects: subjects,
                text: silence.others.map(silence.unsaid.question) ?? text(silence.unsaid, subjects),
                fault: silence.unsaid.fault, severity: finding.severity,
                respondent: respondent.map { Finding.Subject($0, in: organisation) }, evidence: finding.evidence,
                item: nil, unsaid: silence.unsaid, isOfOthers: silence.others != nil)
        }
    }

    func text(_ unsaid: Unsaid, _ subjects: [Finding.Subject]) -> Wording {
        unsaid.question(list(subjects.map(\.node)))
    }
}
