internal import OrgFacts
internal import OrgModel
internal import Texts

/// A level of co-operation whose meetings are not said, or too few.
enum UnstatedMeetings: FlawRule {
    static let code = "SAM-04"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("samverkan utan mötesfrekvens", en: "co-operation without a meeting rhythm"),
        rationale: Wording(
            "samverkan som inte har någon takt blir av när någon minns den, och sällan före besluten",
            en: "co-operation without a rhythm takes place when somebody remembers it, and seldom before the decisions"),
        authorities: [Cooperation.rhythm],
        advice: Wording(
            "skriv hur ofta varje nivå möts (möten), eller ta in avtalet som säger det",
            en: "say how often each level meets (meetings), or load the agreement that says it"))

    static let examples = [
        Example(
            """
            källor: { avtal: { slag: samverkansavtal, uttömmande om: [fös, träffarna] } }
            grupper:
              fös: { slag: fös, möten: 10/år }
              träffarna: { slag: apt, antal: okänt }        # <- finding
              samverkan: { slag: samverkansgrupp }
            """),
        Example(
            """
            grupper:
              kommittén: { slag: skyddskommitté, möten: 2/år }   # <- finding
              samtalen: { slag: medarbetarsamtal, möten: 1/år }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let groups = Cooperation.groups(context)
        let silent = groups.filter {
            (context.organisation.traits(of: $0).meetings?.precision ?? .unknown) == .unknown
                && !isTimedElsewhere($0, context)
        }
        let gap = alike(silent, in: context) { silent in
            let names = context.list(silent)
            return finding(
                about: silent,
                Wording(
                    "hur ofta \(names.swedish) möts sägs inte", en: "how often \(names.english) meets is not said"),
                inSilenceOf: Silence(.forumRhythm), in: context)
        }
        let few = groups.compactMap { group -> Finding? in
            let least: Double =
                context.kind(group) == .skyddskommitté ? 4 : context.kind(group) == .medarbetarsamtal ? 1 : 0
            guard let rhythm = context.organisation.traits(of: group).meetings, rhythm.precision != .unknown,
                rhythm.timesPerYear < least
            else { return nil }
            return finding(
                about: [group],
                Wording(
                    "\(context.quoted(group)) möts mer sällan än \(Int(least)) gång(er) om året",
                    en: "\(context.quoted(group)) meets less than \(Int(least)) time(s) a year"),
                verdict: .otydlighet, variant: "few", in: context)
        }
        return (silent.isEmpty ? [] : [gap]) + few
    }

    /// Talks may be timed where somebody is said to hold them, and a forum by the one that it is.
    private static func isTimedElsewhere(_ group: Node, _ context: Audit.Context) -> Bool {
        let same = context.measures.targets(.motsvarar, from: group) + context.measures.doers(.motsvarar, to: group)
        if same.contains(where: { context.organisation.traits(of: $0).meetings != nil }) { return true }
        return context.kind(group) == .medarbetarsamtal
            && context.said(.hållerSamtal).contains { context.facts.frequency(of: $0) != nil }
    }
}
