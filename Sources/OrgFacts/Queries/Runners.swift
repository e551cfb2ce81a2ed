package import OrgModel

extension Facts {
    /// Who answers for an operation or a unit, carries it out or commissions it.
    package func runners(of node: Node, _ mode: Mode = .är) -> [Fact] {
        let own = said(.runs, mode, to: node)
        guard mode == .är else { return merged(own) }
        switch organisation.kind(of: node).fit {
        case .operation: return merged(own + fromUnits(of: node, own))
        case .unit: return merged(own + fromOperations(of: node) + fromPlace(of: node))
        default: return merged(own)
        }
    }

    /// Whoever answers for the unit that an operation is run in answers for it, unless somebody is said to.
    private func fromUnits(of operation: Node, _ own: [Fact]) -> [Fact] {
        if own.contains(where: { $0.act == .verksamhetsansvar }) { return [] }
        return performances(of: operation).flatMap { performance -> [Fact] in
            guard let unit = performance.who else { return [] }
            return (said(.runs, to: unit).filter { $0.act == .verksamhetsansvar } + fromPlace(of: unit)).map {
                $0.carried(whom: operation, by: performance)
            }
        }
    }

    /// Whoever answers for an operation answers for what the unit does of it.
    private func fromOperations(of unit: Node) -> [Fact] {
        performances(by: unit).flatMap { performance -> [Fact] in
            guard let operation = performance.whom else { return [] }
            return said(.runs, to: operation).filter { $0.act == .verksamhetsansvar && $0.who != unit }.map {
                $0.carried(whom: unit, by: performance)
            }
        }
    }

    /// The organ that a förvaltning belongs to answers for what it does; of another unit it follows alone.
    private func fromPlace(of unit: Node) -> [Fact] {
        said(.answers, from: unit).compactMap { fact in
            guard let organ = fact.whom, organisation.kind(of: organ).fit == .organ else { return nil }
            let isBelonging = statements(of: fact.ground).first?.relation == .hörTill
            return fact.read(as: .verksamhetsansvar, who: organ, whom: unit).carried(isBelonging ? .buret : .härlett)
        }
    }
}
