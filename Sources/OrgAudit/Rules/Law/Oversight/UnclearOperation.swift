internal import OrgFacts
internal import OrgModel
internal import Texts

/// An operation for which it is not clear that one nämnd, and which, answers.
enum UnclearOperation: FlawRule {
    static let code = "KL-08"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("oklart vilken nämnd som svarar", en: "unclear which committee answers"),
        rationale: Wording(
            "nämnderna ska var och en inom sitt område se till att målen följs och att den interna kontrollen räcker; "
                + "det kräver att området är en nämnds",
            en: "each committee is to see, in its own field, that goals are followed and internal control suffices; "
                + "that takes a field that is one committee's"),
        authorities: [
            .kommunallagen("6 kap. 2, 3 och 6 §§", en: "chapter 6, sections 2, 3 and 6")
        ],
        advice: Wording(
            "låt reglementet säga vilken nämnd som har verksamheten, och hur långt var och ens område går",
            en: "let the terms of reference say which committee has the operation, and where each field ends"))

    static let examples = [
        Example(
            """
            enheter:
              kulturnämnden: { slag: nämnd, verksamhetsansvar: fritidsgården }      # <- finding
              socialnämnden: { slag: nämnd, verksamhetsansvar: fritidsgården }
              fritidsgården: { slag: verksamhet }
              nämnder: { slag: nämnd, antal: okänt }
              övrigt:
                slag: verksamhet
                verksamhetsansvarig: { vem: nämnder, otydligt: undantaget går inte ihop }   # <- finding
            """),
        Example(
            """
            enheter:
              kulturnämnden: { slag: nämnd, verksamhetsansvar: { vad: fritidsgården, villkor: i norr } }
              socialnämnden: { slag: nämnd, verksamhetsansvar: { vad: fritidsgården, villkor: i söder } }
              fritidsgården: { slag: verksamhet }
            """),
        Example(
            """
            källor: { plan: { slag: policy, uttömmande om: [badhuset, skolan] } }
            enheter:
              skolnämnden: { slag: nämnd }
              skolförvaltningen: { slag: förvaltning, hör till: skolnämnden }
              skolan: { slag: verksamhet, bedrivs i: skolförvaltningen }
              badhuset: { slag: verksamhet }                                        # <- finding
            """),
        Example(
            """
            källor: { plan: { slag: policy, uttömmande om: elnätet } }
            enheter:
              skolnämnden: { slag: nämnd }
              energibolaget: { slag: bolag, driver: elnätet }
              elnätet: { slag: verksamhet }
            """),
        Example(
            """
            # In other words, and of the unit that it is run in: one who answers is enough, two are too many.
            källor: { plan: { slag: policy, uttömmande om: [badhuset, skolan, parken] } }
            enheter:
              ks: { slag: kommunstyrelse, leder politiskt: fritidsgården }          # <- finding
              socialnämnden: { slag: nämnd, ansvarar för: [fritidsgården, badhuset] }
              tekniska nämnden: { slag: nämnd, verksamhetsansvar för: gatukontoret }
              skolnämnden: { slag: nämnd }
              skolkontoret: { slag: förvaltning, hör till: skolnämnden }
              gatukontoret: { slag: förvaltning, driver: parken }
              fritidsgården: { slag: verksamhet }
              badhuset: { slag: verksamhet }
              skolan: { slag: verksamhet, bedrivs i: [skolkontoret, gatukontoret] }   # each in its own
              parken: { slag: verksamhet }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.verksamhet).compactMap { operation in
            let answering = context.facts.runners(of: operation).filter { fact in
                fact.act == .verksamhetsansvar && fact.isLine && fact.who.map { context.kind($0).isBoard } ?? false
            }
            if let unclear = answering.first(where: context.facts.isUnclear) {
                return said(
                    operation, [unclear],
                    Wording(
                        "vilken nämnd som svarar för den är oklart",
                        en: "which committee answers for it is unclear"), context)
            }
            let open = answering.filter { fact in
                context.facts.matters(of: fact).isEmpty
                    && context.facts.value(.villkor, of: fact) == nil
            }
            if context.areTwo(open, \.who), !([operation] + open.compactMap(\.who)).contains(where: context.isClass) {
                return said(
                    operation, open,
                    Wording("flera nämnder svarar för den", en: "several committees answer for it"), context)
            }
            guard answering.isEmpty, !isOwned(operation, context) else { return nil }
            return said(
                operation, [],
                Wording("ingen nämnd sägs svara för den", en: "no committee is said to answer for it"), context)
        }
    }

    /// Whether any organ that decides answers for it, or for where it is; what a company runs is the company's.
    private static func isOwned(_ operation: Node, _ context: Audit.Context) -> Bool {
        if !context.facts.answerers(for: operation).isEmpty { return true }
        return context.facts.places(of: operation).contains { place in
            context.kind(place).isDecidingOrgan || context.kind(place).sphere == .company
        }
    }

    private static func said(
        _ operation: Node, _ facts: [Fact], _ words: Wording, _ context: Audit.Context
    ) -> Finding {
        // What an organ decides about it is only taken to answer for it.
        let isSaid = facts.allSatisfy { $0.grade == .sagt }
        return finding(
            about: [operation],
            Wording(
                "\(context.quoted(operation)): \(words.swedish)",
                en: "\(context.quoted(operation)): \(words.english)"),
            resting: facts, verdict: facts.isEmpty ? .lucka : nil, severity: isSaid ? nil : .medel,
            inSilenceOf: facts.isEmpty ? Silence(.answeringBoard) : nil, in: context)
    }
}
