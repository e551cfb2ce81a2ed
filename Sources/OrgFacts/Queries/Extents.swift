internal import OrgModel

/// How much of a thing is said to be somebody's. What is said of all of it leaves nothing for others; what is said of
/// one's own leaves them theirs.
package enum Extent: Hashable, Sendable {
    /// All of it, above whoever else has to do with it ("ytterst", "samlat", all of those who are named).
    case whole
    /// What of it is one's own ("i sitt område", "respektive").
    case own
    /// Nothing is said of that.
    case plain
}

extension Facts {
    /// How much of the thing a fact gives to whoever has it.
    package func extent(of fact: Fact) -> Extent {
        let level = words(level(of: fact))
        if !Self.own.isDisjoint(with: level + words(value(.villkor, of: fact))) || level.contains("varje") {
            return .own
        }
        if level.contains(where: { word in Self.whole.contains { word.hasPrefix($0) } || Self.all.contains(word) }) {
            return .whole
        }
        // Of many at the first end it is said that none of them is left out.
        let isOfMany = fact.who.map(organisation.isClass) ?? false
        return scope(of: fact) == .all && !isOfMany ? .whole : .plain
    }

    private func words(_ text: String?) -> [String] {
        (text ?? "").lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// Words that point back to whoever has it, and those that deal it out among them.
    private static let own: Set<String> = [
        "sin", "sitt", "sina", "egen", "eget", "egna", "respektive", "vardera", "envar", "own", "their", "its", "his",
        "her", "respective", "each",
    ]
    /// Words above which there is nobody, or outside which there is nothing, by how they begin.
    private static let whole = [
        "ytterst", "högst", "samlad", "samlat", "helhet", "ensam", "odela", "total", "ultimate", "highest", "undivided",
        "exclusive",
    ]
    private static let all: Set<String> = ["hela", "helt", "fullt", "fulla", "entire", "whole", "sole", "full"]
}
