internal import OrgFacts
internal import OrgModel

/// Acts for which nobody has to be found: what is done, what is done once, and forms.
extension Doers {
    /// Whether it has been done: it has ended, it made a document that is dated, or a decision or a proposal tells it of
    /// what came before, since what is yet to be done it demands.
    func isPast(_ fact: Fact, _ act: Act) -> Bool {
        guard context.facts.frequency(of: fact) == nil else { return false }
        if act == .svararInför, isDelivered(fact) { return true }
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

    /// Whether somebody has a mandate from an organ in the matter, which is thereby that organ's or goes to it.
    func isMandated(_ matter: Node) -> Bool {
        context.facts.said(.svararInför).contains { fact in
            context.facts.matters(of: fact).contains(matter) && context.isEnd(fact.whom, \.isDecidingOrgan)
        }
    }

    /// Whether an organ has decided on all that came of a mandate: who once gave it is history.
    func isDelivered(_ mandate: Fact) -> Bool {
        let matters = context.facts.matters(of: mandate)
        return !matters.isEmpty
            && matters.allSatisfy { matter in
                context.facts.deciders(of: matter).contains { context.isEnd($0.who, \.isDecidingOrgan) }
            }
    }

    /// Whether the law says who adopts it: a board what it delegates, the council what a board is to do.
    func isOfBoard(_ paper: Node) -> Bool {
        [.delegationsordning, .reglemente].contains(context.kind(paper))
            && [Mode.är, .krav].contains { mode in
                context.facts.said(.styr, mode: mode, from: paper).contains { context.isEnd($0.whom, \.isBoard) }
            }
    }

    /// Whether it is a form: signing, keeping a list or a blank, making known to everybody, sending a stand-in.
    func isForm(_ fact: Fact, _ act: Act) -> Bool {
        if act == .undertecknar { return true }
        // Who steps in for somebody is seen to by whoever employs them.
        if act.word == .appoints, let whom = fact.whom, !context.facts.said(.ställföreträder, from: whom).isEmpty {
            return true
        }
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
