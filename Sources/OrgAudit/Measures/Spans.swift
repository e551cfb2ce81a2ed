internal import OrgFacts
package import OrgModel

extension Measures {
    /// How many answer directly to a chief: the posts and the leaders of the units whose chief it is.
    package func span(of chief: Node) -> Headcount {
        var span = Headcount()
        let reports = facts.said(.chef, from: chief)
        for report in reports.compactMap(\.whom).eachOnce {
            let quantity = number(of: report, at: .whom, in: reports.filter { $0.whom == report })
            span.add(quantity ?? (organisation.isAnyOfKind(report) ? Quantity(.unknown) : nil))
        }
        return span
    }

    /// How many a node stands for at an end of some facts about it: where some of many are meant, as many as are said.
    func number(of node: Node, at end: FactEnd, in facts: [Fact]) -> Quantity? {
        let isOfSome = !facts.isEmpty && facts.allSatisfy { $0.partialEnd == end }
        if !isOfSome { return organisation.quantity(of: node) }
        return facts.compactMap(self.facts.quantity).first ?? Quantity(.unknown)
    }
}
