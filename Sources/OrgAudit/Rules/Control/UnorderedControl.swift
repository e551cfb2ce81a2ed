internal import OrgFacts
internal import OrgModel
internal import Texts

/// Internal control of which it is not told who sets its rules, who carries it out or who is told how it went.
enum UnorderedControl: FlawRule {
    static let code = "KTR-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("intern kontroll utan ordning", en: "internal control without an order"),
        rationale: Wording(
            "varje nämnd ska se till att den interna kontrollen är tillräcklig; det kan den bara om någon beslutar hur, "
                + "någon gör det och någon får veta hur det gick",
            en:
                "each committee is to see to it that internal control is enough; it can only do so if somebody decides how, "
                + "somebody does it and somebody is told how it went"),
        authorities: [.kommunallagen("6 kap. 6 §", en: "chapter 6, section 6")],
        advice: Wording(
            "skriv vem som beslutar om reglerna, vem som utför kontrollen och till vem den rapporteras, hur ofta",
            en: "say who decides on the rules, who carries the control out and to whom it is reported, how often"))

    static let examples = [
        Example(
            """
            källa: reglementet
            källor: { reglementet: { slag: reglemente, reglerar: kontrollen } }
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden:
              kontrollen:                             # <- finding
                klass: intern kontroll
                beslutas av: ks
            """),
        Example(
            """
            # One step is named and given to nobody, or said not to be taken.
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar: { chefer: { slag: chef, antal: 9 } }
            ärenden:
              kontrollen: { klass: intern kontroll, beslutas av: ks, genomförs av: chefer, följs upp av: okänt }   # <- finding
              planen: { klass: intern kontroll, beslutas av: ks, genomförs av: chefer }
            utsagor:
              - { vem: chefer, gör: rapporterar till, vad: ks, om: planen, gäller: nej }   # <- finding
            """),
        Example(
            """
            källa: reglementet
            källor: { reglementet: { slag: reglemente, reglerar: kontrollen } }
            enheter: { ks: { slag: kommunstyrelse }, nämnder: { slag: nämnd, antal: 4, rapporterar till: { vad: ks, om: kontrollen } } }
            ärenden:
              kontrollen: { klass: intern kontroll, beslutas av: ks, ansvar hos: nämnder }
              granskningen: { klass: intern kontroll }           # no document is about it
            """),
    ]

    /// What has to be somebody's, and the acts that make it so.
    private enum Step: CaseIterable {
        case rules, work, account

        var acts: [Act] {
            switch self {
            case .rules: [.beslutar, .antar, .utarbetar]
            case .work: [.verkställer, .utför, .ansvarar, .verksamhetsansvar, .samordnar, .säkrar]
            case .account: [.följerUpp, .redovisar, .anmäler, .lämnar, .granskning]
            }
        }

        var wording: Wording {
            switch self {
            case .rules: Wording("vem som beslutar om reglerna", en: "who decides on the rules")
            case .work: Wording("vem som utför den", en: "who carries it out")
            case .account: Wording("vem som följer upp den och får veta det", en: "who follows it up and is told")
            }
        }
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(where: { $0.section == .matters }).filter { isControl($0, context) }.compactMap { matter in
            let taken = Step.allCases.filter { !facts(of: $0, on: matter, .är, context).isEmpty }
            let open = Step.allCases.filter { !taken.contains($0) }
            let told = open.flatMap { step in
                [.öppet, .nej].flatMap { facts(of: step, on: matter, $0, context) }
            }.filter { $0.mode == .nej || context.facts.isLeftOut($0) }
            guard !open.isEmpty, !told.isEmpty || !taken.isEmpty && mustBeTold(matter, context) else { return nil }
            let what = Audit.Context.list(open.map(\.wording))
            return finding(
                about: [matter],
                Wording(
                    "för \(context.quoted(matter)) sägs inte \(what.swedish)",
                    en: "for \(context.quoted(matter)) it is not said \(what.english)"),
                resting: told, parties: .none, in: context)
        }
    }

    private static func isControl(_ matter: Node, _ context: Audit.Context) -> Bool {
        guard let word = context.legalClass(of: matter) else { return false }
        return word.hasPrefix("internkontroll") || word.hasPrefix("intern kontroll")
    }

    /// Silence counts where a document that binds is about it.
    private static func mustBeTold(_ matter: Node, _ context: Audit.Context) -> Bool {
        context.coverage.reaches(matter)
            || context.facts.said(.styr, .rör, to: matter).contains { context.isEnd($0.who, \.isBinding) }
    }

    private static func facts(of step: Step, on matter: Node, _ mode: Mode, _ context: Audit.Context) -> [Fact] {
        let own = context.facts.said(step.acts, mode: mode, to: matter)
        guard step == .account else { return own }
        return own
            + context.facts.said(.reports, mode).filter { context.facts.matters(of: $0).contains(matter) }
    }
}
