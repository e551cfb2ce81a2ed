internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// A post with two chiefs, a unit under two nämnder, or what one answers for and another runs without a line between
/// them, that was not so before; and how many there are before and after.
enum NewDoubleLine: ComparisonRule {
    static let code = "CMP-04"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("ny dubbel linje", en: "new double line"),
        rationale: Wording(
            "en omorganisation som ger någon två chefer, eller en enhet två nämnder, flyttar frågan om vem som "
                + "bestämmer i stället för att svara på den",
            en: "a reorganisation that gives somebody two chiefs, or a unit two committees, moves the question of who "
                + "decides instead of answering it"),
        advice: Wording(
            "låt en linje gå före, och skriv hur det avgörs när de två vill olika",
            en: "let one line come first, and say how it is settled when the two want different things"))

    static let examples = [
        ComparedExample(
            """
            befattningar:
              a: { slag: chef }
              b: { slag: chef }
              jurist: { chef: a }
            """,
            """
            befattningar:
              a: { slag: chef }
              b: { slag: chef }
              jurist: { chef: [a, b] }
            """),
        ComparedExample(
            """
            befattningar:
              a: { slag: chef }
              b: { slag: chef }
              jurist: { chef: [a, b] }
            """,
            """
            befattningar:
              a: { slag: chef }
              b: { slag: chef }
              jurist: { chef: a }
            """, isFlawed: true),
        ComparedExample(
            """
            enheter: { bolagen: { slag: koncern } }
            befattningar: { a: { slag: kommundirektör, ansvarar för: bolagen } }
            """,
            """
            enheter: { bolagen: { slag: koncern } }
            befattningar:
              a: { slag: kommundirektör, ansvarar för: bolagen }
              b: { slag: chef, driver: bolagen }
            """),
        ComparedExample(
            """
            enheter: { bolagen: { slag: koncern } }
            befattningar: { a: { slag: kommundirektör, ansvarar för: bolagen } }
            """,
            """
            enheter: { bolagen: { slag: koncern } }
            befattningar:
              a: { slag: kommundirektör, ansvarar för: bolagen }
              b: { slag: chef, chef: a, driver: bolagen }
            """, isFlawed: false),
        ComparedExample(
            "befattningar: { a: { slag: chef }, jurist: { chef: a } }",
            "befattningar: { a: { slag: chef }, jurist: { namn: Stadsjurist, chef: a } }", isFlawed: false),
    ]

    static func findings(in context: Review.Context) -> [Finding] {
        let (before, after, pairing) = (context.before, context.after, context.comparison.pairing)
        let (old, new) = (doubled(in: before), doubled(in: after))
        let come = new.filter { node in !pairing.links(to: node).contains { old.contains($0.before) } }
        let gone = old.filter { node in !pairing.links(from: node).contains { new.contains($0.after) } }
        var findings: [Finding] = []
        if !come.isEmpty {
            let names = after.list(come)
            findings.append(
                Finding(
                    by: self, about: after.subjects(come),
                    Wording(
                        "nya dubbla linjer: \(names.swedish) (före \(old.count), efter \(new.count))",
                        en: "new double lines: \(names.english) (before \(old.count), after \(new.count))"),
                    on: after.evidence(come)))
        }
        if !gone.isEmpty {
            let names = before.list(gone)
            findings.append(
                Finding(
                    by: self, about: before.subjects(gone),
                    Wording(
                        "dubbla linjer som inte finns efteråt: \(names.swedish) (före \(old.count), efter \(new.count))",
                        en:
                            "double lines that are not there after: \(names.english) (before \(old.count), after \(new.count))"
                    ),
                    verdict: .upplysning, severity: .info, on: before.evidence(gone), variant: "gone"))
        }
        return findings + shared(in: context)
    }

    /// What is led by two after and was not before: the one answers for it and the other runs it.
    private static func shared(in context: Review.Context) -> [Finding] {
        let (before, after) = (context.before, context.after)
        let old = Set(sharedLeads(in: before).keys)
        let come = sharedLeads(in: after).filter { lead in
            !context.comparison.pairing.links(to: lead.key).contains { old.contains($0.before) }
        }
        return come.sorted { after.precedes($0.key, $1.key) }.map { node, lines in
            let name = after.list([node])
            let runs = after.list(lines.filter { $0.relation == .driver }.compactMap(\.subject))
            let answers = after.list(lines.filter { $0.relation != .driver }.compactMap(\.subject))
            return Finding(
                by: self, about: after.subjects([node]),
                Wording(
                    "ny delad ledning av \(name.swedish): \(answers.swedish) svarar och \(runs.swedish) driver; vem som "
                        + "går före sägs inte",
                    en: "new shared lead of \(name.english): \(answers.english) answers and \(runs.english) runs; who "
                        + "comes first is not said"),
                on: lines.map { Evidence($0, in: after) }, variant: "shared")
        }
    }

    /// The lines of those who answer for what others run, where no line of chiefs orders them, by what it is.
    private static func sharedLeads(in organisation: Organisation) -> [Node: [Line]] {
        var shared: [Node: [Line]] = [:]
        for run in organisation.lines.lines(.driver) {
            guard let node = run.object, let runner = run.subject, isPost(runner, organisation),
                organisation.kind(of: node).section == .units
            else { continue }
            let others = [Relation.ansvarar, .leder].flatMap { organisation.lines.lines($0, to: node) }.filter { line in
                guard let other = line.subject, other != runner, isPost(other, organisation) else { return false }
                return !chiefs(of: runner, organisation).contains(other)
                    && !chiefs(of: other, organisation).contains(runner)
            }
            if !others.isEmpty { shared[node, default: []] += others + [run] }
        }
        return shared
    }

    private static func isPost(_ node: Node, _ organisation: Organisation) -> Bool {
        organisation.kind(of: node).section == .posts
    }

    /// All chiefs above a post.
    private static func chiefs(of post: Node, _ organisation: Organisation) -> Set<Node> {
        var (found, next): (Set<Node>, [Node]) = ([], [post])
        while let node = next.popLast() {
            for chief in organisation.lines.lines(.chef, from: node).compactMap(\.object)
            where found.insert(chief).inserted { next.append(chief) }
        }
        return found
    }

    /// Posts with several chiefs, and units under several nämnder.
    private static func doubled(in organisation: Organisation) -> Set<Node> {
        var superiors: [Node: Set<Node>] = [:]
        for line in organisation.lines.lines(.chef) {
            if let post = line.subject, let chief = line.object { superiors[post, default: []].insert(chief) }
        }
        for line in organisation.lines.lines(.hörTill) {
            guard let unit = line.subject, let organ = line.object, organisation.kind(of: organ).isBoard else {
                continue
            }
            superiors[unit, default: []].insert(organ)
        }
        return Set(superiors.filter { $0.value.count > 1 }.keys)
    }
}
