internal import OrgFacts
internal import OrgModel
internal import Texts

/// Somebody who answers for work environment, or is to, and to whom nobody is said to have allotted it.
enum BrokenWorkEnvironmentChain: FlawRule {
    static let code = "AM-01"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("bruten arbetsmiljökedja", en: "broken chain of work environment"),
        rationale: Wording(
            "arbetsmiljöuppgifterna fördelas i en obruten kedja från fullmäktige över nämnd och förvaltningschef till "
                + "varje chef, längs verksamhetsansvaret; där ett led saknas stannar ansvaret ovanför",
            en: "the tasks are allotted in an unbroken chain from the council by committee and head of department to "
                + "each chief, along the operations; where a link is missing the responsibility stays above"),
        authorities: [
            .page(
                "fördelning av arbetsmiljöuppgifter från fullmäktige (SKR)",
                "https://skr.se/tjanster/merfranskr/cirkular/cirkular/2019/"
                    + "fordelningavarbetsmiljouppgifterfranfullmaktige.27222.html")
        ],
        advice: Wording(
            "skriv vem som fördelar uppgifterna till befattningen (fördelar arbetsmiljöuppgifter till)",
            en: "say who allots the tasks to the post (allots work environment to)"))

    static let examples = [
        Example(
            """
            enheter: { utveckling: { slag: verksamhet } }
            befattningar:
              utvecklingschef:
                slag: chef
                arbetsmiljöansvar: utveckling         # <- finding
            """),
        Example(
            """
            # The instruction makes the director the chief; the operations are the committee's.
            källa: instruktion
            källor: { instruktion: { slag: instruktion, reglerar: direktör, uttömmande om: direktör } }
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
              socialförvaltningen: { slag: förvaltning, hör till: socialnämnden }
            befattningar:
              direktör: { slag: kommundirektör, chef: ks }
              socialchef:
                slag: förvaltningschef
                leder: socialförvaltningen
                chef: direktör                        # <- finding
            """),
        Example(
            """
            enheter: { socialnämnden: { slag: nämnd }, omsorgen: { slag: verksamhet } }
            befattningar:
              socialchef: { slag: förvaltningschef, arbetsmiljöansvar: omsorgen, arbetsmiljöuppgifter från: socialnämnden }
              enhetschef: { slag: enhetschef, chef: socialchef, arbetsmiljöuppgifter från: socialchef }
              handläggare: { slag: personal, antal: 12, chef: enhetschef }
              avdelningschef: { slag: avdelningschef, chef: socialchef }
              assistenter:
                slag: personal
                antal: 12
                chef: avdelningschef                  # <- finding
            """),
        Example(
            """
            # One hands on what nobody gave; one is not of the staff.
            enheter:
              nämnden: { slag: nämnd, fördelar arbetsmiljöuppgifter till: kontorschef, arbetsgivare för: personalen, arbetsmiljöansvar för: personalen }   # <- finding
              ks: { slag: kommunstyrelse, anställer: badchef }
              badet: { slag: enhet, leds av: badchef }
            befattningar:
              kontorschef: { slag: förvaltningschef }
              avdelningschef:
                slag: avdelningschef
                chef: kontorschef
                fördelar arbetsmiljöuppgifter till: enhetschef        # <- finding
              enhetschef: { slag: enhetschef, chef: avdelningschef }
              badchef: { slag: enhetschef }
              personalen: { slag: personal, hör till: badet }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let duties = context.nodes(where: \.isEmployedPost).map { Self.duties(of: $0, context) }.filter { !$0.isEmpty }
        // Where nobody is said to allot anything, the silence has one cause.
        let isSilent = context.said(.fördelarArbetsmiljö).isEmpty
        let held = isSilent ? [duties.flatMap { $0 }] : duties
        return held.filter { !$0.isEmpty }.map { alike($0, about: \.who, in: context) { holder($0, context) } }
            + beside(context) + (isSilent ? [] : chain(context)) + OutsideTheChain.findings(in: context)
    }

    static func isGiven(_ post: Node, _ context: Audit.Context) -> Bool {
        !context.facts.said(.fördelarArbetsmiljö, to: post).isEmpty
    }

    private static func isResponsible(_ post: Node, _ context: Audit.Context) -> Bool {
        !context.facts.said(.arbetsmiljöansvar, from: post).isEmpty
    }

    /// What a post answers for the work environment of, when nobody gave it the task.
    private static func duties(of post: Node, _ context: Audit.Context) -> [Fact] {
        let duties = context.facts.said(.arbetsmiljöansvar, from: post)
        guard !duties.isEmpty, !isGiven(post, context), context.kind(post) != .verkställandeDirektör else { return [] }
        return duties.filter { context.isEnd($0.whom) { $0.section != .posts } }
    }

    private static func holder(_ duties: [Fact], _ context: Audit.Context) -> Finding {
        let posts = duties.compactMap(\.who)
        let names = context.list(posts)
        return finding(
            about: posts,
            Wording(
                "\(names.swedish) har arbetsmiljöansvar, men vem som har fördelat uppgiften sägs inte",
                en: "\(names.english) answers for work environment, but who has allotted the task is not said"),
            resting: duties, in: context)
    }

    private struct Sides {
        let post: Node
        let commands: [Fact]
        let mandates: [Fact]
    }

    /// Heads of department whose chief an instruction regulates, while the operations are another organ's.
    private static func beside(_ context: Audit.Context) -> [Finding] {
        let heads = context.nodes(.förvaltningschef).filter { !isGiven($0, context) && !isResponsible($0, context) }
        let all = heads.compactMap { sides(of: $0, context) }
        guard !all.isEmpty else { return [] }
        let told = alike(all, about: \.post, in: context) { some in
            let names = context.list(some.map(\.post))
            let facts = some.flatMap { $0.commands + $0.mandates }
            var chiefs: [Node: [Node]] = [:]
            for sides in some { chiefs[sides.post] = sides.commands.compactMap(\.who) }
            let lines = some.flatMap { context.lines(saying: $0.commands) + context.lines(saying: $0.mandates) }
            return finding(
                about: some.map(\.post),
                Wording(
                    "\(names.swedish) har direktören till chef och en nämnd över verksamheten; vilken väg "
                        + "arbetsmiljöuppgifterna går sägs inte",
                    en: "\(names.english) has the director as chief and a committee over the operations; which way "
                        + "the work-environment tasks go is not said"),
                on: lines, under: context.lines(beneath: facts), variant: "beside",
                inSilenceOf: Silence(.workEnvironment, each: chiefs), in: context)
        }
        return [told]
    }

    /// A chief whom an instruction regulates, and boards that are not that chief's own.
    private static func sides(of post: Node, _ context: Audit.Context) -> Sides? {
        let facts = context.facts
        let commands = facts.chiefs(of: post).filter { fact in
            guard fact.isLine, let chief = fact.who, context.kind(chief).isEmployedPost else { return false }
            return facts.said(.styr, to: chief).contains { governing in
                context.isEnd(governing.who) { $0 == .instruktion } && governing.who.map(context.isRead) ?? false
            }
        }
        let own = commands.compactMap(\.who).flatMap { facts.chiefs(of: $0).compactMap(\.who) }
        let mandates = boards(of: post, context).filter { fact in fact.whom.map { !own.contains($0) } ?? false }
        return commands.isEmpty || mandates.isEmpty
            ? nil : Sides(post: post, commands: context.ordered(commands), mandates: context.ordered(mandates))
    }

    /// The boards that answer for what the post does.
    static func boards(of post: Node, _ context: Audit.Context) -> [Fact] {
        context.facts.principals(of: post).filter { $0.isLine && context.isEnd($0.whom, \.isBoard) }
    }

    /// Where the tasks are allotted to chiefs, a chief with staff under one who has them and who has none.
    private static func chain(_ context: Audit.Context) -> [Finding] {
        context.nodes(where: \.isEmployedPost).compactMap { post in
            let staff = context.facts.said(.chef, from: post)
            guard !staff.isEmpty, !isGiven(post, context), !isResponsible(post, context),
                context.facts.chiefs(of: post).contains(where: { fact in
                    guard fact.isLine, let chief = fact.who else { return false }
                    return context.kind(chief).isEmployedPost && isGiven(chief, context)
                        && context.facts.said(.fördelarArbetsmiljö, from: chief).contains {
                            context.isEnd($0.whom, \.isEmployedPost)
                        }
                })
            else { return nil }
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) har personal men inga fördelade arbetsmiljöuppgifter, fast chefen har dem "
                        + "och fördelar till andra",
                    en: "\(context.quoted(post)) has staff but no work-environment tasks, though the chief has them "
                        + "and allots to others"),
                resting: staff, severity: .hög, in: context)
        }
    }
}
