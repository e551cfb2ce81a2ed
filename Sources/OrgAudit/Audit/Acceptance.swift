public import OrgModel
public import Texts

/// A decision to live with a finding (`godtas`): whose, why, and until when.
public struct Acceptance: Hashable, Sendable {
    /// The rule as the model names it, and the id of the node.
    public let rule: String
    public let node: String?
    public let decision: String?
    public let reason: String?
    public let till: Period.End
    public let location: Location?

    /// Whether it still holds.
    public func holds(on day: Day) -> Bool { Period(till: till).contains(day) }
}

extension Audit.Context {
    /// The acceptances of the model, in an order of their own.
    var acceptances: [Acceptance] {
        let texts = organisation.texts
        // A blank says nothing.
        func said(_ text: Text) -> String? {
            text.isNone || texts[text].allSatisfy(\.isWhitespace) ? nil : texts[text]
        }
        return shown(organisation.acceptances).map { written in
            Acceptance(
                rule: texts[written.rule], node: said(written.node), decision: said(written.decision),
                reason: said(written.reason), till: written.period.till, location: locator.locate(written.place))
        }.sorted { ($0.rule, $0.node ?? "", $0.reason ?? "") < ($1.rule, $1.node ?? "", $1.reason ?? "") }
    }
}

/// The acceptances of a model while findings are held against them.
struct Acceptances: Closing {
    private let all: [Acceptance]
    /// The codes of the rules that each of them names.
    private let codes: [Set<String>]
    /// Those of each node, and those of none.
    private let byNode: [String?: [Int]]
    private let today: Day
    private var used: Set<Int> = []

    private init(_ context: Audit.Context) {
        all = context.acceptances
        codes = all.map { acceptance in
            let rules = RuleCatalogue.rules(named: acceptance.rule)
            // A code that no rule has may be a checklist's own.
            return rules.isEmpty ? [acceptance.rule.uppercased()] : Set(rules.map { $0.code })
        }
        byNode = Dictionary(grouping: all.indices) { [all] in all[$0].node }
        today = context.today
    }

    /// Moves aside what somebody has accepted, and keeps what nothing answers to.
    static func close(_ outcome: inout Audit.Outcome, in context: Audit.Context) {
        var acceptances = Acceptances(context)
        outcome.told = acceptances.apply(to: Audit.tidied(outcome.found))
        outcome.unused = acceptances.unused(outcome.account)
    }

    /// Moves aside what somebody has accepted: a finding all the subjects of which are, and of one that says the same
    /// of many those that are.
    /// - Complexity: linear in the findings' subjects and the acceptances.
    private mutating func apply(to findings: [Finding]) -> [Finding] {
        findings.flatMap { finding -> [Finding] in
            let fitting = fitting(finding)
            used.formUnion(fitting)
            let holding = fitting.map { all[$0] }.filter { $0.holds(on: today) }
            if holding.isEmpty { return [finding] }
            guard finding.retold != nil else {
                let isCovered = finding.subjects.allSatisfy { one in holding.contains { $0.node == one.id } }
                return [isCovered ? finding.accepted(by: holding[0]) : finding]
            }
            // What different decisions accept is told by decision.
            let decided = Dictionary(grouping: finding.parts) { part in holding.firstIndex { $0.node == part.subject } }
            return decided.compactMap { decision, parts in
                let some = finding.narrowed(to: parts)
                return decision.map { some?.accepted(by: holding[$0]) } ?? some
            }
        }
    }

    /// The acceptances of the finding's rule and one of its subjects, in their own order.
    private func fitting(_ finding: Finding) -> [Int] {
        let nodes: [String?] = finding.subjects.isEmpty ? [nil] : finding.subjects.map(\.id)
        return Set(nodes.flatMap { byNode[$0, default: []] }).filter { codes[$0].contains(finding.code) }.sorted()
    }

    /// Those that no finding answers to, among the rules that could be judged.
    private func unused(_ account: Audit.Account) -> [Acceptance] {
        let run = Set(account.runs.filter { !$0.applicability.isOpen }.map(\.code))
        return all.indices.filter { index in
            let isKnown = !RuleCatalogue.rules(named: all[index].rule).isEmpty
            return !used.contains(index) && (!isKnown || !codes[index].isDisjoint(with: run))
        }.map { all[$0] }
    }
}

extension Finding {
    fileprivate func accepted(by acceptance: Acceptance) -> Finding {
        var finding = self
        finding.accepted = acceptance
        return finding
    }
}
