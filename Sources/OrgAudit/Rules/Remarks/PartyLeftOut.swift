internal import OrgFacts
internal import OrgModel
internal import Texts

/// An act that a document names, and leaves out who does it, or to whom or what (`okänt`).
enum PartyLeftOut: FlawRule {
    static let code = "UTS-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let grading: Wording? = Wording(
        "medel där en makt eller ett ansvar är utan innehavare i ett dokument som ska ge uppgifter, även där handlingen "
            + "krävs; låg för ett steg som inte återkommer, där ett beslut kräver handlingen en gång, eller där det omgivande talar för "
            + "en; info där det på annat ställe sägs vem, där det är gjort eller bara en form, "
            + "och där en annan part bara krävs",
        en:
            "medium where a power or an accountability has nobody in a document that is to give tasks, also where the act is "
            + "demanded; low for a step that does not come again, where a decision demands the act once, or where what stands around it points "
            + "at one; info where it is said elsewhere who, where it is done or "
            + "only a form, and where another party is only demanded")
    static let words = RuleWords(
        name: Wording("utelämnad part", en: "party left out"),
        rationale: Wording(
            "ett dokument som nämner en handling och utelämnar vem som gör den, eller åt vem, ger uppgiften åt ingen",
            en: "a document that names an act and leaves out who does it, or for whom, gives the task to nobody"),
        advice: Wording("skriv ut vem, åt vem eller vad", en: "write out who, for whom or what"))

    static let examples = [
        Example(
            """
            källa: reglementet
            källor: { reglementet: { slag: reglemente } }
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden:
              inköpen:
                följs upp av: okänt                    # <- finding
            utsagor:
              - { vem: ks, gör: rapporterar till, vad: okänt }   # <- finding
            """),
        Example(
            """
            # What is not known of a number, a day, a rhythm or a holder is no gap.
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar: { direktör: { slag: kommundirektör, innehas av: { vem: okänt, till: okänt } } }
            ärenden: { inköpen: { följs upp av: { vem: ks, ofta: okänt } } }
            """),
    ]

    /// Where the doer stands, and what needs none to be found.
    private enum Standing: Hashable {
        case open, near, elsewhere
    }

    /// What only one of two ends tells of one act of one source.
    private struct Omission: Hashable {
        let source: Node?
        let act: Act
        let isActor: Bool
        let isDemanded: Bool
        /// Whether the copy is cut right there, so that the party may stand in what is missing.
        let isTorn: Bool
        let standing: Standing
        /// Whether it is a step of work that is over when it is done.
        let isPassing: Bool
    }

    /// An act on a thing.
    private struct Step: Hashable {
        let act: Act
        let thing: Node?
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        var found: [Omission: [Fact]] = [:]
        let omissions = context.remarks(.okänt).filter { [.är, .krav].contains($0.mode) }
        guard !omissions.isEmpty else { return [] }
        let doers = Doers(context)
        // What comes again, as one says of it, is no step in passing where another only names it.
        let recurring = Set(
            omissions.compactMap { fact -> Step? in
                guard let act = context.facts.meant(by: fact).first, !doers.isPassing(fact, act) else { return nil }
                return Step(act: act, thing: fact.whom)
            })
        for fact in omissions {
            guard let act = context.facts.meant(by: fact).first, weight(of: act) != nil,
                let line = context.lines(saying: [fact]).first
            else { continue }
            let omission = Omission(
                source: context.remarker(of: fact), act: act, isActor: line.isSubjectUnknown,
                isDemanded: fact.mode == .krav, isTorn: context.facts.isTorn(fact),
                // Who gave a mandate is at the other end of it.
                standing: line.isSubjectUnknown || act == .svararInför ? standing(of: fact, act, doers) : .open,
                isPassing: weight(of: act) == .medel && !recurring.contains(Step(act: act, thing: fact.whom)))
            found[omission, default: []].append(fact)
        }
        return found.map { omission, facts in finding(of: omission, facts, context) }
    }

    private static func standing(of fact: Fact, _ act: Act, _ doers: Doers) -> Standing {
        if doers.isForm(fact, act) || doers.isPast(fact, act) { return .elsewhere }
        switch doers.answer(to: fact, act) {
        case .told: return .elsewhere
        case .near: return .near
        case .nobody: return doers.isOnce(fact, act) ? .near : .open
        }
    }

    /// How grave it is where the source must say it; nil where what is not known is only a value.
    private static func weight(of act: Act) -> Severity? {
        switch act.word {
        case .commands, .answers, .runs, .leads, .decides, .executes, .follows, .accounts, .delegates, .watches,
            .prepares,
            .appoints, .employs, .owns, .allots:
            .medel
        case .reports, .consults, .sits, .equips: .låg
        case .placed, .holds, .binds, .orders, .exists, .remarks: nil
        }
    }

    private static func finding(of omission: Omission, _ facts: [Fact], _ context: Audit.Context) -> Finding {
        let subjects = facts.compactMap(\.whom)
        let (names, phrase) = (context.list(subjects), omission.act.phrase)
        let message: Wording
        if subjects.isEmpty {
            message = Wording(
                "att någon \(phrase) något sägs, men varken vem eller vad",
                en: "that somebody \(phrase) something is said, but neither who nor what")
        } else if omission.isActor {
            message = Wording(
                "vem som \(phrase) \(names) sägs inte", en: "who \(phrase) \(names) is not said")
        } else {
            message = Wording(
                "\(names) \(phrase) någon eller något, men vem eller vad sägs inte",
                en: "\(names) \(phrase) somebody or something, but whom or what is not said")
        }
        return finding(
            about: subjects, message, on: context.lines(saying: facts), severity: severity(of: omission, context),
            parties: .none, variant: "\(omission.act) \(omission.isActor)\(omission.isDemanded ? " krav" : "")",
            inSilenceOf: omission.isTorn ? Silence(unsaid(by: omission.act), isTorn: true) : nil, in: context)
    }

    /// What is asked of whoever has the rest of the text.
    private static func unsaid(by act: Act) -> Unsaid {
        switch act.word {
        case .decides: .decision
        case .leads: .leader
        case .commands: .chief
        case .appoints, .employs: .appointment
        case .follows: .followUp
        case .watches: .oversight
        case .prepares: .preparation
        default: .step
        }
    }

    /// Whether the source is written to give tasks or powers; what somebody who examined it leaves out is told of others.
    private static func isToSay(_ source: Node, _ context: Audit.Context) -> Bool {
        context.kind(source).setsTasks && !context.kind(source).isExamination
    }

    /// One step lower where the source need not say it, and where it is only demanded.
    private static func severity(of omission: Omission, _ context: Audit.Context) -> Severity {
        let full = omission.isPassing ? .låg : weight(of: omission.act) ?? .låg
        let mustSay = omission.source.map { isToSay($0, context) } ?? false
        switch omission.standing {
        case .elsewhere: return .info
        // What is to be done, and by nobody, is a task without a holder.
        case .open where mustSay && (!omission.isDemanded || omission.isActor): return full
        case .open, .near: return full == .medel ? .låg : .info
        }
    }
}
