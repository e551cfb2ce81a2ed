/// How the two models of one reorganisation came to be written.
package enum Condition: String, CaseIterable, Sendable {
    /// Ids are kept.
    case a = "A"
    /// Three ids in ten are new.
    case b = "B"
    /// All ids are new.
    case c = "C"
    /// All ids are new, and two names in ten.
    case d = "D"
    /// Two hands: ids of their own, half the names, nodes and lines left out, other kinds.
    case e = "E"
    /// All ids and all names are new.
    case f = "F"

    package var says: String {
        switch self {
        case .a: "ids kept"
        case .b: "30 % re-keyed"
        case .c: "all re-keyed"
        case .d: "all re-keyed, 20 % renamed"
        case .e: "two hands"
        case .f: "all ids and names new"
        }
    }

    var rekeyed: Int {
        switch self {
        case .a: 0
        case .b: 30
        case .c, .d, .e, .f: 100
        }
    }

    var renamed: Int {
        switch self {
        case .a, .b, .c: 0
        case .d: 20
        case .e: 50
        case .f: 100
        }
    }

    /// Whether half of what was merged and split is declared (`ersätter`).
    var declares: Bool { self == .a || self == .b }
}
