internal import OrgFacts
internal import OrgModel

/// A finding that another one says better: the same fault, on the same statements, told by the rule that names its
/// cause. It is no finding of the audit, and is kept so that nothing is moved aside unseen.
public struct Silenced: Sendable {
    public let finding: Finding
    /// The code and the fingerprint of the finding that speaks.
    public let code: String
    public let fingerprint: String
}

/// What a source only remarks (`brist`, `otydligt`, `okänt`) another rule says better that rests on all of the same.
private enum Remarks {
    /// What is stated before what is denied, left out and unclear.
    private static let codes = ["UTS-01", "UTS-04", "UTS-03", "UTS-02"]
    /// Those that are graded for want of a rule that knows better.
    private static let ungraded = ["UTS-03", "UTS-02"]
    /// Those that gather what others may tell line by line.
    private static let gathered = ungraded + ["UTS-04"]

    static func close(_ outcome: inout Audit.Outcome) {
        let remarks = Set(codes)
        var spoken = outcome.found.filter { !remarks.contains($0.code) }
        for code in codes {
            var own: [Finding] = []
            for finding in outcome.found where finding.code == code {
                let heard = spoken.filter { speaker in
                    (speaker.code != "UTS-05" || speaker.severity >= .medel && ungraded.contains(code))
                        && !finding.ground.isDisjoint(with: speaker.ground)
                        && (ungraded.contains(code) || speaker.severity >= finding.severity)
                }
                let whole = heard.filter { finding.ground.isSubset(of: $0.ground) }
                // What one gathers others may tell line by line.
                let isTold = finding.ground.isSubset(of: heard.reduce(into: []) { $0.formUnion($1.ground) })
                let speakers = whole.isEmpty && isTold && gathered.contains(code) ? heard : whole
                if let speaker = speakers.min(by: Finding.precedes) {
                    var finding = finding
                    finding.severity = min(finding.severity, speaker.severity)
                    outcome.silenced.append(
                        Silenced(finding: finding, code: speaker.code, fingerprint: speaker.fingerprint))
                } else {
                    own.append(ungraded.contains(code) ? lowered(finding, beside: spoken) : finding)
                }
            }
            spoken += own
        }
        outcome.found = spoken
    }

    /// What is left out in a section of which another tells already that nobody is named there is the same gap.
    private static func lowered(_ finding: Finding, beside spoken: [Finding]) -> Finding {
        guard finding.code == "UTS-03", finding.severity > .låg else { return finding }
        let gaps = spoken.filter { gap in
            (gap.code == "GAP-10" || gap.code == "GAP-13") && gap.severity >= finding.severity
                && gap.ground.contains { $0.subject == nil }
        }
        let told = Set(gaps.flatMap(\.evidence).compactMap(Section.init))
        let sections = finding.evidence.map(Section.init)
        guard sections.allSatisfy({ $0.map(told.contains) ?? false }) else { return finding }
        var lowered = finding
        lowered.severity = .låg
        return lowered
    }

    private struct Section: Hashable {
        let source: String
        let section: String

        init?(_ evidence: Evidence) {
            guard let source = evidence.source, let section = evidence.section else { return nil }
            self.source = source
            self.section = section
        }
    }
}

/// Where several rules see one fault, one speaks. Rules stay blind to each other: what they have in common shows in
/// what their findings rest on.
enum Claims: Closing {
    /// Rules that may see one fault, the one that names the cause first.
    private static let chains = [
        ["KL-09", "KL-08", "DBL-07", "DBL-03", "DBL-02", "DBL-06"],
        ["DBL-01", "GAP-07"],
        ["KL-15", "LG-03", "DIR-02"],
        ["KL-15", "DBL-03"],
        ["KTR-04", "KTR-05", "KTR-08"],
        ["KL-24", "KL-20"],
    ]

    static func close(_ outcome: inout Audit.Outcome, in context: Audit.Context) {
        var spoken: [Finding] = []
        // Who speaks for another rests on all that the other rests on, and so on any of it.
        var byClaim: [Finding.Claim: [Finding]] = [:]
        for finding in outcome.found where chains.contains(where: { $0.contains(finding.code) }) {
            for claim in finding.ground { byClaim[claim, default: []].append(finding) }
        }
        for finding in outcome.found {
            let others = finding.ground.first.flatMap { byClaim[$0] } ?? []
            let speaker = others.filter { speaks($0, for: finding, context) }.min(by: Finding.precedes)
            if let speaker {
                outcome.silenced.append(
                    Silenced(finding: finding, code: speaker.code, fingerprint: speaker.fingerprint))
            } else {
                spoken.append(finding)
            }
        }
        outcome.found = spoken
        Remarks.close(&outcome)
        outcome.silenced.sort { Finding.precedes($0.finding, $1.finding) }
    }

    /// Whether one finding tells the fault of another, no less gravely and no less surely: of the same or their twins,
    /// and resting on all that the other rests on.
    private static func speaks(_ speaker: Finding, for other: Finding, _ context: Audit.Context) -> Bool {
        guard isBefore(speaker.code, other.code), speaker.severity >= other.severity,
            sureness(speaker.verdict) >= sureness(other.verdict), !other.ground.isEmpty,
            other.ground.isSubset(of: speaker.ground)
        else { return false }
        let told = Set(speaker.subjects.map(\.node))
        return other.subjects.allSatisfy { subject in
            told.contains(subject.node) || twins(of: subject.node, context).contains(where: told.contains)
        }
    }

    private static func isBefore(_ code: String, _ other: String) -> Bool {
        chains.contains { chain in
            guard let first = chain.firstIndex(of: code), let second = chain.firstIndex(of: other) else { return false }
            return first < second
        }
    }

    private static func sureness(_ verdict: Verdict) -> Int {
        switch verdict {
        case .fel: 3
        case .otydlighet: 2
        case .lucka: 1
        case .upplysning: 0
        }
    }

    /// The leader of a unit, and the units of a leader.
    private static func twins(of node: Node, _ context: Audit.Context) -> [Node] {
        [context.facts.leadership(of: node)?.who].compactMap(\.self)
            + context.facts.leaderships(of: node).compactMap(\.whom)
    }
}
