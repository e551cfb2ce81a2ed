internal import OrgFacts
internal import OrgModel
internal import Texts

/// A document or a goal that is said to be out of date, unfinished or not adopted.
enum OutdatedDocument: FlawRule {
    static let code = "DOC-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
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
            """)
    ]

    private static let states: [(property: Property, wording: Wording)] = [
        (.aktuell, Wording("är inte aktuellt", en: "is not up to date")),
        (.färdig, Wording("är inte färdigt", en: "is not finished")),
        (.antagen, Wording("är inte antaget", en: "is not adopted")),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let bearing = context.organisation.sourcesOfStatements
        let said = context.shown(context.facts.said(.exists, .nej).filter { $0.act == .tillstånd })
        return Set(said.compactMap(\.who)).map { node in
            let flaws = states.filter { context.organisation.value($0.property, of: node) == Answer.no.rawValue }
            let name = context.quoted(node)
            let what = Audit.Context.list(flaws.map(\.wording))
            return finding(
                about: [node], Wording("\(name) \(what)", en: "\(name) \(what)"),
                // Where a duty rests on it, somebody goes by what is not in force.
                severity: bearing.contains(node) ? .medel : .låg, parties: .none, in: context)
        }
    }
}
