internal import OrgFacts
internal import OrgModel
internal import Texts

/// The right to decide in the hands of somebody whom the law does not let have it by delegation.
enum UnlawfulDelegate: FlawRule {
    static let code = "KL-15"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let grading: Wording? = Wording(
        "medel där det bara är föreslaget, är ett uppdrag eller får ske",
        en: "medium where it is only proposed, is a mandate or is permitted")
    static let since = InForce.kommunallagen
    static let earlier: EarlierLaw? = EarlierLaw(
        since: Day(year: 2003, month: 1, day: 1),
        authorities: [
            Wording(
                "kommunallagen (1991:900) 6 kap. 33 §", en: "the Local Government Act (1991:900) chapter 6, section 33"),
            .page(
                "Vårgårda kommun, delegeringsordning",
                "http://docplayer.se/2221167-Delegeringsordning-kommunstyrelsen.html"),
        ])
    static let words = RuleWords(
        name: Wording("beslutanderätt hos fel mottagare", en: "right to decide in the wrong hands"),
        rationale: Wording(
            "en nämnd får delegera till presidiet, ett utskott, en ledamot eller ersättare, en automatiserad "
                + "beslutsfunktion eller en anställd; en grupp av tjänstepersoner, en enhet eller ett bolag står inte där",
            en: "a committee may delegate to its presidium, a sub-committee, a member or substitute, an automated "
                + "decision function or an employee; a group of officials, a unit or a company is not among them"),
        authorities: [
            .kommunallagen("6 kap. 37 § och 7 kap. 5 §", en: "chapter 6, section 37 and chapter 7, section 5"),
            .kommunallagen("9 kap. 30 och 37 §§", en: "chapter 9, sections 30 and 37"),
        ],
        advice: Wording(
            "delegera till den chef som leder gruppen eller enheten, och låt gruppen bereda",
            en: "delegate to the manager who leads the group or unit, and let the group prepare"))

