internal import OrgFacts
internal import OrgModel
internal import Texts

/// A body that municipalities share, with people at work under it and no legal person to employ them.
enum MissingEmployer: FlawRule {
    static let code = "GAP-08"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("juridisk hemvist saknas", en: "no legal home"),
        rationale: Wording(
            "ett samverkansorgan är ingen juridisk person: utan värd eller "
                + "arbetsgivare kan det varken anställa, "
                + "få delegation eller svara för arbetsmiljön",
            en: "a body of co-operation is no legal person: without a host or an "
                + "employer it can neither employ, "
                + "be delegated to nor answer for the work environment"),
        authorities: [
            .kommunallagen("7 kap. 5 §, 9 kap. 30 och 37 §§", en: "chapter 7, section 5, chapter 9, sections 30 and 37")
        ],
        advice: Wording(
            "säg vilken kommun, region eller vilket förbund som är värd (värd) och "
                + "arbetsgivare (arbetsgivare för)",
            en: "say which municipality, region or federation is the host (host) and "
                + "the employer (employer of)"))

    static let examples = [
        Example(
            """
            källor: { avtal: { slag: avtal, uttömmande om: gemensam utveckling } }
            enheter:
              rådet: { slag: samverkansorgan, leder politiskt: gemensam utveckling }     # <- finding
              gemensam utveckling: { slag: verksamhet }
            befattningar: { utvecklingsledare: { slag: chef, chef: rådet, leder: gemensam utveckling } }
            """),
        Example(
            """
            källor: { avtal: { slag: avtal, uttömmande om: gemensam utveckling } }
            enheter:
              värdkommunen: { slag: kommun }
              rådet: { slag: samverkansorgan, leder politiskt: gemensam utveckling, värd: värdkommunen }
              gemensam utveckling: { slag: verksamhet }
              rundan: { slag: samverkansorgan }                     # nobody works there
            befattningar: { utvecklingsledare: { slag: chef, chef: rådet, leder: gemensam utveckling } }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        context.nodes(.samverkansorgan).isEmpty
            ? .notApplicable(Wording("modellen har inget samverkansorgan", en: "the model has no body of co-operation"))
            : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let measures = context.measures
        return context.nodes(.samverkansorgan).compactMap { organ in
            let posts = (measures.targets(.chef, from: organ) + measures.doers(.svararInför, to: organ)).filter {
                context.kind($0).isEmployedPost
            }.eachOnce
            let units =
                measures.targets(.lederPolitiskt, .leder, .verksamhetsansvar, from: organ)
                + (measures.parts(of: organ) + measures.doers(.svararInför, to: organ)).filter {
                    context.kind($0).section == .units
                }
            let workers = posts + units
            guard !posts.isEmpty, ([organ] + workers).allSatisfy({ !isEmployed($0, context) }),
                measures.wholes(of: organ).isEmpty
            else { return nil }
            let (names, concerned) = (context.list(posts), workers + [organ])
            return finding(
                about: [organ],
                Wording(
                    "vilken juridisk person \(context.quoted(organ)) hör till, och vem som är arbetsgivare för "
                        + "\(names.swedish), sägs inte",
                    en:
                        "which legal person \(context.quoted(organ)) belongs to, and who "
                        + "employs \(names.english), is not said"
                ),
                inSilenceOf: Silence(.employer, of: concerned, reach: .scope), in: context)
        }
    }

    /// Whether a host, an owner or an employer is said to have it.
    private static func isEmployed(_ node: Node, _ context: Audit.Context) -> Bool {
        !context.facts.said(.hosVärd, from: node).isEmpty
            || !context.facts.said(.arbetsgivare, .äger, to: node).isEmpty
    }
}
