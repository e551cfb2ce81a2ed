internal import OrgFacts
internal import OrgModel
internal import Texts

/// An executive board that is not one, not fullmäktige's, or too small.
enum IrregularBoard: FlawRule {
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
        Example(
            """
            källor:
              beslutet:
                slag: beslut
                uttömmande om: nämnder                          # <- finding
            enheter:
              kf: { slag: kommunfullmäktige }
              socialnämnden: { slag: nämnd, tillsätts av: kf }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        missing(in: context) + several(in: context) + irregular(in: context)
    }

    /// No board at all, where a source claims to tell of all organs of the council that it tells of.
    private static func missing(in context: Audit.Context) -> [Finding] {
        let councils = context.nodes(.kommunfullmäktige)
        let boards = context.organisation.nodes.filter { context.kind($0) == .kommunstyrelse }
        let claims = context.ordered(
            context.coverage.claims.filter { line in
                line.object.map { context.kind($0) == .nämnd || context.kind($0) == .kommunstyrelse } ?? false
            })
        guard councils.count == 1, boards.isEmpty, !context.nodes(.nämnd).isEmpty || !claims.isEmpty else { return [] }
        return [
            finding(
                about: councils,
                Wording(
                    "ingen styrelse nämns, fast nämnderna ska vara uppräknade",
                    en: "no executive board is mentioned, where the committees are to be listed"),
                on: claims, verdict: .lucka, severity: .medel, parties: .none, variant: "ingen",
                inSilenceOf: Silence(.executive, reach: .kinds([.nämnd])), in: context)
        ]
    }

    /// More than one board that one council appoints.
    private static func several(in context: Audit.Context) -> [Finding] {
        context.nodes(.kommunfullmäktige).compactMap { council in
            let appointments = context.facts.said(.tillsätter, .utser, from: council).filter { fact in
                fact.whom.map { context.kind($0) == .kommunstyrelse && context.isSingle($0) } ?? false
            }
            let boards = Set(appointments.compactMap(\.whom))
            guard boards.count > 1 else { return nil }
            let names = context.list(boards)
            return finding(
                about: Array(boards),
                Wording(
                    "\(context.quoted(council)) tillsätter mer än en styrelse: \(names.swedish)",
                    en: "\(context.quoted(council)) appoints more than one executive board: \(names.english)"),
                resting: appointments, verdict: context.verdict(appointments), variant: "flera", in: context)
        }
    }

    private static func irregular(in context: Audit.Context) -> [Finding] {
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
            let wrong = context.wrongAppointments(of: board) { $0 == .kommunfullmäktige }
            if !wrong.isEmpty {
                let names = context.list(wrong.compactMap(\.who))
                findings.append(
                    finding(
                        about: [board],
                        Wording(
                            "\(context.quoted(board)) tillsätts av \(names.swedish), inte av fullmäktige",
                            en: "\(context.quoted(board)) is appointed by \(names.english), not by the council"),
                        resting: wrong, in: context))
            }
            return findings
        }
    }
}
