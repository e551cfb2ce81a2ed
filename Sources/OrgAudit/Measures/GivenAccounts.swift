internal import OrgFacts
internal import OrgModel

/// An account as it was given: by whom, on what, and to whom, whether it is reported or handed over.
struct GivenAccount {
    /// What says it; its first end gives the account.
    let fact: Fact
    let to: Node
    /// On what; none where it is of all that one does.
    let matters: [Node]
}

extension Audit.Context {
    /// Who gives account to whom on what: what is reported in a matter, and what is handed over.
    var accounts: [GivenAccount] {
        let reported = said(.redovisar, .anmäler).filter { facts.meant(by: $0).first == $0.act }.flatMap { fact in
            fact.whom.map { [GivenAccount(fact: fact, to: $0, matters: facts.matters(of: fact))] } ?? []
        }
        let handed = said(.lämnar).flatMap { fact in
            facts.recipients(of: fact).map {
                GivenAccount(fact: fact, to: $0, matters: [fact.whom].compactMap(\.self) + facts.matters(of: fact))
            }
        }
        return (reported + handed).filter { $0.fact.grade.isOwn && $0.fact.who != nil }
    }

    /// Whether somebody tells a node anything in a matter, or of everything: reports, hands over or informs.
    func isTold(_ node: Node, of matter: Node, _ accounts: [GivenAccount]) -> Bool {
        accounts.contains { $0.to == node && ($0.matters.isEmpty || $0.matters.contains(matter)) }
            || facts.said(.informerar, .delger, to: node).contains { fact in
                let matters = facts.matters(of: fact)
                return matters.isEmpty || matters.contains(matter)
            }
    }

    /// Whether what reaches one organ reaches another: it is a part of it, its chair, or many of which it is one.
    func reaches(_ receiver: Node, _ other: Node) -> Bool {
        if receiver == other || measures.nodesAbove(receiver, through: .parts).contains(other)
            || measures.nodesAbove(other, through: .parts).contains(receiver)
        {
            return true
        }
        if isClass(receiver) || isClass(other), kind(receiver) == kind(other) { return true }
        return facts.said(.ledamot, .ordförande, .lederPolitiskt, from: receiver).contains { $0.whom == other }
    }
}

extension Fact {
    /// Whether anybody may have said it of two ends.
    var isBetweenTwo: Bool { who != nil && whom != nil }
}
