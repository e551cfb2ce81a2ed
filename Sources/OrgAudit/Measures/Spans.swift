internal import OrgFacts
package import OrgModel

extension Measures {
    /// How many answer directly to a chief: the posts and the leaders of the units whose chief it is.
    package func span(of chief: Node) -> Headcount {
        var span = Headcount()
        for report in facts.said(.chef, from: chief).compactMap(\.whom).eachOnce {
            let quantity = organisation.quantity(of: report)
            span.add(quantity ?? (organisation.isAnyOfKind(report) ? Quantity(.unknown) : nil))
        }
        return span
    }
}
