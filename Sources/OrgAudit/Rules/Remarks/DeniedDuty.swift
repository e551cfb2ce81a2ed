internal import OrgFacts
internal import OrgModel
internal import Texts

/// A duty that a document says is not done, though the law or a document asks for it.
enum DeniedDuty: FlawRule {
    static let code = "UTS-04"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("förnekad uppgift", en: "denied duty"),
        rationale: Wording(
            "en källa säger att uppgiften inte utförs, fast lagen, ett krav eller en granskning begär den",
            en: "a source says that the duty is not done, though the law, a demand or an examination asks for it"),
        authorities: [
            .kommunallagen(
                "6 kap. 1, 6, 11 och 40 §§ och 12 kap. 1 §",
                en: "chapter 6, sections 1, 6, 11 and 40, and 12, section 1")
        ],
        advice: Wording(
            "säg vem som gör det, eller ta bort kravet", en: "say who does it, or take the demand away"))

    static let examples = [
        Example(
            """
            källor: { policyn: { slag: policy }, granskningen: { slag: revisionsrapport } }
            enheter:
              ks: { slag: kommunstyrelse }
              nämnden: { slag: nämnd }
            ärenden: { målen: { klass: mål }, taxan: {} }
            utsagor:
              - { vem: nämnden, gör: följer upp, vad: målen, krav: ja, källa: policyn }
              - { vem: nämnden, gör: följer upp, vad: målen, gäller: nej }                        # <- finding
              - { vem: ks, gör: har uppsikt över, vad: nämnden, gäller: nej }                     # <- finding
              - { vem: nämnden, gör: rapporterar till, vad: ks, gäller: nej, källa: granskningen } # <- finding
              - { vem: nämnden, gör: beslutar, vad: taxan, gäller: nej }                          # nobody asks it
            """),
        Example(
            """
            # Left open, and the law asks for it; what is left open of another sort, or where the copy is cut.
            källor: { sidan: { slag: webbsida } }
            enheter: { ks: { slag: kommunstyrelse }, nämnden: { slag: nämnd } }
            befattningar: { chefen: { slag: förvaltningschef }, biträdande: { slag: chef } }
            ärenden: { taxan: {} }
            utsagor:
              - { vem: chefen, gör: anmäler till, vad: nämnden, gäller: okänt, källa: sidan }     # <- finding
              - { vem: nämnden, gör: beslutar, vad: taxan, gäller: okänt, källa: sidan }
              - { vem: biträdande, gör: anmäler till, vad: nämnden, gäller: okänt, utdrag: ja }
            """),
        Example(
            """
            # What another is said to do is done.
            enheter: { ks: { slag: kommunstyrelse }, nämnden: { slag: nämnd } }
            ärenden: { målen: { klass: mål } }
            utsagor:
              - { vem: nämnden, gör: följer upp, vad: målen, krav: ja }
              - { vem: nämnden, gör: följer upp, vad: målen, gäller: nej }
              - { vem: ks, gör: följer upp, vad: målen }
            """),
    ]

    /// The duties that a no of is heard.
    private static let duties: [FactWord] = [
        .follows, .reports, .decides, .watches, .accounts, .runs, .executes, .prepares, .leads,
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let denied = duties.flatMap { word in
            context.facts.said(word, .nej).filter { fact in
                !context.facts.isLimit(fact) && isAskedFor(fact, context) && !isDoneByAnother(fact, context)
            }
        }
        // What is disputed is no flaw; what the law asks for and a source leaves open is.
        let open = context.facts.said(.anmäler, .uppsikt, .granskning, mode: .öppet).filter {
            context.facts.isLeftOpen($0) && isAskedForByLaw($0, context)
        }
        // What one statement says in several acts is one no; what one is said not to do to several things is told once.
        let each = Dictionary(grouping: context.ordered(denied)) { $0.ground.first }.values.compactMap { facts in
            facts.min { $0.act.rawValue < $1.act.rawValue }
        }
        let noes = Dictionary(grouping: each) { No(subject: $0.who ?? $0.whom, isActor: $0.who != nil, act: $0.act) }
        return noes.map { no, facts in
            let who = no.isActor ? no.subject.map { Wording(context.quoted($0), en: context.quoted($0)) } : nil
            let name = who ?? Wording("ingen", en: "nobody")
            let phrase = no.isActor ? no.act.phrase.denied : no.act.phrase
            let whom = context.list(facts, \.whom)
            return finding(
                about: [no.subject].compactMap(\.self),
                Wording(
                    "det sägs uttryckligen att \(name) \(phrase) \(whom)",
                    en: "it is expressly said that \(name) \(phrase) \(whom)"),
                resting: facts, variant: "\(no.act)", in: context)
        }
            + open.map { fact in
                let (name, whom) = (
                    context.list([fact.who].compactMap(\.self)), context.list([fact.whom].compactMap(\.self))
                )
                let phrase = fact.act.phrase
                return finding(
                    about: [fact.who].compactMap(\.self),
                    Wording(
                        "för \(name) lämnas öppet om den \(phrase) \(whom), fast det ska vara bestämt",
                        en: "for \(name) it is left open whether it \(phrase) \(whom), though it is to be settled"),
                    resting: [fact], heading: Wording("uppgift som lämnas öppen", en: "duty left open"),
                    variant: "\(fact.act) öppet", in: context)
            }
    }

    /// Who is said not to do what; or what nobody does.
    private struct No: Hashable {
        let subject: Node?
        let isActor: Bool
        let act: Act
    }

    private static func isAskedFor(_ fact: Fact, _ context: Audit.Context) -> Bool {
        if isNoDuty(fact, context) { return false }
        let demands = context.facts.said(fact.word, .krav)
        if demands.contains(where: {
            $0.act == fact.act && fits($0.who, fact.who, context) && fits($0.whom, fact.whom, context)
        }) {
            return true
        }
        return context.facts.source(of: fact).map(context.kind) == .revisionsrapport || isAskedForByLaw(fact, context)
    }

    /// What nobody asks, though an examination tells it: a thing has no duties, whoever examines says by it how far they
    /// have looked, and of guardians' matters the law asks no reporting back (Föräldrabalken, chapter 19, section 14).
    private static func isNoDuty(_ fact: Fact, _ context: Audit.Context) -> Bool {
        if let who = fact.who, [.matters, .sources].contains(context.kind(who).section) { return true }
        if fact.act == .anmäler, let receiver = fact.whom, context.isFor(["överförmynd"], receiver) { return true }
        guard fact.act == .granskning, let examiner = fact.who, !isAskedForByLaw(fact, context) else { return false }
        let source = context.facts.source(of: fact)
        return context.facts.said(.granskning, from: examiner).contains { context.facts.source(of: $0) == source }
    }

    private static func isAskedForByLaw(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard let who = fact.who.map(context.kind) else { return false }
        let whom = fact.whom.map(context.kind)
        switch fact.act {
        case .uppsikt: return who == .kommunstyrelse && (whom.map { $0.isBoard || $0.fit == .company } ?? true)
        case .granskning: return who == .revision && (whom.map { $0.isBoard } ?? true)
        // How far decisions on delegation are reported the board has to decide.
        case .anmäler: return who.fit == .post && (whom.map { $0.isBoard } ?? true)
        default: return false
        }
    }

    /// Whether the demand is about the one that the no is about, or about its kind.
    private static func fits(_ demanded: Node?, _ denied: Node?, _ context: Audit.Context) -> Bool {
        guard let demanded, let denied else { return true }
        return demanded == denied || context.isClass(demanded) && context.kind(demanded) == context.kind(denied)
    }

    private static func isDoneByAnother(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard fact.word != .watches, fact.word != .reports, let whom = fact.whom else { return false }
        return context.facts.said(fact.word, to: whom).contains { $0.act == fact.act && $0.who != nil }
    }
}
