public import Texts

/// How much it matters: a finding, or that a question has an answer. It says nothing of how sure anyone is.
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
