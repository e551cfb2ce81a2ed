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
        Example(
            """
            # A post that has another too, and one that watches health care by law.
            enheter:
              hemsjukvården:
                slag: verksamhet
                klass: hälso- och sjukvård
                verksamhetsansvarig: vårdchef                         # <- finding
            befattningar:
              vårdchef: { slag: verksamhetschef }
              socialchef: { slag: förvaltningschef, tillika: vårdchef, chef för: kvalitetschef }
              kvalitetschef: { slag: chef, chef för: sjuksköterskan }
              sjuksköterskan: { slag: befattning, klass: medicinskt ansvarig sjuksköterska }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] { examinations(context) + byLaw(context) }

    private static func examinations(_ context: Audit.Context) -> [Finding] {
        context.said(.granskning).compactMap { examination in
            guard let examiner = examination.who, let examined = examination.whom, examination.isLine,
                [.post, .unit].contains(context.kind(examiner).fit)
            else { return nil }
            return told(
                examiner, examined, heads(of: examined, context), on: context.lines(saying: [examination]),
                above(examiner, context), context)
        }
    }

    /// Who by law watches what others than their own are to answer for. That the department's chief is above both is
    /// ordinary: here it is whoever answers for the care itself.
    private static func byLaw(_ context: Audit.Context) -> [Finding] {
        let watchers = context.nodes(where: \.isEmployedPost).filter {
            context.legalClass(of: $0) == "medicinskt ansvarig sjuksköterska"
        }
        guard !watchers.isEmpty else { return [] }
        let care = context.nodes(.verksamhet).filter { context.legalClass(of: $0) == "hälso- och sjukvård" }
        var byHead: [Node: [(operation: Node, answering: [Fact])]] = [:]
        for operation in care {
            let answering = context.facts.said(.verksamhetsansvar, .ansvarar, to: operation).filter {
                $0.isLine && context.isEnd($0.who, \.isEmployedPost)
            }
            for head in alsoHeld(by: Set(answering.compactMap(\.who)), context) {
                byHead[head, default: []].append((operation, answering))
            }
        }
        return watchers.flatMap { watcher -> [Finding] in
            let superiors = above(watcher, context)
            let led = superiors.flatMap { byHead[$0.node] ?? [] }
            var seen: Set<Node> = []
            return led.filter { seen.insert($0.operation).inserted }.compactMap { operation, answering in
                let heads = alsoHeld(by: Set(answering.compactMap(\.who)), context)
                return told(watcher, operation, heads, on: context.lines(saying: answering), superiors, context)
            }
        }
    }

    private static func told(
        _ examiner: Node, _ examined: Node, _ heads: Set<Node>, on lines: [Line], _ above: [Facts.Superior],
        _ context: Audit.Context
    ) -> Finding? {
        let superiors = above.filter { !context.isLeadingOfficial($0.node) }
        guard let place = superiors.indices.first(where: { heads.contains(superiors[$0].node) }) else { return nil }
        let (chief, steps) = (superiors[place].node, superiors[place].steps)
        let isNearest = superiors[..<place].allSatisfy { $0.steps.count == steps.count }
        let up = context.ordered(Set(context.facts.lines(of: steps)))
        return finding(
            about: [examiner],
            Wording(
                "\(context.quoted(examiner)) granskar \(context.quoted(examined)), som leds av "
                    + "\(context.quoted(chief)), och har själv \(context.quoted(chief)) över sig",
                en: "\(context.quoted(examiner)) examines \(context.quoted(examined)), which is led by "
                    + "\(context.quoted(chief)), and is under \(context.quoted(chief)) too"),
            on: lines + up.filter { !lines.contains($0) }, severity: isNearest ? nil : .medel,
            variant: context.organisation.id(of: examined), in: context)
    }

    /// Who leads what is examined: the post itself, who leads or answers for it, or leads what it is run in or a part of;
    /// and what other posts they have.
    private static func heads(of examined: Node, _ context: Audit.Context) -> Set<Node> {
        let places = [examined] + context.facts.places(of: examined)
        let leaders = places.flatMap { context.facts.leaders(of: $0) }.filter { $0.act == .leder && $0.isLine }
        let answering = context.facts.said(.verksamhetsansvar, .ansvarar, to: examined).filter {
            $0.isLine && context.isEnd($0.who, \.isEmployedPost)
        }
        let own = context.kind(examined).isEmployedPost ? [examined] : []
        return alsoHeld(by: Set((leaders + answering).compactMap(\.who) + own), context)
    }

    private static func alsoHeld(by posts: Set<Node>, _ context: Audit.Context) -> Set<Node> {
        posts.union(posts.flatMap { context.jointly(heldWith: $0).map(\.post) })
    }

    /// The posts above somebody, the nearest first: chiefs, whom they answer to, and what other posts these have.
    private static func above(_ examiner: Node, _ context: Audit.Context) -> [Facts.Superior] {
        var found: [Facts.Superior] = []
        var seen: Set<Node> = [examiner]
        var open = [Facts.Superior(node: examiner, steps: [])]
        while !open.isEmpty {
            var next: [Facts.Superior] = []
            for place in open {
                let chiefs = context.facts.superiors(of: place.node).map { ($0.node, $0.steps) }
                let principals = context.facts.said(.svararInför, from: place.node).compactMap { fact in
                    fact.whom.flatMap { context.kind($0).isEmployedPost ? ($0, fact.ground.all) : nil }
                }
                // The examiner's own other post is nobody's above it.
                let joint = place.node == examiner ? [] : context.jointly(heldWith: place.node)
                for (upper, steps) in chiefs + principals + joint.map({ ($0.post, $0.fact.ground.all) })
                where seen.insert(upper).inserted {
                    next.append(Facts.Superior(node: upper, steps: place.steps + steps))
                }
            }
            found += next
            open = next
        }
        return found.enumerated().sorted { ($0.element.steps.count, $0.offset) < ($1.element.steps.count, $1.offset) }
            .map(\.element)
    }
}
