internal import OrgFacts
internal import OrgModel
internal import Texts

/// A plan with every step of its chain but one.
enum MissingStep: FlawRule {
    static let code = "PKS-02"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("saknat led i plankedjan", en: "missing link of the planning chain"),
        rationale: Wording(
            "underlag, sammanställning, beslut, verkställighet och uppföljning är en kedja; "
                + "när alla led utom ett har en ägare faller arbetet på det som saknas",
            en: "input, compilation, decision, execution and follow-up are a chain; "
                + "when every link but one has an owner the work fails at the missing one"),
        advice: Wording("skriv vem som svarar för ledet", en: "say who answers for the link"))

    static let examples = [
        Example(
            """
            enheter: { kf: { slag: kommunfullmäktige }, ks: { slag: kommunstyrelse } }
            befattningar: { ekonomichef: { slag: chef }, socialchef: { slag: förvaltningschef } }
            källor:
              policyn: { slag: policy, uttömmande om: budgeten }
              budgeten:                               # <- finding
                slag: budget
                underlag tas fram av: socialchef
                sammanställs av: ekonomichef
                beslutas av: kf
                verkställs av: ks
            """),
        Example(
            """
            enheter: { kf: { slag: kommunfullmäktige } }
            befattningar: { ekonomichef: { slag: chef } }
            källor: { budgeten: { slag: budget, sammanställs av: ekonomichef, beslutas av: kf } }
            """),
    ]

    /// The decision that is missing is GAP-10's to tell; here it only counts as a link.
    private static let links: [(acts: [Act], name: Wording)] = [
        ([.tarFramUnderlag, .utarbetar, .bereder], Wording("underlag", en: "input")),
        ([.sammanställer, .föreslår], Wording("sammanställning", en: "compilation")),
        ([.beslutar, .antar], Wording("beslut", en: "decision")),
        ([.verkställer, .utför], Wording("verkställighet", en: "execution")),
        ([.följerUpp], Wording("uppföljning", en: "follow-up")),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let plans = context.nodes(.budget, .plan)
        return plans.compactMap { plan in
            let missing = links.filter { link in
                context.facts.said(link.acts, to: plan).isEmpty
            }
            guard missing.count == 1, let link = missing.first, !link.acts.contains(.beslutar) else { return nil }
            return finding(
                about: [plan],
                Wording(
                    "\(context.quoted(plan)) har alla led utom \(link.name.swedish)",
                    en: "\(context.quoted(plan)) has every link but the \(link.name.english)"),
                severity: .medel,
                inSilenceOf: Silence(.link, reach: .scope), in: context)
        }
    }
}
