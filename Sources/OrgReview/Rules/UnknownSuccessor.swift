internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// Which became which is not said: told as unknown, and never as one that ended and another that is new.
enum UnknownSuccessor: ComparisonRule {
    static let code = "CMP-09"
    static let verdict = Verdict.upplysning
    static let severity = Severity.info
    static let words = RuleWords(
        name: Wording("okänd efterträdare", en: "unknown successor"),
        rationale: Wording(
            "den som berörs ska kunna se vart hennes enhet och uppgifter tog vägen; det som inte sägs går inte att "
                + "samverka om",
            en: "those who are touched need to see where their unit and tasks went; what is not said cannot be "
                + "negotiated"),
        advice: Wording(
            "skriv i modellen vem som ersätter vem (ersätter), eller rätta parfilen (--write-pairs)",
            en: "say in the model who replaces whom (replaces), or correct the pairs file (--write-pairs)"))

    static let examples = [
        ComparedExample(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              trafiknämnden: { slag: nämnd, tillsätts av: kf }
              parknämnden: { slag: nämnd, tillsätts av: kf }
              miljönämnden: { slag: nämnd, tillsätts av: kf }
            """,
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              samhällsnämnden: { slag: nämnd, tillsätts av: kf }
              klimatnämnden: { slag: nämnd, tillsätts av: kf }
            """),
        ComparedExample(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              trafiknämnden: { slag: nämnd, tillsätts av: kf }
            """,
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              gatunämnden: { slag: nämnd, tillsätts av: kf, ersätter: trafiknämnden }
            """, isFlawed: false),
    ]

    static func findings(in context: Review.Context) -> [Finding] {
        let told = told(in: context).filter { context.comparison.concern(of: $0) < .tasks }
        let both = told.filter { !$0.before.isEmpty && !$0.after.isEmpty }.map { (before: $0.before, after: $0.after) }
        // All that one side alone tells of is one question: what became of them, or where they came from.
        let alone = [
            (before: told.filter(\.after.isEmpty).flatMap(\.before), after: [Node]()),
            (before: [], after: told.filter(\.before.isEmpty).flatMap(\.after)),
        ]
        return (alone.filter { !$0.before.isEmpty || !$0.after.isEmpty } + both).map { finding($0, $1, context) }
            + unclear(in: context)
    }

    private static func finding(_ gone: [Node], _ come: [Node], _ context: Review.Context) -> Finding {
        let (before, after) = (context.before, context.after)
        let (old, new) = (before.list(gone), after.list(come))
        let message =
            come.isEmpty
            ? Wording("vad \(old.swedish) blev sägs inte", en: "what became of \(old.english) is not said")
            : gone.isEmpty
                ? Wording("varifrån \(new.swedish) kom sägs inte", en: "where \(new.english) came from is not said")
                : Wording(
                    "vilka som blev vilka sägs inte: \(old.swedish) före, \(new.swedish) efter",
                    en: "which became which is not said: \(old.english) before, \(new.english) after")
        return Finding(
            by: self, about: before.subjects(gone) + after.subjects(come), message,
            on: before.evidence(gone) + after.evidence(come))
    }

    /// The changes in which nobody knows who became whom.
    static func told(in context: Review.Context) -> [Change] {
        context.comparison.changes.filter { $0.kind == .okänd || $0.kind == .omfördelad }
    }

    /// What replaced others as a class, where the model itself says that it does not tell which became which.
    private static func unclear(in context: Review.Context) -> [Finding] {
        let (before, after) = (context.before, context.after)
        let known = Set(told(in: context).flatMap(\.after))
        return after.nodes.filter { !known.contains($0) }.sorted(by: after.precedes).compactMap { node in
            let texts = Set(after.texts(ofUnclearSuccession: node))
            let old = context.comparison.pairing.links(to: node).map(\.before)
            if texts.isEmpty || old.isEmpty { return nil }
            let (from, to) = (before.list(old), after.list([node]))
            let why = texts.sorted().joined(separator: "; ")
            return Finding(
                by: self, about: before.subjects(old) + after.subjects([node]),
                Wording(
                    "\(to.swedish) efter \(from.swedish): \(why)", en: "\(to.english) after \(from.english): \(why)"),
                on: before.evidence(old) + after.evidence([node]))
        }
    }
}

extension Organisation {
    /// In what words it is left unclear (`otydligt`) whom a node replaces.
    func texts(ofUnclearSuccession node: Node) -> [String] {
        let unknown = lines.statements(.ersätter, from: node).filter { $0.object == nil && $0.standing != .denied }
        return (replacements(of: node).map(\.detail) + unknown.map(detail)).filter { !$0.unclear.isNone }
            .map { texts[$0.unclear] }
    }
}
