public import OrgModel
internal import Texts

/// An audit of an organisation: every rule that applies, run on measures that are computed once.
///
///     let result = Audit(of: organisation, .init(today: day)).result
///     for finding in result.findings { print(finding.code, finding.message[.swedish]) }
public struct Audit: Sendable {
    /// What the audit came to.
    public let result: Result
    /// What it went by, for whoever asks on.
    package let measures: Measures
}

extension Audit {
    /// Runs the rules that the options choose.
    /// - Complexity: linear in nodes and statements for each rule.
    public init(of organisation: Organisation, _ options: Options) {
        let context = Context(of: organisation, options)
        var outcome = Outcome(options: options, account: Account(of: context, options))
        let chosen = options.chosen
        for rule in RuleCatalogue.all where chosen.contains(rule.code) { context.run(rule, &outcome) }
        for closing in Audit.closings { closing.close(&outcome, in: context) }
        outcome.account.looksRight = Soundness.tidied(outcome.sound)
        let told = outcome.told.sorted(by: Finding.precedes)
        let checklists = Agreement.reconciled(context.checklists, with: told + outcome.silenced.map(\.finding))
        measures = context.measures
        result = Result(
            findings: told.filter { $0.accepted == nil }, accepted: told.filter { $0.accepted != nil },
            silenced: outcome.silenced, questions: outcome.asked, topics: Topic.all(of: outcome, checklists),
            account: outcome.account, checklists: checklists)
    }

    /// One finding for each fingerprint, the gravest, with the parts of all of them; in the order they are told.
    static func tidied(_ findings: [Finding]) -> [Finding] {
        var places: [String: Int] = [:]
        var tidied: [Finding] = []
        for finding in findings.sorted(by: Finding.precedes) {
            let name = finding.code + finding.fingerprint
            if let place = places[name] {
                tidied[place].parts = Finding.united(tidied[place].parts + finding.parts)
            } else {
                places[name] = tidied.count
                tidied.append(finding)
            }
        }
        return tidied
    }
}

extension Audit.Context {
    /// Runs one rule, if it can be judged, and tells what checklists ask under its code and it has not said itself.
    fileprivate func run(_ rule: any Rule.Type, _ outcome: inout Audit.Outcome) {
        let sight = Sight()
        let (before, asked, right) = (outcome.found.count, outcome.asked.count, outcome.sound.count)
        let applicability = watched(by: sight).judge(rule, &outcome)
        let count = outcome.found.count - before
        let isSilent = count == 0 && outcome.sound.count == right && rule.goesBySight && applicability == .assessable
        // Whether a rule that says nothing looked at anything, and could go by what it saw, shows only now.
        let seen = isSilent ? sight.applicability(hasQuestions: outcome.asked.count > asked) : applicability
        outcome.account.runs.append(Audit.RuleRun(rule, seen, count: count, shown: sight.shown))
    }

    private func judge(_ rule: any Rule.Type, _ outcome: inout Audit.Outcome) -> Applicability {
        if let since = rule.since, date < since, !isUnderEarlierLaw(rule) {
            return .notAssessable(
                Wording(
                    "dagen \(date), som granskas, är före \(since), då lagen trädde i kraft",
                    en: "the day \(date), which is audited, is before \(since), when the law came into force"))
        }
        let applicability = rule.applicability(in: self)
        let questions = unansweredQuestions(of: rule.code)
        guard applicability == .assessable || !questions.isEmpty else { return applicability }
        // Of whom something was said, where a list asks too.
        var said: Set<Set<Finding.Subject>> = []
        func hear(_ subjects: [Finding.Subject]) {
            if !questions.isEmpty { said.insert(Set(subjects)) }
        }
        for judgement in applicability == .assessable ? rule.judgements(in: self) : [] {
            switch judgement {
            case .flaw(let flaw):
                let (findings, asked) = weighed(flaw)
                outcome.asked += asked
                for finding in findings {
                    hear(finding.subjects)
                    outcome.found.append(dated(finding.tempered, rule))
                }
            case .sound(let one):
                // What the rule finds in order, a list does not tell as missing.
                hear(one.subjects)
                outcome.sound.append(one)
            }
        }
        outcome.found += questions.filter { !said.contains(Set($0.subjects)) }.map { dated($0.tempered, rule) }
        return .assessable
    }

    /// Whether the law before it is known to have said the same on the day.
    private func isUnderEarlierLaw(_ rule: any Rule.Type) -> Bool {
        rule.earlier?.since.map { $0 <= date } ?? false
    }

    /// A finding of a day before the law: it rests on what was in force then, and on what is no law.
    private func dated(_ finding: Finding, _ rule: any Rule.Type) -> Finding {
        guard let since = InForce.kommunallagen, date < since else { return finding }
        var finding = finding
        finding.authorities.removeAll { $0.swedish.hasPrefix(Wording.kommunallagen("", en: "").swedish) }
        if rule.since.map({ date < $0 }) ?? false { finding.authorities += rule.earlier?.authorities ?? [] }
        return finding
    }
}
