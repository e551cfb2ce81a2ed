internal import OrgModel
internal import Texts

/// Lines of command or belonging that run in a circle.
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
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        [LineSet.chiefs, .parts, LineSet([.äger])].flatMap { lines in
            context.circles(through: lines).map { circle in
                let nodes = start(circle, context)
                let around = (nodes + nodes.prefix(1)).map(context.organisation.id).joined(separator: " -> ")
                return finding(
                    about: nodes,
                    Wording("linjerna går i cirkel: \(around)", en: "the lines run in a circle: \(around)"),
                    on: steps(nodes, lines, context), variant: around, in: context)
            }
        }
    }

    /// The circle begun at the node whose id comes first, so that it is told alike from wherever it was found.
    private static func start(_ circle: [Node], _ context: Audit.Context) -> [Node] {
        let ids = circle.map(context.organisation.id)
        guard let first = ids.indices.min(by: { ids[$0] < ids[$1] }) else { return [] }
        return Array(circle[first...] + circle[..<first])
    }

    /// The line behind each step.
    private static func steps(_ nodes: [Node], _ lines: LineSet, _ context: Audit.Context) -> [Line] {
        zip(nodes, nodes.dropFirst() + nodes.prefix(1)).compactMap { lower, upper in
            lines.relations.sorted { $0.rawValue < $1.rawValue }.lazy.flatMap { context.lines($0) }
                .first { $0.lower == lower && $0.upper == upper }
        }
    }
}
