internal import OrgFacts
public import OrgModel
internal import Texts

extension Audit {
    /// What a rule is shown: what statements mean, the organisation's measures, and the day. What rules ask most often
    /// is asked of the context itself: `context.facts.chiefs(of: post)`, `context.coverage`.
    public final class Context: Sendable {
        public let measures: Measures
        /// What statements mean: kept here, since rules ask it of every node.
        let facts: Facts
        public let today: Day
        /// The checklists, held against the model before any rule is run.
        public let checklists: [AnsweredChecklist]
        /// What the sources tell all of.
        package var coverage: Coverage { measures.coverage }
        /// The lists that leave questions of a code unanswered, by their number in `checklists`.
        let due: [String: [Int]]
        let locator: SourceFiles
        /// What the rule that is run has been shown; nil between rules.
        let sight: Sight?
        private let limits: [String: Double]

        convenience init(of organisation: Organisation, _ options: Options) {
            // What is asked for goes before what the model sets for itself.
            let own = organisation.limits.map { ($0.name.lowercased(), Double($0.number)) }
            let limits = Dictionary(
                options.limits.map { ($0.key.lowercased(), $0.value) } + own, uniquingKeysWith: { first, _ in first })
            let bare = Context(
                Measures(of: organisation, today: options.today), options.today, organisation.files, limits,
                checklists: [], due: [:], sight: nil)
            let checklists = bare.answers(to: options.checklists)
            self.init(bare, checklists: checklists, due: Self.due(in: checklists), sight: nil)
        }

        private convenience init(
            _ context: Context, checklists: [AnsweredChecklist], due: [String: [Int]], sight: Sight?
        ) {
            self.init(
                context.measures, context.today, context.locator, context.limits, checklists: checklists, due: due,
                sight: sight)
        }

        private init(
            _ measures: Measures, _ today: Day, _ locator: SourceFiles, _ limits: [String: Double],
            checklists: [AnsweredChecklist], due: [String: [Int]], sight: Sight?
        ) {
            self.measures = measures
            facts = measures.facts
            self.today = today
            self.locator = locator
            self.limits = limits
            self.checklists = checklists
            self.sight = sight
            self.due = due
        }

        /// The context as one rule is shown it.
        func watched(by sight: Sight) -> Context { Context(self, checklists: checklists, due: due, sight: sight) }
    }
}

extension Audit.Context {
    package var organisation: Organisation { measures.organisation }
    /// The day that is judged.
    package var date: Day { measures.date }

    // What rules ask most often; the rest is asked of `measures`.
    func kind(_ node: Node) -> NodeKind { organisation.kind(of: node) }
    func isClass(_ node: Node) -> Bool { organisation.isClass(node) }
    func isGhost(_ node: Node) -> Bool { organisation.isGhost(node) }
    func nodes(_ kinds: NodeKind...) -> [Node] { shown(kinds.flatMap { measures.nodes($0) }) }
    func nodes(where isWanted: (NodeKind) -> Bool) -> [Node] { shown(measures.nodes(where: isWanted)) }
    // What is said, for checklists, which ask in the model's own words; a rule asks what is meant.
    func lines(_ relation: Relation) -> [Line] { shown(measures.lines(relation)) }
    func lines(_ relation: Relation, from node: Node) -> Lines { measures.lines(relation, from: node) }
    func lines(_ relation: Relation, to node: Node) -> Lines { measures.lines(relation, to: node) }
    func lines(_ relation: Relation, fromOrOfKind node: Node) -> Lines {
        measures.lines(relation, fromOrOfKind: node)
    }
    func lines(_ relation: Relation, toOrToKind node: Node) -> Lines { measures.lines(relation, toOrToKind: node) }

    /// The number a rule judges by: the model's for the kind, the model's for all, or the standard.
    func limit(_ limit: Limit, of rule: any Rule.Type, for kind: NodeKind? = nil) -> Double {
        if limits.isEmpty { return limit.standard }
        let name = limit.name.isEmpty ? "" : " " + limit.name
        let kinds = kind.map { $0.spellings.map { " " + $0 } } ?? []
        for suffix in kinds + [""] {
            for word in [rule.code, rule.id] + rule.aliases {
                if let value = limits[(word + name + suffix).lowercased()] { return value }
            }
        }
        return limit.standard
    }
}
