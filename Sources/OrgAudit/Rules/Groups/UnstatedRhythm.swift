internal import OrgModel
internal import Texts

/// A management group whose meetings are not said, or fewer than is usual.
enum UnstatedRhythm: FlawRule {
    static let code = "LG-05"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("ledningsgrupp utan mötesfrekvens", en: "management group without a meeting rhythm"),
        rationale: Wording(
            "en grupp som ingen vet när den möts kan varken bereda i tid eller följas upp",
            en: "a group that nobody knows when it meets can neither prepare in time nor be followed up"),
        advice: Wording(
            "skriv hur ofta gruppen möts (möten)", en: "say how often the group meets (meetings)"))
    static let limits = [
        Limit(
            "kommunledningsgrupp", standard: 12,
            meaning: Wording("möten om året i en kommunledningsgrupp", en: "meetings a year of a municipal group")),
        Limit(
            "ledningsforum", standard: 3,
            meaning: Wording("möten om året i ett ledningsforum", en: "meetings a year of a management forum")),
    ]

    static let examples = [
        Example(
            """
            källor: { policy: { slag: policy, uttömmande om: [klg, ledningsgrupper] } }
            grupper:
              klg: { slag: kommunledningsgrupp, möten: 1/månad }
              socialledningen: { slag: ledningsgrupp }      # <- finding
            """),
        Example(
            """
            grupper:
              klg: { slag: kommunledningsgrupp, möten: 4/år }   # <- finding
              projektgruppen: { slag: ledningsgrupp }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        groups(context).isEmpty
            ? .notApplicable(Wording("modellen har ingen ledningsgrupp", en: "the model has no management group"))
            : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let meetings = { context.organisation.traits(of: $0).meetings }
        let silent = groups(context).filter {
            (meetings($0)?.precision ?? .unknown) == .unknown
        }
        let gap = alike(silent, in: context) { silent in
            let names = context.list(silent)
            return finding(
                about: silent,
                Wording(
                    "hur ofta \(names.swedish) möts sägs inte, fast dokumentet ska vara uttömmande om det",
                    en: "how often \(names.english) meets is not said, in a document that is to tell it all"),
                inSilenceOf: Silence(.rhythm), in: context)
        }
        let few = groups(context).compactMap { group -> Finding? in
            guard let limit = limits.first(where: { context.kind(group).spellings.contains($0.name) }),
                let rhythm = meetings(group), rhythm.precision != .unknown,
                rhythm.precision != .minimum || rhythm.times > 0
            else { return nil }
            let usual = context.limit(limit, of: UnstatedRhythm.self)
            guard rhythm.timesPerYear < usual else { return nil }
            return finding(
                about: [group],
                Wording(
                    "\(context.quoted(group)) möts mer sällan än \(Int(usual)) gånger om året",
                    en: "\(context.quoted(group)) meets less than \(Int(usual)) times a year"),
                verdict: .upplysning, severity: .info, variant: "few", in: context)
        }
        return (silent.isEmpty ? [] : [gap]) + few
    }

    private static func groups(_ context: Audit.Context) -> [Node] {
        let kinds: Set<NodeKind> = [.kommunledningsgrupp, .ledningsgrupp, .ledningsforum]
        return context.nodes(.kommunledningsgrupp, .ledningsgrupp, .ledningsforum)
            + context.measures.demandedNodes.filter { kinds.contains(context.kind($0)) }
    }
}
