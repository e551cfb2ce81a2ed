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

        var denial: Wording {
            switch self {
            case .rules: Wording("ingen beslutar om reglerna", en: "nobody decides on the rules")
            case .work: Wording("ingen utför den", en: "nobody carries it out")
            case .account:
                Wording("den inte följs upp eller redovisas", en: "it is not followed up or accounted for")
            }
        }
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(where: { $0.section == .matters }).filter { context.isInternalControl($0) }.compactMap { matter in
            let taken = Step.allCases.filter { isTaken($0, on: matter, context) }
            let missing = Step.allCases.filter { !taken.contains($0) }
            // What an examination says is not done is told as that.
            let denied = missing.filter { step in
                facts(of: step, on: matter, .nej, context).contains { !isExamined($0, context) }
            }
            let open = missing.filter { !denied.contains($0) }
            let told =
                open.flatMap { facts(of: $0, on: matter, .öppet, context).filter(context.facts.isLeftOut) }
                + denied.flatMap { facts(of: $0, on: matter, .nej, context) }
            guard !told.isEmpty || !open.isEmpty && !taken.isEmpty && mustBeTold(matter, context) else { return nil }
            let (name, what, no) = (
                context.quoted(matter), Audit.Context.list(open.map(\.wording)),
                Audit.Context.list(denied.map(\.denial))
            )
            let unsaid =
                open.isEmpty ? [] : [Wording("sägs inte \(what.swedish)", en: "it is not said \(what.english)")]
            let said = denied.isEmpty ? [] : [Wording("sägs att \(no.swedish)", en: "it is said that \(no.english)")]
            let both = Audit.Context.list(unsaid + said)
            return finding(
                about: [matter],
                Wording("för \(name) \(both.swedish)", en: "for \(name) \(both.english)"),
                resting: told, parties: .none, in: context)
        }
    }

    /// Whether somebody does it, or is told of it: to be told one need not know by whom.
    private static func isTaken(_ step: Step, on matter: Node, _ context: Audit.Context) -> Bool {
        if !facts(of: step, on: matter, .är, context).isEmpty { return true }
        if step == .rules { return isRegulated(matter, context) }
        return step == .account
            && facts(of: step, on: matter, .öppet, context).contains {
                $0.word == .reports && $0.who == nil && $0.whom != nil
                    && ($0.whom != matter || !context.facts.recipients(of: $0).isEmpty)
            }
    }

    /// Whether rules for it are adopted: a document that governs it, or that is of internal control itself, is the rules.
    private static func isRegulated(_ matter: Node, _ context: Audit.Context) -> Bool {
        let papers = context.facts.said(.styr, .rör, to: matter).compactMap(\.who)
        return papers.contains { paper in
            context.kind(paper).isBinding
                && context.facts.said(.antar, .beslutar, to: paper).contains {
                    context.isEnd($0.who) { $0.fit == .organ }
                }
        }
    }

    private static func isExamined(_ fact: Fact, _ context: Audit.Context) -> Bool {
        context.facts.source(of: fact).map { context.kind($0).isExamination } ?? false
    }

    /// Silence counts where a document that binds is about it, and has been read.
    private static func mustBeTold(_ matter: Node, _ context: Audit.Context) -> Bool {
        context.coverage.reaches(matter)
            || context.facts.said(.styr, .rör, to: matter).contains { fact in
                context.isEnd(fact.who, \.isBinding) && fact.who.map { isTelling($0, context) } ?? false
            }
    }

    /// Whether it is known what the document says: something rests on it, or nothing in the model rests on any.
    private static func isTelling(_ paper: Node, _ context: Audit.Context) -> Bool {
        let read = context.organisation.sourcesOfStatements.union(context.organisation.sourcesOfNodes)
        return read.isEmpty || read.contains(paper)
    }

    private static func facts(of step: Step, on matter: Node, _ mode: Mode, _ context: Audit.Context) -> [Fact] {
        let own = context.facts.said(step.acts, mode: mode, to: matter)
        guard step == .account else { return own }
        return own
            + context.facts.said(.reports, mode).filter { context.facts.matters(of: $0).contains(matter) }
    }
}
