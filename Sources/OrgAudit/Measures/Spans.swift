package import OrgModel

/// How many answer directly to a chief. Classes are taken by their number and never as one.
package struct Span: Hashable, Sendable {
    /// Those who are counted, at least.
    package var known = 0
    /// Whether the number is about so, and whether some are not counted at all.
    package var isApproximate = false
    package var isOpen = false

    /// Adds so many, as a model says it.
    mutating func add(_ quantity: Quantity?) {
        guard let quantity else {
            known += 1
            return
        }
        known += quantity.precision == .maximum ? 0 : quantity.number
        switch quantity.precision {
        case .exact: if quantity.per != nil { isOpen = true }
        case .approximate: isApproximate = true
        case .unknown, .minimum, .maximum: isOpen = true
        }
    }
}

extension Measures {
    /// The span of a chief over the personal lines.
    package func span(of chief: Node) -> Span {
        var span = Span()
        for report in lines(.chef, to: chief).compactMap(\.subject).eachOnce {
            let quantity = organisation.quantity(of: report)
            span.add(quantity ?? (organisation.isAnyOfKind(report) ? Quantity(.unknown) : nil))
        }
        return span
    }
}
