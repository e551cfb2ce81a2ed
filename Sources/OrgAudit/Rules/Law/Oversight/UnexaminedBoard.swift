internal import OrgFacts
internal import OrgModel
internal import Texts

/// A nämnd that the list of what revisorerna examine leaves out, or a revision that others than fullmäktige appoint.
enum UnexaminedBoard: FlawRule {
    static let code = "KL-22"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let grading: Wording? = Wording(
        "hög och fel där revisorerna är för få eller utses av annan än fullmäktige",
        en: "high and a breach where the auditors are too few or named by another than the council")
    static let since = InForce.kommunallagen
    static let earlier: EarlierLaw? = EarlierLaw(
        since: Day(year: 2003, month: 1, day: 1),
        authorities: [
            Wording(
                "kommunallagen (1991:900) 9 kap. 9 §", en: "the Local Government Act (1991:900) chapter 9, section 9"),
            .page(
                "SFS 2002:438",
                "https://www.lagboken.se/Lagboken/start/forvaltningsratt/kommunallag-2017725/"
                    + "d_42807-sfs-2002_438-lag-om-andring-i-kommunallagen-1991_900"),
        ])
    static let words = RuleWords(
        name: Wording("granskning som inte når alla", en: "examination that does not reach all"),
        rationale: Wording(
            "revisorerna granskar varje år all verksamhet i nämnderna, är minst fem och väljs av fullmäktige",
            en:
                "the auditors examine all operations of the committees every year, are at least five and are elected by "
                + "the council"),
        authorities: [
            .kommunallagen("12 kap. 1 och 4–7 §§", en: "chapter 12, sections 1 and 4–7")
        ],
        advice: Wording(
            "låt revisionen granska varje nämnd (granskar)", en: "let the audit examine each committee (examines)"))

    static let examples = [
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse }
              skolnämnden: { slag: nämnd }
              valnämnden: { slag: nämnd }
              revisionen:
                slag: revision
                granskar: skolnämnden                # <- finding
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              revisionen:                            # <- finding
                slag: revision
                ledamöter: 3
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              skolnämnden: { slag: nämnd }
              valnämnden: { slag: nämnd }
              revisionen: { slag: revision, ledamöter: 5, granskar: [ks, nämnder] }
              förbundet: { slag: kommunalförbund }
              direktionen: { slag: direktion, del av: förbundet }
              förbundets revisorer: { slag: revision, ledamöter: 3, granskar: direktionen, väljs av: direktionen }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.revision).filter(context.isSingle).flatMap { audit in
            // A federation's auditors are as many as its charter says, and elected as it says; what the earlier act said of
            // that has not been read.
            let isFederal = isFederal(audit, context) || (since.map { context.date < $0 } ?? false)
            return [
                leftOut(audit, context), leftOutOfMany(audit, context), isFederal ? nil : tooFew(audit, context),
                isFederal ? nil : wronglyAppointed(audit, context),
            ].compactMap(\.self)
        }
    }

    private static func isFederal(_ audit: Node, _ context: Audit.Context) -> Bool {
        let examined = context.facts.said(.granskning, from: audit).compactMap(\.whom)
        return context.isOfFederation(audit) || !examined.isEmpty && examined.allSatisfy(context.isOfFederation)
    }

    private static func leftOut(_ audit: Node, _ context: Audit.Context) -> Finding? {
        let examined = context.facts.said(.granskning, from: audit)
        let boards = context.nodes(.nämnd).filter(context.isSingle)
        let missed = boards.filter { board in
            context.facts.said(.granskning, to: board).isEmpty
                && context.facts.division(of: board, by: [.granskning], at: .whom) == nil
        }
        guard !missed.isEmpty, missed.count < boards.count else { return nil }
        return alike(missed, in: context) { missed in
            let names = context.list(missed)
            return finding(
                about: missed,
                Wording(
                    "uppräkningen av vad \(context.quoted(audit)) granskar utelämnar \(names.swedish)",
                    en: "the list of what \(context.quoted(audit)) examines leaves out \(names.english)"),
                resting: examined, parties: .each([context.organisation.id(of: audit)]), in: context)
        }
    }

    /// Said to examine some of them, where the law's examination is of all.
    private static func leftOutOfMany(_ audit: Node, _ context: Audit.Context) -> Finding? {
        let parts = context.facts.said(.granskning, from: audit).filter { fact in
            fact.partialEnd == .whom && context.isEnd(fact.whom, \.isBoard)
                && fact.whom.flatMap { context.facts.division(of: $0, by: [.granskning], at: .whom) }?.standing == .open
        }
        guard !parts.isEmpty else { return nil }
        let names = context.list(parts.compactMap(\.whom))
        return finding(
            about: parts.compactMap(\.whom),
            Wording(
                "\(context.quoted(audit)) granskar en del av \(names.swedish), men all verksamhet ska granskas; om de "
                    + "övriga sägs inget",
                en: "\(context.quoted(audit)) examines a part of \(names.english), but all operations are to be "
                    + "examined; of the others nothing is said"),
            resting: parts, parties: .each([context.organisation.id(of: audit)]), variant: "en del", in: context)
    }

    private static func tooFew(_ audit: Node, _ context: Audit.Context) -> Finding? {
        guard let seats = context.organisation.value(.ledamöter, of: audit).flatMap(Int.init), seats < 5,
            !context.isOfFederation(audit)
        else { return nil }
        return finding(
            about: [audit],
            Wording("\(context.quoted(audit)) är \(seats), färre än fem", en: "\(context.quoted(audit)) are \(seats)"),
            verdict: .fel, severity: .hög, variant: "antal", in: context)
    }

    private static func wronglyAppointed(_ audit: Node, _ context: Audit.Context) -> Finding? {
        let wrong = context.wrongAppointments(of: audit) { $0 == .kommunfullmäktige }
        guard !wrong.isEmpty else { return nil }
        let names = context.list(wrong.compactMap(\.who))
        return finding(
            about: [audit],
            Wording(
                "\(context.quoted(audit)) utses av \(names.swedish), inte av fullmäktige",
                en: "\(context.quoted(audit)) is appointed by \(names.english), not by the council"),
            resting: wrong, verdict: .fel, severity: .hög, variant: "val", in: context)
    }
}
