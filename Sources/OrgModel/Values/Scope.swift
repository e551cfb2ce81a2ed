public import Texts

/// Of how much of what is named something is said (`omfattning`). A number is a `Quantity` of its own.
public enum Scope: String, CaseIterable, Sendable {
    case all = "alla"
    case some = "några"
    /// Of most, and not of every one.
    case notAll = "inte alla"
    /// Of a part of one thing.
    case part = "en del"
    /// Of those of whom nothing else is said.
    case rest = "övriga"

    /// What is said, in a message and in a chart.
    public var wording: Wording {
        switch self {
        case .all: Wording("alla", en: "all")
        case .some: Wording("några", en: "some")
        case .notAll: Wording("inte alla", en: "not all")
        case .part: Wording("en del", en: "a part")
        case .rest: Wording("övriga", en: "the rest")
        }
    }

    /// Whether it leaves open whom of them, or what of it, is meant.
    package var isOpen: Bool { self != .all }
}
