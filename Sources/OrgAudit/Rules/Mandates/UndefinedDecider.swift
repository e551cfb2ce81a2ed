internal import OrgFacts
internal import OrgModel
internal import Texts

/// A body that decides, and no document says what it is.
enum UndefinedDecider: FlawRule {
    static let code = "DIR-02"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("odefinierad beslutsfattare", en: "undefined decider"),
        rationale: Wording(
            "beslut fattas av organ eller av den som fått delegation; ett namn utan krets och mandat kan inte besluta",
            en: "decisions are made by organs or whoever has a delegation; a name without members and mandate cannot"),
        authorities: [
            .kommunallagen("6 kap. 37 § och 7 kap. 5 §", en: "chapter 6, section 37 and chapter 7, section 5")
        ],
        advice: Wording(
            "skriv vilka som ingår och på vilket mandat de beslutar, eller nämn det organ som avses",
            en: "say who is in it and on what mandate it decides, or name the organ that is meant"))

    static let examples = [
        Example(
            """
            enheter: { ledningen: { slag: oklart organ } }
            ärenden:
              gemensamma frågor:
                beslutas av: ledningen                # <- finding
            """),
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse }, nämnder: { slag: nämnd }, ledningen: { slag: oklart organ } }
            befattningar: { direktör: { slag: kommundirektör, ger råd till: ledningen } }
            ärenden:
              gemensamma frågor: { beslutas av: ks }
              riktlinjer: { beslutas av: { vem: ledningen, mottagare: nämnder } }   # another rule's: KL-07
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.oklartOrgan).compactMap { body in
            let decisions = context.facts.said(.beslutar, .antar, .delegerar, .utser, .tillsätter, from: body).filter {
                // A decision over a nämnd is the graver flaw, and told as that alone.
                $0.grade.isOwn && !ForeignDecision.isForeign($0, context)
            }
            guard !decisions.isEmpty, context.facts.said(.delegerar, .styr, to: body).isEmpty else { return nil }
            return finding(
                about: [body],
                Wording(
                    "\(context.quoted(body)) beslutar, men vilka det är och på vilket mandat sägs inte",
                    en: "\(context.quoted(body)) decides, but who it is and on what mandate is not said"),
                resting: decisions, in: context)
        }
    }
}
