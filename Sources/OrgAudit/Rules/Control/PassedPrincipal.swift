internal import OrgFacts
internal import OrgModel
internal import Texts

/// An account that goes past whoever has to have it: who gave the task, the chief between, who allotted what is followed
/// up.
enum PassedPrincipal: FlawRule {
    static let code = "KTR-04"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("redovisning förbi den som svarar", en: "account past whoever answers"),
        rationale: Wording(
            "den som har gett ett uppdrag eller svarar för en verksamhet kan bara ta sitt ansvar om utfallet når dit; går "
                + "redovisningen till någon annan vet den ansvarige inget",
            en:
                "whoever gave a task or answers for operations can only do so if the outcome gets there; where the account "
                + "goes to another, whoever answers knows nothing"),
        authorities: [.kommunallagen("6 kap. 6 §", en: "chapter 6, section 6")],
        advice: Wording(
            "låt redovisningen gå till den som gav uppdraget eller svarar för det, eller säg hur den når dit",
            en: "let the account go to whoever gave the task or answers for it, or say how it gets there"))

    static let examples = [
        Example(
            """
            enheter:
              tekniska nämnden: { slag: nämnd, ger uppdrag till: { vad: gatuchefen, om: parkeringen } }
              ks: { slag: kommunstyrelse }
            befattningar:
              gatuchefen: { slag: chef, rapporterar till: { vad: ks, om: parkeringen } }         # <- finding
            ärenden: { parkeringen: {} }
            """),
        Example(
            """
            # Past the chief between, who answers to the very board.
            enheter:
              nämnden: { slag: nämnd }
              sektorn: { slag: sektor, hör till: nämnden, leds av: sektorchefen }
              omsorgen: { slag: verksamhet, bedrivs i: sektorn, leds av: omsorgschefen }
            befattningar:
              sektorchefen: { slag: sektorchef }
              omsorgschefen: { slag: verksamhetschef, rapporterar till: { vad: nämnden, om: ekonomin } }   # <- finding
            ärenden: { ekonomin: { klass: budget } }
            """),
        Example(
            """
            # Said not to get there.
            enheter: { direktionen: { slag: direktion, ger uppdrag till: { vad: räddningschefen, om: övningarna } } }
            befattningar:
              räddningschefen: { slag: förvaltningschef, rapporterar till: { vad: direktionen, om: övningarna, gäller: nej } }   # <- finding
            ärenden: { övningarna: {} }
            """),
        Example(
            """
            # What a board allotted is followed up for another.
            enheter: { nämnderna: { slag: nämnd, antal: okänt }, ks: { slag: kommunstyrelse } }
            befattningar:
              förvaltningschefer: { slag: förvaltningschef, antal: okänt, ansvarar för: fördelningen, arbetsmiljöuppgifter från: nämnderna }
              personalchefen: { slag: chef, följer upp: fördelningen, rapporterar till: { vad: ks, om: fördelningen } }   # <- finding
            ärenden: { fördelningen: {} }
            """),
        Example(
            """
            # To the giver, by a part of it, past nobody who answers; and what a chief of one's own is to say.
            enheter:
              nämnden: { slag: nämnd, ger uppdrag till: { vad: utredaren, om: badet } }
              utskottet: { slag: utskott, del av: nämnden }
              kontoret: { slag: förvaltning, hör till: nämnden, leds av: kontorschefen }
              kf: { slag: kommunfullmäktige, ger uppdrag till: { vad: bolaget, om: fibern } }
              ks: { slag: kommunstyrelse }
              bolaget: { slag: bolag, rapporterar till: { vad: ks, om: fibern } }
            befattningar:
              kontorschefen: { slag: förvaltningschef }
              utredaren: { slag: befattning, chef: kontorschefen, rapporterar till: [{ vad: utskottet, om: badet }, { vad: nämnden, om: avvikelser }] }
              badchefen: { slag: chef, chef: kontorschefen, rapporterar till: [{ vad: kontorschefen, om: ekonomin }, { vad: nämnden, om: ekonomin }, { vad: nämnden, om: avvikelser }] }
            ärenden: { badet: {}, fibern: {}, ekonomin: { klass: budget }, avvikelser: {} }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let accounts = context.accounts
        guard !accounts.isEmpty else { return denied(context) }
        return denied(context) + pastGivers(accounts, context) + PassedChief.findings(accounts, in: context)
            + pastAllotters(accounts, context)
    }

    // MARK: Denied to whoever gave it

    /// What is said not to reach the one who gave the task or answers for it. What an examination denies it tells itself.
    private static func denied(_ context: Audit.Context) -> [Finding] {
        context.said(.redovisar, mode: .nej).compactMap { denial in
            guard let owed = denial.whom, denial.grade.isOwn,
                context.facts.source(of: denial).map(context.kind) != .revisionsrapport
            else { return nil }
            let matters = context.facts.matters(of: denial)
            let tasks = denial.who.map { doer in
                context.facts.said(.svararInför, from: doer).filter { task in
                    let own = context.facts.matters(of: task)
                    return task.whom == owed && context.facts.isMandate(task)
                        && (matters.isEmpty || own.isEmpty || own.contains(where: matters.contains))
                }
            }
            let duties = matters.flatMap { matter in
                context.facts.said(.ansvarar, .verksamhetsansvar, .beslutar, to: matter).filter { $0.who == owed }
            }
            let grounds = (tasks ?? []) + duties
            let isTold = context.accounts.contains { account in
                context.reaches(account.to, owed) && account.matters.contains(where: matters.contains)
            }
            guard !grounds.isEmpty, !isTold else { return nil }
            let what = context.list(matters)
            let about =
                matters.isEmpty ? Wording("", en: "") : Wording(" om \(what.swedish)", en: " on \(what.english)")
            return finding(
                about: [owed],
                Wording(
                    "\(context.quoted(owed)) får enligt källan ingen redovisning\(about.swedish), fast det är den som har gett "
                        + "uppdraget eller ansvaret",
                    en:
                        "\(context.quoted(owed)) is by the source's own words given no account\(about.english), though it gave "
                        + "the task or answers for it"),
                resting: [denial], then: grounds, variant: "nej", in: context)
        }
    }

    // MARK: Past whoever gave the task

    /// Something that one does because another wants it done.
    private struct Task {
        let doer: Node
        let giver: Node
        let matters: [Node]
        let fact: Fact
    }

    /// What is given as a mandate in some matter, and what is commissioned, by whoever gives account of it.
    private static func tasks(_ accounts: [GivenAccount], _ context: Audit.Context) -> [Task] {
        let mandates = context.said(.svararInför).filter { fact in
            fact.grade.isOwn && context.facts.isMandate(fact) && !context.facts.matters(of: fact).isEmpty
                && context.isEnd(fact.whom) { $0.fit == .organ || $0.isEmployedPost }
        }
        let given = context.ordered(mandates).compactMap { fact -> Task? in
            guard let doer = fact.who, let giver = fact.whom else { return nil }
            return Task(doer: doer, giver: giver, matters: context.facts.matters(of: fact), fact: fact)
        }
        let commissions = context.said(.beställer).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who) { $0.fit == .organ || $0.isEmployedPost }
                && context.isEnd(fact.whom) { $0.section == .matters || $0.section == .sources }
        }
        let commissioned = context.ordered(commissions).flatMap { fact -> [Task] in
            guard let giver = fact.who, let matter = fact.whom else { return [] }
            let doers = accounts.filter { $0.matters.contains(matter) }.compactMap(\.fact.who).eachOnce
            return doers.filter { $0 != giver }.map { Task(doer: $0, giver: giver, matters: [matter], fact: fact) }
        }
        return given + commissioned
    }

    private static func pastGivers(_ accounts: [GivenAccount], _ context: Audit.Context) -> [Finding] {
        tasks(accounts, context).compactMap { task in
            let (doer, giver, given) = (task.doer, task.giver, task.matters)
            let own = accounts.filter { account in
                account.fact.who == doer && account.matters.contains(where: given.contains)
            }
            // What is owed in the matter to several is owed to each by a task of its own.
            let others = own.filter { account in
                !isTask(doer, from: account.to, in: given, context)
                    && !stands(account.to, for: giver, over: doer, context)
            }
            let isHeard =
                own.contains { context.reaches($0.to, giver) }
                || given.contains { matter in
                    context.isTold(giver, of: matter, accounts)
                        || context.facts.said(.följerUpp, to: matter).contains { $0.who == giver }
                }
            guard !others.isEmpty, others.count == own.count, !isHeard else { return nil }
            let (to, what) = (context.list(others.map(\.to)), context.list(given))
            return finding(
                about: [doer],
                Wording(
                    "\(context.quoted(doer)) har \(what.swedish) i uppdrag av \(context.quoted(giver)) men redovisar det till "
                        + "\(to.swedish); hur det når \(context.quoted(giver)) sägs inte",
                    en:
                        "\(context.quoted(doer)) is charged with \(what.english) by \(context.quoted(giver)) but gives "
                        + "account of it to \(to.english); how it gets to \(context.quoted(giver)) is not said"),
                resting: others.map(\.fact), then: [task.fact], variant: context.organisation.id(of: giver), in: context
            )
        }
    }

    private static func isTask(_ doer: Node, from giver: Node, in matters: [Node], _ context: Audit.Context) -> Bool {
        context.facts.said(.svararInför, from: doer).contains { fact in
            guard fact.whom == giver else { return false }
            let own = context.facts.matters(of: fact)
            return own.isEmpty || own.contains(where: matters.contains)
        }
    }

    /// Whether who is told stands in the giver's stead: the executive board before the council, whoever oversees the
    /// doer, and a chief between the two.
    private static func stands(_ told: Node, for giver: Node, over doer: Node, _ context: Audit.Context) -> Bool {
        if context.kind(giver) == .kommunfullmäktige, context.kind(told) != .nämnd { return true }
        if context.facts.said(.uppsikt, .granskning, .tillsyn, from: told).contains(where: { $0.whom == doer }) {
            return true
        }
        return context.facts.isAbove(told, doer) && context.facts.isAbove(giver, told)
            || context.facts.isAbove(told, giver)
    }

    // MARK: Past whoever allotted it

    private static func pastAllotters(_ accounts: [GivenAccount], _ context: Audit.Context) -> [Finding] {
        let gifts = context.said(.fördelarArbetsmiljö).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who, \.isDecidingOrgan)
        }
        guard !gifts.isEmpty else { return [] }
        let followed = context.said(.följerUpp).filter { $0.grade.isOwn && $0.isBetweenTwo }
        return Dictionary(grouping: followed) { $0.whom }.compactMap { matter, following in
            guard let matter else { return nil }
            let holders = context.facts.said(.ansvarar, to: matter).compactMap(\.who)
            let own = gifts.filter { gift in gift.whom.map(holders.contains) ?? false }
            let givers = Set(own.compactMap(\.who))
            let told = accounts.filter { account in
                account.matters.contains(matter) && following.contains { $0.who == account.fact.who }
                    && context.kind(account.to).isDecidingOrgan
            }
            let isHeard = givers.contains { giver in
                told.contains { context.reaches($0.to, giver) } || context.isTold(giver, of: matter, accounts)
                    || following.contains { $0.who == giver }
                    || context.facts.said(.beslutar, .ansvarar, .säkrar, to: matter).contains { $0.who == giver }
            }
            guard !givers.isEmpty, !told.isEmpty, !isHeard, let follower = told[0].fact.who else { return nil }
            let (to, from) = (context.list(told.map(\.to)), context.list(givers))
            return finding(
                about: [follower],
                Wording(
                    "\(context.quoted(follower)) följer upp \(context.quoted(matter)) och redovisar till \(to.swedish), men "
                        + "\(from.swedish), som har fördelat uppgifterna, får inget veta",
                    en:
                        "\(context.quoted(follower)) follows up \(context.quoted(matter)) and gives account to "
                        + "\(to.english), but \(from.english), who allotted the tasks, are told nothing"),
                resting: told.map(\.fact), then: own, variant: context.organisation.id(of: matter), in: context)
        }
    }
}
