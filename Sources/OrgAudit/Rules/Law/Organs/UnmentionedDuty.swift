internal import OrgFacts
internal import OrgModel
internal import Texts

/// A duty of the law that no nämnd is said to have, in a document that is to tell of the nämnder.
enum UnmentionedDuty: FlawRule {
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
            en: "say which committee has the duty (field of operations)"))

    static let examples = [
        Example(
            """
            källor: { reglementet: { slag: reglemente, uttömmande om: nämnder } }
            källa: reglementet
            enheter:
              miljönämnden: { slag: nämnd, verksamhetsområde: byggnadsnämndens uppgifter }   # <- finding
              socialnämnden: { slag: nämnd, verksamhetsområde: socialtjänst }
            """),
        Example(
            """
            källor: { instruktionen: { slag: instruktion, uttömmande om: kommundirektör } }
            befattningar:
              kommundirektör:
                slag: kommundirektör
                leder: händelser                                    # <- finding
            ärenden: { händelser: { slag: process, klass: krisledning } }
            """),
        Example(
            """
            källor: { reglementet: { slag: reglemente, uttömmande om: nämnder } }
            enheter:
              krisnämnden: { slag: nämnd, verksamhetsområde: krisledning vid extraordinära händelser }
              samhällsnämnden: { slag: nämnd, verksamhetsområde: plan- och bygglagen }
              rättsnämnden: { slag: nämnd, ändamål: socialtjänst, ansvarar för: ställföreträdarna }
            befattningar: { kommundirektör: { slag: kommundirektör, leder: händelser } }
            ärenden:
              händelser: { slag: process, klass: krisledning }
              ställföreträdarna: { klass: överförmyndare }
            """),
    ]

    /// The duty, and how the words begin by which a field tells that it is there.
    private static let duties: [(name: Wording, words: [String])] = [
        (Wording("byggnadsnämndens", en: "the building committee's"), ["bygg", "samhällsbygg", "detaljplan", "pbl"]),
        (Wording("överförmyndarens", en: "the chief guardian's"), ["överförmynd"]),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        guard isListed(context), !missing(in: context).isEmpty, !silent(in: context).isEmpty,
            crisis(in: context).isEmpty
        else { return .assessable }
        return .notAssessable(
            Wording(
                "alla nämnder ska vara uppräknade, men vad var och en är till för sägs inte (verksamhetsområde)",
                en: "all committees are to be listed, but what each is for is not said (field of operations)"))
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        unplaced(in: context) + crisis(in: context)
    }

    private static func unplaced(in context: Audit.Context) -> [Finding] {
        let missing = missing(in: context)
        let boards = context.nodes(.nämnd)
        let isWhole = isListed(context) || !context.nodes(.kommunfullmäktige).isEmpty && boards.count > 1
        guard isWhole, !missing.isEmpty, silent(in: context).isEmpty else { return [] }
        let names = (missing.map(\.name.swedish).joined(separator: " och "), missing.map(\.name.english))
        return [
            finding(
                about: boards,
                Wording(
                    "vilken nämnd som har \(names.0) uppgifter sägs inte",
                    en: "which committee has \(names.1.joined(separator: " and ")) duties is not said"),
                parties: .whole(missing.map(\.name.swedish)),
                inSilenceOf: Silence(.field, reach: .kinds([.nämnd])), in: context)
        ]
    }

    /// Whether a source claims to tell of all nämnder, and tells of some.
    private static func isListed(_ context: Audit.Context) -> Bool {
        context.coverage.isExhaustive(about: .nämnd) && !context.nodes(.nämnd).isEmpty
    }

    private static func missing(in context: Audit.Context) -> [(name: Wording, words: [String])] {
        let organs = carriers(in: context)
        // What no other organ has, one of them may have.
        if organs.contains(where: { context.organisation.value(.restansvar, of: $0) == Answer.yes.rawValue }) {
            return []
        }
        return duties.filter { duty in !organs.contains { context.isFor(duty.words, $0) } }
    }

    /// The organs told one by one whose field nobody has told: any of them may have the duty. Where no nämnd is told by
    /// itself the silence is whole.
    private static func silent(in context: Audit.Context) -> [Node] {
        carriers(in: context).filter { organ in
            let kind = context.kind(organ)
            let mayCarry =
                kind == .nämnd || kind == .gemensamNämnd || kind == .kommunalförbund || kind == .förtroendepost
            let isSeat = !context.facts.said(.ledamot, .ordförande, .lederPolitiskt, .hörTill, from: organ).isEmpty
            return mayCarry && !isSeat && context.isSingle(organ) && context.field(of: organ) == nil
        }
    }

    private static func carriers(in context: Audit.Context) -> [Node] {
        context.nodes { $0.sphere == .political || $0.isDecidingOrgan }
    }

    /// A director who leads in a crisis, in an instruction that does not say how that stands to a crisis committee.
    private static func crisis(in context: Audit.Context) -> [Finding] {
        let organs = carriers(in: context)
        guard !organs.contains(where: { context.isFor(["kris"], $0) }) else { return [] }
        return context.nodes(.kommundirektör).compactMap { director in
            let led = context.facts.said(.leder, from: director).filter { fact in
                fact.whom.flatMap(context.legalClass).map { Audit.Context.speaks($0, ["kris"]) } ?? false
            }
            guard !led.isEmpty else { return nil }
            return finding(
                about: [director],
                Wording(
                    "\(context.quoted(director)) leder krisledningen, men hur det förhåller sig till en "
                        + "krisledningsnämnd sägs inte",
                    en: "\(context.quoted(director)) leads in a crisis, but how that stands to a crisis committee is "
                        + "not said"),
                resting: led, variant: "kris", inSilenceOf: Silence(.crisis), in: context)
        }
    }
}
