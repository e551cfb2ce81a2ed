internal import OrgFacts
internal import OrgModel
internal import Texts

/// A mandate from somebody whom nobody can name.
enum UnnamedMandate: FlawRule {
    static let code = "UPP-01"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "låg på en webbsida eller i en rapport", en: "low on a web page or in a report")
    static let words = RuleWords(
        name: Wording("uppdrag från ingen", en: "mandate from nobody"),
        rationale: Wording(
            "ett uppdrag som ingen namngiven har gett kan ingen följa upp, ändra eller ta tillbaka",
            en: "a mandate that nobody named has given can be followed up, changed or taken back by nobody"),
        advice: Wording(
            "skriv vem som ger uppdraget: organet eller posten", en: "say who gives the mandate: the organ or the post")
    )

    static let examples = [
        Example(
            """
            enheter: { ledningen: { slag: oklart organ } }
            befattningar:
              strateg: { slag: befattning, uppdrag: ledningen }                 # <- finding
              samordnare: { slag: befattning, uppdrag: okänt }                  # <- finding
            """),
        Example(
            """
            # From the other end, of a unit, and to a group.
            enheter:
              projektkontoret: { slag: enhet }
              politiken: { slag: oklart organ, ger uppdrag: projektkontoret }   # <- finding
              ks: { slag: kommunstyrelse }
            grupper: { rådet: { slag: arbetsgrupp, uppdrag: [ks, politiken] } }   # <- finding
            """),
        Example(
            """
            # Politicians at large, said or heard of by somebody who examined it; a presidium is somebody.
            källor: { granskningen: { slag: revisionsrapport }, sidan: { slag: webbsida } }
            enheter:
              staben: { slag: stab, uppdrag: { vad: förtroendevalda, gäller: okänt, källa: granskningen } }   # <- finding
              kansliet: { slag: stab, uppdrag: { vad: förtroendevalda, gäller: okänt, källa: sidan } }
              majoriteten: { slag: politisk grupp, ger uppdrag: strategen }                      # <- finding
            befattningar: { strategen: {}, presidiet: { slag: förtroendevalda, ger uppdrag: sekreteraren }, sekreteraren: {} }
            """),
        Example(
            """
            # Who it is, is said elsewhere.
            enheter: { ledningen: { slag: oklart organ, ingår: [direktör, ordföranden] }, ks: { slag: kommunstyrelse } }
            befattningar:
              direktör: { slag: kommundirektör, uppdrag: ks }
              ordföranden: { slag: ordförande }
              strateg: { slag: befattning, uppdrag: ledningen }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let said = context.said(.svararInför).filter { fact in
            context.facts.isMandate(fact) && isNobody(fact.whom, context)
        }
        let doers = Doers(context)
        let open = context.said(.svararInför, mode: .öppet).filter { fact in
            fact.whom == nil && fact.grade == .sagt && context.facts.isMandate(fact) && context.facts.isLeftOut(fact)
                && !doers.isDelivered(fact)
        }
        // What somebody who examined it heard of is left open, and told.
        let heard = context.said(.svararInför, mode: .öppet).filter { fact in
            context.facts.isMandate(fact) && context.facts.isLeftOpen(fact) && isNobody(fact.whom, context)
                && context.facts.source(of: fact).map { context.kind($0).isExamination } ?? false
        }
        return Dictionary(grouping: said + open + heard) { $0.who }.compactMap { holder, facts in
            guard let holder else { return nil }
            let givers = facts.compactMap(\.whom)
            let isPage = facts.allSatisfy { fact in
                context.facts.source(of: fact).map { [.webbsida, .rapport].contains(context.kind($0)) } ?? false
            }
            let by = context.list(givers)
            return finding(
                about: [holder],
                givers.isEmpty
                    ? Wording(
                        "\(context.quoted(holder)) har ett uppdrag, men av vem sägs inte",
                        en: "\(context.quoted(holder)) has a mandate, but from whom is not said")
                    : Wording(
                        "\(context.quoted(holder)) har uppdrag av \(by.swedish), men vem som därmed ger uppdraget går inte "
                            + "att säga",
                        en:
                            "\(context.quoted(holder)) has a mandate from \(by.english), but who thereby gives it cannot be "
                            + "told"),
                resting: facts, severity: isPage ? .låg : nil, in: context)
        }
    }

    /// An organ of which nobody says who it is, a political group, and politicians at large: none of them can give one.
    private static func isNobody(_ giver: Node?, _ context: Audit.Context) -> Bool {
        guard let giver else { return false }
        let kind = context.kind(giver)
        if kind == .politiskGrupp || kind == .förtroendevalda && context.organisation.isAnyOfKind(giver) { return true }
        guard context.kind(giver) == .oklartOrgan, !context.isGhost(giver) else { return false }
        return context.facts.said(.sits, to: giver).isEmpty && context.facts.said(.delegerar, .styr, to: giver).isEmpty
    }
}
