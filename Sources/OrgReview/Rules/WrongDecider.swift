internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// A change that rests on a decision of an organ which may not make it.
enum WrongDecider: ComparisonRule {
    static let code = "CMP-05"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("omorganisation beslutad av fel organ", en: "reorganisation decided by the wrong organ"),
        rationale: Wording(
            "fullmäktige bestämmer vilka nämnder som ska finnas, deras verksamhetsområden och inbördes förhållanden; en "
                + "förvaltning bestämmer nämnden själv om, om fullmäktige inte har sagt något annat",
            en: "the council decides which committees there are, their fields and how they stand to each other; a "
                + "department is the committee's own to decide on, unless the council has said otherwise"),
        authorities: [
            Wording(
                "kommunallagen (2017:725) 5 kap. 1 § och 6 kap. 2 och 3 §§",
                en: "the Local Government Act (2017:725) chapter 5, section 1 and chapter 6, sections 2 and 3")
        ],
        advice: Wording(
            "lägg beslutet där det hör hemma, innan ändringen börjar gälla",
            en: "take the decision where it belongs, before the change comes into force"))

    static let examples = [
        ComparedExample(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf }
            """,
            """
            källor: { beslutet: { slag: beslut, antagen av: ks } }
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf }
              kulturnämnden: { slag: nämnd, tillsätts av: kf, källa: beslutet }
            """),
        ComparedExample(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf }
            """,
            """
            källor: { beslutet: { slag: beslut, antagen av: kf } }
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf }
              kulturnämnden: { slag: nämnd, tillsätts av: kf, källa: beslutet }
            """, isFlawed: false),
    ]

    static func findings(in context: Review.Context) -> [Finding] {
        let after = context.after
        return context.comparison.changes.compactMap { change in
            guard let decision = change.decision, change.kind.isOfStructure else { return nil }
            let lines = [Relation.antar, .beslutar].flatMap { after.lines.lines($0, to: decision) }
            let deciders = lines.compactMap(\.subject)
            guard !deciders.isEmpty, let kinds = allowed(change, context),
                !deciders.contains(where: { kinds.contains(after.kind(of: $0)) })
            else { return nil }
            let (names, told) = (after.list(deciders), changed(change, context))
            let subjects =
                change.after.isEmpty ? context.before.subjects(change.before) : after.subjects(change.after)
            return Finding(
                by: self, about: subjects,
                Wording(
                    "\(told.swedish) ändras genom ett beslut av \(names.swedish), som inte får besluta om det",
                    en: "\(told.english) is changed by a decision of \(names.english), which may not decide on it"),
                on: lines.map { Evidence($0, in: after) }, variant: change.kind.rawValue)
        }
    }

    private static func changed(_ change: Change, _ context: Review.Context) -> Wording {
        change.after.isEmpty ? context.before.list(change.before) : context.after.list(change.after)
    }

    /// Who may decide on a change: fullmäktige on nämnder and on what goes from one to another; of a förvaltning also its
    /// nämnd, and under the kommunstyrelse the kommundirektör. Nil where no rule is known.
    private static func allowed(_ change: Change, _ context: Review.Context) -> Set<NodeKind>? {
        let kinds = Set(change.before.map(context.before.kind) + change.after.map(context.after.kind))
        if kinds.contains(where: \.isBoard) { return [.kommunfullmäktige] }
        let places = [
            change.placeBefore.map(context.before.kind), change.placeAfter.map(context.after.kind),
        ].compactMap(\.self)
        if change.kind == .flyttad, places.count == 2, places.allSatisfy(\.isBoard) { return [.kommunfullmäktige] }
        guard kinds == [.förvaltning] else { return nil }
        return places.contains(.kommunstyrelse)
            ? [.kommunfullmäktige, .kommunstyrelse, .kommundirektör] : Set([.kommunfullmäktige] + places)
    }
}

extension Change.Kind {
    /// Whether it changes which organs and units there are and where they stand.
    fileprivate var isOfStructure: Bool {
        switch self {
        case .sammanslagen, .delad, .omfördelad, .upplöst, .ny, .nyRoll, .flyttad: true
        default: false
        }
    }
}
