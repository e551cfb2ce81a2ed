internal import OrgFacts
internal import OrgModel
internal import Texts

/// A mandate, talks or an appointment that is said of some of many, and of the others nothing.
enum SaidOfSome: FlawRule {
    static let code = "GAP-15"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("sagt om några, inte om de övriga", en: "said of some, not of the others"),
        rationale: Wording(
            "det som bara gäller några lämnar de övriga utan, och ingen vet vilka de är",
            en: "what holds of some only leaves the others without, and nobody knows who they are"),
        advice: Wording(
            "säg vilka det gäller, och vad som gäller de övriga (omfattning: övriga)",
            en: "say of whom it holds, and what holds of the others (scope: the rest)"))

    static let examples = [
        Example(
            """
            källor: { beslutet: { slag: beslut, uttömmande om: [enhetschefer, rektorer] } }
            enheter: { nämnden: { slag: nämnd }, ks: { slag: kommunstyrelse } }
            befattningar:
              enhetschefer: { slag: enhetschef, antal: 8, uppdrag: { vad: nämnden, omfattning: några } }      # <- finding
              rektorer: { slag: rektor, antal: 4, samtal hålls av: { vem: skolchef, antal: 3 } }              # <- finding
              skolchef: { slag: skolchef }
            """),
        Example(
            """
            # No source has to tell of the others, or they are told.
            enheter: { nämnden: { slag: nämnd }, ks: { slag: kommunstyrelse } }
            befattningar:
              enhetschefer: { slag: enhetschef, antal: 8, uppdrag: { vad: nämnden, omfattning: några } }
              rektorer:
                slag: rektor
                antal: 4
                uppdrag: [{ vad: nämnden, andel: 3/4 }, { vad: ks, omfattning: övriga }]
            """),
    ]

    /// What no rule of its own asks of everyone.
    private static let asked: [Unsaid] = [.principal, .talks, .appointment]

    static func findings(in context: Audit.Context) -> [Finding] {
        asked.flatMap { unsaid -> [Finding] in
            guard let (acts, end) = unsaid.answered else { return [] }
            let parts = acts.flatMap { context.said($0) }.filter { fact in
                fact.partialEnd == end && (unsaid != .principal || context.facts.isMandate(fact))
            }
            let divisions = Set(parts.compactMap { $0[end] }).sorted(by: context.organisation.precedes).compactMap {
                many in
                context.facts.division(of: many, by: acts, at: end)
            }
            return divisions.filter { $0.standing != .whole }.map { division in
                let others = context.others(of: [division.whole], division).full
                let silence = unsaid.silence(of: others)
                return finding(
                    about: [division.whole],
                    Wording("\(silence.swedish) sägs inte", en: "\(silence.english) is not said"),
                    resting: division.parts, variant: "\(unsaid)", inSilenceOf: Silence(unsaid), in: context)
            }
        }
    }
}
