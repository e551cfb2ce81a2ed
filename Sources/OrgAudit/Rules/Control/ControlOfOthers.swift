internal import OrgFacts
internal import OrgModel
internal import Texts

/// An official who answers for the internal control of boards that are not told of it.
enum ControlOfOthers: FlawRule {
    static let code = "KTR-05"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("nämndernas interna kontroll hos en tjänsteperson", en: "an official with the boards' control"),
        rationale: Wording(
            "varje nämnd ska själv se till att den interna kontrollen i dess verksamhet är tillräcklig; en tjänsteperson kan "
                + "samordna och sammanställa men inte ta över ansvaret",
            en:
                "each committee is itself to see to it that internal control of its operations is enough; an official may "
                + "co-ordinate and compile, and cannot take over the responsibility"),
        authorities: [.kommunallagen("6 kap. 6 §", en: "chapter 6, section 6")],
        advice: Wording(
            "skriv att nämnderna ansvarar och får redovisningen, och att tjänstepersonen samordnar",
            en: "say that the committees answer and are given the account, and that the official co-ordinates"))

    static let examples = [
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse }, nämnderna: { slag: nämnd, antal: okänt } }
            befattningar:
              direktören:
                slag: kommundirektör
                chef: ks
                ansvarar för: kontrollen                                # <- finding
              förvaltningscheferna:
                slag: förvaltningschef
                antal: okänt
                uppdrag: nämnderna
                rapporterar till: { vad: direktören, om: kontrollen }
            ärenden: { kontrollen: { klass: intern kontroll } }
            """),
        Example(
            """
            # It is the boards' all the same, only co-ordinated, or the official's own board's.
            enheter: { ks: { slag: kommunstyrelse }, nämnderna: { slag: nämnd, antal: okänt, ansvarar för: kontrollen } }
            befattningar:
              direktören: { slag: kommundirektör, chef: ks, ansvarar för: [kontrollen, egenkontrollen], samordnar: rapporten }
              förvaltningscheferna: { slag: förvaltningschef, antal: okänt, uppdrag: nämnderna, rapporterar till: { vad: direktören, om: [kontrollen, rapporten] } }
              kanslichefen: { slag: chef, chef: direktören, rapporterar till: { vad: direktören, om: egenkontrollen } }
            ärenden: { kontrollen: { klass: intern kontroll }, rapporten: { klass: intern kontroll }, egenkontrollen: { klass: intern kontroll } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let duties = context.said(.ansvarar).filter { duty in
            duty.grade.isOwn && context.isEnd(duty.who, \.isEmployedPost) && context.isEnd(duty.whom) { _ in true }
                && duty.whom.map { context.isInternalControl($0) } ?? false
        }
        guard !duties.isEmpty else { return [] }
        let all = context.nodes(where: { $0.section == .matters }).filter { context.isInternalControl($0) }
        return duties.compactMap { duty in
            guard let post = duty.who, let matter = duty.whom else { return nil }
            let (boards, grounds) = boards(under: duty, post, matter, context)
            guard !boards.isEmpty, !all.contains(where: { isOf(boards, $0, context) }) else { return nil }
            let names = context.list(boards)
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) ansvarar för \(context.quoted(matter)), som rör \(names.swedish); att de själva svarar "
                        + "för sin interna kontroll och får veta hur den går sägs inte",
                    en:
                        "\(context.quoted(post)) answers for \(context.quoted(matter)), which concerns \(names.english); that "
                        + "they answer for their own internal control and are told how it goes is not said"),
                resting: [duty], then: grounds, in: context)
        }
    }

    /// The boards, beside the official's own, whose control it is: those that the duty or the matter names, and those to
    /// whom they answer who give the official account of it.
    private static func boards(
        under duty: Fact, _ post: Node, _ matter: Node, _ context: Audit.Context
    ) -> ([Node], [Fact]) {
        let facts = context.facts
        let own = Set((facts.principals(of: post) + facts.said(.svararInför, from: post)).compactMap(\.whom))
        let named = facts.said(.rör, from: matter).filter { context.isEnd($0.whom, \.isBoard) }
        let reports = context.accounts.filter { $0.to == post && $0.matters.contains(matter) }.map(\.fact)
        let answered = reports.compactMap(\.who).flatMap { reporter in
            facts.principals(of: reporter).filter { $0.isLine && context.isEnd($0.whom, \.isBoard) }
        }
        let boards =
            facts.owners(of: duty).filter { context.kind($0).isBoard }
            + (named + answered).compactMap(\.whom)
        return (
            boards.filter { !own.contains($0) && context.kind($0) != .kommunstyrelse },
            context.ordered(Set(named + reports + answered))
        )
    }

    /// Whether one of the boards has anything to do with a control, or is told of it.
    private static func isOf(_ boards: [Node], _ matter: Node, _ context: Audit.Context) -> Bool {
        func isOne(_ node: Node?) -> Bool { node.map { one in boards.contains { context.reaches(one, $0) } } ?? false }
        let acts: [FactWord] = [.accounts, .decides, .follows, .runs, .executes, .prepares]
        return acts.contains { word in context.facts.said(word, to: matter).contains { isOne($0.who) } }
            || context.accounts.contains { account in
                account.matters.contains(matter) && (isOne(account.to) || isOne(account.fact.who))
            }
            || context.facts.said(.antar).contains { fact in
                isOne(fact.who)
                    && fact.whom.map { document in
                        context.facts.said(.rör, .styr, from: document).contains { $0.whom == matter }
                    } ?? false
            }
    }
}