    static let examples = [
        Example(
            """
            enheter:
              socialnämnden: { slag: nämnd }
              bolaget: { slag: bolag }
            grupper: { styrgruppen: { slag: styrgrupp }, klg: { slag: kommunledningsgrupp } }
            befattningar: { socialchef: { slag: förvaltningschef } }
            utsagor:
              - { vem: socialnämnden, gör: delegerar till, vad: bolaget }           # <- finding
              - { vem: socialnämnden, gör: delegerar till, vad: socialchef }
              - { vem: styrgruppen, gör: beslutar, vad: lokalfrågor }               # <- finding
              - { vem: klg, gör: delegerar till, vad: socialchef }                  # <- finding
            ärenden: { lokalfrågor: {} }
            """),
        Example(
            """
            enheter: { rådet: { slag: samverkansorgan } }
            befattningar:
              verksamhetsledare:
                slag: chef
                chef: rådet
                motsvarar: förvaltningschef                                         # <- finding
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              au: { slag: utskott, del av: ks, delegation från: ks }
              socialnämnden: { slag: nämnd }
            befattningar:
              enhetsledare: { slag: chef, chef: socialnämnden, motsvarar: förvaltningschef }
            """),
        Example(
            """
            # The council to somebody employed, past the committee: done, and only proposed.
            enheter:
              kf:
                slag: kommunfullmäktige
                delegerar till: miljöchefen                                         # <- finding
              nämnden: { slag: nämnd, delegation från: kf }
            befattningar:
              miljöchefen: { slag: chef }
              ekonomichefen: { slag: chef, uppdrag: { vad: kf, om: avtalet, status: föreslaget } }   # <- finding
            ärenden: { avtalet: {} }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        delegations(in: context) + givers(in: context) + decisions(in: context) + equals(in: context)
            + CouncilDelegate.findings(in: context) + GrantedPowers.findings(in: context)
            + DeniedPowers.findings(in: context)
    }

    private static func delegations(in context: Audit.Context) -> [Finding] {
        context.ordered(context.said(.delegerar, .vidaredelegerar)).compactMap { delegation in
            guard let giver = delegation.who, let taker = delegation.whom,
                context.kind(giver).isBoard || delegation.act == .vidaredelegerar,
                context.kind(giver).sphere != .company, isBarred(context.kind(taker))
            else { return nil }
            return finding(
                about: [taker],
                Wording(
                    "\(context.quoted(giver)) delegerar till \(context.quoted(taker)), som inte kan ta emot delegation",
                    en: "\(context.quoted(giver)) delegates to \(context.quoted(taker)), which cannot be a delegate"),
                resting: [delegation], verdict: context.verdict([delegation]), variant: "delegation", in: context)
        }
    }

    /// Groups of the employed that delegate; one that has been given what it gives on is told as the taker it is.
    private static func givers(in context: Audit.Context) -> [Finding] {
        let given = context.ordered(context.said(.delegerar, .vidaredelegerar)).filter {
            context.isEnd($0.who, \.isManagementGroup)
        }
        return Dictionary(grouping: given) { $0.who }.compactMap { group, given in
            guard let group, context.facts.said(.delegerar, .vidaredelegerar, to: group).isEmpty else { return nil }
            let takers = context.list(given.compactMap(\.whom))
            return finding(
                about: [group],
                Wording(
                    "\(context.quoted(group)) delegerar till \(takers.swedish), men en grupp av tjänstepersoner har "
                        + "ingen beslutanderätt att delegera",
                    en:
                        "\(context.quoted(group)) delegates to \(takers.english), but a group of officials has no right "
                        + "to decide to delegate"),
                resting: given, verdict: context.verdict(given), variant: "givare", in: context)
        }
    }

    /// Groups of the employed, units of theirs, companies, unions and outsiders; not posts, however many.
    private static func isBarred(_ kind: NodeKind) -> Bool {
        if kind.isManagementGroup || kind == .verkställandeDirektör { return true }
        guard kind.section == .units else { return false }
        return kind.sphere == .employed || kind.sphere == .company || kind.sphere == .external || kind == .politiskGrupp
    }

    /// Groups of the employed that decide on their own; a ledningsgrupp that does has a rule to itself (LG-03). What is
    /// delegated to one is told as that.
    private static func decisions(in context: Audit.Context) -> [Finding] {
        // On earlier days a group that decides is told as one of which nobody says what it is (DIR-02).
        if let since, context.date < since { return [] }
        let decisions = context.ordered(context.said(.beslutar, .antar)).filter {
            $0.grade.isOwn && context.isEnd($0.who, decidesAlone)
        }
        return Dictionary(grouping: decisions) { $0.who }.compactMap { group, decisions in
            guard let group else { return nil }
            let names = context.list(decisions.compactMap(\.whom))
            let matters = decisions.contains { $0.whom != nil } ? names : Wording("frågor", en: "matters")
            return finding(
                about: [group],
                Wording(
                    "\(context.quoted(group)) beslutar om \(matters.swedish), men en grupp av tjänstepersoner kan inte "
                        + "få beslutanderätt",
                    en: "\(context.quoted(group)) decides on \(matters.english), but a group of officials cannot be "
                        + "given the right to decide"),
                resting: decisions, variant: "beslut", in: context)
        }
    }

    static func decidesAlone(_ kind: NodeKind) -> Bool {
        kind == .styrgrupp || kind == .arbetsgrupp || kind == .grupp || kind == .partnerskap
    }

    /// A post that is to equal a förvaltningschef, under an organ that is no nämnd and so cannot delegate to it.
    private static func equals(in context: Audit.Context) -> [Finding] {
        context.ordered(context.said(.motsvarar)).compactMap { likeness in
            guard let post = likeness.who, let model = likeness.whom, context.kind(model) == .förvaltningschef else {
                return nil
            }
            let facts = context.facts
            let chiefs = facts.chiefs(of: post).filter(\.isLine).compactMap(\.who)
            let organs = chiefs + facts.principals(of: post).filter(\.isLine).compactMap(\.whom)
            let known = organs.filter { context.kind($0).isDecidingOrgan || context.kind($0) == .oklartOrgan }
            guard !known.isEmpty, !organs.contains(where: { context.kind($0).isBoard }),
                facts.said(.delegerar, to: post).isEmpty
            else { return nil }
            let names = context.list(known)
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) ska motsvara en förvaltningschef, men \(names.swedish) är ingen nämnd "
                        + "som kan delegera till en anställd",
                    en:
                        "\(context.quoted(post)) is to equal a head of department, but \(names.english) is no committee "
                        + "that can delegate to an employee"),
                resting: [likeness], severity: .medel, variant: "motsvarar", in: context)
        }
    }
}
