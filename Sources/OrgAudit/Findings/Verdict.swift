public import Texts

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
