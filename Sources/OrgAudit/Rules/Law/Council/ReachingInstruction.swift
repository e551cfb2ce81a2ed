internal import OrgFacts
internal import OrgModel
internal import Texts

/// An instruction of the executive board that lets its director employ and dismiss the heads of other committees.
enum ReachingInstruction: FlawRule {
    static let code = "KL-38"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("instruktion som når andra nämnders chefer", en: "instruction that reaches others' heads"),
        rationale: Wording(
            "styrelsens instruktion gäller direktören och förvaltningen under styrelsen; rätt att anställa och entlediga "
                + "andra nämnders chefer kommer från fullmäktige eller från nämnderna själva",
            en:
                "the board's instruction is for the director and the department under the board; the right to employ and "
                + "dismiss the heads of other committees comes from the council or from those committees"),
        authorities: [
            .kommunallagen(
                "6 kap. 2 och 8 §§ samt 7 kap. 2 och 5 §§",
                en: "chapter 6, sections 2 and 8, and chapter 7, sections 2 and 5")
        ],
        advice: Wording(
            "hänvisa till det reglemente eller den delegation som ger rätten, eller låt nämnden anställa sin chef",
            en: "refer to the terms of reference or the delegation that gives the right, or let the committee employ"))

    static let examples = [
        Example(
            """
            källa: instruktionen
            källor: { instruktionen: { slag: instruktion, reglerar: kommunchefen, antagen av: ks } }
            enheter: { ks: { slag: kommunstyrelse }, socialnämnden: { slag: nämnd } }
            befattningar:
              kommunchefen:
                slag: kommundirektör
                chef: ks
                anställer: socialchefen                              # <- finding
              socialchefen: { slag: förvaltningschef, uppdrag: socialnämnden }
            """),
        Example(
            """
            # A class of heads, dismissed; who adopted the instruction is not told.
            källa: instruktionen
            källor: { instruktionen: { slag: instruktion, avser: kommunchefen } }
            enheter: { ks: { slag: kommunstyrelse }, nämnderna: { slag: nämnd, antal: 4 } }
            befattningar:
              kommunchefen: { slag: kommundirektör }
              förvaltningscheferna:
                slag: förvaltningschef
                antal: 4
                uppdrag: nämnderna
                entledigas av: kommunchefen                          # <- finding
            """),
        Example(
            """
            # By the council's terms of reference, by delegation, and of the board's own head.
            källa: instruktionen
            källor:
              instruktionen: { slag: instruktion, reglerar: kommunchefen, antagen av: ks }
              reglementet: { slag: reglemente }
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
              skolnämnden: { slag: nämnd, delegerar till: { vad: kommunchefen, om: chefsanställningen } }
            befattningar:
              kommunchefen: { slag: kommundirektör, anställer: [{ vad: socialchefen, källa: reglementet §4 }, skolchefen, kanslichefen] }
              socialchefen: { slag: förvaltningschef, uppdrag: socialnämnden }
              skolchefen: { slag: förvaltningschef, uppdrag: skolnämnden }
              kanslichefen: { slag: förvaltningschef, uppdrag: ks }
            ärenden: { chefsanställningen: { klass: anställning } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.kommundirektör).filter { !context.isClass($0) }.compactMap { director in
            let acts: [Act] = [.anställer, .avslutarAnställning, .utser, .tillsätter]
            let all = context.facts.said(acts, from: director).filter(\.grade.isOwn)
            let reaching = all.filter { fact in
                context.facts.source(of: fact).map { isBoards($0, context) } ?? false
                    && fact.whom.map { isOthers($0, than: director, context) } ?? false
            }
            let open = reaching.filter { fact in !isGiven(fact, beside: all, to: director, context) }
            guard !open.isEmpty else { return nil }
            let papers = context.list(open.compactMap { context.facts.source(of: $0) })
            let heads = open.compactMap(\.whom)
            let boards = context.list(heads.flatMap { self.boards(of: $0, context) })
            let names = context.list(heads)
            return finding(
                about: heads,
                Wording(
                    "\(papers.swedish) låter \(context.quoted(director)) bestämma över anställningen av \(names.swedish), "
                        + "som svarar inför \(boards.swedish); vilket beslut av fullmäktige eller vilken delegation det "
                        + "stöder sig på sägs inte",
                    en: "\(papers.english) lets \(context.quoted(director)) decide about the employment of "
                        + "\(names.english), who answer to \(boards.english); on which decision of the council or which "
                        + "delegation it rests is not said"),
                resting: open,
                then: heads.flatMap { context.facts.principals(of: $0) }.filter { context.isEnd($0.whom, \.isBoard) },
                in: context)
        }
    }

    /// An instruction that the executive board adopted, or of which nobody is said to have.
    private static func isBoards(_ paper: Node, _ context: Audit.Context) -> Bool {
        guard context.kind(paper) == .instruktion else { return false }
        let adopters = context.facts.deciders(of: paper).compactMap(\.who)
        return adopters.isEmpty || adopters.contains { context.kind($0) == .kommunstyrelse }
    }

    private static func boards(of head: Node, _ context: Audit.Context) -> [Node] {
        context.facts.principals(of: head).filter { $0.isLine && context.isEnd($0.whom, \.isBoard) }.compactMap(\.whom)
    }

    /// Somebody employed who answers to other committees, and not to the board.
    private static func isOthers(_ head: Node, than director: Node, _ context: Audit.Context) -> Bool {
        let boards = boards(of: head, context)
        return context.kind(head).isEmployedPost && !boards.isEmpty
            && !boards.contains { context.kind($0) == .kommunstyrelse }
    }

    /// Whether the council's paper says the same, or an organ delegates employments to the director.
    private static func isGiven(
        _ fact: Fact, beside all: [Fact], to director: Node, _ context: Audit.Context
    ) -> Bool {
        let papers: Set<NodeKind> = [.reglemente, .arbetsordning, .delegationsordning, .beslut, .organisationsbeslut]
        let isSaidElsewhere = all.contains { other in
            other.whom == fact.whom && context.isEnd(context.facts.source(of: other), papers.contains)
        }
        return isSaidElsewhere
            || context.facts.said(.delegerar, to: director).contains { delegation in
                let matters = context.facts.matters(of: delegation)
                let isOfStaff = matters.isEmpty || matters.contains { context.legalClass(of: $0) == "anställning" }
                return isOfStaff && context.isEnd(delegation.who, \.isDecidingOrgan)
            }
    }
}
