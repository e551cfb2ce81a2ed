public import OrgModel

/// What an audit says a finding is.
public enum Verdict: String, CaseIterable, Sendable {
    /// The law or the organisation's own document is broken, on positive evidence.
    case fel
    /// Two answers, or none that decides.
    case otydlighet
    /// Silence where something must be said.
    case lucka
    /// Worth knowing.
    case upplysning

    /// The verdict as a person reads it.
    public var wording: Wording {
        switch self {
        case .fel: Wording("fel", en: "breach")
        case .otydlighet: Wording("otydlighet", en: "ambiguity")
        case .lucka: Wording("lucka", en: "gap")
        case .upplysning: Wording("upplysning", en: "remark")
        }
    }
}

/// How much a finding matters. It says nothing of how sure the audit is: that is the verdict's.
public enum Severity: String, CaseIterable, Comparable, Sendable {
    case info
    case låg
    case medel
    case hög

    /// The severity as a person reads it.
    public var wording: Wording {
        switch self {
        case .info: Wording("info", en: "info")
        case .låg: Wording("låg", en: "low")
        case .medel: Wording("medel", en: "medium")
        case .hög: Wording("hög", en: "high")
        }
    }

    private var rank: Int {
        switch self {
        case .info: 0
        case .låg: 1
        case .medel: 2
        case .hög: 3
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
