internal import OrgFacts
internal import OrgModel
internal import Texts

/// A decision in or over a nämnd by somebody to whom fullmäktige has not given it.
enum ForeignDecision: FlawRule {
    static let code = "KL-07"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "hög i myndighetsutövning, där en anställd avgör vad nämnder är oense om, där en annans beslutanderätt delegeras, och "
            + "där ett utskott styr en annan nämnd",
        en:
            "high in the exercise of authority, where an employee settles what committees disagree on, where another's "
            + "right to decide is delegated, and where a sub-committee directs another committee")
    static let since = InForce.kommunallagen
    // The bill of the act of 2017 tells it as new that the executive board may be let to decide in others' operations.
    static let earlier: EarlierLaw? = .kommunallagen1991(
        "3 kap. 13 §", en: "chapter 3, section 13", since: 2003,
        .page(
            "prop. 2016/17:171", "https://data.riksdagen.se/dokument/H403171.html"))
    static let words = RuleWords(
        name: Wording("beslut i en annans nämnd", en: "decision in another's committee"),
        rationale: Wording(
            "en nämnd beslutar själv i sitt område; styrelsen får besluta i en annan nämnds verksamhet bara om fullmäktige "
                + "har sagt det, och aldrig i myndighetsutövning",
            en: "a committee decides in its own field; the executive board may decide in another's only if the council "
                + "has said so, and never in the exercise of authority"),
        authorities: [
            .kommunallagen("6 kap. 3 och 8 §§", en: "chapter 6, sections 3 and 8")
        ],
        advice: Wording(
            "säg vilket organ som beslutar och vilket fullmäktigebeslut det stöder sig på, eller gör det till samordning",
            en: "say which organ decides and on which decision of the council, or make it co-ordination"))

    static let examples = [
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              nämnder: { slag: nämnd, antal: okänt }
              ledningen: { slag: oklart organ }
            ärenden:
              ledningens beslut:
                beslutas av: { vem: ledningen, mottagare: nämnder }        # <- finding
              tidplanen:
                beslutas av: { vem: ks, mottagare: nämnder }
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
              försörjningsstöd: { slag: enhet, hör till: socialnämnden }
              revision: { slag: revision, granskar: nämnd }
            ärenden: { bistånd: { myndighetsutövning: ja, hör till: socialnämnden } }
            utsagor:
              - { vem: ks, gör: beslutar, vad: bistånd }                   # <- finding
              - { vem: socialnämnden, gör: beslutar, vad: försörjningsstöd }
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              nämnder: { slag: nämnd, antal: okänt }
            befattningar:
              kommundirektör:
                slag: kommundirektör
                uppdrag: { vad: ks, otydligt: styrelsens arm i alla förvaltningar }   # <- finding
            """),
        Example(
            """
            # An official whose decision falls on other boards' departments; who only co-ordinates; and who may, for them.
            enheter:
              ks: { slag: kommunstyrelse }
              vårdnämnden: { slag: nämnd, delegerar till: { vad: kommunchef, om: jourerna } }
              vårdkontoret: { slag: förvaltning, hör till: vårdnämnden }
            befattningar:
              kommunchef:
                slag: kommunchef
                uppdrag: ks
                beslutar: [turordningen, tidplanen, jourerna]                # <- finding
            ärenden:
              turordningen: { avser: vårdkontoret }
              tidplanen: { klass: samordning, avser: vårdkontoret }
              jourerna: { avser: vårdkontoret }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        foreign(in: context) + reaching(in: context) + BindingOfficial.findings(in: context)
            + OthersBoard.findings(in: context)
    }

    private static func foreign(in context: Audit.Context) -> [Finding] {
        context.ordered(context.said(.beslutar).filter(\.grade.isOwn)).compactMap { decision in
            guard let decider = decision.who, let matter = decision.whom, let board = board(decision, context) else {
                return nil
            }
            let isAuthority = context.organisation.value(.myndighetsutövning, of: matter) == Answer.yes.rawValue
            let isBoard = context.kind(decider) == .kommunstyrelse
            let isBreach = isBoard && isAuthority && context.isFirm([decision])
            guard !isBoard || isAuthority || context.facts.value(.villkor, of: decision) == nil else { return nil }
            return finding(
                about: [decider],
                Wording(
                    "\(context.quoted(decider)) beslutar om \(context.quoted(matter)), som är en sak för "
                        + "\(context.quoted(board)); "
                        + (context.kind(decider) == .oklartOrgan
                            ? "vilka det är och vilket fullmäktigebeslut det stöder sig på sägs inte"
                            : "inget fullmäktigebeslut anges"),
                    en: "\(context.quoted(decider)) decides on \(context.quoted(matter)), which is for "
                        + "\(context.quoted(board)); "
                        + (context.kind(decider) == .oklartOrgan
                            ? "who it is and on which decision of the council is not said"
                            : "no decision of the council is given")),
                resting: [decision], verdict: isBreach ? .fel : nil, severity: isBreach ? .hög : nil,
                variant: context.organisation.id(of: matter), in: context)
        }
    }

    /// Whether the rule speaks of the decision.
    static func isForeign(_ decision: Fact, _ context: Audit.Context) -> Bool {
        (since.map { context.date >= $0 } ?? true) && decision.act == .beslutar && board(decision, context) != nil
    }

    /// The nämnd that a decision falls on, where the decider is another and no council.
    private static func board(_ decision: Fact, _ context: Audit.Context) -> Node? {
        guard let decider = decision.who, let matter = decision.whom else { return nil }
        let kind = context.kind(decider)
        let falls = context.facts.recipients(of: decision).first { context.kind($0) == .nämnd && $0 != decider }
        if let falls {
            return kind == .oklartOrgan || kind == .politiskGrupp || kind.isManagementGroup || kind.isElectedPost
                ? falls : nil
        }
        guard kind == .kommunstyrelse else { return nil }
        let home = Set(context.measures.nodesAbove(matter, through: .ownership))
        let boards = home.filter { context.kind($0) == .nämnd && context.measures.stands($0) }
        return home.contains(decider) || boards.count != 1 ? nil : boards.first
    }

    /// A director's mandate so unclear that it may be read as a right to command in other nämnder.
    private static func reaching(in context: Audit.Context) -> [Finding] {
        guard !context.nodes(.nämnd).isEmpty else { return [] }
        return context.nodes(.kommundirektör).flatMap { director in
            context.ordered(context.facts.said(.svararInför, from: director)).compactMap { mandate in
                guard let board = mandate.whom, context.kind(board) == .kommunstyrelse,
                    context.facts.isUnclear(mandate), context.facts.isMandate(mandate)
                else { return nil }
                return finding(
                    about: [director],
                    Wording(
                        "uppdraget från \(context.quoted(board)) är så oklart att \(context.quoted(director)) kan tros "
                            + "få styra i andra nämnders förvaltningar",
                        en: "the mandate from \(context.quoted(board)) is so unclear that \(context.quoted(director)) "
                            + "may be thought to command in other committees' departments"),
                    resting: [mandate], severity: .låg, variant: "uppdrag", in: context)
            }
        }
    }
}
