package import OrgModel
package import Texts

/// How a fact is known, the surest first. What is *buret* is a line among lines, though nobody says it of this very
/// node; what is *härlett* is none, and is never one of two.
package enum Grade: UInt8, CaseIterable, Comparable, Sendable {
    /// A source says it.
    case sagt
    /// A source takes it for granted.
    case underförstått
    /// It is said of its twin: of the unit and not of the unit's one leader.
    case buret
    /// It follows from the structure, and nobody says it.
    case härlett

    /// Surer grades come first.
    package static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }

    /// Whether a fact of the grade is a line: it fills a gap, and may be one of two.
    package var isLine: Bool { self <= .buret }
    /// Whether somebody says it, or takes it for granted, of these very ends.
    package var isOwn: Bool { self <= .underförstått }

    package var wording: Wording {
        switch self {
        case .sagt: Wording("sagt", en: "said")
        case .underförstått: Wording("underförstått", en: "implied")
        case .buret: Wording("buret", en: "carried")
        case .härlett: Wording("härlett", en: "derived")
        }
    }
}

/// What is said of a fact: that it is so, or something else. Only what is so makes a finding of two or answers a
/// question; how surely it is known is another thing, its `Grade`.
package enum Mode: UInt8, CaseIterable, Sendable {
    case är
    /// It has to be, and is not yet.
    case krav
    /// It is proposed.
    case föreslaget
    /// It is permitted, and not said to be done.
    case får
    /// It is said not to be so.
    case nej
    /// It is left open, or an end of it is.
    case öppet

    package init(_ standing: Standing) {
        switch standing {
        case .holds: self = .är
        case .demanded: self = .krav
        case .denied: self = .nej
        case .open: self = .öppet
        }
    }

    package var wording: Wording {
        switch self {
        case .är: Wording("är", en: "is so")
        case .krav: Wording("krävs", en: "is demanded")
        case .föreslaget: Wording("föreslås", en: "is proposed")
        case .får: Wording("får", en: "is permitted")
        case .nej: Wording("gäller inte", en: "is denied")
        case .öppet: Wording("lämnas öppet", en: "is left open")
        }
    }

    /// The verb of a sentence that tells the fact so.
    package func phrase(_ verb: Wording) -> Wording { self == .nej ? verb.denied : verb }

    /// What follows a sentence, where it is not plainly so.
    package var mark: Wording {
        switch self {
        case .är, .nej: Wording("", en: "")
        case .krav: Wording(" (krav)", en: " (demanded)")
        case .föreslaget: Wording(" (föreslås)", en: " (proposed)")
        case .får: Wording(" (får)", en: " (permitted)")
        case .öppet: Wording(" (lämnas öppet)", en: " (left open)")
        }
    }
}
