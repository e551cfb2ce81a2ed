internal import OrgFacts
internal import OrgModel
internal import Texts

/// A governing document that does not say who adopted it, when, or who keeps it.
enum UndatedDocument: FlawRule {
    static let code = "DOC-01"
    static let verdict = Verdict.upplysning
    static let severity = Severity.info
    static let words = RuleWords(
        name: Wording("styrdokument utan uppgifter", en: "governing document without its data"),
        rationale: Wording(
            "utan antagande organ, datum och ansvarig går det inte att veta om "
                + "dokumentet gäller och vem som håller det aktuellt",
            en:
                "without who adopted it, the date and a keeper nobody can know whether "
                + "a document holds and who keeps it current"
        ),
        advice: Wording(
            "skriv antagande organ, datum och dokumentansvarig på första sidan (antagen av, datum, ansvarig)",
            en: "state who adopted it, the date and the keeper on the first page "
                + "(adopted by, date, keeper)"))

    static let examples = [
        Example(
            """
            källa: policy
            källor:
              policy: { slag: policy, datum: 2024-05-15 }                  # <- finding
            enheter: { ks: { slag: kommunstyrelse } }
            """),
        Example(
            """
            källa: policy
            källor:
              policy: { slag: policy, antagen av: ks, datum: 2024-05-15, ansvarig: kansliet }
              reglemente: { slag: reglemente }                             # nothing rests on it
            enheter: { ks: { slag: kommunstyrelse }, kansliet: { slag: enhet } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let organisation = context.organisation
        let used = organisation.sourcesOfStatements.union(organisation.sourcesOfNodes)
        return context.nodes(where: isGoverning).filter(used.contains).compactMap { document in
            var missing: [Wording] = []
            if context.measures.deciders(of: document).isEmpty {
                missing.append(Wording("antagande organ", en: "who adopted it"))
            }
            if organisation.value(.datum, of: document) == nil { missing.append(Wording("datum", en: "the date")) }
            if context.facts.said(.dokumentansvar, to: document).isEmpty {
                missing.append(Wording("dokumentansvarig", en: "the keeper"))
            }
            guard !missing.isEmpty else { return nil }
            let lacks = Audit.Context.list(missing)
            return finding(
                about: [document],
                Wording(
                    "\(context.quoted(document)) saknar uppgift om \(lacks.swedish)",
                    en: "\(context.quoted(document)) does not tell \(lacks.english)"),
                in: context)
        }
    }

    private static func isGoverning(_ kind: NodeKind) -> Bool {
        switch kind {
        case .reglemente, .arbetsordning, .delegationsordning, .instruktion, .policy, .riktlinje, .måldokument, .budget,
            .plan, .direktiv, .ägardirektiv:
            true
        default: false
        }
    }
}
