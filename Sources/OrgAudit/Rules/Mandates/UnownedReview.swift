internal import OrgFacts
internal import OrgModel
internal import Texts

/// A review with a directive but without an owner, or owned by whoever leads what is reviewed.
enum UnownedReview: FlawRule {
    static let code = "DIRV-01"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("översyn utan fristående ägare", en: "review without an independent owner"),
        rationale: Wording(
            "ett direktiv ska säga vem som genomför översynen; är det den som leder det som ses över granskar den sig själv",
            en: "a directive is to say who carries out the review; whoever leads what is reviewed would examine itself"),
        advice: Wording(
            "utse någon som leder översynen och som inte leder det som ses över",
            en: "name somebody to lead the review who does not lead what is reviewed"))

    static let examples = [
        Example(
            """
            källor: { direktivet: { slag: direktiv } }
            enheter: { tekniken: { slag: förvaltning } }
            befattningar: { teknisk chef: { slag: förvaltningschef, leder: tekniken } }
            ärenden:
              översynen: { slag: omorganisation, avser: tekniken, styrs av: direktivet }   # <- finding
              granskningen:
                slag: omorganisation
                avser: tekniken
                styrs av: direktivet
                leds av: teknisk chef                 # <- finding
            """),
        Example(
            """
            källor: { direktivet: { slag: direktiv } }
            enheter: { tekniken: { slag: förvaltning } }
            befattningar: { kanslichef: { slag: chef } }
            ärenden:
              översynen: { slag: omorganisation, avser: tekniken, styrs av: direktivet, leds av: kanslichef }
              senare: { slag: omorganisation, avser: tekniken }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        UnpreparedReorganisation.applicability(in: context)
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.omorganisation, .översyn).compactMap { review in
            guard !UnpreparedReorganisation.directives(of: review, context).isEmpty else { return nil }
            let owners = context.facts.said(.leder, .ansvarar, .verkställer, .utför, .samordnar, to: review)
            let isCommissioned = context.said(.svararInför).contains {
                $0.who != nil && context.facts.matters(of: $0).contains(review)
            }
            if owners.isEmpty {
                guard !isCommissioned else { return nil }
                return finding(
                    about: [review],
                    Wording(
                        "\(context.quoted(review)) har ett direktiv, men vem som leder den sägs inte",
                        en: "\(context.quoted(review)) has a directive, but who leads it is not said"), in: context)
            }
            let objects = context.measures.targets(.rör, from: review)
            let own = objects.flatMap { context.facts.said(.leder, to: $0) }.filter { fact in
                owners.contains { $0.who == fact.who }
            }
            guard !own.isEmpty else { return nil }
            let names = context.list(own.compactMap(\.who))
            return finding(
                about: [review],
                Wording(
                    "\(context.quoted(review)) leds av \(names.swedish), som leder det som ses över",
                    en: "\(context.quoted(review)) is led by \(names.english), who leads what is reviewed"),
                resting: owners, then: own, verdict: .otydlighet, in: context)
        }
    }
}
