internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// A post with two chiefs or a unit under two nämnder that was not so before, and how many there are before and after.
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
        return findings
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
