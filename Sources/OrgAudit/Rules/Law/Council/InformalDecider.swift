internal import OrgFacts
internal import OrgModel
internal import Texts

/// A decision by a political group that is no organ.
enum InformalDecider: FlawRule {
    static let code = "KL-01"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("beslut utan beslutande organ", en: "decision by no organ"),
        rationale: Wording(
            "beslut fattas av fullmäktige, styrelsen och nämnderna, eller av den som har fått det delegerat; "
                + "en politisk grupp eller en enskild förtroendevald kan inte binda kommunen",
            en: "decisions are made by the council, the executive board and the committees, or by whoever it is "
                + "delegated to; a political group or a single representative cannot bind the municipality"),
        authorities: [
            .kommunallagen(
                "3 kap. 1, 3 och 4 §§ och 6 kap. 37 §",
                en: "chapter 3, sections 1, 3 and 4 and chapter 6, section 37")
        ],
        advice: Wording(
            "säg vilket organ som fattar det formella beslutet, och när",
            en: "say which organ makes the formal decision, and when"))

    static let examples = [
        Example(
            """
            enheter:
              majoriteten: { slag: politisk grupp }
            ärenden:
              principerna:
                beslutas av: majoriteten                      # <- finding
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              majoriteten: { slag: politisk grupp, föreslår: principerna }
            befattningar: { kso: { slag: ordförande, leder politiskt: ks } }
            ärenden: { principerna: { beslutas av: ks }, brådskande: { beslutas av: kso } }
            utsagor:
              - { vem: ks, gör: delegerar till, vad: kso, om: brådskande }
            """),
        Example(
            """
            # One of the elected, alone, by a policy; the order of meetings, what cannot wait, and what is delegated.
            källa: policyn
            källor: { policyn: { slag: policy }, reglementet: { slag: reglemente } }
            enheter: { ks: { slag: kommunstyrelse, delegerar till: { vad: ordföranden, om: svaren } } }
            befattningar:
              ordföranden:
                slag: ordförande
                beslutar:
                  - { vad: resorna, får: ja }                # <- finding
                  - { vad: distansmötena, källa: reglementet }
                  - { vad: frågan, brådskande: ja }
                  - svaren
            ärenden: { resorna: {}, distansmötena: {}, frågan: {}, svaren: {} }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        groups(context) + LoneDecider.findings(in: context)
    }

    private static func groups(_ context: Audit.Context) -> [Finding] {
        let decisions = context.ordered(context.said(.beslutar, .antar)).filter { decision in
            decision.grade.isOwn && decision.whom != nil && context.isEnd(decision.who) { $0 == .politiskGrupp }
        }
        return Dictionary(grouping: decisions) { $0.who }.compactMap { decider, decisions in
            guard let decider else { return nil }
            let names = context.list(decisions.compactMap(\.whom))
            return finding(
                about: [decider],
                Wording(
                    "\(context.quoted(decider)) beslutar om \(names.swedish), men är inget organ som kan besluta och har "
                        + "ingen delegation",
                    en: "\(context.quoted(decider)) decides on \(names.english), but is no organ that can decide and "
                        + "holds no delegation"),
                resting: decisions, in: context)
        }
    }
}
