package import OrgModel

extension Facts {
    /// Whom a unit or a post answers to for its operations.
    package func principals(of node: Node, _ mode: Mode = .är) -> [Fact] {
        let own = said(.answers, mode, from: node)
        guard mode == .är, mayHaveTwin(node) else { return merged(own) }
        var all = own + mandates(of: node)
        for leadership in leaderships(of: node) {
            guard let unit = leadership.whom else { continue }
            all += toLeader(said(.answers, from: unit) + mandates(of: unit), of: unit).map {
                $0.carried(who: node, by: leadership)
            }
        }
        if let leadership = soleLeadership(of: node), let leader = leadership.who {
            // What a leader is to do in one matter is no mandate of the unit's.
            all += said(.answers, from: leader).filter { matters(of: $0).isEmpty }.map {
                $0.carried(who: node, by: leadership)
            }
        }
        return merged(all)
    }

    /// What a unit answers for because an operation is run in it, to whoever answers for that. Where another organ does
    /// than the unit's home it is told of the operation, and not again of the unit.
    private func mandates(of unit: Node) -> [Fact] {
        performances(by: unit).flatMap { performance -> [Fact] in
            guard let operation = performance.whom else { return [] }
            return said(.runs, to: operation).filter { isOfHome($0.who, of: unit) }.compactMap { fact in
                guard fact.act == .verksamhetsansvar, let organ = fact.who, organisation.kind(of: organ).fit == .organ
                else { return nil }
                return fact.read(as: .svararInför, who: unit, whom: organ).carried(by: performance)
            }
        }
    }

    /// What a unit answers for that its leader does too: all, but for matters apart from the rest, and for operations
    /// that another organ than the unit's home answers for.
    private func toLeader(_ answers: [Fact], of unit: Node) -> [Fact] {
        answers.filter { fact in
            guard isWhole(fact, among: answers), case .statement(let number) = fact.ground.first else { return false }
            let isMandate = organisation.line(number).relation == .uppdrag
            return isMandate || isOfHome(fact.whom, of: unit)
        }
    }

    /// Whether the fact is of the whole, or nothing else is.
    private func isWhole(_ fact: Fact, among others: [Fact]) -> Bool {
        matters(of: fact).isEmpty || others.allSatisfy { !matters(of: $0).isEmpty }
    }

    private func isOfHome(_ organ: Node?, of unit: Node) -> Bool {
        let homes = homes(of: unit)
        return homes.isEmpty || homes.contains { $0.whom == organ }
    }
}
