package import OrgModel

/// Facts asked for by what exactly is done: acts of one word or of several. What one statement says in several of them
/// is told once, as surely as it is said.
extension Facts {
    /// The facts of some acts, of whatever nodes.
    package func said(_ acts: Act..., mode: Mode = .är) -> [Fact] { chosen(acts) { said($0, mode) } }

    /// The facts of some acts in which the node is the first end.
    package func said(_ acts: Act..., mode: Mode = .är, from node: Node) -> [Fact] {
        chosen(acts) { said($0, mode, from: node) }
    }

    /// The facts of some acts in which the node is the other end.
    package func said(_ acts: Act..., mode: Mode = .är, to node: Node) -> [Fact] {
        chosen(acts) { said($0, mode, to: node) }
    }

    package func said(_ acts: [Act], mode: Mode = .är) -> [Fact] { chosen(acts) { said($0, mode) } }

    package func said(_ acts: [Act], mode: Mode = .är, from node: Node) -> [Fact] {
        chosen(acts) { said($0, mode, from: node) }
    }

    package func said(_ acts: [Act], mode: Mode = .är, to node: Node) -> [Fact] {
        chosen(acts) { said($0, mode, to: node) }
    }

    private func chosen(_ acts: [Act], _ facts: (FactWord) -> [Fact]) -> [Fact] {
        if acts.count == 1 { return facts(acts[0].word).of(acts[0]) }
        var words: [FactWord] = []
        for act in acts where !words.contains(act.word) { words.append(act.word) }
        let found = words.flatMap { word in facts(word).filter { acts.contains($0.act) } }
        return found.count > 1 ? Self.surest(found) : found
    }

    /// Of what a statement says of the same two, the surest.
    private static func surest(_ facts: [Fact]) -> [Fact] {
        // Of one node there are a few, and looking through them costs less than remembering them.
        if facts.count <= 8 {
            var surest: [Fact] = []
            surest.reserveCapacity(facts.count)
            for fact in facts {
                if let place = surest.firstIndex(where: { $0.says(asMuchAs: fact) }) {
                    if fact.grade < surest[place].grade { surest[place] = fact }
                } else {
                    surest.append(fact)
                }
            }
            return surest
        }
        // Those that one basis says stand in a chain, since a key of one number is found soonest.
        var latest: [UInt64: Int] = [:]
        var earlier: [Int] = []
        var surest: [Fact] = []
        for fact in facts {
            var place = latest[fact.ground.first.key] ?? -1
            while place >= 0, !surest[place].says(asMuchAs: fact) { place = earlier[place] }
            if place >= 0 {
                if fact.grade < surest[place].grade { surest[place] = fact }
            } else {
                earlier.append(latest.updateValue(surest.count, forKey: fact.ground.first.key) ?? -1)
                surest.append(fact)
            }
        }
        return surest
    }
}

extension Basis {
    fileprivate var key: UInt64 {
        switch self {
        case .statement(let number): UInt64(number)
        case .node(let node): 1 << 32 | UInt64(node.index)
        }
    }
}

extension Fact {
    /// Whether it is of the same two and said in the same place.
    fileprivate func says(asMuchAs other: Fact) -> Bool {
        who == other.who && whom == other.whom && ground.first == other.ground.first
    }
}

extension [Fact] {
    /// Those of an act: most often all, and then they are not copied.
    package func of(_ act: Act) -> [Fact] { allSatisfy { $0.act == act } ? self : filter { $0.act == act } }
}
