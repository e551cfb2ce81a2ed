internal import OrgFacts
internal import OrgModel
internal import Texts

/// A co-operation by agreement of which nobody reports to fullmäktige.
enum UnreportedAgreement: FlawRule {
    static let code = "KL-28"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("avtalssamverkan utan årlig rapport", en: "agreed co-operation without a yearly report"),
        rationale: Wording(
            "styrelsen ska varje år rapportera till fullmäktige om den samverkan som sker genom avtal",
            en: "the executive board is to report to the council every year on co-operation by agreement"),
        authorities: [.kommunallagen("9 kap. 37–38 §§", en: "chapter 9, sections 37–38")],
        advice: Wording(
            "skriv vem som rapporterar, till vem och hur ofta (rapporterar till, lämnar)",
            en: "say who reports, to whom and how often (gives account to, delivers)"))

    static let examples = [
        Example(
            """
            källa: arbetsordning
            källor:
              arbetsordning: { slag: arbetsordning, uttömmande om: kontoret }
              verksamhetsavtalet: { slag: avtal }
            enheter:
              samverkansrådet:
                slag: samverkansorgan
                leder politiskt: kontoret
                styrs av: verksamhetsavtalet                 # <- finding
              kontoret: { slag: verksamhet }
            """),
        Example(
            """
            källa: arbetsordning
            källor:
              arbetsordning: { slag: arbetsordning, uttömmande om: rådet }
              verksamhetsavtalet: { slag: avtal }
            enheter:
              kf: { slag: kommunfullmäktige }
              rådet: { slag: samverkansorgan, styrs av: verksamhetsavtalet, rapporterar till: { vem: kf, ofta: 1/år } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.samverkansorgan).filter(context.isSingle).compactMap { organ in
            let agreements = context.facts.said(.styr, to: organ).filter { fact in
                context.isEnd(fact.who) { $0 == .avtal || $0 == .interkommunaltAvtal }
            }
            let whole = [organ] + context.measures.targets(.lederPolitiskt, .verksamhetsansvar, from: organ)
            guard !agreements.isEmpty, context.facts.said(.redovisar, from: organ).isEmpty,
                !isReported(Set(whole + agreements.compactMap(\.who)), context),
                whole.contains(where: context.coverage.isExhaustive(about:))
            else { return nil }
            return finding(
                about: [organ],
                Wording(
                    "att samverkan genom \(context.quoted(organ)) rapporteras varje år till fullmäktige sägs inte",
                    en: "that the co-operation through \(context.quoted(organ)) is reported to the council every year "
                        + "is not said"),
                resting: agreements, in: context)
        }
    }

    private static func isReported(_ things: Set<Node>, _ context: Audit.Context) -> Bool {
        context.facts.said(.lämnar, .redovisar).contains { fact in
            let told = context.facts.matters(of: fact) + [fact.who, fact.whom].compactMap(\.self)
            return !things.isDisjoint(with: told)
        }
    }
}
