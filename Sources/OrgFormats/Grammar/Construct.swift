internal import OrgModel
internal import Texts

/// A construct of a language that is written as words and values, with the keys that may stand in it.
protocol Construct {
    associatedtype Key: Hashable
    /// What a message calls it, and a line that is right there.
    var wording: Wording { get }
    var example: Wording { get }
    /// Every key that may stand here, in lower case, and those that a message lists.
    var keys: [String] { get }
    var listedKeys: [Wording] { get }
    /// Where the keys that a message does not list are told.
    var reference: Wording { get }
    /// What a key means here; nil where no such word is known.
    func key(_ written: String) -> Key?
    /// What stands after a key; nil where the language does not say.
    func shape(of key: Key) -> Shape?
    /// Whether words with values may stand here in the place of a list.
    var isListPlace: Bool { get }
}

extension Construct {
    func shape(of key: Key) -> Shape? { nil }
    var isListPlace: Bool { false }
}
