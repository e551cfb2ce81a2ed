internal import OrgFacts
internal import OrgModel

/// Acts for which nobody has to be found: what is done, what is done once, and forms.
extension Doers {
    /// Whether it has been done: it has ended, it made a document that is dated, or a decision or a proposal tells it of
    /// what came before, since what is yet to be done it demands.
    func isPast(_ fact: Fact, _ act: Act) -> Bool {
        guard context.facts.frequency(of: fact) == nil else { return false }
        if let last = context.facts.lastDay(of: fact), last < context.date { return true }
        if act.word == .prepares, let document = fact.whom, context.kind(document).section == .sources,
            context.organisation.value(.datum, of: document)?.contains(where: \.isNumber) ?? false
        {
            return true
        }
        guard let source = context.facts.source(of: fact), fact.whom != source else { return false }
        let tells = context.kind(source).isDecision || context.kind(source) == .förslag
        return tells && fact.mode != .krav && Self.isOfOnce(act.word)
    }

    /// Whether a decision asks for it once: it is carried out and over.
    func isOnce(_ fact: Fact, _ act: Act) -> Bool {
        guard let source = context.facts.source(of: fact), context.kind(source).isDecision else { return false }
        return Self.isOfOnce(act.word) && context.facts.frequency(of: fact) == nil
    }

    /// Whether it is a step of work in passing: documents write it in the passive, and mean whoever has the matter. What
    /// comes again, and how a whole decision, agreement or rule turns out, somebody must have.
    func isPassing(_ fact: Fact, _ act: Act) -> Bool {
        guard Self.isStep(act), context.facts.frequency(of: fact) == nil else { return false }
        let isOfPaper = fact.whom.map { context.kind($0).section == .sources } ?? false
        return !(act.word == .follows && isOfPaper)
    }

    private static func isOfOnce(_ word: FactWord) -> Bool {
        switch word {
        case .executes, .prepares, .reports, .consults: true
        default: false
        }
    }

    /// Whether it is a form: signing, keeping a list or a blank, making known to everybody.
    func isForm(_ fact: Fact, _ act: Act) -> Bool {
        if act == .undertecknar { return true }
        let recipients = context.facts.recipients(of: fact)
        if act.word == .executes || act.word == .reports, !recipients.isEmpty,
            recipients.allSatisfy({ context.kind($0) == .invånare })
        {
            return true
        }
        guard act.word == .prepares || act.word == .reports, let paper = fact.whom.map(context.kind) else {
            return false
        }
        return paper == .dokument || paper == .mall || paper == .bilaga
    }
}

extension NodeKind {
    /// Whether it is made once, of what is to be.
    var isDecision: Bool { self == .beslut || self == .organisationsbeslut }
}
