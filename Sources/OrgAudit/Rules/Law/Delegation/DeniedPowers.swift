internal import OrgFacts
internal import OrgModel
internal import Texts

/// Powers that somebody uses of whom it is said that nothing has been delegated: a decision is no execution of another
/// because a paper calls it so.
enum DeniedPowers {
    static func findings(in context: Audit.Context) -> [Finding] {
        let denials = context.said(.delegerar, mode: .nej).filter { denial in
            denial.grade.isOwn && context.isEnd(denial.whom, isDelegate)
                && (denial.who == nil || context.isEnd(denial.who, \.isBoard))
        }
        return Dictionary(grouping: context.ordered(denials)) { $0.whom }.compactMap { taker, denials in
            taker.flatMap { finding(of: $0, denials, context) }
        }
    }

    private static func finding(of taker: Node, _ denials: [Fact], _ context: Audit.Context) -> Finding? {
        let decisions = [Mode.är, .får].flatMap { context.facts.said(.beslutar, mode: $0, from: taker) }.filter {
            fact in
            fact.grade.isOwn && context.isEnd(fact.whom) { $0.section == .matters }
                && !GrantedPowers.isDelegated(fact, context) && !isByLaw(fact, context)
        }
        let reached = context.ordered(decisions).filter { decision in
            denials.contains { reaches($0, decision, context) != nil }
        }
        guard !reached.isEmpty else { return nil }
        let isPlain = reached.contains { decision in denials.contains { reaches($0, decision, context) == true } }
        let matters = context.list(reached.compactMap(\.whom))
        return UnlawfulDelegate.finding(
            about: [taker],
            Wording(
                "ingen delegation till \(context.quoted(taker)) sägs finnas, och ändå beslutar \(context.quoted(taker)) om "
                    + "\(matters.swedish); ett beslut blir inte verkställighet av att det kallas så",
                en:
                    "nothing is said to be delegated to \(context.quoted(taker)), who decides on \(matters.english) all the "
                    + "same; a decision does not become execution by being called so"),
            resting: reached, then: denials, verdict: .otydlighet, severity: isPlain ? .hög : .medel,
            why: context.underAct(
                Wording(
                    "det som är ett självständigt beslut kräver delegation från nämnden (kommunallagen 6 kap. 37 § och 7 kap. "
                        + "5 §), och ska kunna anmälas till den",
                    en:
                        "what is a decision of its own takes a delegation from the committee (the Local Government Act, chapter "
                        + "6, section 37, and chapter 7, section 5), and is to be reported to it")),
            variant: "nekad", in: context)
    }

    /// Whether it is decided by a law of its own, as a rektor does, so that no board has it to delegate.
    private static func isByLaw(_ decision: Fact, _ context: Audit.Context) -> Bool {
        let ends = [decision.who, decision.whom].compactMap(\.self)
        return context.isEnd(decision.who) { [.rektor, .verksamhetschef, .skolchef].contains($0) }
            || ends.contains { end in
                context.facts.said(.styr, to: end).contains { context.isEnd($0.who) { $0 == .lag } }
            }
    }

    private static func isDelegate(_ kind: NodeKind) -> Bool {
        kind.isEmployedPost || kind.isElectedPost || kind == .utskott
    }

    /// Whether what is denied takes in the decision: in all, by its matter, or by a word for all that the instruction
    /// tells; nil where it does not.
    private static func reaches(_ denial: Fact, _ decision: Fact, _ context: Audit.Context) -> Bool? {
        guard let matter = decision.whom else { return nil }
        let denied = context.facts.matters(of: denial)
        if denied.isEmpty || denied.contains(matter) { return true }
        if denied.contains(where: context.measures.targets(.delAv, .hörTill, from: matter).contains) { return true }
        guard let source = context.facts.source(of: denial), context.kind(source) == .instruktion,
            context.facts.source(of: decision) == source
        else { return nil }
        return denied.contains { stands(forAll: $0, context) } ? false : nil
    }

    /// Whether a matter is nobody's, and of no sort: a word for what the paper tells, and no thing of its own.
    private static func stands(forAll matter: Node, _ context: Audit.Context) -> Bool {
        let words: [FactWord] = [.decides, .prepares, .executes, .accounts, .runs, .follows, .reports]
        // What is denied of a delegate is denied of the matter too.
        let modes = Mode.allCases.filter { $0 != .nej }
        return context.legalClass(of: matter) == nil
            && words.allSatisfy { word in modes.allSatisfy { context.facts.said(word, $0, to: matter).isEmpty } }
    }
}
