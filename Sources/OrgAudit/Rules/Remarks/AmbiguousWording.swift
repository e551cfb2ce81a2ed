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

    /// The lines in which two readings leave open who is to be obeyed or held to account. Many in one word ("de
    /// förtroendevalda") are nobody to obey.
    private static let grave: Set<FactWord> = [.commands, .answers, .decides, .delegates]
    private static let graveActs: Set<Act> = [.ansvarar, .budgetansvar, .arbetsmiljöansvar, .leder]

    private static func isGrave(_ remark: Fact, _ source: Node?, _ context: Audit.Context) -> Bool {
        let acts = context.facts.meant(by: remark)
        // What somebody who examined it found unclear is a finding of theirs, whatever the line is about.
        if source.map({ context.kind($0).isExamination }) ?? false, !acts.isEmpty {
            return remark.mode == .är || remark.mode == .öppet
        }
        guard remark.mode == .är, source.map({ context.kind($0).isGoneBy }) ?? true,
            remark.whom.map({ !context.kind($0).isCollective }) ?? true
        else { return false }
        return acts.contains { grave.contains($0.word) || graveActs.contains($0) } || isConsulted(remark, context)
    }

    /// Whether it is of a document that gives tasks or powers, or of one förvaltning: by either it is known who answers
    /// to whom.
    private static func isOfOrder(_ remark: Fact, _ source: Node?, _ context: Audit.Context) -> Bool {
        guard remark.mode == .är, context.facts.meant(by: remark).isEmpty, let node = remark.whom,
            source.map({ context.kind($0).isGoneBy || context.kind($0).isExamination }) ?? true
        else { return false }
        let kind = context.kind(node)
        return kind.setsTasks && !kind.isExamination || kind == .förvaltning && !context.isClass(node)
    }

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
            let isGrave = isGrave(fact, source, context) || isOfOrder(fact, source, context)
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
