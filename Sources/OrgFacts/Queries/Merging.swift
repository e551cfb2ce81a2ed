internal import OrgModel

extension Facts {
    /// Each fact once, the surest first: of several grounds the surest counts, and all are kept.
    func merged(_ facts: [Fact]) -> [Fact] {
        if facts.count < 2 { return facts }
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
