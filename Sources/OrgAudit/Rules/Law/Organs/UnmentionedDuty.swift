internal import OrgModel

/// A duty of the law that no nämnd is said to have, in a document that is to tell of the nämnder.
enum UnmentionedDuty: Rule {
    static let code = "KL-34"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("lagens uppgift utan nämnd", en: "duty of the law without a committee"),
        rationale: Wording(
            "vissa uppgifter ska alltid ligga hos någon nämnd, ensam eller tillsammans med annat: "
                + "byggnadsnämndens uppgifter, och överförmyndarens hos en överförmyndare eller nämnd",
            en: "some duties always lie with some committee, alone or with others: those of the building committee, "
                + "and the chief guardian's with a chief guardian or a committee"),
        authorities: [
            Wording("plan- och bygglagen 12 kap. 1 §", en: "the Planning and Building Act chapter 12, section 1"),
            Wording("föräldrabalken 19 kap. 1–2 §§", en: "the Parental Code chapter 19, sections 1–2"),
        ],
        advice: Wording(
            "säg vilken nämnd som har uppgiften (verksamhetsområde)",
            en: "say which committee has the duty (verksamhetsområde)"))

    static let examples = [
        Example(
            """
            källor: { reglementet: { slag: reglemente, uttömmande om: nämnder } }
            källa: reglementet
            enheter:
              bygglovsnämnden: { slag: nämnd }                      # <- finding
              socialnämnden: { slag: nämnd }
            """),
        Example(
            """
            källor: { instruktionen: { slag: instruktion, uttömmande om: kommundirektör } }
            befattningar:
              kommundirektör:
                slag: kommundirektör
                leder: krisledning                                  # <- finding
            ärenden: { krisledning: { slag: process } }
            """),
        Example(
            """
            källor: { reglementet: { slag: reglemente, uttömmande om: nämnder } }
            enheter:
              krisledningsnämnden: { slag: nämnd }
              samhällsnämnden: { slag: nämnd, verksamhetsområde: plan- och bygglagen }
              rättsnämnden: { slag: nämnd, verksamhetsområde: överförmyndarens uppgifter }
            befattningar: { kommundirektör: { slag: kommundirektör, leder: krisledning } }
            ärenden: { krisledning: { slag: process } }
            """),
    ]

    /// The duty, and the words by which a nämnd's name or field tells that it has it.
    private static let duties: [(name: Wording, words: [String])] = [
        (Wording("byggnadsnämndens", en: "the building committee's"), ["bygg", "plan"]),
        (Wording("överförmyndarens", en: "the chief guardian's"), ["överförmynd"]),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        unplaced(in: context) + crisis(in: context)
    }

    private static func unplaced(in context: Audit.Context) -> [Finding] {
        let boards = context.nodes(.nämnd)
        guard context.coverage.isExhaustive(about: .nämnd), !boards.isEmpty else { return [] }
        let missing = duties.filter { duty in !duty.words.contains { isTold($0, context) } }
        guard !missing.isEmpty else { return [] }
        return [
            finding(
                about: boards,
                Wording(
                    "vilken nämnd som har \(missing.map(\.name.swedish).joined(separator: " och ")) uppgifter sägs inte",
                    en:
                        "which committee has \(missing.map(\.name.english).joined(separator: " and ")) duties is not said"
                ),
                in: context)
        ]
    }

    /// A director who leads in a crisis, in an instruction that does not say how that stands to a crisis committee.
    private static func crisis(in context: Audit.Context) -> [Finding] {
        guard !isTold("kris", context) else { return [] }
        return context.nodes(.kommundirektör).filter(context.coverage.isExhaustive(about:)).compactMap { director in
            let lines = context.ordered(context.lines(.leder, from: director)).filter { line in
                line.object.map {
                    context.kind($0).section == .matters
                        && context.organisation.name(of: $0).lowercased().contains("krisledning")
                } ?? false
            }
            guard !lines.isEmpty else { return nil }
            return finding(
                about: [director],
                Wording(
                    "\(context.quoted(director)) leder krisledningen, men hur det förhåller sig till en "
                        + "krisledningsnämnd sägs inte",
                    en: "\(context.quoted(director)) leads in a crisis, but how that stands to a crisis committee is "
                        + "not said"),
                on: lines, variant: "kris", in: context)
        }
    }

    /// Whether the name or field of an organ or elected post holds the word.
    private static func isTold(_ word: String, _ context: Audit.Context) -> Bool {
        context.nodes { $0.sphere == .political }.contains { organ in
            let told = [Property.titel, .verksamhetsområde, .ändamål].compactMap {
                context.organisation.value($0, of: organ)
            }
            return (told + [context.organisation.name(of: organ)]).contains { $0.lowercased().contains(word) }
        }
    }
}
