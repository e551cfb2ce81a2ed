internal import OrgFacts
internal import OrgModel
internal import Texts

/// A matter that the elected decide and the administration answers for on its own.
enum CrossedBorder: FlawRule {
    static let code = "FOR-01"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("gränsen politik–förvaltning överskriden", en: "border of politics and administration crossed"),
        rationale: Wording(
            "förtroendevalda bestämmer utbud, mål, kvalitet och ram, förvaltningen väljer åtgärder och metoder; "
                + "där båda bestämmer vet ingen vems ord som gäller",
            en: "the elected decide services, goals, quality and funds, the administration chooses measures and "
                + "methods; where both decide nobody knows whose word goes"),
        advice: Wording(
            "skriv vad som är mål och vad som är metod, och låt en bestämma över var sak",
            en: "say what is a goal and what a method, and let one decide on each"))

    static let examples = [
        Example(
            """
            enheter: { nämnden: { slag: nämnd }, kontoret: { slag: förvaltning } }
            ärenden:
              metoderna:
                beslutas av: nämnden                  # <- finding
                ansvar hos: { vem: kontoret, nivå: självständigt }
            """),
        Example(
            """
            enheter: { nämnden: { slag: nämnd }, kontoret: { slag: förvaltning } }
            ärenden: { målen: { beslutas av: nämnden, ansvar hos: kontoret }, metoderna: { ansvar hos: kontoret } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(where: { $0.section == .matters }).compactMap { matter in
            let decisions = context.facts.said(.beslutar, .antar, to: matter).filter {
                $0.grade.isOwn && context.isEnd($0.who) { $0.sphere == .political }
            }
            let own = context.facts.said(.ansvarar, .beslutar, .antar, to: matter).filter { fact in
                let isOwn =
                    context.facts.level(of: fact).map { level in
                        ["självständig", "independent"].contains(where: level.hasPrefix)
                    } ?? false
                return isOwn && context.isEnd(fact.who) { $0.sphere == .employed || $0.sphere == .group }
            }
            guard !decisions.isEmpty, !own.isEmpty else { return nil }
            let (elected, employed) = (context.list(decisions.compactMap(\.who)), context.list(own.compactMap(\.who)))
            return finding(
                about: [matter],
                Wording(
                    "\(elected.swedish) beslutar om \(context.quoted(matter)), som \(employed.swedish) "
                        + "svarar för självständigt",
                    en: "\(elected.english) decides on \(context.quoted(matter)), which \(employed.english) "
                        + "answers for independently"),
                resting: decisions, then: own, in: context)
        }
    }
}
