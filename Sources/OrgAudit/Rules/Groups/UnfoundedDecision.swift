internal import OrgFacts
internal import OrgModel
internal import Texts

/// A management group that decides, and no post behind it has the right to.
enum UnfoundedDecision: Rule {
    static let code = "LG-03"
    static let aliases = ["KL-15"]
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let since: Day? = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("ledningsgrupp som beslutar utan stöd", en: "management group deciding without mandate"),
        rationale: Wording(
            "en grupp av anställda kan inte få delegation; det gruppen kommer fram till blir beslut först när "
                + "en anställd med delegation eller instruktion fattar det",
            en: "a group of employees cannot be delegated to; what it agrees on is decided only when an employee "
                + "with a delegation or an instruction decides it"),
        authorities: [
            .kommunallagen("6 kap. 37 § och 7 kap. 5 §", en: "chapter 6, section 37 and chapter 7, section 5")
        ],
        advice: Wording(
            "skriv vem som formellt beslutar i gruppen och på vilken delegation eller instruktion",
            en: "say who formally decides in the group and on which delegation or instruction"))

    static let examples = [
        Example(
            """
            befattningar: { kommunchef: { slag: kommundirektör } }
            grupper:
              klg:
                slag: kommunledningsgrupp
                leds av: kommunchef
                beslutar om: lönefrågor               # <- finding
            ärenden: { lönefrågor: {} }
            """),
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar: { kommunchef: { slag: kommundirektör, delegation från: ks } }
            grupper: { klg: { slag: kommunledningsgrupp, leds av: kommunchef, beslutar om: lönefrågor } }
            ärenden: { lönefrågor: {} }
            """),
        Example(
            """
            # The board has itself ordered how the group works.
            källor: { ordningen: { slag: arbetsordning, fastställs av: nämnden, avser: ledningen } }
            enheter: { nämnden: { slag: nämnd } }
            befattningar: { socialchef: { slag: förvaltningschef } }
            grupper: { ledningen: { slag: ledningsgrupp, leds av: socialchef, godkänner: tjänster } }
            ärenden: { tjänster: {} }
            """),
    ]

    static func judgements(in context: Audit.Context) -> [Judgement] {
        context.nodes(.kommunledningsgrupp, .ledningsgrupp, .ledningsforum).compactMap { group -> Judgement? in
            let decisions = context.facts.said(.beslutar, .antar, from: group).filter(\.grade.isOwn)
            guard !decisions.isEmpty else { return nil }
            let formal = context.facts.said(.ansvarar, .leder, to: group).filter {
                context.isEnd($0.who, \.isEmployedPost)
            }
            let posts = Set(formal.compactMap(\.who))
            if posts.contains(where: { hasSupport($0, context) }) || isOrdered(group, [.styr, .rör], context) {
                return sound(
                    about: [group],
                    Wording(
                        "\(context.quoted(group)) beslutar genom någon som har rätt till det",
                        en: "\(context.quoted(group)) decides through somebody with the right to"),
                    on: context.lines(saying: decisions), in: context)
            }
            let who =
                posts.isEmpty
                ? Wording("ingen pekas ut som formellt ansvarig", en: "nobody is named as formally responsible")
                : Wording(
                    "\(context.list(posts).swedish) har det formella ansvaret, men delegation eller instruktion anges inte",
                    en:
                        "\(context.list(posts).english) is formally responsible, but no delegation or instruction is given"
                )
            return .flaw(
                finding(
                    about: [group],
                    Wording(
                        "\(context.quoted(group)) fattar beslut; \(who.swedish)",
                        en: "\(context.quoted(group)) makes decisions; \(who.english)"),
                    resting: decisions, then: formal, in: context))
        }
    }

    /// What a right to decide may rest on: a delegation to the post, an instruction that regulates it, or a board's own
    /// decision on the way of working.
    static func hasSupport(_ post: Node, _ context: Audit.Context) -> Bool {
        !context.facts.said(.delegerar, .vidaredelegerar, to: post).isEmpty || isOrdered(post, [.styr], context)
    }

    /// Whether an instruction, or what a board or fullmäktige has decided on how work is done, is about it.
    private static func isOrdered(_ node: Node, _ acts: [Act], _ context: Audit.Context) -> Bool {
        context.facts.said(acts, to: node).contains { governing in
            guard let paper = governing.who else { return false }
            switch context.kind(paper) {
            case .instruktion: return true
            case .beslut, .organisationsbeslut, .arbetsordning, .reglemente, .delegationsordning:
                return context.facts.deciders(of: paper).contains {
                    context.isEnd($0.who) { $0.isBoard || $0 == .kommunfullmäktige }
                }
            default: return false
            }
        }
    }
}
