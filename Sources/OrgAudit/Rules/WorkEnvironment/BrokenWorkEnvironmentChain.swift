internal import OrgModel

/// Somebody who answers for work environment, or is to, and to whom nobody is said to have allotted it.
enum BrokenWorkEnvironmentChain: Rule {
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
            en: "say who allots the tasks to the post (fördelar arbetsmiljöuppgifter till)"))

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
        let held = context.nodes(where: \.isEmployedPost).compactMap { holder($0, context) }
        let split = context.nodes(.förvaltningschef).compactMap { beside($0, context) }
        return held + split.filter { finding in !held.contains { $0.subjects == finding.subjects } } + chain(context)
    }

    static func isGiven(_ post: Node, _ context: Audit.Context) -> Bool {
        !context.lines(.fördelarArbetsmiljö, toOrToKind: post).isEmpty
    }

    /// A post that answers for the work environment of a part, and nobody gave it the task.
    private static func holder(_ post: Node, _ context: Audit.Context) -> Finding? {
        let duties = context.ordered(context.lines(.arbetsmiljöansvar, from: post)).filter {
            $0.object.map { context.kind($0).section != .posts } ?? false
        }
        guard !duties.isEmpty, !isGiven(post, context), context.kind(post) != .verkställandeDirektör else { return nil }
        return finding(
            about: [post],
            Wording(
                "\(context.quoted(post)) har arbetsmiljöansvar, men vem som har fördelat uppgiften och med vilka "
                    + "befogenheter och resurser sägs inte",
                en: "\(context.quoted(post)) answers for work environment, but who has allotted the task and with what "
                    + "powers and resources is not said"),
            on: duties, in: context)
    }

    /// A head of department whose chief an instruction regulates, while the operations are another organ's.
    private static func beside(_ post: Node, _ context: Audit.Context) -> Finding? {
        guard !isGiven(post, context) else { return nil }
        let commands = context.ordered(context.lines(.chef, from: post)).filter { line in
            guard let chief = line.object, context.kind(chief).isEmployedPost else { return false }
            return context.coverage.isExhaustive(about: chief)
                && context.lines(.reglerar, to: chief).contains {
                    $0.subject.map { context.kind($0) == .instruktion } ?? false
                }
        }
        let chiefs = commands.compactMap(\.object)
        let mandates = boards(of: post, context).filter { line in
            !chiefs.contains { chief in
                context.lines(.chef, from: chief).contains { $0.object == Self.board(line, context) }
            }
        }
        guard !commands.isEmpty, !mandates.isEmpty else { return nil }
        return finding(
            about: [post],
            Wording(
                "\(context.quoted(post)) har direktören till chef och en nämnd över verksamheten; vilken väg "
                    + "arbetsmiljöuppgifterna går sägs inte",
                en: "\(context.quoted(post)) has the director as chief and a committee over the operations; which way "
                    + "the work-environment tasks go is not said"),
            on: commands + context.ordered(mandates), in: context)
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
            let staff = context.ordered(context.lines(.chef, to: post))
            let chiefs = context.lines(.chef, fromOrOfKind: post).compactMap(\.object)
            guard !staff.isEmpty, !isGiven(post, context), context.lines(.arbetsmiljöansvar, from: post).isEmpty,
                chiefs.contains(where: { chief in
                    context.kind(chief).isEmployedPost && isGiven(chief, context)
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
                on: staff, severity: .hög, in: context)
        }
    }
}
