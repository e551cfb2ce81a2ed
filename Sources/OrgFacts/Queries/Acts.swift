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
        struct Saying: Hashable {
            let basis: Basis
            let who: Node?
            let whom: Node?
        }
        var places: [Saying: Int] = [:]
        var surest: [Fact] = []
        for fact in facts {
            let saying = Saying(basis: fact.ground.first, who: fact.who, whom: fact.whom)
            if let place = places[saying] {
                if fact.grade < surest[place].grade { surest[place] = fact }
            } else {
                places[saying] = surest.count
                surest.append(fact)
            }
        }
        return surest
    }
}

extension [Fact] {
    /// Those of an act: most often all, and then they are not copied.
    func of(_ act: Act) -> [Fact] { allSatisfy { $0.act == act } ? self : filter { $0.act == act } }
}
