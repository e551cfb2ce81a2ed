internal import OrgFacts
internal import OrgModel
internal import Texts

/// A task that was given and of which only a part is accounted for.
enum UndeliveredTask: FlawRule {
    static let code = "GAP-11"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let words = RuleWords(
        name: Wording("uppdrag utan redovisning", en: "task without delivery"),
        rationale: Wording(
            "redovisas bara en del av ett uppdrag vet uppdragsgivaren inte om "
                + "resten är kvar eller har fallit bort",
            en:
                "if only a part of a task is accounted for, whoever gave it cannot "
                + "tell whether the rest remains or is dropped"
        ),
        advice: Wording(
            "redovisa det som återstår eller säg att det utgår (lämnar, föreslår); "
                + "ge varje översyn ett direktiv",
            en: "deliver what remains or say that it is dropped (delivers, proposes); "
                + "give every review a directive"))

    static let examples = [
        Example(
            """
            källor: { rollerna: { slag: förslag, föreslås av: arbetsgruppen }, åtgärderna: { slag: plan } }
            enheter: { ks: { slag: kommunstyrelse } }
            grupper:
              arbetsgruppen:
                slag: arbetsgrupp
                uppdrag: { vad: ks, om: [rollerna, åtgärderna] }       # <- finding
            """),
        Example(
            """
            källor: { direktivet: { slag: direktiv, avser: översyn av teknik } }
            befattningar: { direktör: { slag: kommundirektör } }
            ärenden:
              översyn av teknik: { slag: översyn }
              översyn av kansliet: { slag: översyn }
            utsagor:
              - { vem: direktör, gör: föreslår, vad: [översyn av teknik, översyn av kansliet] }   # <- finding
            """),
        Example(
            """
            källor:
              rollerna: { slag: förslag, föreslås av: arbetsgruppen }
              åtgärderna: { slag: plan, lämnas av: p1 }
              nästa: { slag: plan }
            enheter: { ks: { slag: kommunstyrelse } }
            personer: { p1: {} }
            grupper:
              arbetsgruppen: { slag: arbetsgrupp, ingår: p1, uppdrag: { vad: ks, om: [rollerna, åtgärderna] } }
              nya gruppen: { slag: arbetsgrupp, uppdrag: { vad: ks, om: nästa } }      # has only begun
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] { tasks(in: context) + reviews(in: context) }

    /// Of what a group was to produce, some is delivered and some is not.
    private static func tasks(in context: Audit.Context) -> [Finding] {
        context.said(.svararInför).compactMap { task in
            guard let group = task.who, context.kind(group).section == .groups else { return nil }
            let products = context.facts.matters(of: task).filter { context.kind($0).section == .sources }
            let hands = Set([group] + context.measures.doers(.ledamot, .ordförande, to: group))
            let missing = products.filter { product in
                !context.measures.doers(
                    .föreslår, .lämnar, .utarbetar, .sammanställer, .undertecknar, .redovisar, to: product
                )
                .contains(where: hands.contains)
            }
            guard !missing.isEmpty, missing.count < products.count else { return nil }
            let names = context.list(missing)
            return finding(
                about: [group],
                Wording(
                    "\(context.quoted(group)) skulle också ta fram \(names.swedish), som inte redovisas",
                    en: "\(context.quoted(group)) was also to produce \(names.english), which "
                        + "is not accounted for"),
                resting: [task], in: context)
        }
    }

    /// Reviews that are announced together, some with a directive and some without.
    private static func reviews(in context: Audit.Context) -> [Finding] {
        let reviews = context.nodes(.omorganisation, .översyn)
        func isDirected(_ review: Node) -> Bool {
            context.measures.doers(.styr, .rör, to: review).contains { context.kind($0) == .direktiv }
        }
        guard reviews.contains(where: isDirected) else { return [] }
        return reviews.filter { !isDirected($0) }.compactMap { review in
            let proposals = context.facts.said(.föreslår, .tarInitiativ, to: review)
            guard !proposals.isEmpty else { return nil }
            return finding(
                about: [review],
                Wording(
                    "\(context.quoted(review)) är aviserad men har inget direktiv, som en annan översyn har",
                    en: "\(context.quoted(review)) is announced but has no directive, as another review has"),
                resting: proposals, in: context)
        }
    }
}
