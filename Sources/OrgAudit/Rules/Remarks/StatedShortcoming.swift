internal import OrgFacts
internal import OrgModel
internal import Texts

/// A shortcoming that a source itself states, with that source as its authority.
enum StatedShortcoming: FlawRule {
    static let code = "UTS-01"
    static let verdict = Verdict.lucka
    // An auditor's remark that is not graded is one that the auditor found worth writing.
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "som källan själv graderar bristen; låg i ett förslag, som talar för sin sak",
        en: "as the source itself grades the shortcoming; low in a proposal, which speaks for its cause")
    static let words = RuleWords(
        name: Wording("påtalad brist", en: "stated shortcoming"),
        rationale: Wording(
            "det är källan själv som säger att något brister; den är fyndets auktoritet, och graden är den som källan ger",
            en:
                "it is the source itself that says what falls short; it is the authority, and the severity is the source's"
        ),
        advice: Wording(
            "rätta till det som källan påtalar, eller skriv var det är rättat",
            en: "mend what the source points out, or say where it is mended"))

    static let examples = [
        Example(
            """
            källor:
              granskningen: { slag: revisionsrapport, brist: den interna kontrollen är inte samlad }   # <- finding
            enheter:
              ks: { slag: kommunstyrelse, källa: granskningen, brist: saknar plan för uppsikten, allvar: hög } # <- finding
              nämnden:
                slag: nämnd
                följer upp: { vad: målen, källa: granskningen §4, brist: [ingen tidplan, ingen mottagare] }    # <- finding
            ärenden: { målen: { klass: mål } }
            """),
        Example(
            """
            # What is disputed is no finding.
            källor: { remissvaret: { slag: förslag } }
            enheter:
              nämnden:
                slag: nämnd
                följer upp: { vad: målen, källa: remissvaret, brist: sker för sällan, gäller: okänt }
            ärenden: { målen: { klass: mål } }
            """),
    ]

    /// What is said to be wrong, once for all that a source says it of.
    private struct Remark: Hashable {
        let source: Node?
        let text: String
        let gravity: Severity?
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let facts = context.facts
        var told: [Remark: [Fact]] = [:]
        for fact in context.remarks(.brist) {
            for text in facts.shortcomings(of: fact) {
                let remark = Remark(source: context.remarker(of: fact), text: text, gravity: facts.gravity(of: fact))
                told[remark, default: []].append(fact)
            }
        }
        return told.map { remark, facts in finding(of: remark, facts, context) }
    }

    private static func finding(of remark: Remark, _ facts: [Fact], _ context: Audit.Context) -> Finding {
        let subjects = facts.compactMap(\.whom)
        // Why somebody wants a change is no auditor's finding.
        let isPleaded = remark.source.map { context.kind($0) == .förslag } ?? false
        let others = subjects.filter { $0 != remark.source }
        let source = remark.source.map { Wording(context.quoted($0), en: context.quoted($0)) }
        let who = source ?? Wording("modellen", en: "the model")
        let about = context.list(others)
        var finding = finding(
            about: others.isEmpty ? subjects : others,
            others.isEmpty
                ? Wording("\(who) säger själv: \(remark.text)", en: "\(who) itself says: \(remark.text)")
                : Wording("\(who) säger om \(about): \(remark.text)", en: "\(who) says of \(about): \(remark.text)"),
            on: context.lines(saying: facts), evidence: context.evidence(ofNodesIn: facts),
            severity: remark.gravity ?? (isPleaded ? .låg : nil),
            parties: .none, variant: remark.text, in: context)
        if let source = remark.source {
            let title = context.organisation.value(.titel, of: source) ?? context.organisation.name(of: source)
            finding.authorities = [Wording(title, en: title)]
        }
        return finding
    }
}
