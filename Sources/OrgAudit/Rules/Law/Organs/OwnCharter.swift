internal import OrgFacts
internal import OrgModel
internal import Texts

/// An organ that decides the document by which others are to govern it.
enum OwnCharter: FlawRule {
    static let code = "KL-40"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("organ som beslutar om sin egen ordning", en: "organ that decides its own charter"),
        rationale: Wording(
            "förbundsordningen antas av medlemmarnas fullmäktige, reglementet av fullmäktige, bolagsordning och "
                + "ägardirektiv av ägaren; den som styrs av dem kan inte själv bestämma över dem",
            en:
                "a federation's charter is adopted by its members' councils, terms of reference by the council, articles "
                + "and owner directives by the owner; whoever is governed by them cannot decide on them"),
        authorities: [
            .kommunallagen(
                "6 kap. 44 §, 9 kap. 1 och 6 §§ samt 10 kap. 3 §",
                en: "chapter 6, section 44, chapter 9, sections 1 and 6, and chapter 10, section 3")
        ],
        advice: Wording(
            "säg vem som antar dokumentet: fullmäktige, medlemmarna eller ägaren",
            en: "say who adopts the document: the council, the members or the owner"))

    static let examples = [
        Example(
            """
            källor: { ordningen: { slag: förbundsordning, styr: förbundet } }
            enheter:
              förbundet: { slag: kommunalförbund }
              förbundsfullmäktige:
                slag: fullmäktige
                del av: förbundet
                beslutar om: ordningen                               # <- finding
            """),
        Example(
            """
            # A committee's own terms of reference, a company's own directive, and any charter of the sort.
            källor: { reglementet: { slag: reglemente, reglerar: nämnden }, direktivet: { slag: ägardirektiv, styr: bolaget } }
            enheter:
              nämnden: { slag: nämnd, antar: reglementet }                        # <- finding
              bolaget: { slag: bolag }
              styrelsen: { slag: bolagsstyrelse, del av: bolaget, fastställer: direktivet }   # <- finding
              förbundet: { slag: kommunalförbund }
              direktionen: { slag: direktion, del av: förbundet, beslutar om: förbundsordning }   # <- finding
            """),
        Example(
            """
            # The council, the members and the owner decide; others propose, or adopt after them.
            källor:
              reglementet: { slag: reglemente, reglerar: nämnden, antagen av: kf }
              ordningen: { slag: förbundsordning, styr: förbundet, antagen av: [kf, andra kf] }
              direktivet: { slag: ägardirektiv, styr: bolaget, beslutas av: kf }
              andras: { slag: reglemente, reglerar: andra nämnden }
            enheter:
              kf: { slag: kommunfullmäktige }
              andra kf: { slag: kommunfullmäktige }
              nämnden: { slag: nämnd, föreslår: reglementet }
              andra nämnden: { slag: nämnd }
              förbundet: { slag: kommunalförbund }
              direktionen: { slag: direktion, del av: förbundet, antar: ordningen }
              bolaget: { slag: bolag }
              styrelsen: { slag: bolagsstyrelse, del av: bolaget, fastställer: direktivet }
            """),
        Example(
            """
            # By an official, and by another board than the one it is for; rules of other sorts a board may lay down.
            källor:
              reglementet:
                slag: reglemente
                reglerar: nämnden
                antagen av: förvaltningschefen                        # <- finding
              andra reglementet:
                slag: reglemente
                reglerar: andra nämnden
                antagen av: ks                                        # <- finding
              attestreglementet: { slag: reglemente, antagen av: ks }
            enheter:
              ks: { slag: kommunstyrelse }
              nämnden: { slag: nämnd }
              andra nämnden: { slag: nämnd }
            befattningar: { förvaltningschefen: { slag: förvaltningschef } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        own(context) + CharterByOthers.findings(in: context)
    }

    private static func own(_ context: Audit.Context) -> [Finding] {
        let decisions = context.said(.beslutar, .antar).filter { fact in
            fact.grade.isOwn && fact.who != nil
                && context.isEnd(fact.whom) { kind in
                    [.förbundsordning, .reglemente, .bolagsordning, .ägardirektiv].contains(kind)
                }
        }
        return Dictionary(grouping: decisions) { $0.whom }.flatMap { paper, facts -> [Finding] in
            guard let paper, facts.allSatisfy({ isOwn(paper, $0.who, context) }) else { return [] }
            return Dictionary(grouping: facts) { $0.who }.compactMap { organ, facts in
                guard let organ else { return nil }
                let (one, adopter) = (context.quoted(organ), adopter(of: context.kind(paper)))
                return finding(
                    about: [organ],
                    Wording(
                        "\(one) sägs besluta om \(context.quoted(paper)), som \(one) själv styrs av och som "
                            + "\(adopter.swedish) ska anta; att de gör det sägs inte",
                        en:
                            "\(one) is said to decide on \(context.quoted(paper)), by which \(one) itself is governed and "
                            + "which \(adopter.english) to adopt; that they do is not said"),
                    resting: facts, variant: context.organisation.id(of: paper), in: context)
            }
        }
    }

    private static func adopter(of kind: NodeKind) -> Wording {
        switch kind {
        case .förbundsordning: Wording("medlemmarnas fullmäktige", en: "the members' councils are")
        case .reglemente: Wording("fullmäktige", en: "the council is")
        default: Wording("ägaren", en: "the owner is")
        }
    }

    /// Whether the organ is of those whom the document governs.
    private static func isOwn(_ paper: Node, _ organ: Node?, _ context: Audit.Context) -> Bool {
        guard let organ else { return false }
        switch context.kind(paper) {
        case .förbundsordning: return context.isOfFederation(organ)
        case .bolagsordning, .ägardirektiv:
            return [.bolagsstyrelse, .verkställandeDirektör].contains(context.kind(organ))
        default:
            guard context.kind(organ).isBoard else { return false }
            return context.facts.said(.styr, .rör, from: paper).contains { $0.whom == organ }
        }
    }
}
