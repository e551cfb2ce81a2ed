internal import OrgFacts
internal import OrgModel
internal import Texts

/// A document or a goal that is said to be out of date, unfinished or not adopted; one whose period has passed, whose
/// revision is overdue, that another has replaced, or that names what is no more.
enum OutdatedDocument: FlawRule {
    static let code = "DOC-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let grading: Wording? = Wording(
        "medel där en uppgift vilar på dokumentet", en: "medium where a duty rests on the document")
    static let words = RuleWords(
        name: Wording("inaktuellt eller ofärdigt dokument", en: "document out of date or unfinished"),
        rationale: Wording(
            "det som vilar på ett dokument som inte är aktuellt, färdigt eller antaget vilar på ingenting som gäller",
            en: "what rests on a document that is not up to date, finished or adopted rests on nothing in force"),
        advice: Wording(
            "revidera, färdigställ eller anta dokumentet", en: "revise, finish or adopt the document"))

    static let examples = [
        Example(
            """
            källor:
              reglementet: { slag: reglemente, aktuell: nej }      # <- finding
              planen: { slag: plan, färdig: nej, antagen: nej }    # <- finding
              policyn: { slag: policy, aktuell: ja, antagen: ja }
            enheter:
              ks: { slag: kommunstyrelse, beslutar: { vad: taxan, källa: reglementet §2 } }
            ärenden: { taxan: {}, målen: { klass: mål, färdig: nej } }   # <- finding
            """),
        Example(
            """
            # A period that has passed, a revision that was due, an older act, and a committee that is no more.
            datum: 2026-01-15
            källor:
              planen: { slag: plan, giltighet: 2019-2022 }                                        # <- finding
              policyn: { slag: policy, datum: 2014-03-01, giltighet: ses över varje mandatperiod }   # <- finding
              riktlinjen: { slag: riktlinje, styrs av: gamla lagen }                              # <- finding
              arbetsordningen: { slag: arbetsordning, avser: [gamla nämnden, ks] }                # <- finding
              gamla lagen: { slag: lag, till: 2017-12-31 }
            enheter: { gamla nämnden: { slag: nämnd, till: 2022-12-31 }, ks: { slag: kommunstyrelse } }
            """),
        Example(
            """
            # In force until further notice, revised lately, and replaced by what holds instead.
            datum: 2026-01-15
            källor:
              planen: { slag: plan, giltighet: 2023-2026 }
              policyn: { slag: policy, datum: 2024-03-01, giltighet: ses över varje mandatperiod }
              riktlinjen: { slag: riktlinje, giltighet: från 2019 och tills vidare }
              handboken: { slag: dokument, datum: 2025-02-01, giltighet: revideras varje år }
              gammal: { slag: reglemente, till: 2024-12-31 }
              nytt: { slag: reglemente, ersätter: gammal }
            """),
    ]

    private static let states: [(property: Property, wording: Wording)] = [
        (.aktuell, Wording("är inte aktuellt", en: "is not up to date")),
        (.färdig, Wording("är inte färdigt", en: "is not finished")),
        (.antagen, Wording("är inte antaget", en: "is not adopted")),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        // What only tells is in force on no day: no duty rests on it.
        let bearing = context.organisation.sourcesOfStatements.filter { context.kind($0).isBinding }
        let said = context.shown(context.facts.said(.exists, .nej).filter { $0.act == .tillstånd })
        return aged(bearing, context) + ofEnded(bearing, context)
            + Set(said.compactMap(\.who)).map { node in
                let flaws = states.filter { context.organisation.value($0.property, of: node) == Answer.no.rawValue }
                let name = context.quoted(node)
                let what = Audit.Context.list(flaws.map(\.wording))
                return finding(
                    about: [node], Wording("\(name) \(what)", en: "\(name) \(what)"),
                    // Where a duty rests on it, somebody goes by what is not in force.
                    severity: bearing.contains(node) ? .medel : .låg, parties: .none, isStated: true, in: context)
            }
    }

    /// What its own words of how long it holds tell.
    private static func aged(_ bearing: Set<Node>, _ context: Audit.Context) -> [Finding] {
        context.nodes(where: { $0.isInForce && !$0.isTemplate }).compactMap { document in
            guard let written = context.organisation.value(.giltighet, of: document) else { return nil }
            let adopted = context.organisation.value(.datum, of: document).flatMap { Int($0.prefix(4)) }
            guard let flaw = Validity(written).flaw(adopted: adopted, on: context.date) else { return nil }
            let name = context.quoted(document)
            let isGrave =
                bearing.contains(document) && Validity(written).flaw(adopted: adopted, on: lastDayTold(context)) != nil
            return finding(
                about: [document], Wording("\(name) \(flaw.swedish)", en: "\(name) \(flaw.english)"),
                severity: isGrave ? .medel : .låg, parties: .none, variant: "giltighet", isStated: true, in: context)
        }
    }

    /// A model that says no day speaks of that of its latest document: what held then was gone by.
    private static func lastDayTold(_ context: Audit.Context) -> Day {
        let organisation = context.organisation
        if organisation.date != nil || organisation.asOf != nil { return context.date }
        let years = context.nodes(where: { $0.section == .sources }).compactMap {
            organisation.value(.datum, of: $0).flatMap { Int($0.prefix(4)) }
        }
        let last = years.max().flatMap { Day(year: $0, month: 12, day: 31) }
        return last.map { min($0, context.date) } ?? context.date
    }

    /// What it governs, concerns or goes by is no more, or another document has taken its place.
    private static func ofEnded(_ bearing: Set<Node>, _ context: Audit.Context) -> [Finding] {
        let lost = context.orphans.filter { orphan in
            // A document that is about nothing else is left, and told by the rule of what is left.
            isMentioned(orphan, context) && !orphan.isToCome && context.measures.stands(orphan.left)
                && context.kind(orphan.left).isInForce
        }
        return Dictionary(grouping: lost, by: \.left).map { document, orphans -> Finding in
            let names = Audit.Context.list(
                Set(orphans.map { "'\($0.name)'" }).sorted().map { Wording($0, en: $0) })
            return finding(
                about: [document],
                Wording(
                    "\(context.quoted(document)) talar om \(names.swedish), som har upphört",
                    en: "\(context.quoted(document)) speaks of \(names.english), which has ended"),
                severity: bearing.contains(document) ? .medel : .låg, parties: .each(orphans.map(\.id)),
                variant: "upphört", isStated: true, in: context)
        }
    }

    /// Whether what has ended is one of several things that the document is about, or goes by.
    private static func isMentioned(_ orphan: Orphan, _ context: Audit.Context) -> Bool {
        switch orphan.act {
        case .hänvisar: true
        case .styr, .rör: orphan.end == .whom || !context.facts.said(.styr, .rör, from: orphan.left).isEmpty
        default: false
        }
    }
}
