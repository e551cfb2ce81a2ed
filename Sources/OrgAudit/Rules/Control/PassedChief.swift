internal import OrgFacts
internal import OrgModel
internal import Texts

/// The head of KTR-04 about an account that goes to an organ past the chief between, who answers to it.
enum PassedChief {
    static func findings(_ accounts: [GivenAccount], in context: Audit.Context) -> [Finding] {
        let past = accounts.filter { account in
            context.isEnd(account.fact.who, isMiddle) && context.kind(account.to).answersForOperations
                && account.fact.who.map { !isOwed($0, to: account.to, context) } ?? false
        }
        let byChief = Dictionary(grouping: past) { $0.fact.who }
        return byChief.compactMap { chief, accounts in
            guard let chief else { return nil }
            let passed = accounts.compactMap { account -> (GivenAccount, Fact)? in
                let head = heads(over: chief, context).first { head in
                    head.who.map { isPassed($0, chief, account, context) } ?? false
                }
                return head.map { (account, $0) }
            }
            guard !passed.isEmpty else { return nil }
            let between = passed.map(\.1)
            let (to, head) = (context.list(passed.map(\.0.to)), context.list(between.compactMap(\.who)))
            return PassedPrincipal.finding(
                about: [chief],
                Wording(
                    "\(context.quoted(chief)) redovisar till \(to.swedish) förbi \(head.swedish), som leder helheten och är den som "
                        + "svarar dit",
                    en:
                        "\(context.quoted(chief)) gives account to \(to.english) past \(head.english), who leads the whole "
                        + "and is the one to answer there"),
                resting: passed.map(\.0.fact), then: between, verdict: .otydlighet, variant: "chef", in: context)
        }
    }

    /// A chief between others; heads of schools answer by law for themselves.
    private static func isMiddle(_ kind: NodeKind) -> Bool {
        switch kind {
        case .avdelningschef, .verksamhetschef, .enhetschef, .chef: true
        default: false
        }
    }

    /// Whether the post has a mandate of its own from the organ, or examines and watches for it.
    private static func isOwed(_ post: Node, to organ: Node, _ context: Audit.Context) -> Bool {
        context.facts.said(.svararInför, from: post).contains { context.facts.isMandate($0) && $0.whom == organ }
            || context.facts.chiefs(of: post).contains { $0.who == organ }
            || !context.facts.said(.watches, from: post).isEmpty
            || !context.facts.said(.styr, to: post).filter { context.isEnd($0.who) { $0 == .lag } }.isEmpty
    }

    /// Who leads what the post leads a part of, and its chiefs.
    private static func heads(over post: Node, _ context: Audit.Context) -> [Fact] {
        let chiefs = context.facts.chiefs(of: post).filter(\.isLine)
        let units = context.facts.said(.leder, from: post).compactMap(\.whom)
        let leaders = units.flatMap { context.facts.places(of: $0) }.flatMap { context.facts.said(.leder, to: $0) }
        return (chiefs + leaders).filter { fact in
            fact.who != post && context.isEnd(fact.who) { $0.leadsOthers && $0 != .kommundirektör }
        }
    }

    /// Whether the head answers to the very organ for what the account is about, and is told nothing.
    private static func isPassed(
        _ head: Node, _ post: Node, _ account: GivenAccount, _ context: Audit.Context
    ) -> Bool {
        let answers = context.facts.principals(of: head).contains { fact in
            fact.isLine && fact.whom == account.to && context.facts.matters(of: fact).isEmpty
        }
        let isTold = context.facts.said(.reports, from: post).contains { $0.whom == head }
        let isOfHead =
            account.matters.isEmpty
            || account.matters.contains { matter in
                isOfWhole(matter, context)
                    || context.facts.said(.ansvarar, .budgetansvar, to: matter).contains { $0.who == head }
            }
        return answers && !isTold && isOfHead
    }

    /// What whoever leads the whole answers for as a whole: money, goals, control.
    private static func isOfWhole(_ matter: Node, _ context: Audit.Context) -> Bool {
        let word = context.legalClass(of: matter) ?? ""
        return context.kind(matter) == .budget
            || ["budget", "ekonomi", "mål", "intern kontroll", "internkontroll"].contains { word.hasPrefix($0) }
    }
}
