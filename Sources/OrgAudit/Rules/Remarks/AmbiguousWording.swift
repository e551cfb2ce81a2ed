internal import OrgFacts
internal import OrgModel
internal import Texts

/// A wording that can be read in two ways (`otydligt`).
enum AmbiguousWording: FlawRule {
    static let code = "UTS-02"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.info
    static let grading: Wording? = Wording(
        "medel där raden handlar om chefskap, uppdrag, beslut eller delegation, och där det oklara organet ska höras först",
        en:
            "medium where the line commands, mandates, decides or delegates, and where the unclear organ is to be heard before"
    )
    static let words = RuleWords(
        name: Wording("otydlig ordalydelse", en: "ambiguous wording"),
        rationale: Wording(
            "kan en rad om vem som för befäl, beslutar eller svarar läsas på två sätt, läser var och en den på sitt",
            en: "if a line on who commands, decides or answers can be read in two ways, each reads it in their own"),
        advice: Wording(
            "skriv om stället så att bara en läsning finns kvar", en: "rewrite it so that one reading is left"))

    static let examples = [
        Example(
            """
            källor: { reglementet: { slag: reglemente } }
            enheter:
              ks: { slag: kommunstyrelse }
              nämnden: { slag: nämnd }
            ärenden:
              avtalen:
                beslutas av: { vem: ks, källa: reglementet §4, otydligt: "styrelsen kan vara bolagets" }  # <- finding
              lokalerna:
                samordnas av: { vem: nämnden, källa: reglementet §6, otydligt: oklart om skolorna ingår } # <- finding
            """),
        Example(
            """
            källor: { reglementet: { slag: reglemente } }
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden: { avtalen: { beslutas av: { vem: ks, källa: reglementet §4 } } }
            """),
    ]

    /// The lines in which two readings leave open who is to be obeyed. Many in one word ("de förtroendevalda") are
    /// nobody to obey.
    private static let grave: Set<FactWord> = [.commands, .answers, .decides, .delegates]

    /// Whether it is a body of which nobody knows which one it is, and somebody is to be employed or a matter decided in
    /// consultation with it or its chair.
    private static func isConsulted(_ remark: Fact, _ context: Audit.Context) -> Bool {
        guard let body = remark.whom, context.facts.meant(by: remark).isEmpty, context.kind(body).fit == .organ else {
            return false
        }
        let seats = context.facts.said(.ordförande, .lederPolitiskt, to: body).compactMap(\.who)
        let parties = Set([body] + seats)
        return [FactWord.employs, .appoints, .decides, .commands].contains { word in
            context.facts.said(word).contains { !parties.isDisjoint(with: context.facts.consulted(of: $0)) }
        }
    }

    private struct Remark: Hashable {
        let source: Node?
        let text: String
        let isGrave: Bool
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        var told: [Remark: [Fact]] = [:]
        for fact in context.remarks(.otydligt) {
            let source = context.remarker(of: fact)
            let isGrave =
                fact.mode == .är && fact.whom.map { !context.kind($0).isCollective } ?? true
                && source.map { context.kind($0).isGoneBy } ?? true
                && (!grave.isDisjoint(with: context.facts.meant(by: fact).map(\.word)) || isConsulted(fact, context))
            let remark = Remark(source: source, text: context.facts.unclearness(of: fact), isGrave: isGrave)
            told[remark, default: []].append(fact)
        }
        return told.map { remark, facts in
            let subjects = facts.compactMap(\.whom)
            let names = context.list(subjects)
            return finding(
                about: subjects,
                Wording(
                    subjects.isEmpty ? "otydligt: \(remark.text)" : "otydligt om \(names): \(remark.text)",
                    en: subjects.isEmpty ? "unclear: \(remark.text)" : "unclear about \(names): \(remark.text)"),
                on: context.lines(saying: facts), evidence: context.evidence(ofNodesIn: facts),
                severity: remark.isGrave ? .medel : .info, parties: .none, variant: remark.text, in: context)
        }
    }
}
