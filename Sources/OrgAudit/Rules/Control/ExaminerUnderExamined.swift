internal import OrgFacts
internal import OrgModel
internal import Texts

/// Somebody employed who examines what their own chief leads.
enum ExaminerUnderExamined: FlawRule {
    static let code = "KTR-01"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let grading: Wording? = Wording(
        "medel där den gemensamma chefen inte är den närmaste",
        en: "medium where the chief they share is not the nearest")
    static let words = RuleWords(
        name: Wording("granskare under den granskade", en: "examiner under the examined"),
        rationale: Wording(
            "den som granskar det som den egna chefen leder är inte oberoende av det som granskas",
            en: "whoever examines what their own chief leads is not independent of what is examined"),
        advice: Wording(
            "låt granskaren ha en chef utanför det som granskas, och rapportera till organet",
            en: "give the examiner a chief outside of what is examined, and let them report to the organ"))

    static let examples = [
        Example(
            """
            enheter: { it: { slag: avdelning, granskas av: ombud } }    # <- finding
            befattningar:
              it-chef: { slag: avdelningschef, leder: it }
              ombud: { slag: befattning, chef: it-chef }
            """),
        Example(
            """
            # In other words: the unit that examines, what is run there, and a chief two steps up.
            enheter:
              ekonomi: { slag: avdelning, leds av: ekonomichef }
              löner: { slag: verksamhet, bedrivs i: ekonomi }
              kontroll:
                slag: enhet
                del av: ekonomi
                granskar: löner                                   # <- finding
            befattningar:
              ekonomichef: { slag: avdelningschef, chef för: redovisningschef }
              redovisningschef: { slag: chef }
              internrevisor: { slag: befattning, chef: redovisningschef, granskar: ekonomi }   # <- finding
            """),
        Example(
            """
            # The director is the chief of all, and elected auditors are nobody's.
            enheter:
              kommunen: { slag: kommun }
              it: { slag: avdelning }
              revisorerna: { slag: revision, granskar: it }
            befattningar:
              kommundirektör: { slag: kommundirektör, leder: kommunen }
              it-chef: { slag: avdelningschef, leder: it, chef: kommundirektör }
              ombud: { slag: befattning, chef: kommundirektör, granskar: [it, kommunen] }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.said(.granskning).compactMap { examination in
            guard let examiner = examination.who, let examined = examination.whom, examination.isLine,
                [.post, .unit].contains(context.kind(examiner).fit)
            else { return nil }
            let superiors = context.facts.superiors(of: examiner).filter { !context.isLeadingOfficial($0.node) }
            let heads = heads(of: examined, context)
            guard let place = superiors.indices.first(where: { heads.contains(superiors[$0].node) }) else { return nil }
            let (chief, steps) = (superiors[place].node, superiors[place].steps)
            let isNearest = superiors[..<place].allSatisfy { $0.steps.count == steps.count }
            return finding(
                about: [examiner],
                Wording(
                    "\(context.quoted(examiner)) granskar \(context.quoted(examined)), som leds av "
                        + "\(context.quoted(chief)), och har själv \(context.quoted(chief)) över sig",
                    en: "\(context.quoted(examiner)) examines \(context.quoted(examined)), which is led by "
                        + "\(context.quoted(chief)), and is under \(context.quoted(chief)) too"),
                on: context.lines(saying: [examination]) + context.ordered(Set(context.facts.lines(of: steps))),
                severity: isNearest ? nil : .medel, variant: context.organisation.id(of: examined), in: context)
        }
    }

    /// Who leads what is examined: the post itself, who leads it, or what it is run in or a part of.
    private static func heads(of examined: Node, _ context: Audit.Context) -> Set<Node> {
        let places = [examined] + context.facts.places(of: examined)
        let leaders = places.flatMap { context.facts.leaders(of: $0) }.filter { $0.act == .leder && $0.isLine }
        return Set(leaders.compactMap(\.who) + (context.kind(examined).isEmployedPost ? [examined] : []))
    }
}
