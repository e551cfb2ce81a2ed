internal import OrgModel

/// An executive board that is not one, not fullmäktige's, or too small.
enum IrregularBoard: Rule {
    static let code = "KL-02"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("styrelse i strid med lagen", en: "executive board against the law"),
        rationale: Wording(
            "fullmäktige tillsätter en styrelse, med minst fem ledamöter och minst fem ersättare",
            en: "the council appoints one executive board, of at least five members and at least five substitutes"),
        authorities: [
            .kommunallagen("3 kap. 3 § och 6 kap. 16 §", en: "chapter 3, section 3 and chapter 6, section 16")
        ],
        advice: Wording(
            "rätta antalet i reglementet, eller låt fullmäktige tillsätta styrelsen",
            en: "correct the number in the terms of reference, or let the council appoint the board"))

    static let examples = [
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf, ledamöter: 3, ersättare: 5 }     # <- finding
            """),
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf, ledamöter: 11, ersättare: 11 }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.kommunstyrelse).filter(context.isSingle).flatMap { board in
            let small = [Property.ledamöter, .ersättare].compactMap { property in
                context.organisation.value(property, of: board).flatMap(Int.init).flatMap {
                    $0 < 5 ? (property, $0) : nil
                }
            }
            var findings = small.map { property, number in
                finding(
                    about: [board],
                    Wording(
                        "\(context.quoted(board)) har \(number) \(property.word.swedish), färre än fem",
                        en: "\(context.quoted(board)) has \(number) \(property.word.english), fewer than five"),
                    variant: property.word.swedish, in: context)
            }
            let lines = context.wrongAppointments(of: board) { $0 == .kommunfullmäktige }
            if !lines.isEmpty {
                let names = context.list(lines.compactMap(\.subject))
                findings.append(
                    finding(
                        about: [board],
                        Wording(
                            "\(context.quoted(board)) tillsätts av \(names.swedish), inte av fullmäktige",
                            en: "\(context.quoted(board)) is appointed by \(names.english), not by the council"),
                        on: lines, in: context))
            }
            return findings
        }
    }
}
