internal import Graphs
internal import OrgFacts
internal import OrgModel
internal import Texts

/// A unit that no line joins to fullmäktige or an owner.
enum UnattachedUnit: FlawRule {
    static let code = "GAP-05"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("enhet utan plats i organisationen", en: "unit with no place in the organisation"),
        rationale: Wording(
            "det som inte hänger ihop med fullmäktige genom någon linje styrs och granskas av ingen",
            en: "what no line joins to the council is governed and examined by nobody"),
        advice: Wording(
            "säg vad enheten är en del av eller vem den hör till (del av, hör till)",
            en: "say what the unit is part of or belongs to (part of, belongs to)"))

    static let examples = [
        Example(
            """
            källor: { beslutet: { slag: beslut, uttömmande om: [avdelningar] } }
            enheter:
              kf: { slag: kommunfullmäktige, tillsätter: ks }
              ks: { slag: kommunstyrelse }
              kontoret: { slag: förvaltning, hör till: ks }
              plan: { slag: avdelning, del av: kontoret }
              analys: { slag: avdelning }                  # <- finding
            """),
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige, tillsätter: ks }
              ks: { slag: kommunstyrelse }
              analys: { slag: avdelning }
            """),
        Example(
            """
            # Joined in other words: named by the whole, by a mandate, by who carries it out.
            källor: { beslutet: { slag: beslut, uttömmande om: [plan, analys, bad, park, gata] } }
            enheter:
              kf: { slag: kommunfullmäktige, tillsätter: ks }
              ks: { slag: kommunstyrelse, ansvarar för: analys }
              kontoret: { slag: förvaltning, hör till: ks, har: plan, driver: bad }
              plan: { slag: avdelning }
              analys: { slag: avdelning }
              bad: { slag: verksamhet }
              park: { slag: enhet, leds av: parkchef }
              gata: { slag: enhet }                        # <- finding
            befattningar: { parkchef: { slag: chef, uppdrag: ks } }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        !context.nodes(.kommunfullmäktige).isEmpty && !context.said(.tillsätter, .utser).isEmpty
            ? .assessable
            : .notAssessable(
                Wording(
                    "modellen säger inte hur fullmäktiges organisation hänger ihop",
                    en: "the model does not tell how the council's organisation hangs together"))
    }

    /// A förvaltning without a nämnd, and organs that nobody appoints, are flaws of their own.
    static func findings(in context: Audit.Context) -> [Finding] {
        let reached = context.measures.reached()
        let up = context.measures.upward(.structure)
        return context.nodes(.stab, .avdelning, .verksamhet, .enhet, .arbetsplats).compactMap { unit in
            let isLoose =
                !reached.contains(unit.index)
                && up.successors(of: unit.index).allSatisfy { context.organisation.isAnyOfKind(Node($0)) }
            guard isLoose || isDivided(unit, context), !isJoined(unit, context), !context.facts.isToldOneByOne(unit)
            else { return nil }
            return finding(
                about: [unit],
                Wording(
                    "vad \(context.quoted(unit)) är en del av eller hör till sägs inte",
                    en: "what \(context.quoted(unit)) is part of or belongs to is not said"),
                inSilenceOf: Silence(.place), in: context)
        }
    }

    /// Whether some of them have a place, so that lines lead up from it, and the others have none.
    private static func isDivided(_ unit: Node, _ context: Audit.Context) -> Bool {
        context.facts.division(of: unit, by: [.delAv, .hörTill, .bedrivsI], at: .who) != nil
    }

    /// Whether a fact gives it a place, a principal or somebody who runs it, in words that no line upwards is made of.
    private static func isJoined(_ unit: Node, _ context: Audit.Context) -> Bool {
        !context.facts.said(.placed, from: unit).isEmpty || !context.facts.said(.runs, to: unit).isEmpty
            || context.facts.principals(of: unit).contains(where: \.isLine)
    }
}
