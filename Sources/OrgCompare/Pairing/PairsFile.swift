/// What a person says of who is who, over everything that the tool would assume; ids as the models write them.
public struct PairsFile: Hashable, Sendable {
    /// One line: what a node became.
    public struct Answer: Hashable, Sendable {
        public let before: String
        public let after: Successor

        public init(_ before: String, _ after: Successor) {
            self.before = before
            self.after = after
        }
    }

    /// What a node became.
    public enum Successor: Hashable, Sendable {
        /// One node, or several that it was split into.
        case nodes([String])
        /// It was dissolved (`ingen`).
        case none
        /// It is not known, and not to be guessed (`okänt`).
        case unknown
    }

    public var answers: [Answer]
    /// Ids of the after-model that are new.
    public var new: [String]
    /// Ids of the after-model whose predecessor is not known, and not to be guessed.
    public var unknown: [String]

    public init(answers: [Answer] = [], new: [String] = [], unknown: [String] = []) {
        self.answers = answers
        self.new = new
        self.unknown = unknown
    }
}

extension PairsFile {
    /// What does not hold together: ids that a model does not have, and nodes of which two things are said. That
    /// several became one is no contradiction.
    func conflicts(before: [String: UInt32], after: [String: UInt32]) -> [PairingConflict] {
        var conflicts: [PairingConflict] = []
        var saidBefore: Set<String> = []
        var named: Set<String> = []
        for answer in answers {
            if before[answer.before] == nil { conflicts.append(.unknownID(answer.before, .before)) }
            if !saidBefore.insert(answer.before).inserted { conflicts.append(.saidTwice(answer.before, .before)) }
            guard case .nodes(let ids) = answer.after else { continue }
            for id in ids where after[id] == nil { conflicts.append(.unknownID(id, .after)) }
            if Set(ids).count < ids.count { conflicts.append(.saidTwice(answer.before, .before)) }
            named.formUnion(ids)
        }
        var saidNew: Set<String> = []
        for id in new + unknown {
            if after[id] == nil { conflicts.append(.unknownID(id, .after)) }
            if named.contains(id) || !saidNew.insert(id).inserted { conflicts.append(.saidTwice(id, .after)) }
        }
        return conflicts
    }
}
