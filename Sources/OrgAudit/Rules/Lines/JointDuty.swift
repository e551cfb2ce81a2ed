internal import OrgFacts
internal import OrgModel
internal import Texts

/// A duty that boards have as one, and nobody decides when they part.
enum JointDuty: FlawRule {
    static let code = "DBL-19"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("gemensamt ansvar utan avgörande", en: "joint duty that nobody settles"),
        rationale: Wording(
            "nämnder är jämställda, och ingen av dem kan besluta över en annan; ska de svara för något tillsammans måste "
                + "någon avgöra när de inte blir ense",
            en:
                "committees are equals, and none can decide over another; where they are to answer for something together "
                + "somebody has to settle it when they do not agree"),
        authorities: [.kommunallagen("6 kap. 2–6 §§", en: "chapter 6, sections 2–6")],
        advice: Wording(
            "säg vem som avgör (konflikt avgörs av), vem som har ansvaret, eller dela upp det (om)",
            en: "say who settles it (conflicts decided by), who answers, or divide it (regarding)"))

    static let examples = [
        Example(
            """
            enheter: { skolnämnden: { slag: nämnd }, fastighetsnämnden: { slag: nämnd } }
            ärenden: { lokalerna: {} }
            ansvar: [{ för: lokalerna, roll: ansvarar, tillsammans: [skolnämnden, fastighetsnämnden] }]   # <- finding
            """),
        Example(
            """
            # Settled, co-ordinated or decided by another; and councils that found something together.
            enheter:
              ks: { slag: kommunstyrelse, samordnar: stråket }
              a: { slag: nämnd }
              b: { slag: nämnd }
              kf: { slag: kommunfullmäktige, beslutar: taxan }
              almby: { slag: kommunfullmäktige }
              ekdalen: { slag: kommunfullmäktige }
            ärenden: { lokalerna: { konflikt avgörs av: ks }, stråket: {}, taxan: {}, förbundet: {}, dagen: {} }
            ansvar:
              - { för: [lokalerna, stråket, taxan], roll: ansvarar, tillsammans: [a, b] }
              - { för: förbundet, roll: beslutar, tillsammans: [almby, ekdalen] }
              - { för: dagen, roll: deltar i, tillsammans: [a, b] }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let joint = context.said(.ansvarar, .verksamhetsansvar).filter { fact in
            fact.grade.isOwn && context.facts.jointly(fact) != nil && fact.isBetweenTwo
                && context.isEnd(fact.who) { $0.isBoard || $0 == .direktion }
        }
        return Dictionary(grouping: joint) { $0.whom }.compactMap { matter, facts in
            guard let matter, Set(facts.compactMap(\.who)).count > 1, context.isJoint(facts),
                !isSettled(matter, facts, context)
            else { return nil }
            let names = context.list(facts.compactMap(\.who))
            return finding(
                about: [matter],
                Wording(
                    "\(names.swedish) ansvarar tillsammans för \(context.quoted(matter)); vem som avgör när de inte är ense sägs "
                        + "inte",
                    en:
                        "\(names.english) answer together for \(context.quoted(matter)); who settles it when they do not "
                        + "agree is not said"),
                resting: context.ordered(facts), in: context)
        }
    }

    /// Whether somebody decides when they part, has the last word on it or keeps it together.
    private static func isSettled(_ matter: Node, _ duties: [Fact], _ context: Audit.Context) -> Bool {
        let holders = duties.compactMap(\.who)
        let arbiters = ([matter] + holders).flatMap { context.facts.arbiters(of: $0) }
        let others = context.facts.said(.beslutar, .antar, .samordnar, .leder, .säkrar, to: matter).filter {
            context.facts.jointly($0) == nil
        }
        let isApart = duties.contains { !context.facts.matters(of: $0).isEmpty || context.facts.level(of: $0) != nil }
        return !arbiters.isEmpty || !others.isEmpty || isApart || context.isShared(duties, of: matter)
    }
}
