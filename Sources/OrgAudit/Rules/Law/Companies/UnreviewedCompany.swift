internal import OrgFacts
internal import OrgModel
internal import Texts

/// A company of which styrelsen does not decide each year whether it kept to its purpose.
enum UnreviewedCompany: FlawRule {
    static let code = "KL-25"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let earlier: EarlierLaw? = EarlierLaw(
        since: Day(year: 2013, month: 1, day: 1),
        authorities: [
            Wording(
                "kommunallagen (1991:900) 6 kap. 1 a §",
                en: "the Local Government Act (1991:900) chapter 6, section 1 a"),
            .page(
                "SFS 2012:390",
                "https://www.lagboken.se/Lagboken/start/forvaltningsratt/kommunallag-2017725/"
                    + "d_1112617-sfs-2012_390-lag-om-andring-i-kommunallagen-1991_900"),
        ])
    static let words = RuleWords(
        name: Wording("bolag utan årlig prövning", en: "company without a yearly review"),
        rationale: Wording(
            "styrelsen ska varje år i ett beslut pröva om verksamheten i varje bolag har varit förenlig med ändamålet "
                + "och utförts inom befogenheterna",
            en: "the executive board is to decide each year whether each company has kept to its purpose and powers"),
        authorities: [.kommunallagen("6 kap. 9–10 §§", en: "chapter 6, sections 9–10")],
        advice: Wording(
            "lägg prövningen i styrelsens årsplan", en: "place the review in the board's yearly plan"))

    static let examples = [
        Example(
            """
            enheter:
              bostäder:                                 # <- finding
                slag: bolag
                årlig prövning: nej
              energi: { slag: bolag, årlig prövning: ja }
              hamnen: { slag: bolag }
            """),
        Example(
            """
            # One paper that tells of a yearly review of some companies, and not of another that the municipality owns.
            källa: policyn
            källor: { policyn: { slag: policy } }
            enheter:
              kommunen: { slag: kommun }
              moderbolaget: { slag: moderbolag, ägs av: kommunen, årlig prövning: ja }
              dotterbolagen: { slag: bolag, antal: 3, ägs av: moderbolaget }
              energin:                                  # <- finding
                slag: bolag
                helägt: nej
                ägs av: kommunen
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] { denied(context) + leftOut(context) }

    /// Companies that the municipality owns and that a paper leaves out which tells of the review of others: those that a
    /// reviewed company owns are reviewed with it.
    private static func leftOut(_ context: Audit.Context) -> [Finding] {
        let companies = context.nodes(.moderbolag, .bolag)
        let reviewed = companies.filter { !reviews(of: $0, context).isEmpty }
        guard !reviewed.isEmpty else { return [] }
        // What is written for one company need not tell of the others.
        let papers = Set(reviewed.compactMap { context.teller(of: $0) }).filter { paper in
            context.kind(paper).isBinding && context.kind(paper) != .ägardirektiv
                && context.kind(paper) != .bolagsordning
        }
        let left = companies.filter { company in
            let owners = context.facts.said(.äger, to: company).filter(\.grade.isOwn)
            return !reviewed.contains(company) && context.teller(of: company).map(papers.contains) ?? false
                && Mode.allCases.allSatisfy { context.facts.said(.prövarÅrligen, mode: $0, to: company).isEmpty }
                && owners.contains { context.isEnd($0.who) { $0 == .kommun || $0 == .region || $0.isDecidingOrgan } }
        }
        guard !left.isEmpty else { return [] }
        let some = context.list(reviewed)
        return [
            alike(left, in: context) { left in
                let names = context.list(left)
                return finding(
                    about: left,
                    Wording(
                        "styrelsen prövar varje år \(some.swedish), men att den prövar \(names.swedish), som också ägs av "
                            + "kommunen, sägs inte",
                        en:
                            "the executive board reviews \(some.english) each year, but that it reviews \(names.english), "
                            + "which the municipality owns too, is not said"),
                    verdict: .otydlighet, variant: "utelämnade", in: context)
            }
        ]
    }

    /// That a company is reviewed each year, or that a review is decided on that is about it.
    private static func reviews(of company: Node, _ context: Audit.Context) -> [Fact] {
        let about = context.facts.said(.rör, to: company).filter { fact in
            fact.who.map { matter in
                context.legalClass(of: matter) == "bolagsprövning" && !context.facts.deciders(of: matter).isEmpty
            } ?? false
        }
        return context.facts.said(.prövarÅrligen, to: company) + about
    }

    private static func denied(_ context: Audit.Context) -> [Finding] {
        context.nodes(.moderbolag, .bolag).filter { company in
            // What one document denies and another says is done is not a year without a review.
            !context.facts.said(.prövarÅrligen, mode: .nej, to: company).isEmpty
                && context.facts.said(.prövarÅrligen, to: company).isEmpty
        }.map { company in
            finding(
                about: [company],
                Wording(
                    "styrelsen prövar inte varje år om \(context.quoted(company)) har hållit sig till sitt ändamål",
                    en: "whether \(context.quoted(company)) has kept to its purpose is not reviewed each year"),
                isStated: true, in: context)
        }
    }
}
