internal import OrgFacts
internal import OrgModel
internal import Texts

/// What the council has decided, departed from or changed by another: a part that it laid down is replaced, or a committee
/// decides on changes of what the council adopted.
enum DepartedDecision: FlawRule {
    static let code = "KL-43"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let earlier: EarlierLaw? = .kommunallagen1991(
        "3 kap. 9 § och 6 kap. 4 §", en: "chapter 3, section 9, and chapter 6, section 4", since: 2004,
        .page("Kommunallagen (1991:900), 6–7 kap.", "http://www.hulthenhem.se/lag/koml3.htm"))
    static let words = RuleWords(
        name: Wording("avsteg från fullmäktiges beslut", en: "departure from a decision of the council"),
        rationale: Wording(
            "styrelsen och nämnderna verkställer vad fullmäktige har beslutat; det som fullmäktige har lagt fast kan bara "
                + "fullmäktige ändra, eller den som fullmäktige har lämnat det till",
            en:
                "the executive board and the committees carry out what the council has decided; what the council has laid "
                + "down only the council can change, or whoever it has left it to"),
        authorities: [
            .kommunallagen("5 kap. 1–2 §§ och 6 kap. 4 §", en: "chapter 5, sections 1–2, and chapter 6, section 4")
        ],
        advice: Wording(
            "låt fullmäktige besluta om avsteget, eller säg med vilket stöd den andra gör det",
            en: "let the council decide on the departure, or say on what support the other makes it"))

    static let examples = [
        Example(
            """
            källor:
              grundbeslutet: { slag: beslut, antagen av: kf, avser: [servicekontoret, stadskontoret] }
              styrelsens beslut: { slag: organisationsbeslut, antagen av: ks }
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse }
              servicekontoret: { slag: enhet, krav: ja }
              stadskontoret: { slag: enhet }
              stödenheten:
                slag: enhet
                ersätter: { vad: servicekontoret, källa: styrelsens beslut 3 }     # <- finding
            """),
        Example(
            """
            källor: { reglementet: { slag: reglemente, antagen av: kf } }
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, beslutar om: ändringarna }               # <- finding
            ärenden: { ändringarna: { avser: reglementet } }
            """),
        Example(
            """
            # By the council itself, on its behalf, and of the board's own paper; a review changes nothing.
            källor:
              grundbeslutet: { slag: beslut, antagen av: kf, avser: servicekontoret }
              nya beslutet: { slag: beslut, antagen av: kf }
              reglementet: { slag: reglemente, antagen av: kf }
              rutinen: { slag: riktlinje, antagen av: ks }
            enheter:
              kf: { slag: kommunfullmäktige, delegerar till: { vad: ks, om: redaktionella ändringar } }
              ks: { slag: kommunstyrelse, beslutar om: [redaktionella ändringar, rutinens ändringar, översynen] }
              servicekontoret: { slag: enhet, krav: ja }
              stödenheten: { slag: enhet, ersätter: { vad: servicekontoret, källa: nya beslutet } }
            ärenden:
              redaktionella ändringar: { avser: reglementet }
              rutinens ändringar: { avser: rutinen }
              översynen: { slag: översyn, avser: reglementet }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] { replaced(context) + changed(context) }

    // MARK: Replaced

    /// A part of what the council laid down, in whose place another stands by a decision that is not the council's.
    private static func replaced(_ context: Audit.Context) -> [Finding] {
        // A part that has to be is as good as one that is, where it is said outright that another takes its place.
        let replacements = [Mode.är, .krav].flatMap { context.said(.ersätter, mode: $0) }
        return context.ordered(replacements.filter(context.facts.isAffirmed)).compactMap { replacing in
            guard let old = replacing.whom, let new = replacing.who, context.kind(old).section != .sources,
                let source = context.facts.source(of: replacing), context.kind(source).genre?.givesPowers ?? false
            else { return nil }
            let adopters = context.facts.deciders(of: source).compactMap(\.who)
            let above = [Mode.är, .krav].flatMap { context.facts.said(.rör, .styr, mode: $0, to: old) }.filter { fact in
                context.facts.isAffirmed(fact) && fact.who != source
                    && fact.who.map { context.isCouncils($0) && context.kind($0).isDecision } ?? false
            }
            guard !above.isEmpty, !adopters.isEmpty, !context.isCouncils(source) else { return nil }
            let (board, papers) = (context.list(adopters), context.list(above.compactMap(\.who)))
            return finding(
                about: [old],
                Wording(
                    "\(context.quoted(new)) ersätter \(context.quoted(old)), som följer av \(papers.swedish); \(board.swedish) har "
                        + "beslutat det, och att fullmäktige har gjort det sägs inte",
                    en: "\(context.quoted(new)) replaces \(context.quoted(old)), which follows from \(papers.english); "
                        + "\(board.english) has decided so, and that the council has is not said"),
                resting: [replacing], then: above, in: context)
        }
    }

    // MARK: Changed

    /// A committee that decides on a matter that is about a paper of the council's, which orders committees.
    private static func changed(_ context: Audit.Context) -> [Finding] {
        let decisions = [Mode.är, .får].flatMap { context.said(.beslutar, mode: $0) }.filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who) { $0.isBoard } && context.isEnd(fact.whom) { $0 == .ärende }
        }
        return context.ordered(decisions).compactMap { decision in
            guard let board = decision.who, let matter = decision.whom else { return nil }
            let papers = context.facts.said(.rör, from: matter).compactMap(\.whom).filter { paper in
                [.reglemente, .arbetsordning].contains(context.kind(paper)) && context.isCouncils(paper)
            }
            guard !papers.isEmpty, !context.isCouncils(matter), !isLeft(matter, to: board, context) else { return nil }
            let names = context.list(papers)
            return finding(
                about: [board],
                Wording(
                    "\(context.quoted(board)) beslutar om \(context.quoted(matter)), som rör \(names.swedish); det har fullmäktige "
                        + "antagit, och att fullmäktige har lämnat det till nämnden sägs inte",
                    en:
                        "\(context.quoted(board)) decides on \(context.quoted(matter)), which is about \(names.english); that the "
                        + "council has adopted, and that it has left this to the committee is not said"),
                resting: [decision], variant: context.organisation.id(of: matter), in: context)
        }
    }

    /// Whether the council has handed it over.
    private static func isLeft(_ matter: Node, to board: Node, _ context: Audit.Context) -> Bool {
        (context.facts.said(.delegerar, to: board) + context.facts.said(.svararInför, from: board)).contains { fact in
            context.facts.matters(of: fact).contains(matter)
                && [fact.who, fact.whom].contains { context.isEnd($0) { $0 == .kommunfullmäktige } }
        }
    }
}
