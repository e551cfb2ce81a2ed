internal import OrgFacts
internal import OrgModel
internal import Texts

/// A post said to equal another, without the powers that the other has.
enum UnresolvedEquivalence: FlawRule {
    static let code = "PKS-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("motsvarighet utan befogenheter", en: "equivalence without powers"),
        rationale: Wording(
            "att ett uppdrag motsvarar ett annat ger inga befogenheter; de måste sägas en och en, "
                + "och delegation kan bara ges till anställda hos kommunen eller vid samverkan",
            en: "that a charge equals another gives no powers; they have to be said one by one, "
                + "and delegation is given only to the municipality's employees or by co-operation"),
        authorities: [
            .kommunallagen("7 kap. 5 § och 9 kap. 37 §", en: "chapter 7, section 5 and chapter 9, section 37")
        ],
        advice: Wording(
            "skriv vad befattningen får göra: anställa, sätta lön, ansvara för arbetsmiljö och besluta på delegation",
            en: "say what the post may do: employ, set pay, answer for work environment and decide by delegation"))

    static let examples = [
        Example(
            """
            befattningar:
              utvecklingschef:
                slag: chef
                motsvarar: förvaltningschef           # <- finding
            """),
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse }, enheten: { slag: enhet } }
            befattningar:
              medarbetare: { slag: personal, antal: 8 }
              utvecklingschef:
                slag: chef
                motsvarar: förvaltningschef
                delegation från: ks
                anställer: medarbetare
                sätter lön för: medarbetare
                arbetsmiljöansvar för: enheten
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.said(.motsvarar).compactMap { likeness in
            guard let post = likeness.who, let model = likeness.whom, context.kind(post).isEmployedPost,
                context.kind(model).section == .posts, context.kind(post) != context.kind(model),
                // Two posts of the organisation's own that are one have what either is given.
                context.organisation.isAnyOfKind(model) || context.isClass(model)
            else { return nil }
            let facts = context.facts
            let isResponsible =
                !facts.said(.arbetsmiljöansvar, from: post).isEmpty || BrokenWorkEnvironmentChain.isGiven(post, context)
            let missing = [
                facts.said(.anställer, .utser, from: post).isEmpty ? Wording("anställning", en: "employing") : nil,
                facts.said(.sätterLön, from: post).isEmpty ? Wording("lön", en: "pay") : nil,
                isResponsible ? nil : Wording("arbetsmiljö", en: "work environment"),
                facts.said(.delegerar, .vidaredelegerar, to: post).isEmpty
                    ? Wording("delegation", en: "delegation") : nil,
            ].compactMap { $0 }
            guard !missing.isEmpty else { return nil }
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) sägs motsvara \(context.quoted(model)), men det här sägs inte: "
                        + missing.map(\.swedish).joined(separator: ", "),
                    en: "\(context.quoted(post)) is said to equal \(context.quoted(model)), but this is not said: "
                        + missing.map(\.english).joined(separator: ", ")),
                resting: [likeness], in: context)
        }
    }
}
