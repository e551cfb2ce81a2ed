internal import OrgFacts
internal import OrgModel
internal import Texts

/// A post whose holder writes the document about it, or about what it leads.
enum SelfRegulation: FlawRule {
    static let code = "DBL-09"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.låg
    static let words = RuleWords(
        name: Wording("den reglerade skriver själv", en: "the regulated writes the rules"),
        rationale: Wording(
            "den som ett dokument gäller bör inte själv forma det; grunden är densamma som för jäv",
            en: "the one a document is about ought not to shape it; the ground is that "
                + "of conflicts of interest"),
        authorities: [
            .kommunallagen("6 kap. 28 § och 7 kap. 4 §", en: "chapter 6, section 28 and chapter 7, section 4")
        ],
        advice: Wording(
            "låt någon som inte berörs utreda och lägga fram förslaget, och hör den berörda öppet",
            en: "let somebody who is not concerned inquire and propose, and hear the one concerned openly"))

    static let examples = [
        Example(
            """
            källor:
              rollbeskrivning: { slag: förslag, reglerar: ekonomichef, undertecknas av: ekonomichef }  # <- finding
            befattningar: { ekonomichef: { slag: chef } }
            """),
        Example(
            """
            källor:
              direktiv:
                slag: direktiv
                avser: samhällsbyggnad
                utarbetas av: { vem: direktör, i samråd: byggchef }         # <- finding
            enheter: { samhällsbyggnad: {}, bygg: { del av: samhällsbyggnad }, park: { del av: samhällsbyggnad } }
            befattningar:
              direktör: { slag: kommundirektör }
              byggchef: { slag: chef, leder: bygg }
              parkchef: { slag: chef, leder: park }
            """),
        Example(
            """
            källor:
              rollbeskrivning: { slag: förslag, reglerar: ekonomichef, undertecknas av: hr-chef }
              arbetsordning: { slag: arbetsordning, reglerar: kf, antagen av: kf }
              direktiv: { slag: direktiv, avser: bygg, utarbetas av: hr-chef }
            enheter: { kf: { slag: kommunfullmäktige }, bygg: {} }
            befattningar:
              ekonomichef: { slag: chef }
              hr-chef: { slag: chef }
              byggchef: { slag: chef, leder: bygg }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let documents = context.nodes(where: { kind in
            // An agreement is signed by both sides.
            kind.section == .sources && kind != .avtal && kind != .samverkansavtal
                && kind != .interkommunaltAvtal
        })
        return documents.flatMap { document -> [Finding] in
            let concerned = self.concerned(by: document, in: context)
            guard !concerned.isEmpty else { return [] }
            let people = Set(concerned.map { identity($0, context) })
            let authors = self.authors(of: document, in: context).filter { people.contains(identity($0.node, context)) }
            return Dictionary(grouping: authors) { identity($0.node, context) }.map { author, hands in
                let own = concerned.filter { identity($0, context) == author }
                let names = context.list(own)
                let review = context.kind(document) == .direktiv
                let deciders = context.measures.deciders(of: document).map { identity($0, context) }
                let alone = review && people.count == 1 && deciders.allSatisfy { $0 == author }
                return finding(
                    about: [document] + own,
                    Wording(
                        "den som innehar \(names.swedish) är med och formar "
                            + "\(context.quoted(document)), som gäller "
                            + "\(review ? "det som posten leder" : "posten själv")",
                        en:
                            "whoever holds \(names.english) takes part in shaping "
                            + "\(context.quoted(document)), which is "
                            + "about \(review ? "what the post leads" : "that very post")"),
                    resting: hands.map(\.fact),
                    beside: context.lines(saying: own.flatMap { context.facts.said(.innehar, .tillförordnad, to: $0) }),
                    severity: alone ? .hög : review ? .medel : nil, in: context)
            }
        }
    }

    /// The employed posts that a document regulates, and those that lead what its review concerns.
    private static func concerned(by document: Node, in context: Audit.Context) -> [Node] {
        let measures = context.measures
        var posts = measures.targets(.styr, from: document)
        if context.kind(document) == .direktiv {
            for object in measures.targets(.rör, .styr, from: document) {
                let units = [object] + measures.doers(.delAv, to: object) + measures.targets(.rör, from: object)
                posts += units.flatMap { measures.doers(.leder, to: $0) }.filter {
                    context.kind($0) != .kommundirektör
                }
            }
        }
        return Set(posts.filter { context.kind($0).isEmployedPost && !context.isClass($0) }).sorted()
    }

    private typealias Hand = (node: Node, fact: Fact)

    /// Those who write, propose, sign or adopt the document, and those who are consulted in writing it.
    private static func authors(of document: Node, in context: Audit.Context) -> [Hand] {
        let acts: [Act] = [
            .utarbetar, .sammanställer, .bereder, .tarFramUnderlag, .föreslår, .undertecknar, .antar, .beslutar,
        ]
        return context.facts.said(acts, to: document).filter(\.grade.isOwn).flatMap { fact -> [Hand] in
            let consulted = context.kind(document) == .direktiv ? context.facts.consulted(of: fact) : []
            return ([fact.who].compactMap(\.self) + consulted).map { ($0, fact) }
        }
    }

    /// The person on a post where one is known, else the post.
    private static func identity(_ node: Node, _ context: Audit.Context) -> Node {
        let holders = context.measures.doers(.innehar, .tillförordnad, to: node)
        return holders.count == 1 ? holders[0] : node
    }
}
