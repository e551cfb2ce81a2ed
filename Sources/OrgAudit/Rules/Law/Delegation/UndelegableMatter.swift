internal import OrgFacts
internal import OrgModel
internal import Texts

/// A delegation of what may not be delegated, or without any limit at all.
enum UndelegableMatter: FlawRule {
    static let code = "KL-16"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let earlier: EarlierLaw? = EarlierLaw(
        since: Day(year: 2003, month: 1, day: 1),
        authorities: [
            Wording(
                "kommunallagen (1991:900) 6 kap. 34 §", en: "the Local Government Act (1991:900) chapter 6, section 34"),
            .page(
                "Vårgårda kommun, delegeringsordning",
                "http://docplayer.se/2221167-Delegeringsordning-kommunstyrelsen.html"),
        ])
    static let words = RuleWords(
        name: Wording("delegation utan laglig gräns", en: "delegation beyond the law's limit"),
        rationale: Wording(
            "verksamhetens mål, inriktning, omfattning och kvalitet, yttranden till fullmäktige och myndighetsutövning av "
                + "principiell beskaffenhet eller större vikt får inte delegeras",
            en: "the goals, direction, extent and quality of operations, opinions to the council and the exercise of "
                + "authority in matters of principle or greater weight may not be delegated"),
        authorities: [.kommunallagen("6 kap. 38 §", en: "chapter 6, section 38")],
        advice: Wording(
            "hänvisa till en delegationsordning som räknar upp ärendena och säger var gränsen går",
            en: "refer to delegation rules that list the matters and say where the limit is"))

    static let examples = [
        Example(
            """
            enheter: { socialnämnden: { slag: nämnd } }
            befattningar: { socialchef: { slag: förvaltningschef } }
            ärenden: { inriktningen: { klass: inriktning }, bistånd: {} }
            utsagor:
              - { vem: socialnämnden, gör: delegerar till, vad: socialchef, om: inriktningen }   # <- finding
              - { vem: socialnämnden, gör: delegerar till, vad: socialchef, om: bistånd }
            """),
        Example(
            """
            källa: policyn
            källor: { policyn: { slag: policy } }
            ärenden: { ansvar: {} }
            utsagor:
              - { vem: okänt, gör: delegerar, om: ansvar, otydligt: vem och till vem sägs inte }   # <- finding
            """),
        Example(
            """
            källa: policyn
            källor:
              policyn: { slag: policy, hänvisar till: delegationsordningen }
              delegationsordningen: { slag: delegationsordning }
            ärenden: { ansvar: {} }
            utsagor:
              - { vem: okänt, gör: delegerar, om: ansvar }
            """),
    ]

    private static let barred: Set<String> = [
        "mål", "inriktning", "omfattning", "kvalitet", "principiell", "medborgarförslag", "yttrande till fullmäktige",
        "framställning till fullmäktige", "yttrande vid överklagande",
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let said = context.said(.delegerar, .vidaredelegerar)
        let open = context.said(.delegerar, .vidaredelegerar, mode: .öppet)
        return context.ordered(said).compactMap { barred($0, context) ?? unlimited($0, context) }
            + context.ordered(open).compactMap { unlimited($0, context) }
    }

    private static func barred(_ delegation: Fact, _ context: Audit.Context) -> Finding? {
        let held = context.facts.matters(of: delegation).filter {
            context.legalClass(of: $0).map(barred.contains) ?? false
        }
        guard let giver = delegation.who, let taker = delegation.whom, !held.isEmpty,
            context.kind(giver) != .kommunfullmäktige
        else { return nil }
        let isBreach = context.isFirm([delegation])
        return alike(held, in: context) { held in
            let names = context.list(held)
            return finding(
                about: held,
                Wording(
                    "\(context.quoted(giver)) delegerar \(names.swedish) till \(context.quoted(taker)), "
                        + "fast lagen inte tillåter det",
                    en: "\(context.quoted(giver)) delegates \(names.english) to \(context.quoted(taker)), "
                        + "which the law does not allow"),
                resting: [delegation], verdict: isBreach ? .fel : nil, severity: isBreach ? .hög : nil,
                parties: .each([giver, taker].map(context.organisation.id)), in: context)
        }
    }

    /// Somebody delegates to nobody in particular, and the document refers to no delegation rules.
    private static func unlimited(_ delegation: Fact, _ context: Audit.Context) -> Finding? {
        guard delegation.whom == nil, let source = context.facts.source(of: delegation),
            context.kind(source) != .delegationsordning,
            !context.facts.said(.hänvisar, from: source).contains(where: { reference in
                context.isEnd(reference.whom) { $0 == .delegationsordning }
            })
        else { return nil }
        let matters = context.facts.matters(of: delegation)
        let names = context.list(matters)
        let what = matters.isEmpty ? Wording("beslut", en: "decisions") : names
        return finding(
            about: matters.isEmpty ? [source] : matters,
            Wording(
                "\(what.swedish) delegeras utan att det sägs till vem eller var gränsen går",
                en: "\(what.english) is delegated without saying to whom or where the limit is"),
            resting: [delegation], severity: .låg, variant: "gräns", in: context)
    }
}
