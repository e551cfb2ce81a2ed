public import OrgModel

extension Audit {
    /// What a rule is shown: the organisation, its measures, and the day. Everything that `Measures` offers is said of
    /// the context itself: `context.lines(.chef, from: post)`, `context.coverage`.
    public struct Context: Sendable {
        public let measures: Measures
        public let today: Day
        /// The checklists, held against the model before any rule is run.
        public internal(set) var checklists: [AnsweredChecklist] = []
        /// The lists that leave questions of a code unanswered, by their number in `checklists`.
        private(set) var due: [String: [Int]] = [:]
        let locator: Locator
        /// What the rule that is run has been shown; nil between rules.
        var sight: Sight?
        private let limits: [String: Double]

        init(of organisation: Organisation, _ options: Options) {
            measures = Measures(of: organisation, today: options.today)
            today = options.today
            locator = Locator(organisation.files)
            // What is asked for goes before what the model sets for itself.
            let own = organisation.limits.map { ($0.name.lowercased(), Double($0.number)) }
            limits = Dictionary(
                options.limits.map { ($0.key.lowercased(), $0.value) } + own, uniquingKeysWith: { first, _ in first })
            checklists = answers(to: options.checklists)
            due = Self.due(in: checklists)
        }
    }
}

extension Audit.Context {
    package var organisation: Organisation { measures.organisation }
    /// The day that the facts hold on.
    package var date: Day { measures.date }
    package var coverage: Coverage { measures.coverage.watched(by: sight) }

    // What rules ask most often; the rest is asked of `measures`.
    func kind(_ node: Node) -> NodeKind { organisation.kind(of: node) }
    func isClass(_ node: Node) -> Bool { organisation.isClass(node) }
    func isGhost(_ node: Node) -> Bool { organisation.isGhost(node) }
    func nodes(_ kinds: NodeKind...) -> [Node] { shown(kinds.flatMap { measures.nodes($0) }) }
    func nodes(where isWanted: (NodeKind) -> Bool) -> [Node] { shown(measures.nodes(where: isWanted)) }
    func lines(_ relation: Relation) -> [Line] { shown(measures.lines(relation)) }
    // A rule has a node before it asks for that node's lines: it has been shown something.
    func lines(_ relation: Relation, from node: Node) -> ArraySlice<Line> { measures.lines(relation, from: node) }
    func lines(_ relation: Relation, to node: Node) -> ArraySlice<Line> { measures.lines(relation, to: node) }
    func lines(_ relation: Relation, fromOrOfKind node: Node) -> [Line] {
        measures.lines(relation, fromOrOfKind: node)
    }
    func lines(_ relation: Relation, toOrToKind node: Node) -> [Line] { measures.lines(relation, toOrToKind: node) }

    /// The number a rule judges by: the model's for the kind, the model's for all, or the standard.
    func limit(_ limit: Limit, of rule: any Rule.Type, for kind: NodeKind? = nil) -> Double {
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
