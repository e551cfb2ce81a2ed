internal import OrgModel

extension Facts {
    /// Each fact once, the surest first: of several grounds the surest counts, and all are kept.
    func merged(_ facts: [Fact]) -> [Fact] {
        if facts.count < 2 { return facts }
        // Of one node there are a few, and looking through them costs less than remembering them.
        if facts.count <= 8 {
            var merged: [Fact] = []
            merged.reserveCapacity(facts.count)
            for fact in facts {
                if let place = merged.firstIndex(where: { isOne($0, with: fact) }) {
                    merged[place].add(groundsOf: fact)
                } else {
                    merged.append(fact)
                }
            }
            if merged.count > 1 { merged.sort { $0.ground < $1.ground } }
            return merged
        }
        struct Key: Hashable {
            let act: Act
            let who: Node?
            let whom: Node?
            let mode: Mode
            let matters: [Node]
        }
        var places: [Key: Int] = [:]
        var merged: [Fact] = []
        for fact in facts {
            let key = Key(
                act: fact.act, who: fact.who, whom: fact.whom, mode: fact.mode, matters: matters(of: fact).sorted())
            if let place = places[key] {
                merged[place].add(groundsOf: fact)
            } else {
                places[key] = merged.count
                merged.append(fact)
            }
        }
        return merged.sorted { $0.ground < $1.ground }
    }

    /// Whether two facts are the same thing on whatever grounds.
    private func isOne(_ fact: Fact, with other: Fact) -> Bool {
        guard fact.act == other.act, fact.who == other.who, fact.whom == other.whom, fact.mode == other.mode else {
            return false
        }
        return isOnWholeTerms(fact) && isOnWholeTerms(other)
            || matters(of: fact).sorted() == matters(of: other).sorted()
    }
}

extension Fact {
    /// The fact as its twin has it: resting on what makes the two twins too.
    func carried(_ grade: Grade = .buret, who: Node? = nil, whom: Node? = nil, by twins: Fact...) -> Fact {
        let others = ground.others + twins.flatMap(\.ground.all)
        var carried = Fact(
            act, who ?? self.who, whom ?? self.whom, mode,
            on: Ground(max(grade, self.grade), ground.first, others.filter { $0 != ground.first }))
        carried.partialEnd = partialEnd
        return carried
    }

    /// The same statements read as another act.
    func read(as act: Act, who: Node?, whom: Node?) -> Fact {
        var fact = Fact(act, who, whom, mode, on: ground)
        fact.partialEnd = partialEnd
        return fact
    }
}
