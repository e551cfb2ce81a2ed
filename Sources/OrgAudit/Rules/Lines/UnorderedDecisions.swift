internal import OrgFacts
internal import OrgModel
internal import Texts

/// Two matters of which one affects the other, that different ones decide, and nothing says which comes first.
enum UnorderedDecisions: FlawRule {
    static let code = "DBL-10"
    static let aliases = ["SPLIT-01"]
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("hopkopplade beslut utan ordning", en: "linked decisions without an order"),
        rationale: Wording(
            "när ett beslut styr ett annat och olika beslutar dem kan det ena hinna före och binda det andra",
            en:
                "when one decision shapes another and different ones take them, the "
                + "one may come first and bind the other"
        ),
        advice: Wording(
            "skriv vilket beslut som kommer först (föregår, ordning) och vem som avgör om de går isär",
            en: "say which decision comes first (precedes, order) and who decides if they part"))

    static let examples = [
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse, beslutar om: lokalplanen }
              nämnden: { slag: nämnd, beslutar om: skolorna }
            ärenden:
              skolorna:
                påverkar: lokalplanen                 # <- finding
              lokalplanen: {}
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse, beslutar om: [lokalplanen, avgiften] }
              nämnden: { slag: nämnd, beslutar om: [skolorna, skolskjutsen, taxan] }
            ärenden:
              skolorna: { påverkar: lokalplanen, föregår: underlaget }
              underlaget: { föregår: lokalplanen }
              skolskjutsen: { påverkar: skolorna }
              taxan: { påverkar: { vad: avgiften, ordning: före } }
              lokalplanen: {}
              avgiften: {}
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        context.said(.påverkar).isEmpty
            ? .notApplicable(
                Wording(
                    "modellen säger inte att ett ärende påverkar ett annat", en: "no matter is said to affect another")
            ) : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let later = successors(in: context)
        return context.said(.påverkar).compactMap { influence in
            guard let cause = influence.who, let effect = influence.whom else { return nil }
            let (first, second) = (context.measures.deciders(of: cause), context.measures.deciders(of: effect))
            guard !first.isEmpty, !second.isEmpty, Set(first).isDisjoint(with: second),
                !isOrdered(context.facts.value(.ordning, of: influence)), !leads(from: cause, to: effect, later),
                !leads(from: effect, to: cause, later),
                [cause, effect].allSatisfy({ context.facts.arbiters(of: $0).isEmpty })
            else { return nil }
            let decisions = [cause, effect].flatMap { context.lines(saying: context.facts.deciders(of: $0)) }
            // What fullmäktige decides binds the rest, in whatever order.
            let binds = first.allSatisfy { context.kind($0) == .kommunfullmäktige }
            let (one, other) = (context.list(first), context.list(second))
            return finding(
                about: [cause, effect],
                Wording(
                    "\(one.swedish) beslutar om \(context.quoted(cause)), som påverkar "
                        + "\(context.quoted(effect)), "
                        + "som \(other.swedish) beslutar om; vilket som kommer först sägs inte",
                    en: "\(one.english) decide on \(context.quoted(cause)), which affects "
                        + "\(context.quoted(effect)), "
                        + "which \(other.english) decide on; which comes first is not said"),
                on: context.lines(saying: [influence]) + decisions, severity: binds ? .medel : nil, in: context)
        }
    }

    private static func isOrdered(_ order: String?) -> Bool {
        order.map { $0.lowercased() != Answer.unknown.rawValue } ?? false
    }

    /// What comes after each matter: said of the two, or of the decision on one of them.
    private static func successors(in context: Audit.Context) -> [Node: Set<Node>] {
        var later: [Node: Set<Node>] = [:]
        for order in context.said(.före) {
            if let first = order.who, let second = order.whom { later[first, default: []].insert(second) }
        }
        // A step of a matter, such as its decision, stands for it.
        for concern in context.said(.rör) {
            guard let step = concern.who, let matter = concern.whom, context.kind(step).section == .matters else {
                continue
            }
            later[matter, default: []].formUnion(later[step] ?? [])
        }
        return later
    }

    private static func leads(from start: Node, to goal: Node, _ later: [Node: Set<Node>]) -> Bool {
        var seen: Set<Node> = [start]
        var open = [start]
        while let node = open.popLast() {
            for next in later[node] ?? [] where seen.insert(next).inserted { open.append(next) }
        }
        return seen.contains(goal)
    }
}
