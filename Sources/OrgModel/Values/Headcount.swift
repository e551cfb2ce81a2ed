/// How many people: those who are counted, at least, and whether there may be more. A class is taken by its number and
/// never as one.
public struct Headcount: Hashable, Sendable {
    /// Those who are counted, at least.
    public private(set) var known = 0
    /// Whether the number is about so, and whether some are not counted at all.
    public private(set) var isApproximate = false
    public private(set) var isOpen = false

    public init() {}

    /// Those of one node: one where it gives no number.
    public init(_ quantity: Quantity?) { add(quantity) }

    public var isNobody: Bool { known == 0 && !isOpen }

    /// Adds so many, as a model says it.
    public mutating func add(_ quantity: Quantity?) {
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

    /// The same without some who are counted elsewhere.
    package func without(_ some: Int) -> Headcount {
        var rest = self
        rest.known -= some
        return rest
    }

    public static func + (left: Headcount, right: Headcount) -> Headcount {
        var sum = left
        sum.known += right.known
        sum.isApproximate = left.isApproximate || right.isApproximate
        sum.isOpen = left.isOpen || right.isOpen
        return sum
    }
}
