internal import OrgFacts
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

    private static let preparation: [Act] = [.bereder, .lederBeredning, .tarFramUnderlag, .sammanställer, .utarbetar]
    private static let steps: [Act] = preparation + [.verkställer, .utför, .följerUpp]

    static func findings(in context: Audit.Context) -> [Finding] {
        let open = context.nodes(where: { isDecided($0) }).filter { !hasDecider($0, in: context) }
        // Where the law alone says who, a decision in the passive leaves nothing open.
        let passive = open.filter { matter in
            !passiveDecisions(on: matter, context).isEmpty
                && !(context.legalClass(of: matter).map(CouncilMatter.isCouncils) ?? false)
        }
        let silent = open.filter { matter in
            passiveDecisions(on: matter, context).isEmpty
                && !context.measures.doers(preparation, to: matter).isEmpty
        }
        // What the same ones prepare and carry out in the same steps lacks its decision for one reason.
        let groups = Dictionary(grouping: silent) { matter in
            Cause(
                steps: Set(work(on: matter, context).map { Step(act: $0.act, by: $0.who) }),
                isTold: isToldOf(matter, context))
        }
        return passive.map { passively($0, context) }
            + groups.map { cause, matters in alike(matters, in: context) { told(of: $0, cause, context) } }
    }

    /// A decision that a document names and gives to nobody; one that is to be made with others, and by nobody.
    private static func passively(_ matter: Node, _ context: Audit.Context) -> Finding {
        let decisions = passiveDecisions(on: matter, context)
        let others = decisions.flatMap { context.facts.consulted(of: $0) }
        let (name, names) = (context.quoted(matter), context.list(others))
        return finding(
            about: [matter],
            others.isEmpty
                ? Wording(
                    "\(name) ska beslutas, men av vem sägs inte",
                    en: "\(name) is to be decided, but by whom is not said")
                : Wording(
                    "\(name) ska beslutas i samråd med \(names.swedish), men av vem, och vem som avgör när de inte enas, "
                        + "sägs inte",
                    en: "\(name) is to be decided in consultation with \(names.english), but by whom, and who decides "
                        + "when they disagree, is not said"),
            resting: decisions, severity: isInPassing(decisions, context) ? .låg : nil, in: context)
    }

    /// Whether it is only told in passing: who decides stands near.
    private static func isInPassing(_ decisions: [Fact], _ context: Audit.Context) -> Bool {
        let doers = Doers(context)
        return decisions.allSatisfy { $0.who != nil || doers.answer(to: $0, $0.act) != .nobody }
    }

    private static func told(of matters: [Node], _ cause: Cause, _ context: Audit.Context) -> Finding {
        let names = context.list(matters)
        return finding(
            about: matters,
            Wording(
                "vem som tar fram \(names.swedish) är sagt, men inte vem som beslutar",
                en: "who prepares \(names.english) is said, but not who decides"),
            resting: matters.flatMap { work(on: $0, context) }, parties: .none,
            inSilenceOf: Silence(.decision, isOwed: cause.isTold), in: context)
    }

    /// Who does what about it, and whether a source is to tell all of it.
    private struct Cause: Hashable {
        let steps: Set<Step>
        let isTold: Bool
    }

    private struct Step: Hashable {
        let act: Act
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

    /// Who does what on the way to a decision and after it, whether named or not.
    private static func work(on matter: Node, _ context: Audit.Context) -> [Fact] {
        context.facts.said(steps, to: matter) + context.facts.said(steps, mode: .öppet, to: matter)
    }

    /// Whether somebody decides on it or on what it is about, it is prepared for an organ, or carries one's decision.
    private static func hasDecider(_ matter: Node, in context: Audit.Context) -> Bool {
        let (measures, facts) = (context.measures, context.facts)
        let about = [matter] + measures.targets(.rör, .delAv, from: matter) + measures.doers(.rör, to: matter)
        return about.contains { !measures.deciders(of: $0).isEmpty }
            || work(on: matter, context).contains { step in
                (facts.recipients(of: step) + facts.owners(of: step)).contains {
                    context.kind($0).isDecidingOrgan
                }
            }
    }

    /// Decisions that a document names and says of nobody.
    private static func passiveDecisions(on matter: Node, _ context: Audit.Context) -> [Fact] {
        let open = context.facts.said(.antar, .beslutar, mode: .öppet, to: matter).filter(\.grade.isOwn)
        return open.contains(where: context.facts.isLeftOut) ? open : []
    }

    /// Whether somebody prepares it, and a source is to tell all of it or of the one who does.
    private static func isToldOf(_ matter: Node, _ context: Audit.Context) -> Bool {
        let authors = context.measures.doers(preparation, to: matter)
        // Matters of all sorts pass through a post; a governing document is adopted by somebody.
        let isDocument = context.kind(matter).section == .sources
        return !authors.isEmpty
            && (context.coverage.reaches(matter)
                || isDocument && authors.contains(where: context.coverage.isExhaustive))
    }
}
