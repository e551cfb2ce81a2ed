internal import OrgFacts
internal import OrgModel
internal import Texts

/// A task of the law's that a post and an organ, or two organs, are both said to have, where the law knows one of them.
enum TwoCarriers: FlawRule {
    static let code = "KL-41"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("lagens uppgift hos två", en: "duty of the law held by two"),
        rationale: Wording(
            "en kommun har antingen en överförmyndare eller en överförmyndarnämnd; har båda uppgiften vet ingen vem som "
                + "utövar tillsynen",
            en: "a municipality has either a chief guardian or a chief guardians' committee; where both have the task "
                + "nobody knows who supervises"),
        authorities: [
            Wording("föräldrabalken 19 kap. 1–2 §§", en: "the Parental Code chapter 19, sections 1–2")
        ],
        advice: Wording("säg vem som har uppgiften", en: "say who has the task"))

    static let examples = [
        Example(
            """
            enheter: { nämnden: { slag: nämnd, verksamhetsområde: överförmyndarens uppgifter } }   # <- finding
            befattningar: { överförmyndaren: { slag: förtroendepost, klass: överförmyndare } }
            """),
        Example(
            """
            # Of two organs, by what they decide.
            enheter:
              gemensam: { slag: gemensam nämnd, ansvarar för: ställföreträdarna }       # <- finding
              socialnämnden: { slag: nämnd, verksamhetsområde: socialtjänst och överförmyndare }
            ärenden: { ställföreträdarna: { klass: överförmyndare } }
            """),
        Example(
            """
            enheter:
              nämnden: { slag: nämnd, verksamhetsområde: överförmyndarens uppgifter, har under sig: kontoret }
              kontoret: { slag: förvaltning }
            befattningar: { överförmyndarchefen: { slag: förvaltningschef, leder: kontoret, ansvarar för: handläggningen } }
            ärenden: { handläggningen: { klass: överförmyndare } }
            """),
    ]

    /// Tasks of which the law knows one carrier, by how the words of a field begin.
    private static let tasks: [(name: Wording, words: [String])] = [
        (Wording("överförmyndarens uppgifter", en: "the chief guardian's tasks"), ["överförmynd"])
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let kinds: Set<NodeKind> = [.nämnd, .gemensamNämnd, .kommunalförbund, .förtroendepost]
        let carriers = context.measures.nodes(where: kinds.contains).filter(context.isSingle)
        return tasks.compactMap { task in
            let holders = context.shown(
                carriers.filter { carrier in
                    // A seat in the committee that has the task is no second carrier.
                    context.isFor(task.words, carrier) && context.facts.said(.sits, from: carrier).isEmpty
                })
            guard holders.count > 1, isOneMunicipality(holders, context) else { return nil }
            let names = context.list(holders)
            return finding(
                about: holders,
                Wording(
                    "\(names.swedish) sägs båda ha \(task.name.swedish); lagen känner en av dem",
                    en: "\(names.english) are both said to have \(task.name.english); the law knows one of them"),
                variant: task.words[0], in: context)
        }
    }

    /// Two municipalities have one each.
    private static func isOneMunicipality(_ holders: [Node], _ context: Audit.Context) -> Bool {
        let homes = holders.map { holder in
            Set(context.facts.places(of: holder).filter { context.kind($0) == .kommun })
        }
        return homes.allSatisfy(\.isEmpty) || homes.dropFirst().allSatisfy { !$0.isDisjoint(with: homes[0]) }
    }
}
