internal import OrgFacts
internal import OrgModel
internal import Texts

/// Two who are to co-operate, consult or inform each other, and no word of on what, when or where.
enum FormlessCooperation: FlawRule {
    static let code = "SAMV-01"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let grading: Wording? = Wording(
        "medel där ett beslut hänger på det", en: "medium where a decision hangs on it")
    static let words = RuleWords(
        name: Wording("samarbete utan form", en: "co-operation without a form"),
        rationale: Wording(
            "ska två samverka utan att det sägs om vad, när eller i vilket forum väntar båda på den andra",
            en:
                "where two are to co-operate and it is not said on what, when or in which forum, each waits for the other"
        ),
        advice: Wording(
            "säg om vad (om), hur ofta (ofta) eller i vilken grupp", en: "say on what, how often or in which group"))

    static let examples = [
        Example(
            """
            källa: reglementet
            källor: { reglementet: { slag: reglemente } }
            enheter:
              socialnämnden: { slag: nämnd, samverkar med: skolnämnden }                  # <- finding
              skolnämnden: { slag: nämnd }
            befattningar:
              skolchef: { slag: förvaltningschef }
              socialchef: { slag: förvaltningschef }
              teknisk chef: { slag: förvaltningschef }
            ärenden: { placeringen: {} }
            utsagor:
              - { vem: skolchef, gör: informerar, vad: socialchef, krav: ja }             # <- finding
              - { vem: socialchef, gör: samråder med, vad: teknisk chef, krav: ja, före: placeringen }   # <- finding
            """),
        Example(
            """
            # On what, how often, in a group of both, with those outside, and on a page that binds nobody.
            källa: reglementet
            källor: { reglementet: { slag: reglemente }, sidan: { slag: webbsida } }
            enheter:
              socialnämnden: { slag: nämnd, samverkar med: [{ vad: skolnämnden, om: barnen }, { vad: tekniska nämnden, ofta: 2/år }] }
              skolnämnden: { slag: nämnd, samverkar med: { vad: tekniska nämnden, källa: sidan } }
              tekniska nämnden: { slag: nämnd, samråder med: invånarna }
              invånarna: { slag: invånare }
            befattningar:
              skolchef: { slag: förvaltningschef, samverkar med: socialchef, ingår i: rådet }
              socialchef: { slag: förvaltningschef, ingår i: rådet }
            grupper: { rådet: { slag: arbetsgrupp } }
            ärenden: { barnen: {} }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let acts: [Act] = [.samverkar, .samråder, .informerar]
        let all = context.facts.said(acts) + context.facts.said(acts, mode: .krav)
        let formless = context.shown(all).filter { fact in
            // Whom somebody consults before deciding is told of the decision.
            fact.grade.isOwn && context.facts.meant(by: fact).first == fact.act && isInside(fact.who, context)
                && isInside(fact.whom, context) && isBound(fact, context)
                && hasNoForm(fact, context)
        }
        return Dictionary(grouping: formless) { Set([$0.who, $0.whom]) }.values.compactMap { facts in
            guard let fact = context.ordered(facts).first, let one = fact.who, let other = fact.whom else { return nil }
            // What is decided on the ground of it hangs on its being done.
            let hangs = facts.flatMap { context.facts.followed(by: $0) }
            let before = context.list(hangs)
            return finding(
                about: [one, other],
                Wording(
                    "\(noun(fact.act).swedish) mellan \(context.quoted(one)) och \(context.quoted(other)) nämns, men om vad, "
                        + "när och var sägs inte" + (hangs.isEmpty ? "" : ", fast \(before.swedish) hänger på det"),
                    en:
                        "\(noun(fact.act).english) between \(context.quoted(one)) and \(context.quoted(other)) is mentioned, "
                        + "but on what, when and where is not said"
                        + (hangs.isEmpty ? "" : ", though \(before.english) hangs on it")),
                resting: facts, severity: hangs.isEmpty ? nil : .medel, variant: "\(fact.act)", in: context)
        }
    }

    private static func noun(_ act: Act) -> Wording {
        switch act {
        case .samråder: Wording("samråd", en: "consultation")
        case .informerar: Wording("underrättelse", en: "information")
        default: Wording("samarbete", en: "co-operation")
        }
    }

    /// Of the organisation's own, and not of co-operation with unions, which has rules of its own.
    private static func isInside(_ node: Node?, _ context: Audit.Context) -> Bool {
        context.isEnd(node) { kind in
            switch kind.fit {
            case .organ, .unit, .post, .electedPost: true
            case .group: kind.isManagementGroup
            default: false
            }
        }
    }

    private static func isBound(_ fact: Fact, _ context: Audit.Context) -> Bool {
        context.facts.source(of: fact).map { context.kind($0).isBinding } ?? false
    }

    private static func hasNoForm(_ fact: Fact, _ context: Audit.Context) -> Bool {
        let facts = context.facts
        guard let one = fact.who, let other = fact.whom else { return false }
        let groups = Set(facts.said(.sits, from: one).compactMap(\.whom))
        let isMet = facts.said(.sits, from: other).contains { $0.whom.map(groups.contains) ?? false }
        return !isMet && !groups.contains(other) && facts.matters(of: fact).isEmpty && facts.frequency(of: fact) == nil
            && facts.recipients(of: fact).isEmpty && facts.preceding(fact).isEmpty
            && facts.value(.villkor, of: fact) == nil && (fact.mode == .krav || facts.followed(by: fact).isEmpty)
    }
}
