internal import OrgFacts
internal import OrgModel
internal import Texts

/// A task that a document names and gives to nobody: no actor, no more than "the municipality", or a decision that
/// nobody is to carry out.
enum UnheldTask: FlawRule {
    static let code = "GAP-13"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "låg där källan inte är skriven för att ge uppgifter, och för ett steg som inte återkommer",
        en: "low where the source is not written to give tasks, and for a step that does not come again")
    static let words = RuleWords(
        name: Wording("uppgift som ingen har", en: "task that nobody has"),
        rationale: Wording(
            "det som hela kommunen eller ingen ansvarar för blir inte gjort, och ingen kan ställas till svars för det",
            en:
                "what all of the municipality or nobody answers for is not done, and nobody can be held to account for it"
        ),
        advice: Wording(
            "ge uppgiften till ett organ, en enhet eller en befattning",
            en: "give the task to an organ, a unit or a post"))

    static let examples = [
        Example(
            """
            källa: planen
            källor: { planen: { slag: plan } }
            enheter: { kommunen: { slag: kommun, ansvarar för: klimatanpassningen } }       # <- finding
            ärenden:
              klimatanpassningen: {}
              tillgängligheten:
                ansvar hos: okänt                                                           # <- finding
            """),
        Example(
            """
            # Who carries it out is left out, in an audit report; and a decision of which all is to be told.
            källor:
              granskningen: { slag: revisionsrapport }
              beslutet: { slag: beslut, uttömmande om: flytten }
            enheter: { ks: { slag: kommunstyrelse, beslutar: { vad: flytten, källa: beslutet } }, nämnden: { slag: nämnd } }   # <- finding
            ärenden: { arkivvården: {}, flytten: {}, städningen: {} }
            utsagor:
              - { vem: okänt, gör: verkställer, vad: arkivvården, källa: granskningen }     # <- finding
              - { vem: ks, gör: ansvarar, vad: städningen, gäller: okänt, källa: granskningen }   # <- finding
              - { vem: nämnden, gör: ansvarar, vad: städningen, gäller: okänt, källa: granskningen }
            """),
        Example(
            """
            # Members of a body decide, and by which organ is not said.
            källa: ordningen
            källor: { ordningen: { slag: förbundsordning } }
            enheter:
              medlemmarna: { slag: kommun, antal: 3, fastställer: ordningen }
              förbundet: { slag: kommunalförbund, ingår: medlemmarna }
            ärenden: { bidraget: { godkänns av: medlemmarna }, uppdraget: { följs upp av: medlemmarna } }   # <- finding
            """),
        Example(
            """
            # A task of a post that stands empty; of one in which somebody acts.
            källa: planen
            källor: { planen: { slag: plan } }
            befattningar:
              psykolog: { vakant: ja, ansvarar: kön }                           # <- finding
              kurator: { vakant: ja, innehas av: { vem: p1, tf: ja, till: 2026-12-31 }, ansvarar: samtalen }
            personer: { p1: {} }
            ärenden: { kön: {}, samtalen: {} }
            """),
        Example(
            """
            # Somebody has it: beside the municipality, in another word, or as a part of what is decided.
            källa: planen
            källor: { planen: { slag: plan } }
            enheter:
              kommunen: { slag: kommun, ansvarar för: [klimatanpassningen, skolan] }
              ks: { slag: kommunstyrelse, samordnar: klimatanpassningen, beslutar: taxan }
              nämnden: { slag: nämnd, verksamhetsansvar för: skolan }
              skolan: { slag: verksamhet }
            ärenden: { klimatanpassningen: {}, taxan: {} }
            """),
    ]

    private static let having: [Act] = [
        .ansvarar, .verksamhetsansvar, .utför, .verkställer, .leder, .samordnar, .säkrar, .budgetansvar,
    ]
    /// Whatever is done with a matter after it is decided, and on the way to it.
    private static let working: [FactWord] = [.accounts, .runs, .executes, .follows, .prepares, .leads]

    static func findings(in context: Audit.Context) -> [Finding] {
        ofAll(context) + MembersByNoOrgan.findings(in: context) + ofVacant(context) + passedOn(context)
            + ofNobody(context) + decidedAlone(context) + DeniedByAll.findings(in: context)
    }

    private static func isHeld(_ matter: Node, _ context: Audit.Context) -> Bool {
        context.facts.said(having, to: matter).contains { fact in
            fact.who.map { context.kind($0).fit != .whole } ?? false
        }
    }

    /// A duty of the municipality's, in a model of one.
    private static func ofAll(_ context: Audit.Context) -> [Finding] {
        guard context.nodes(.kommun).count == 1 else { return [] }
        let duties = context.said(.ansvarar, .verkställer, .utför).filter { fact in
            context.isEnd(fact.who) { $0 == .kommun } && fact.grade.isOwn
                && context.isEnd(fact.whom) { $0.fit == .matter || $0.fit == .operation }
                && context.facts.source(of: fact).map { context.kind($0).isBinding } ?? false
                && !isOfTheWhole(fact, context)
        }
        return Dictionary(grouping: duties) { $0.whom }.compactMap { matter, facts in
            guard let matter, let whole = facts[0].who, !isHeld(matter, context) else { return nil }
            return finding(
                about: [matter],
                Wording(
                    "att \(context.quoted(whole)) har \(context.quoted(matter)) sägs, men inte vilket organ eller vem",
                    en:
                        "that \(context.quoted(whole)) has \(context.quoted(matter)) is said, but not which organ or who"
                ),
                resting: facts, severity: facts.allSatisfy { isRepresented($0, context) } ? .låg : nil, in: context)
        }
    }

    /// Whether the same section says who speaks or acts for the municipality in it.
    private static func isRepresented(_ duty: Fact, _ context: Audit.Context) -> Bool {
        guard let whole = duty.who, let section = context.section(of: duty) else { return false }
        return context.facts.said(.företräder, to: whole).contains {
            $0.who != nil && context.section(of: $0) == section
        }
    }

    /// Whether the same section says what the municipality is as a whole, an employer or an owner: that nobody has in its
    /// stead, and what follows from it is the municipality's.
    private static func isOfTheWhole(_ duty: Fact, _ context: Audit.Context) -> Bool {
        guard let whole = duty.who, let section = context.section(of: duty) else { return false }
        return context.facts.said(.arbetsgivare, .äger, .ledamot, from: whole).contains {
            $0.grade == .sagt && context.section(of: $0) == section
        }
    }

    /// What an examination heard that one has, and another, and nobody is said to: each points at the other.
    private static func passedOn(_ context: Audit.Context) -> [Finding] {
        let open = context.facts.said(having + [.följerUpp], mode: .öppet).filter { fact in
            context.facts.isLeftOpen(fact) && context.isEnd(fact.whom) { $0.section == .matters }
                && context.facts.source(of: fact).map { context.kind($0).isExamination } ?? false
        }
        return Dictionary(grouping: open) { $0.whom }.compactMap { matter, facts in
            guard let matter, Set(facts.map(\.who)).count > 1, !isHeld(matter, context),
                context.facts.said(.följerUpp, to: matter).isEmpty
            else { return nil }
            let names = context.list(facts.compactMap(\.who))
            return finding(
                about: [matter],
                Wording(
                    "vem av \(names.swedish) som har \(context.quoted(matter)) lämnas öppet",
                    en: "which of \(names.english) has \(context.quoted(matter)) is left open"),
                resting: facts, parties: .none, variant: "öppet", in: context)
        }
    }

    /// A task of a post that stands empty, and of nobody else.
    private static func ofVacant(_ context: Audit.Context) -> [Finding] {
        let empty = context.facts.said(.holds, .nej).filter { $0.who == nil }.compactMap(\.whom).eachOnce.filter {
            context.kind($0).section == .posts && context.isVacant($0)
        }
        return empty.compactMap { post in
            let tasks = context.facts.said(having, from: post).filter { fact in
                guard let matter = fact.whom, fact.grade.isOwn, context.kind(matter).section == .matters else {
                    return false
                }
                return context.facts.said(having, to: matter).allSatisfy { $0.who.map(empty.contains) ?? true }
            }
            guard !tasks.isEmpty else { return nil }
            let names = context.list(tasks.compactMap(\.whom))
            let isSetting = tasks.contains { fact in
                context.facts.source(of: fact).map { context.kind($0).setsTasks } ?? true
            }
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) är vakant, så ingen har \(names.swedish)",
                    en: "\(context.quoted(post)) is vacant, so nobody has \(names.english)"),
                resting: tasks, severity: isSetting ? nil : .låg, parties: .none, variant: "vakant", in: context)
        }
    }

    /// An act that is named without an actor, where nobody else has the task.
    private static func ofNobody(_ context: Audit.Context) -> [Finding] {
        let omitted = context.said(.ansvarar, .verksamhetsansvar, .utför, .verkställer, mode: .öppet).filter {
            $0.who == nil && $0.grade == .sagt && context.facts.isLeftOut($0)
        }
        guard !omitted.isEmpty else { return [] }
        let doers = Doers(context)
        let open = omitted.filter { fact in
            doers.answer(to: fact, fact.act) == .nobody && !doers.isPast(fact, fact.act)
                && !doers.isForm(fact, fact.act)
        }
        return Dictionary(grouping: open) { $0.whom }.compactMap { matter, facts in
            guard let matter, !isHeld(matter, context) else { return nil }
            // What is to be done in the articles or the directive of a company is the company's.
            let isSetting = facts.contains { fact in
                guard !doers.isPassing(fact, fact.act) else { return false }
                return context.facts.source(of: fact).map(context.kind).map {
                    // Who examined how things are tells of what is done in the passive, and of who answers by name.
                    $0.setsTasks && !($0.genre?.field == .company && fact.act == .utför)
                        && !($0.isExamination && fact.word == .executes)
                } ?? false
            }
            return finding(
                about: [matter],
                Wording(
                    "vem som har \(context.quoted(matter)) sägs inte, fast uppgiften nämns",
                    en: "who has \(context.quoted(matter)) is not said, though the task is named"),
                resting: facts, severity: isSetting ? nil : .låg, in: context)
        }
    }

    /// A matter that is decided and that nobody prepares, carries out or follows up.
    private static func decidedAlone(_ context: Audit.Context) -> [Finding] {
        context.nodes(.ärende).filter { context.coverage.isExhaustive(about: $0) }.compactMap { matter in
            let decisions = context.facts.said(.beslutar, to: matter).filter(\.grade.isOwn)
            let isWorkedOn = working.contains { word in
                [Mode.är, .krav, .öppet].contains { !context.facts.said(word, $0, to: matter).isEmpty }
            }
            guard !decisions.isEmpty, !isWorkedOn else { return nil }
            let names = context.list(decisions.compactMap(\.who))
            return finding(
                about: [matter],
                Wording(
                    "\(names.swedish) beslutar om \(context.quoted(matter)); vem som bereder, genomför eller följer upp sägs "
                        + "inte",
                    en:
                        "\(names.english) decide on \(context.quoted(matter)); who prepares, carries out or follows up is "
                        + "not said"),
                resting: decisions, variant: "beslutat", in: context)
        }
    }
}
