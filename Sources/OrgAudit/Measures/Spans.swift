package import OrgModel

extension Measures {
    /// How many answer directly to a chief, over the personal lines.
    package func span(of chief: Node) -> Headcount {
        var span = Headcount()
        var seen: Set<Node> = []
        for line in lines(.chef, to: chief) {
            guard let report = line.subject, seen.insert(report).inserted else { continue }
            let quantity = organisation.quantity(of: report)
            span.add(quantity ?? (organisation.isAnyOfKind(report) ? Quantity(.unknown) : nil))
        }
        return span
    }
}
