internal import OrgFacts
internal import OrgModel
internal import Texts

/// Goals and means that may part, and nobody who decides which of them gives way.
enum UnownedGoalConflict: FlawRule {
    static let code = "MM-01"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("konflikt mellan mål och medel utan ägare", en: "conflict of goals and means without an owner"),
        rationale: Wording(
            "när målen inte ryms i medlen måste det vara sagt vem som larmar, vem som avgör och när; "
                + "mål och budget är fullmäktiges",
            en: "when the goals do not fit the means it has to be said who reports, who decides and when; "
                + "goals and budget are the council's"),
        authorities: [.kommunallagen("5 kap. 1 § 1–2", en: "chapter 5, section 1(1–2)")],
        advice: Wording(
            "skriv vem som rapporterar, vem som avgör (konflikt avgörs av) och när",
            en: "say who reports, who decides (conflicts decided by) and when"))

    static let examples = [
        Example(
            """
            ärenden:
              mål mot medel:
                konflikt avgörs av: okänt             # <- finding
            """),
        Example(
            """
            källor: { ramen: { slag: budget } }
            ärenden: { målen: { klass: mål } }
            utsagor:
              - vem: okänt                            # <- finding
                gör: beslutar
                vad: målen
                villkor: när målen inte ryms
              - { vem: okänt, gör: anvisar medel, vad: ramen, villkor: när målen inte ryms }
            """),
        Example(
            """
            enheter: { kf: { slag: kommunfullmäktige }, socialnämnden: { slag: nämnd } }
            ärenden: { mål mot medel: { konflikt avgörs av: kf } }
            utsagor:
              - { vem: kf, gör: ger mål, vad: socialnämnden }
              - { vem: kf, gör: anvisar ram, vad: socialnämnden }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let passive = self.passive(context)
        let matters = context.ordered(
            (context.said(.avgör) + context.said(.avgör, mode: .öppet)).filter { fact in
                guard let matter = fact.whom, fact.who == nil, context.facts.isLeftOut(fact) else { return false }
                return context.kind(matter).section == .matters && isOfGoals(matter, context)
            })
        let conflicts = matters.isEmpty ? passive : matters + passive
        guard !conflicts.isEmpty else { return withoutMeans(context) }
        let about = (matters.isEmpty ? passive : matters).compactMap(\.whom)
        let names = context.list(about)
        // Without a class and without goals and means beside it, what the conflict is about is a guess.
        let isSure = !passive.isEmpty || about.contains { context.legalClass(of: $0) != nil }
        return [
            finding(
                about: about,
                Wording(
                    "vem som larmar och vem som avgör när mål och medel går isär sägs inte"
                        + (matters.isEmpty ? "" : ": \(names.swedish)"),
                    en: "who reports and who decides when goals and means part is not said"
                        + (matters.isEmpty ? "" : ": \(names.english)")),
                resting: matters.isEmpty ? passive : matters, then: passive, severity: isSure ? .hög : .medel,
                parties: .whole(about.map(context.organisation.id)), in: context)
        ] + withoutMeans(context)
    }

    /// Goals that are decided and means that are allotted on one and the same condition, by nobody named.
    private static func passive(_ context: Audit.Context) -> [Fact] {
        func conditional(_ acts: Act...) -> [(fact: Fact, terms: String)] {
            context.shown(context.facts.said(acts) + context.facts.said(acts, mode: .öppet)).compactMap { fact in
                guard fact.who == nil, context.facts.isLeftOut(fact) else { return nil }
                return context.facts.value(.villkor, of: fact).map { (fact, $0.lowercased()) }
            }
        }
        let goals = conditional(.beslutar, .antar).filter { pair in
            guard let object = pair.fact.whom else { return false }
            return context.kind(object) == .måldokument || context.legalClass(of: object) == "mål"
        }
        let means = conditional(.anvisarRam)
        let shared = Set(goals.map(\.terms)).intersection(means.map(\.terms))
        return context.ordered((goals + means).filter { shared.contains($0.terms) }.map(\.fact))
    }

    /// A matter without a class of its own, or of one that goals and means belong to.
    private static func isOfGoals(_ matter: Node, _ context: Audit.Context) -> Bool {
        context.legalClass(of: matter).map { ["mål", "budget"].contains($0) } ?? true
    }

    /// A board that gets goals and no means, where others get both.
    private static func withoutMeans(_ context: Audit.Context) -> [Finding] {
        let boards = context.nodes(where: \.isBoard).filter { !context.isClass($0) }
        let funded = boards.filter { board in
            [Mode.är, .öppet].contains { !context.facts.said(.anvisarRam, mode: $0, to: board).isEmpty }
        }
        guard !funded.isEmpty else { return [] }
        return boards.compactMap { board in
            let goals = context.facts.said(.gerMål, to: board)
            guard !goals.isEmpty, !funded.contains(board) else { return nil }
            return finding(
                about: [board],
                Wording(
                    "\(context.quoted(board)) får mål men ingen ram, fast andra får båda",
                    en: "\(context.quoted(board)) gets goals but no funds, though others get both"),
                resting: goals, severity: .medel, in: context)
        }
    }
}
