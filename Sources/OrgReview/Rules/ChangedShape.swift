internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// How many levels of chiefs there are, and how many answer to each, before and after.
enum ChangedShape: ComparisonRule {
    static let code = "CMP-08"
    static let verdict = Verdict.upplysning
    static let severity = Severity.info
    static let words = RuleWords(
        name: Wording("andra nivåer och kontrollspann", en: "other levels and spans of control"),
        rationale: Wording(
            "fler nivåer ger längre väg till beslut, och större spann mindre tid för var och en; båda hör till det som "
                + "riskbedöms före beslutet",
            en:
                "more levels make the way to a decision longer, and wider spans leave less time for each; both are part "
                + "of the assessment of risks before the decision"),
        advice: Wording(
            "ta med talen i riskbedömningen", en: "let the assessment of risks include the numbers"))

    static let examples = [
        ComparedExample(
            "befattningar: { a: { slag: chef }, b: { chef: a }, c: { chef: a } }",
            "befattningar: { a: { slag: chef }, b: { chef: a }, c: { chef: b } }"),
        ComparedExample(
            "befattningar: { a: { slag: chef }, b: { chef: a }, c: { chef: a } }",
            "befattningar: { a: { slag: chef, namn: Chefen }, b: { chef: a }, c: { chef: a } }", isFlawed: false),
    ]

    static func findings(in context: Review.Context) -> [Finding] {
        let (old, new) = (context.consequences.shapeBefore, context.consequences.shapeAfter)
        guard old.chiefs.known > 0, new.chiefs.known > 0,
            old.levels != new.levels || old.mean != new.mean || old.span != new.span
        else { return [] }
        let (before, after) = (spans(old, context.before), spans(new, context.after))
        return [
            Finding(
                by: self, about: new.widest.map { context.after.subjects([$0]) } ?? [],
                Wording(
                    "före \(before.swedish); efter \(after.swedish)",
                    en: "before \(before.english); after \(after.english)"),
                on: new.widest.map { context.after.evidence([$0]) } ?? [])
        ]
    }

    /// `3 chefsnivåer, i snitt 4,5 per chef, som mest 12 ('Gatuchef')`
    private static func spans(_ shape: Shape, _ organisation: Organisation) -> Wording {
        let tenths = Int(((shape.mean ?? 0) * 10).rounded())
        let widest = shape.widest.map { " ('\(organisation.name(of: $0))')" } ?? ""
        let levels = shape.levels
        return Wording(
            "\(levels) \(levels == 1 ? "chefsnivå" : "chefsnivåer"), i snitt \(tenths / 10),\(tenths % 10) per chef, "
                + "som mest \(shape.span.known)\(widest)",
            en:
                "\(levels) \(levels == 1 ? "level" : "levels") of chiefs, on average \(tenths / 10).\(tenths % 10) a chief, "
                + "at most \(shape.span.known)\(widest)")
    }
}
