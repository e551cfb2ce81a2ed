internal import OrgFacts
internal import OrgModel
internal import Texts

/// Uppsikt that styrelsen is said to have over a förvaltning, over some nämnder only, or that nobody has.
enum MisplacedOversight: FlawRule {
    static let code = "KL-06"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "låg där ingen granskar ett samverkansorgan, och för uppsikt över det egna",
        en: "low where nobody examines a joint body, and for oversight of one's own")
    static let since = InForce.kommunallagen
    // The commentary of the act of 2017 says that its section is the earlier act's, as that was when it was written.
    static let earlier: EarlierLaw? = EarlierLaw(
        since: Day(year: 2017, month: 1, day: 1),
        authorities: [
            Wording(
                "kommunallagen (1991:900) 6 kap. 1 §", en: "the Local Government Act (1991:900) chapter 6, section 1"),
            .page(
                "prop. 2016/17:171",
                "https://www.processratt.se/prop-2016-17171-en-ny-kommunallag-forfattningskommentarer-6-kap/"),
        ])
    static let words = RuleWords(
        name: Wording("uppsikt som inte når rätt", en: "oversight that misses its object"),
        rationale: Wording(
            "styrelsens uppsikt gäller övriga nämnder, gemensamma nämnder, avtalssamverkan, bolag och kommunalförbund; "
                + "en förvaltning leds av sin egen nämnd",
            en: "the executive board oversees the other committees, joint committees, agreements, companies and "
                + "federations; a department is led by its own committee"),
        authorities: [.kommunallagen("6 kap. 1 §", en: "chapter 6, section 1")],
        advice: Wording(
            "låt uppsikten gälla nämnden, bolaget eller samverkan (har uppsikt över)",
            en: "let the oversight concern the committee, the company or the co-operation (oversees)"))

    static let examples = [
        Example(
            """
            enheter:
              ks:
                slag: kommunstyrelse
                har uppsikt över: [förvaltningar, bolag]     # <- finding
              nämnder: { slag: nämnd, antal: okänt }
              förvaltningar: { slag: förvaltning, antal: okänt, hör till: nämnder }
              bolag: { slag: bolag, antal: 3 }
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse, har uppsikt över: [nämnder, bolag, verksamheten] }
              nämnder: { slag: nämnd, antal: okänt }
              verksamheten: { slag: verksamhet, bedrivs i: förvaltningar }
              förvaltningar: { slag: förvaltning, antal: okänt, hör till: nämnder }
              bolag: { slag: bolag, antal: 3 }
            """),
        Example(
            """
            källor: { arbetsordning: { slag: arbetsordning, uttömmande om: gemensamma kontoret } }
            källa: arbetsordning
            enheter:
              samverkansrådet:                               # <- finding
                slag: samverkansorgan
                leder politiskt: gemensamma kontoret
              gemensamma kontoret: { slag: verksamhet }
            """),
        Example(
            """
            # One organ that leads and oversees the same, oversight of one's own, and a list that is to be whole.
            källor: { reglementet: { slag: reglemente, uttömmande om: ks } }
            enheter:
              ks:
                slag: kommunstyrelse
                har uppsikt över: [skolnämnden, bolaget, utskottet]     # <- finding
                leder: bolaget
              skolnämnden: { slag: nämnd }
              socialnämnden: { slag: nämnd }
              hamnen: { slag: bolag }
              bolaget: { slag: bolag }
              utskottet: { slag: utskott, del av: ks }
            """),
        Example(
            """
            # No source says that the list is whole: what it leaves out is asked.
            enheter:
              ks: { slag: kommunstyrelse, har uppsikt över: [skolnämnden, bolaget], ägarstyr: bolaget }
              skolnämnden: { slag: nämnd }
              socialnämnden: { slag: nämnd }
              förbundet: { slag: kommunalförbund }
              bolaget: { slag: bolag }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        overDepartments(in: context) + overSome(in: context) + overSomeOfMany(in: context) + overNobody(in: context)
            + OwnOversight.findings(in: context) + OfficialOversight.findings(in: context)
    }

    private static func overDepartments(in context: Audit.Context) -> [Finding] {
        let overseen = context.said(.uppsikt).filter { fact in
            guard let overseer = fact.who, let object = fact.whom else { return false }
            let kind = context.kind(object)
            return context.kind(overseer) == .kommunstyrelse && kind.section == .units && kind.sphere == .employed
                && kind != .verksamhet && !context.measures.isAbove(overseer, object, through: .parts)
                && !context.facts.answerers(for: object).contains { $0.who == overseer }
                // Companies by one name are companies.
                && !context.facts.said(.placed, to: object).contains { context.isEnd($0.who) { $0.fit == .company } }
        }
        return Dictionary(grouping: context.ordered(overseen)) { $0.who }.compactMap { board, facts in
            guard let board else { return nil }
            return alike(facts, about: \.whom, in: context) { overUnits($0, by: board, context) }
        }
    }

    private static func overUnits(_ facts: [Fact], by board: Node, _ context: Audit.Context) -> Finding {
        let units = facts.compactMap(\.whom)
        let names = context.list(units)
        return finding(
            about: [board] + units,
            Wording(
                "\(context.quoted(board)) sägs ha uppsikt över \(names.swedish), "
                    + "men lagens uppsikt gäller nämnderna, inte deras förvaltningar",
                en: "\(context.quoted(board)) is said to oversee \(names.english), "
                    + "but the law's oversight concerns the committees, not their departments"),
            resting: facts, in: context)
    }

    /// A list of what is overseen, from which some of what the law names and the model has is left out.
    private static func overSome(in context: Audit.Context) -> [Finding] {
        context.nodes(.kommunstyrelse).filter(context.isSingle).compactMap { board in
            let own = context.facts.said(.uppsikt, from: board)
            let named = Set(own.compactMap(\.whom))
            // What is told of all of a kind is told of each.
            let listed = own.filter { $0.whom.map(context.isSingle) ?? false }
            let all = context.nodes(where: overseen.contains).filter { organ in
                context.isSingle(organ) && organ != board && !context.isOfFederation(board)
            }
            let missed = all.filter { organ in
                !named.contains(organ) && context.facts.said(.uppsikt, to: organ).isEmpty
                    && context.facts.division(of: organ, by: [.uppsikt], at: .whom) == nil
            }
            guard !missed.isEmpty, missed.count < all.count, let first = context.lines(saying: listed).first else {
                return nil
            }
            let isWhole = context.coverage.isExhaustive(about: board)
            return alike(missed, in: context) { missed in
                let names = context.list(missed)
                return finding(
                    about: missed,
                    Wording(
                        "uppräkningen av vad \(context.quoted(board)) har uppsikt över utelämnar \(names.swedish)",
                        en: "the list of what \(context.quoted(board)) oversees leaves out \(names.english)"),
                    on: [first], verdict: .lucka, severity: isWhole ? nil : .låg,
                    parties: .each([context.organisation.id(of: board)]), variant: "utelämnad",
                    inSilenceOf: Silence(.oversight, of: [board]), in: context)
            }
        }
    }

    /// Oversight of some of many, where the law's is of all.
    private static func overSomeOfMany(in context: Audit.Context) -> [Finding] {
        let partial = context.said(.uppsikt).filter { fact in
            fact.partialEnd == .whom && context.isEnd(fact.who) { $0 == .kommunstyrelse }
                && context.isEnd(fact.whom) { overseen.contains($0) }
        }
        return Dictionary(grouping: partial) { $0.whom }.compactMap { many, facts -> Finding? in
            guard let many, let board = facts[0].who,
                let division = context.facts.division(of: many, by: [.uppsikt], at: .whom), division.standing != .whole
            else { return nil }
            let name = context.quoted(many)
            return finding(
                about: [many],
                Wording(
                    "\(context.quoted(board)) har uppsikt över en del av \(name), men lagens uppsikt gäller alla",
                    en: "\(context.quoted(board)) oversees a part of \(name), but the law's oversight is of all"),
                resting: division.parts, verdict: .lucka,
                severity: context.coverage.isExhaustive(about: board) ? nil : .låg, variant: "en del",
                inSilenceOf: Silence(.watch, of: [board]), in: context)
        }
    }

    private static let overseen: Set<NodeKind> = [.nämnd, .gemensamNämnd, .moderbolag, .bolag, .kommunalförbund]

    /// A joint organ whose operation a source is exhaustive about, and nobody oversees or examines.
    private static func overNobody(in context: Audit.Context) -> [Finding] {
        context.nodes(.samverkansorgan, .gemensamNämnd, .kommunalförbund).filter(context.isSingle).compactMap { organ in
            let run = context.measures.targets(.lederPolitiskt, .verksamhetsansvar, from: organ)
            let whole = Set([organ] + run + context.measures.nodesAbove(organ, through: .parts))
            guard !whole.contains(where: { !context.facts.said(.uppsikt, .granskning, to: $0).isEmpty })
            else { return nil }
            return finding(
                about: [organ],
                Wording(
                    "vem som har uppsikt över och granskar \(context.quoted(organ)) sägs inte",
                    en: "who oversees and examines \(context.quoted(organ)) is not said"),
                verdict: .lucka, severity: .låg, variant: "ingen",
                inSilenceOf: Silence(.oversight, of: Array(whole)), in: context)
        }
    }
}
