internal import OrgFacts
internal import OrgModel
internal import Texts

/// An account of what a board answers for that goes to others only.
enum PassedOver: FlawRule {
    static let code = "KTR-08"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "låg där källan bara berättar", en: "low where the source only tells of it")
    static let words = RuleWords(
        name: Wording("redovisning som inte når nämnden", en: "an account that does not reach the committee"),
        rationale: Wording(
            "den nämnd som svarar för verksamheten och den interna kontrollen där kan bara göra det om den får veta hur det "
                + "går; går redovisningen till andra har ansvaret flyttats utan att någon har beslutat det",
            en:
                "the committee that answers for the operations and their internal control can only do so if it is told how "
                + "it goes; where the account goes to others, the responsibility has moved without anybody deciding so"),
        authorities: [.kommunallagen("6 kap. 6 §", en: "chapter 6, section 6")],
        advice: Wording(
            "låt redovisningen gå till nämnden, eller vidare till den från den som får den",
            en: "let the account go to the committee, or on to it from whoever is given it"))

    static let examples = [
        Example(
            """
            enheter:
              socialnämnden: { slag: nämnd, ansvarar för: avvikelserna }
              socialkontoret: { slag: förvaltning, hör till: socialnämnden }
            befattningar:
              kommundirektör: { slag: kommundirektör }
              enhetschefer: { slag: enhetschef, antal: 6, rapporterar till: { vad: kommundirektör, om: avvikelserna } }   # <- finding
            ärenden: { avvikelserna: {} }
            """),
        Example(
            """
            # Internal control is each board's by law, and what is handed in is an account too.
            enheter: { ks: { slag: kommunstyrelse }, nämnderna: { slag: nämnd, antal: 4 } }
            befattningar:
              kommunchef: { slag: kommunchef }
              förvaltningschefer: { slag: förvaltningschef, antal: 4, uppdrag: nämnderna }
            ärenden: { kontrollen: { klass: intern kontroll } }
            utsagor:
              - { vem: förvaltningschefer, gör: lämnar, vad: kontrollen, mottagare: kommunchef }     # <- finding
            """),
        Example(
            """
            # To the board as well, to its own chief, and on to it; and a board that follows up itself.
            enheter:
              ks: { slag: kommunstyrelse }
              nämnden: { slag: nämnd, ansvarar för: [avvikelserna, klagomålen, köerna, tillbuden], följer upp: tillbuden }
              kontoret: { slag: förvaltning, hör till: nämnden }
            befattningar:
              kommundirektör: { slag: kommundirektör, rapporterar till: { vad: nämnden, om: köerna } }
              socialchef: { slag: förvaltningschef, leder: kontoret }
              chefer:
                slag: enhetschef
                antal: 6
                rapporterar till:
                  - { vad: [nämnden, kommundirektör], om: avvikelserna }
                  - { vad: socialchef, om: klagomålen }
                  - { vad: kommundirektör, om: [köerna, tillbuden] }
            ärenden: { avvikelserna: {}, klagomålen: {}, köerna: {}, tillbuden: {} }
            """),
    ]

    /// Who gives an account of what, and to whom.
    private struct Account {
        let reporter: Node
        let receiver: Node
        let matter: Node
        let fact: Fact
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let byMatter = Dictionary(grouping: accounts(context), by: \.matter)
        return byMatter.compactMap { matter, accounts in finding(of: matter, accounts, context) } + decided(context)
    }

    /// Internal control of which nobody but the employed decide anything: where an organ decides on some of it, they may
    /// decide how it is done.
    private static func decided(_ context: Audit.Context) -> [Finding] {
        let decisions = [Mode.är, .krav].flatMap { context.said(.beslutar, .antar, mode: $0) }.filter { fact in
            fact.grade.isOwn && fact.whom.map { context.isInternalControl($0) } ?? false
        }
        if decisions.contains(where: { context.isEnd($0.who, \.isDecidingOrgan) }) { return [] }
        return Dictionary(grouping: context.ordered(decisions.filter { $0.mode == .är })) { $0.whom }.compactMap {
            matter, facts in
            guard let matter, facts.allSatisfy({ context.isEnd($0.who, \.isEmployedPost) }),
                !facts.contains(where: { GrantedPowers.isDelegated($0, context) })
            else { return nil }
            let answers = facts.compactMap(\.who).flatMap { context.answering($0) }
            guard !answers.isEmpty else { return nil }
            let (posts, boards) = (context.list(facts.compactMap(\.who)), context.list(answers.compactMap(\.board)))
            return finding(
                about: facts.compactMap(\.who),
                Wording(
                    "\(posts.swedish) beslutar om \(context.quoted(matter)); att \(boards.swedish), som svarar för den interna "
                        + "kontrollen, gör det sägs inte",
                    en:
                        "\(posts.english) decides on \(context.quoted(matter)); that \(boards.english), who answers for "
                        + "internal control, does so is not said"),
                resting: facts, then: answers.compactMap(\.fact),
                variant: "beslutar " + context.organisation.id(of: matter), in: context)
        }
    }

    private static func finding(of matter: Node, _ accounts: [Account], _ context: Audit.Context) -> Finding? {
        let byEmployed = accounts.filter { account in
            context.kind(account.reporter).isEmployedPost
                || [.personal, .befattningskollektiv].contains(context.kind(account.reporter))
                || context.kind(account.reporter).fit == .unit
        }
        let owners = owners(of: matter, byEmployed.map(\.reporter), context)
        let boards = Set(owners.compactMap(\.board))
        // What is theirs is told by them, or decided and followed up there.
        let known =
            accounts.map(\.reporter)
            + context.facts.said(.beslutar, .följerUpp, .granskning, to: matter).compactMap(\.who)
        guard !byEmployed.isEmpty, !boards.isEmpty, !known.contains(where: boards.contains),
            !accounts.contains(where: { reaches($0.receiver, boards, context) }),
            !byEmployed.contains(where: { givesAccount($0.reporter, to: boards, context) })
        else { return nil }
        let (reporters, receivers, names) = (
            context.list(byEmployed.map(\.reporter)), context.list(byEmployed.map(\.receiver)), context.list(boards)
        )
        let what = context.quoted(matter)
        let tells = byEmployed.allSatisfy { account in
            context.facts.source(of: account.fact).flatMap { context.kind($0).genre }?.isOnlyTelling ?? false
        }
        return finding(
            about: byEmployed.map(\.reporter),
            Wording(
                "\(reporters.swedish) redovisar \(what) till \(receivers.swedish); att \(names.swedish), som svarar för det, "
                    + "får veta något sägs inte",
                en: "\(reporters.english) gives account of \(what) to \(receivers.english); that \(names.english), who "
                    + "answers for it, is told is not said"),
            resting: context.ordered(byEmployed.map(\.fact)), then: owners.compactMap(\.fact),
            severity: tells ? .låg : nil, variant: context.organisation.id(of: matter), in: context)
    }

    /// Whether somebody gives the boards account in general, and so of this too.
    private static func givesAccount(_ reporter: Node, to boards: Set<Node>, _ context: Audit.Context) -> Bool {
        context.facts.said(.redovisar, .anmäler, from: reporter).contains { fact in
            context.facts.matters(of: fact).isEmpty && fact.whom.map { isOwn(context.kind($0)) } ?? false
                && fact.whom.map { reaches($0, boards, context) } ?? false
        }
    }

    /// What is given account of or handed in to somebody.
    private static func accounts(_ context: Audit.Context) -> [Account] {
        let said = context.said(.redovisar, .anmäler, .lämnar).filter { $0.grade.isOwn }
        return said.flatMap { fact -> [Account] in
            guard let reporter = fact.who, let whom = fact.whom else { return [] }
            let handed = fact.act == .lämnar && context.kind(whom).section == .matters
            let receivers = handed ? context.facts.recipients(of: fact) : [whom]
            let matters = handed ? [whom] : context.facts.matters(of: fact)
            return matters.flatMap { matter in
                receivers.filter { isOwn(context.kind($0)) }.map {
                    Account(reporter: reporter, receiver: $0, matter: matter, fact: fact)
                }
            }
        }
    }

    /// One of the municipality's own; what authorities outside are told is no account.
    private static func isOwn(_ kind: NodeKind) -> Bool {
        switch kind.fit {
        case .organ, .unit, .post, .electedPost, .group, .collective: true
        default: false
        }
    }

    /// The boards that are said to answer for the matter or to have given it to whoever gives account; for internal control
    /// by law those whom they answer to.
    private static func owners(
        of matter: Node, _ reporters: [Node], _ context: Audit.Context
    ) -> [(board: Node?, fact: Fact?)] {
        let said = context.facts.said(.ansvarar, .verksamhetsansvar, to: matter).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who, \.isBoard)
        }
        // Whoever has charged them with it, or given them the power, is to be told as well.
        let charging = reporters.flatMap { context.facts.said(.svararInför, from: $0) }.filter { fact in
            fact.grade.isOwn && context.facts.isMandate(fact) && context.facts.matters(of: fact).contains(matter)
                && context.isEnd(fact.whom, \.isBoard)
        }
        let giving = reporters.flatMap { context.facts.said(.delegerar, to: $0) }.filter { fact in
            context.facts.matters(of: fact).contains(matter) && context.isEnd(fact.who, \.isBoard)
        }
        let own =
            said.map { (board: $0.who, fact: Optional($0)) } + charging.map { (board: $0.whom, fact: Optional($0)) }
            + giving.map { (board: $0.who, fact: Optional($0)) }
        // Whoever is charged with control in their place is a fault of its own.
        guard own.isEmpty, context.isInternalControl(matter),
            !context.facts.said(.ansvarar, to: matter).contains(where: { context.isEnd($0.who, \.isEmployedPost) })
        else { return own }
        return reporters.flatMap { context.answering($0) }
    }

    /// Whether whoever is told is one of the boards, a part of one, or under one; where nobody says whom somebody employed
    /// is under, it may be one of them.
    private static func reaches(_ receiver: Node, _ boards: Set<Node>, _ context: Audit.Context) -> Bool {
        if boards.contains(receiver) { return true }
        if context.kind(receiver) == .kommunfullmäktige { return true }
        let above = context.answering(receiver).compactMap(\.board) + context.facts.places(of: receiver)
        let chiefs = context.facts.superiors(of: receiver).flatMap { context.answering($0.node).compactMap(\.board) }
        let isKnown = !(above + chiefs).isEmpty || context.kind(receiver).fit == .organ
        let isDirector = ([receiver] + context.facts.superiors(of: receiver).map(\.node)).contains(
            where: context.isLeadingOfficial)
        return (above + chiefs).contains(where: boards.contains) || !isKnown && !isDirector
            || context.kind(receiver) == .kommundirektör && boards.contains { context.kind($0) == .kommunstyrelse }
    }
}
