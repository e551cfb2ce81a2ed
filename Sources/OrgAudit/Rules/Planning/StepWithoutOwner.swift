internal import OrgFacts
internal import OrgModel
internal import Texts

/// A step of the planning that nobody is said to answer for.
enum StepWithoutOwner: FlawRule {
    static let code = "MM-02"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("planeringssteg utan ägare", en: "planning step without an owner"),
        rationale: Wording(
            "mål, ram, verksamhetsplanering och uppföljning hänger ihop; ett steg som ingen äger blir inte av",
            en: "goals, funds, planning of operations and follow-up belong together; a step nobody owns is not taken"),
        advice: Wording("skriv vem som svarar för steget", en: "say who answers for the step"))

    static let examples = [
        Example(
            """
            källor: { policy: { slag: policy, uttömmande om: planeringen } }
            enheter: { kf: { slag: kommunfullmäktige } }
            ärenden:
              planeringen: { slag: process, har delarna: [måldialogen, uppföljningen] }
              mål: { klass: mål, beslutas av: kf }
              måldialogen: { slag: aktivitet, avser: mål }
              uppföljningen: { slag: aktivitet }      # <- finding
            """),
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden:
              planeringen: { slag: process, har delarna: [måldialogen, uppföljningen] }
              mål: { klass: mål }
              måldialogen: { slag: aktivitet, avser: mål }
              uppföljningen: { slag: aktivitet, leds av: ks }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        let plans = processes(context)
        guard !plans.isEmpty else {
            return .notApplicable(
                Wording("modellen har ingen planeringsprocess", en: "the model has no planning process"))
        }
        return .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        processes(context).compactMap { process in
            let open = steps(of: process, context).filter { step in
                let matters = context.measures.targets(.rör, from: step)
                return !isLeftOut(step, context) && !([step] + matters).contains { isOwned($0, context) }
            }
            guard !open.isEmpty else { return nil }
            return alike(open, in: context) { open in
                let names = context.list(open)
                return finding(
                    about: open,
                    Wording(
                        (open.count == 1 ? "vem som svarar för steget " : "vem som svarar för stegen ")
                            + "\(names.swedish) sägs inte",
                        en: "who answers for \(names.english) is not said"),
                    // With a leader of the whole, somebody can be asked about a step.
                    severity: isOwned(process, context) ? .låg : .medel,
                    inSilenceOf: Silence(.step, of: [process]), in: context)
            }
        }
    }

    /// Processes one of whose steps is about goals or funds.
    private static func processes(_ context: Audit.Context) -> [Node] {
        context.nodes(.process).filter { process in
            steps(of: process, context).contains { step in
                let matters = context.measures.targets(.rör, from: step)
                return ([step] + matters).contains { node in
                    let klass = context.organisation.value(.klass, of: node)?.lowercased()
                    return klass == "mål" || klass == "budget" || context.kind(node) == .budget
                        || context.kind(node) == .måldokument
                }
            }
        }
    }

    private static func steps(of process: Node, _ context: Audit.Context) -> [Node] {
        context.measures.parts(of: process).filter { context.kind($0).section == .matters }
    }

    /// Whether a document names the step and gives it to nobody, which is told as that.
    private static func isLeftOut(_ step: Node, _ context: Audit.Context) -> Bool {
        context.facts.said(.ansvarar, .verksamhetsansvar, .utför, .verkställer, mode: .öppet, to: step).contains {
            $0.who == nil && context.facts.isLeftOut($0)
        }
    }

    private static func isOwned(_ node: Node, _ context: Audit.Context) -> Bool {
        let acts: [Act] = [
            .leder, .ansvarar, .beslutar, .antar, .utarbetar, .samordnar, .verkställer, .följerUpp, .sammanställer,
            .bereder, .lederBeredning, .säkrar, .utför,
        ]
        return !context.facts.said(acts, to: node).isEmpty
    }
}
