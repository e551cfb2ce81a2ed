internal import OrgFacts
internal import OrgModel
internal import Texts

/// A management group whose decisions do not reach every organ that its members answer to.
enum UninformedPrincipal: FlawRule {
    static let code = "LG-06"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.låg
    static let words = RuleWords(
        name: Wording("uppdragsgivare utan del av besluten", en: "principal not informed of decisions"),
        rationale: Wording(
            "den som ska verkställa gruppens beslut svarar inför sin egen nämnd, som då måste få veta vad som beslutats",
            en: "whoever carries out the group's decisions answers to an own committee, which has to know of them"),
        advice: Wording(
            "låt anteckningarna gå till alla som medlemmarna svarar inför (delges)",
            en: "send the minutes to everybody whom the members answer to (informs of decisions)"))

    static let examples = [
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
            befattningar:
              direktör: { slag: kommundirektör, uppdrag: ks }
              socialchef: { slag: förvaltningschef, uppdrag: socialnämnden }
            grupper:
              klg:
                slag: kommunledningsgrupp
                ingår: [direktör, socialchef]
                beslutar om: gemensamma frågor
                delges: ks                            # <- finding
            ärenden: { gemensamma frågor: {} }
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
            befattningar: { socialchef: { slag: förvaltningschef, uppdrag: socialnämnden } }
            grupper:
              klg:
                slag: kommunledningsgrupp
                ingår: socialchef
                beslutar om: gemensamma frågor
                delges: [ks, nämnder]
            ärenden: { gemensamma frågor: {} }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.kommunledningsgrupp, .ledningsgrupp).compactMap { group in
            let told = context.facts.said(.delger, .informerar, from: group).filter { fact in
                fact.act == .delger && fact.whom != nil || context.isEnd(fact.whom, \.isDecidingOrgan)
            }
            let organs = told.compactMap(\.whom)
            guard told.contains(where: { $0.act == .delger }),
                !context.facts.said(.beslutar, .antar, from: group).isEmpty
            else { return nil }
            let members = context.measures.doers(.ledamot, .ordförande, to: group)
            let answering = members.flatMap { member in
                context.facts.principals(of: member).filter { fact in
                    guard fact.isLine, let principal = fact.whom, context.kind(principal).isBoard else { return false }
                    return !organs.contains {
                        $0 == principal
                            || context.kind($0) == context.kind(principal)
                                && (context.isClass($0) || context.isClass(principal))
                    }
                }
            }
            guard !answering.isEmpty else { return nil }
            let names = context.list(answering.compactMap(\.whom))
            return finding(
                about: [group],
                Wording(
                    "\(context.quoted(group)) delger sina beslut men inte till \(names.swedish), "
                        + "som medlemmar svarar inför",
                    en: "\(context.quoted(group)) tells of its decisions but not to \(names.english), "
                        + "whom members answer to"),
                resting: told, then: answering, in: context)
        }
    }
}
