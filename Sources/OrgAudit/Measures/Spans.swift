internal import OrgFacts
package import OrgModel

extension Measures {
    /// How many answer directly to a chief: the posts and the leaders of the units whose chief it is.
    package func span(of chief: Node) -> Headcount {
        var span = Headcount()
        let reports = facts.said(.chef, from: chief)
        for report in reports.compactMap(\.whom).eachOnce {
            let own = reports.filter { $0.whom == report }
            // Of those of whom some are meant, as many as are said.
            let isOfSome = own.allSatisfy { $0.partialEnd == .whom }
            let said = own.compactMap(facts.quantity).first ?? Quantity(.unknown)
            let quantity = isOfSome && !own.isEmpty ? said : organisation.quantity(of: report)
            span.add(quantity ?? (organisation.isAnyOfKind(report) ? Quantity(.unknown) : nil))
        }
        return span
    }
}
