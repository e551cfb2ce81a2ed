public import Texts

/// A number that a rule judges by and that a model may set for itself:
///
///     gränser: { SPAN-01: 30, SPAN-01 enhetschef: 25 }
public struct Limit: Sendable {
    /// What follows the rule in a model; empty for a rule's only or foremost limit.
    public let name: String
    public let standard: Double
    public let meaning: Wording

    public init(_ name: String = "", standard: Double, meaning: Wording) {
        self.name = name
        self.standard = standard
        self.meaning = meaning
    }
}
