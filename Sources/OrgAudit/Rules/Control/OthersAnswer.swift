internal import OrgFacts
internal import OrgModel
internal import Texts

/// An examination of what an organ answers for, or a question put to it, that somebody employed answers.
enum OthersAnswer: FlawRule {
    static let code = "KTR-07"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("svar i nämndens ställe", en: "answer in the committee's stead"),
        rationale: Wording(
            "revisorerna granskar det som nämnden svarar för, och det är nämnden som prövas; svaret och åtgärderna är "
                + "nämndens beslut, som en anställd bereder",
            en:
                "the auditors examine what the committee answers for, and it is the committee that is tried; the answer and "
                + "what is to be done are the committee's decision, which an employee prepares"),
        authorities: [
            .kommunallagen(
                "5 kap. 24 och 32 §§ samt 12 kap. 1 §", en: "chapter 5, sections 24 and 32, chapter 12, section 1")
        ],
        advice: Wording(
            "låt nämnden besluta om svaret och handlingsplanen",
            en: "let the committee decide on the answer and the plan"))

    static let examples = [
        Example(
            """
            källor: { granskningen: { slag: revisionsrapport } }
            befattningar:
              socialchef: { slag: förvaltningschef, besvarar: granskningen }         # <- finding
            """),
        Example(
            """
            # The board is to answer, and an official is to send its plan of its own.
            källor: { granskningen: { slag: revisionsrapport }, handlingsplanen: { slag: handlingsplan } }
            enheter: { ks: { slag: kommunstyrelse }, revisorerna: { slag: revision } }
            befattningar: { kommundirektör: { slag: kommundirektör } }
            utsagor:
              - { vem: ks, gör: besvarar, vad: granskningen, krav: ja }
              - { vem: kommundirektör, gör: lämnar, vad: handlingsplanen, mottagare: revisorerna, status: föreslaget }   # <- finding
            """),
        Example(
            """
            # The board answers what an official has prepared; and what auditors ask for they are given.
            källor:
              granskningen: { slag: revisionsrapport, besvaras av: nämnden }
              handlingsplanen: { slag: handlingsplan, antagen av: nämnden }
            enheter: { nämnden: { slag: nämnd }, revisorerna: { slag: revision } }
            befattningar: { socialchef: { slag: förvaltningschef, bereder: svaret } }
            ärenden: { svaret: {}, underlaget: {} }
            utsagor:
              - { vem: socialchef, gör: lämnar, vad: underlaget, mottagare: revisorerna }
              - { vem: socialchef, gör: lämnar, vad: handlingsplanen, mottagare: revisorerna }
            """),
    ]

    private static let modes: [Mode] = [.är, .krav, .föreslaget]

    static func findings(in context: Audit.Context) -> [Finding] {
        let answers = modes.flatMap { context.said(.yttrarSig, mode: $0) }.filter { fact in
            fact.grade.isOwn && context.isEnd(fact.whom) { $0 == .revisionsrapport }
        }
        let byOrgans = answers.filter { context.isEnd($0.who, \.isDecidingOrgan) }
        return answered(answers, context) + (byOrgans.isEmpty ? [] : planned(beside: byOrgans, context))
            + referred(context)
    }

    /// What is referred to a board for its opinion, and answered by nobody but somebody employed.
    private static func referred(_ context: Audit.Context) -> [Finding] {
        let referrals = [Mode.är, .krav].flatMap { context.said(.remitterar, mode: $0) }.filter(\.grade.isOwn)
        return Dictionary(grouping: context.ordered(referrals)) { $0.whom }.compactMap { matter, referrals in
            guard let matter else { return nil }
            let boards = referrals.flatMap { context.facts.recipients(of: $0) }.filter { context.kind($0).isBoard }
            let answers = modes.flatMap { context.facts.said(.yttrarSig, mode: $0, to: matter) }
            let own = answers.filter { fact in
                context.isEnd(fact.who, \.isEmployedPost) && !GrantedPowers.isDelegated(fact, context)
                    && fact.who.map { isUnder(boards, $0, context) } ?? false
            }
            guard !own.isEmpty, own.count == answers.count else { return nil }
            let (names, organs) = (context.list(own.compactMap(\.who)), context.list(boards))
            return finding(
                about: own.compactMap(\.who),
                Wording(
                    "\(names.swedish) yttrar sig om \(context.quoted(matter)), som är remitterad till \(organs.swedish); att "
                        + "den beslutar om yttrandet sägs inte",
                    en: "\(names.english) gives an opinion on \(context.quoted(matter)), which is referred to "
                        + "\(organs.english); that it decides on the opinion is not said"),
                resting: context.ordered(own), then: referrals,
                why: context.underAct(
                    Wording(
                        "det är nämnden som tillfrågas; vad en anställd svarar är inte nämndens yttrande, och ett yttrande till "
                            + "fullmäktige får inte delegeras (kommunallagen 6 kap. 38 §)",
                        en:
                            "it is the committee that is asked; what an employee answers is not the committee's opinion, and one "
                            + "to the council may not be delegated (the Local Government Act, chapter 6, section 38)")),
                variant: "remiss " + context.organisation.id(of: matter), in: context)
        }
    }

    /// Whether somebody answers to one of the boards.
    private static func isUnder(_ boards: [Node], _ post: Node, _ context: Audit.Context) -> Bool {
        let over = context.answering(post).compactMap(\.board)
        return boards.contains { board in
            over.contains(board) || context.kind(board) == .kommunstyrelse && isDirector(post, context)
        }
    }

    private static func isDirector(_ post: Node, _ context: Audit.Context) -> Bool {
        context.kind(post) == .kommundirektör
    }

    /// Reports that nobody but the employed answer.
    private static func answered(_ answers: [Fact], _ context: Audit.Context) -> [Finding] {
        Dictionary(grouping: answers) { $0.whom }.compactMap { report, facts in
            guard let report, facts.allSatisfy({ context.isEnd($0.who, \.isEmployedPost) }) else { return nil }
            let names = context.list(facts.compactMap(\.who))
            return finding(
                about: facts.compactMap(\.who),
                Wording(
                    "\(names.swedish) besvarar \(context.quoted(report)); att det organ som granskats beslutar om svaret sägs "
                        + "inte",
                    en:
                        "\(names.english) answers \(context.quoted(report)); that the organ examined decides on the answer is "
                        + "not said"),
                resting: facts, variant: context.organisation.id(of: report), in: context)
        }
    }

    /// Plans that somebody employed hands the auditors, which no organ has adopted.
    private static func planned(beside answers: [Fact], _ context: Audit.Context) -> [Finding] {
        let handed = modes.flatMap { context.said(.lämnar, mode: $0) }.filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who, \.isEmployedPost) && context.isEnd(fact.whom) { $0 == .plan }
                && context.facts.recipients(of: fact).contains { context.kind($0) == .revision }
        }
        return context.ordered(handed).compactMap { fact in
            guard let post = fact.who, let plan = fact.whom,
                modes.allSatisfy({ mode in
                    !context.facts.said(.beslutar, .antar, mode: mode, to: plan).contains {
                        context.isEnd($0.who, \.isDecidingOrgan)
                    }
                })
            else { return nil }
            let organs = context.list(answers.compactMap(\.who))
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) lämnar \(context.quoted(plan)) till revisorerna, men det är \(organs.swedish) "
                        + "som ska svara dem; att den beslutar om planen sägs inte",
                    en:
                        "\(context.quoted(post)) hands the auditors \(context.quoted(plan)), but it is \(organs.english) that "
                        + "is to answer them; that it decides on the plan is not said"),
                resting: [fact], then: answers, variant: context.organisation.id(of: plan), in: context)
        }
    }
}
