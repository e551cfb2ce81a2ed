internal import Graphs
internal import OrgFacts
internal import OrgModel
internal import Texts

/// Lines of command, belonging, ownership or delegation that run in a circle, and groups that sit in one another.
enum CycleOfCommand: FlawRule {
    static let code = "CYC-01"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("linjer i cirkel", en: "lines in a circle"),
        rationale: Wording(
            "den som till slut är sin egen chef, eller en enhet som är del av sig själv, har ingen över sig",
            en: "whoever is in the end their own chief, and a unit that is part of itself, has nobody above"),
        authorities: [.page("The Organization Ontology (W3C)", "https://www.w3.org/TR/vocab-org/")],
        advice: Wording("bryt cirkeln vid den linje som är fel", en: "break the circle at the line that is wrong"))

    static let examples = [
        Example(
            """
            befattningar:
              a: { chef: b }                          # <- finding
              b: { chef: c }
              c: { chef: a }
            """),
        Example(
            """
            enheter:
              kontoret: { slag: förvaltning }
              enheten: { del av: kontoret }
            befattningar:
              a: { chef: { vem: b, till: 2025-12-31 } }     # one after the other is no circle
              b: { chef: { vem: a, från: 2026-01-01 } }
            """),
        Example(
            """
            # Through units and who leads them, and in a whole that has its own whole.
            enheter:
              ekonomi: { slag: enhet, chef: personalchef, leds av: ekonomichef }    # <- finding
              kontoret: { slag: förvaltning, har: plan }
              plan: { slag: enhet, har: kontoret }                                  # <- finding
            befattningar:
              ekonomichef: { slag: chef, chef för: personalchef }
              personalchef: { slag: chef }
            """),
        Example(
            """
            # Powers that come back to who gave them, and a group that is its own member.
            befattningar:
              a: { slag: chef, delegerar till: b }
              b: { slag: chef, vidaredelegerar till: a }                            # <- finding
            grupper:
              klg: { slag: kommunledningsgrupp, ingår: [a, klg] }                   # <- finding
            """),
        Example(
            """
            enheter:
              kontoret: { slag: förvaltning, del av: avdelningen }
              avdelningen: { slag: avdelning, del av: kontoret }                    # <- finding
            befattningar:
              planchef: { slag: chef, chef för: projektledare, uppdrag: projektledare }   # <- finding
              projektledare: { slag: befattning }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let commands = context.said(.chef)
        let chiefs = Steps(facts: commands + carried(commands, context), lower: .whom)
        let others = [
            Steps(facts: context.said(.placed).filter { $0.act != .hosVärd }, lower: .who),
            Steps(facts: context.said(.äger), lower: .whom),
            Steps(facts: context.said(.delegates), lower: .whom),
            // Posts answer in circles with their chiefs among them.
            Steps(
                facts: context.said(.svararInför).filter { !context.isEnd($0.who, \.isEmployedPost) }, lower: .who),
            Steps(facts: context.said(.ledamot), lower: .who),
        ]
        return mixed(chiefs, context) + ([chiefs] + others).flatMap { circles(of: $0, in: context) }
    }

    /// Circles that no dimension closes alone: somebody is the chief of whom they answer to for their own work.
    private static func mixed(_ chiefs: Steps, _ context: Audit.Context) -> [Finding] {
        let mandates = context.said(.svararInför).filter { fact in
            [fact.who, fact.whom].allSatisfy { context.isEnd($0, \.isEmployedPost) }
        }
        if mandates.isEmpty { return [] }
        let alone = Set(circles(of: chiefs, in: context).flatMap { $0.subjects.map(\.node) })
        return circles(of: Steps(facts: chiefs.facts + mandates, lower: .whom), in: context).filter { finding in
            alone.isDisjoint(with: finding.subjects.map(\.node))
        }
    }

    /// Facts as steps upwards, each from one end to the other.
    private struct Steps {
        let facts: [Fact]
        let lower: FactEnd

        /// Below and above; who answers to another is below, whatever the others are.
        func ends(_ fact: Fact) -> (lower: Node, upper: Node)? {
            guard let who = fact.who, let whom = fact.whom else { return nil }
            return lower == .who || fact.act == .svararInför ? (who, whom) : (whom, who)
        }
    }

    /// What is said of units, carried to those who lead them.
    private static func carried(_ commands: [Fact], _ context: Audit.Context) -> [Fact] {
        let units = Set(commands.compactMap(\.whom).filter { context.kind($0).fit == .unit })
        let leaders = Set(units.compactMap { context.facts.leadership(of: $0)?.who })
        return leaders.sorted().flatMap { context.facts.chiefs(of: $0) }.filter { !$0.grade.isOwn }
    }

    private static func circles(of steps: Steps, in context: Audit.Context) -> [Finding] {
        var (lower, upper): ([UInt32], [UInt32]) = ([], [])
        for case (let below, let above)? in steps.facts.lazy.map(steps.ends) {
            lower.append(below.index)
            upper.append(above.index)
        }
        if lower.isEmpty { return [] }
        // Each node stands under its kind: what is above any nämnd is above each.
        for kind in NodeKind.allCases {
            guard let any = context.measures.anyOf(kind) else { continue }
            let nodes = context.measures.nodes(kind)
            lower += nodes.map(\.index)
            upper += nodes.map { _ in any.index }
        }
        let graph = Digraph(nodeCount: context.organisation.nodeCount, sources: lower, targets: upper)
        let components = graph.stronglyConnectedComponents()
        return components.cyclic.compactMap { component in
            graph.cycle(in: component, of: components).map { circle in
                told(start(circle.dropLast().map(Node.init), context), steps, context)
            }
        }
    }

    private static func told(_ nodes: [Node], _ steps: Steps, _ context: Audit.Context) -> Finding {
        let closed = nodes + nodes.prefix(1)
        let around = closed.map { context.organisation.name(of: $0) }.joined(separator: " -> ")
        let facts = zip(closed, closed.dropFirst()).compactMap { below, above in
            steps.facts.filter { steps.ends($0).map { $0 == (below, above) } ?? false }.min { $0.ground < $1.ground }
        }
        let lines = facts.flatMap { context.facts.lines(of: [$0.ground.first]) }
        return finding(
            about: nodes,
            Wording("linjerna går i cirkel: \(around)", en: "the lines run in a circle: \(around)"), on: lines,
            under: context.lines(beneath: facts).filter { !lines.contains($0) },
            variant: closed.map(context.organisation.id).joined(separator: " -> "), in: context)
    }

    /// The circle begun at the node whose id comes first, so that it is told alike from wherever it was found.
    private static func start(_ circle: [Node], _ context: Audit.Context) -> [Node] {
        let ids = circle.map(context.organisation.id)
        guard let first = ids.indices.min(by: { ids[$0] < ids[$1] }) else { return [] }
        return Array(circle[first...] + circle[..<first])
    }
}
