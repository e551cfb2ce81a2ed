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
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let duties = context.nodes(where: \.isEmployedPost).map { Self.duties(of: $0, context) }.filter { !$0.isEmpty }
        // Where nobody is said to allot anything, the silence has one cause.
        let isSilent = context.lines(.fördelarArbetsmiljö).isEmpty
        let held = isSilent ? [duties.flatMap { $0 }] : duties
        return held.filter { !$0.isEmpty }.map { alike($0, about: \.subject, in: context) { holder($0, context) } }
            + beside(context) + (isSilent ? [] : chain(context))
    }

    static func isGiven(_ post: Node, _ context: Audit.Context) -> Bool {
        !context.lines(.fördelarArbetsmiljö, toOrToKind: post).isEmpty
    }

    /// What a post answers for the work environment of, when nobody gave it the task.
    private static func duties(of post: Node, _ context: Audit.Context) -> [Line] {
        let lines = context.lines(.arbetsmiljöansvar, from: post)
        guard !lines.isEmpty, !isGiven(post, context), context.kind(post) != .verkställandeDirektör else { return [] }
        return lines.filter {
            $0.object.map { context.kind($0).section != .posts } ?? false
        }
    }

    private static func holder(_ duties: [Line], _ context: Audit.Context) -> Finding {
        let posts = duties.compactMap(\.subject)
        let names = context.list(posts)
        return finding(
            about: posts,
            Wording(
                "\(names.swedish) har arbetsmiljöansvar, men vem som har fördelat uppgiften sägs inte",
                en: "\(names.english) answers for work environment, but who has allotted the task is not said"),
            on: context.ordered(duties), in: context)
    }

    /// Heads of department whose chief an instruction regulates, while the operations are another organ's.
    private static func beside(_ context: Audit.Context) -> [Finding] {
        let heads = context.nodes(.förvaltningschef).filter {
            !isGiven($0, context) && context.lines(.arbetsmiljöansvar, from: $0).isEmpty
        }
        let sides = heads.map { (post: $0, lines: Self.sides(of: $0, context)) }.filter { !$0.lines.isEmpty }
        guard !sides.isEmpty else { return [] }
        let told = alike(sides, about: \.post, in: context) { sides in
            let names = context.list(sides.map(\.post))
            return finding(
                about: sides.map(\.post),
                Wording(
                    "\(names.swedish) har direktören till chef och en nämnd över verksamheten; vilken väg "
                        + "arbetsmiljöuppgifterna går sägs inte",
                    en: "\(names.english) has the director as chief and a committee over the operations; which way "
                        + "the work-environment tasks go is not said"),
                on: sides.flatMap(\.lines), variant: "beside", in: context)
        }
        return [told]
    }

    /// The line to a chief whom an instruction regulates, and those to boards that are not that chief's own.
    private static func sides(of post: Node, _ context: Audit.Context) -> [Line] {
        let commands = context.ordered(context.lines(.chef, from: post)).filter { line in
            guard let chief = line.object, context.kind(chief).isEmployedPost else { return false }
            return context.lines(.reglerar, to: chief).contains {
                $0.subject.map { context.kind($0) == .instruktion } ?? false
            } && context.coverage.isExhaustive(about: chief)
        }
        let own = commands.compactMap(\.object).flatMap { context.lines(.chef, from: $0).compactMap(\.object) }
        let mandates = boards(of: post, context).filter { line in
            board(line, context).map { !own.contains($0) } ?? false
        }
        return commands.isEmpty || mandates.isEmpty ? [] : commands + context.ordered(mandates)
    }

    /// The lines that make a board answer for what the post does.
    static func boards(of post: Node, _ context: Audit.Context) -> [Line] {
        let units = context.lines(.leder, from: post).compactMap(\.object)
        let lines =
            Array(context.lines(.uppdrag, fromOrOfKind: post))
            + units.flatMap { context.lines(.hörTill, from: $0) + context.lines(.verksamhetsansvar, to: $0) }
        return lines.filter { board($0, context).map { context.kind($0).isBoard } ?? false }
    }

    static func board(_ line: Line, _ context: Audit.Context) -> Node? {
        line.relation == .verksamhetsansvar ? line.subject : line.object
    }

    /// Where the tasks are allotted to chiefs, a chief with staff under one who has them and who has none.
    private static func chain(_ context: Audit.Context) -> [Finding] {
        context.nodes(where: \.isEmployedPost).compactMap { post in
            let staff = context.lines(.chef, to: post)
            guard !staff.isEmpty, !isGiven(post, context), context.lines(.arbetsmiljöansvar, from: post).isEmpty,
                context.lines(.chef, fromOrOfKind: post).contains(where: { line in
                    guard let chief = line.object else { return false }
                    return context.kind(chief).isEmployedPost && isGiven(chief, context)
                        && context.lines(.fördelarArbetsmiljö, from: chief).contains {
                            $0.object.map { context.kind($0).isEmployedPost } ?? false
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
                on: context.ordered(staff), severity: .hög, in: context)
        }
    }
}
