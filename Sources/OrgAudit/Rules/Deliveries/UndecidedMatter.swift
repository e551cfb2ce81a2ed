internal import OrgModel
internal import Texts

/// A matter or a document that is prepared, and that nobody is said to decide.
enum UndecidedMatter: FlawRule {
    static let code = "GAP-10"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("beslut utan beslutande", en: "decision without a decider"),
        rationale: Wording(
            "sägs det vem som tar fram och genomför något men inte vem som "
                + "beslutar, kan beslutet tas av vem som helst eller ingen",
            en: "if who prepares and carries out is said but not who decides, anybody may decide, or nobody"),
        authorities: [.kommunallagen("5 kap. 1 §", en: "chapter 5, section 1")],
        advice: Wording(
            "skriv vem som beslutar eller antar (beslutas av, antagen av)",
            en: "say who decides or adopts (decided by, adopted by)"))

    static let examples = [
        Example(
            """
            källor:
              instruktion: { slag: instruktion, uttömmande om: direktör }
              riktlinjen: { slag: riktlinje, utarbetas av: direktör }        # <- finding
              direktivet: { slag: direktiv, fastställs av: okänt }           # <- finding
            befattningar: { direktör: { slag: kommundirektör } }
            """),
        Example(
            """
            källor:
              instruktion: { slag: instruktion, uttömmande om: [direktör, taxan] }
              riktlinjen: { slag: riktlinje, utarbetas av: direktör, antagen av: ks }
              målplanen: { slag: plan, utarbetas av: direktör, avser: målen }
              handboken: { slag: dokument, utarbetas av: hr-chef }          # no source tells all of hr-chef
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar: { direktör: { slag: kommundirektör }, hr-chef: { slag: chef } }
            ärenden: { målen: { beslutas av: [ks, okänt] }, taxan: { bereds av: { vem: direktör, mottagare: ks } } }
            """),
    ]

    private static let preparation: [Relation] = [
        .bereder, .lederBeredning, .tarFramUnderlag, .sammanställer, .utarbetar,
    ]
    private static let steps = preparation + [.verkställer, .följerUpp]

    static func findings(in context: Audit.Context) -> [Finding] {
        let open = context.nodes(where: { isDecided($0) }).filter { deciders(of: $0, in: context).isEmpty }
        let passive = open.filter { isPassive($0, context) }
        let silent = open.filter { !isPassive($0, context) && isToldOf($0, context) }
        // What the same ones prepare and carry out in the same steps lacks its decision for one reason.
        let groups = Dictionary(grouping: silent) { matter in
            Set(
                steps.flatMap { relation in
                    context.lines(relation, to: matter).map { Step(relation: relation, by: $0.subject) }
                })
        }
        return passive.map { matter in
            let lines = [Relation.antar, .beslutar].flatMap { Array(context.lines($0, to: matter)) }
            return finding(
                about: [matter],
                Wording(
                    "\(context.quoted(matter)) ska beslutas, men av vem sägs inte",
                    en: "\(context.quoted(matter)) is to be decided, but by whom is not said"),
                on: context.ordered(lines), in: context)
        }
            + groups.values.map { alike($0, in: context) { told(of: $0, context) } }
    }

    private static func told(of matters: [Node], _ context: Audit.Context) -> Finding {
        let names = context.list(matters)
        let lines = matters.flatMap { matter in steps.flatMap { Array(context.lines($0, to: matter)) } }
        return finding(
            about: matters,
            Wording(
                "vem som tar fram \(names.swedish) är sagt, men inte vem som beslutar",
                en: "who prepares \(names.english) is said, but not who decides"),
            on: context.ordered(lines), parties: .none, in: context)
    }

    private struct Step: Hashable {
        let relation: Relation
        let by: Node?
    }

    /// Matters and governing documents; a process runs, and an inquiry reports.
    private static func isDecided(_ kind: NodeKind) -> Bool {
        switch kind {
        case .ärende, .omorganisation, .reglemente, .arbetsordning, .delegationsordning, .instruktion, .policy,
            .riktlinje,
            .måldokument, .budget, .plan, .direktiv, .ägardirektiv, .dokument:
            true
        default: false
        }
    }

    /// Those who decide on it or on what it is about, those it is prepared for, and those whose decision it carries.
    private static func deciders(of matter: Node, in context: Audit.Context) -> [Node] {
        let measures = context.measures
        let about = [matter] + measures.targets(.avser, .delAv, from: matter) + measures.doers(.avser, to: matter)
        let prepared = steps.flatMap { Array(context.lines($0, to: matter)) }.flatMap { line in
            let detail = measures.detail(of: line)
            return (detail.recipients + detail.owners).filter { context.kind($0).isDecidingOrgan }
        }
        return about.flatMap(measures.deciders) + prepared
    }

    private static func isPassive(_ matter: Node, _ context: Audit.Context) -> Bool {
        [Relation.antar, .beslutar].contains { context.lines($0, to: matter).contains(where: \.isSubjectUnknown) }
    }

    /// Whether somebody prepares it, and a source is to tell all of it or of the one who does.
    private static func isToldOf(_ matter: Node, _ context: Audit.Context) -> Bool {
        let authors = preparation.flatMap { context.lines($0, to: matter).compactMap(\.subject) }
        // Matters of all sorts pass through a post; a governing document is adopted by somebody.
        let isDocument = context.kind(matter).section == .sources
        return !authors.isEmpty
            && (context.coverage.reaches(matter)
                || isDocument && authors.contains(where: context.coverage.isExhaustive))
    }
}
