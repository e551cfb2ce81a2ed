package import OrgModel

extension Measures {
    /// How many answer directly to a chief, over the personal lines.
    package func span(of chief: Node) -> Headcount {
        var span = Headcount()
        for report in lines(.chef, to: chief).compactMap(\.subject).eachOnce {
            let quantity = organisation.quantity(of: report)
            span.add(quantity ?? (organisation.isAnyOfKind(report) ? Quantity(.unknown) : nil))
        }
        return span
    }
}
