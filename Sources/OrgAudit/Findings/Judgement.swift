internal import OrgModel
public import Texts

/// What a rule says of a thing that it looks at: that it is flawed, or that it only looks so.
public enum Judgement: Sendable {
    case flaw(Finding)
    case sound(Soundness)
}

/// What looks like a flaw and is none, because the organisation has seen to it: told in the account of an audit.
public struct Soundness: Sendable {
    /// The code and the readable id of the rule.
    public let code: String
    public let rule: String
    /// What is sound, in the order of their ids.
    public let subjects: [Finding.Subject]
    public let message: Wording
    /// What it rests on, the weightiest first.
    public let evidence: [Evidence]

    /// In the order they are told, each once.
    static func tidied(_ all: [Soundness]) -> [Soundness] {
        func order(_ one: Soundness) -> [String] { [one.code] + one.subjects.map(\.id) }
        var seen: Set<[String]> = []
        return all.sorted { order($0).lexicographicallyPrecedes(order($1)) }.filter { seen.insert(order($0)).inserted }
    }
}
