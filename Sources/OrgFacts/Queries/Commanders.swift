package import OrgModel

extension Facts {
    /// Who commands a person, or the leader of a unit: its chief (`chef`), the group whose decisions it carries out
    /// (`gruppbeslut`), and whoever leads the whole of what it leads a part of (`ledningAvHelheten`).
    package func commanders(of node: Node, _ mode: Mode = .är) -> [Fact] {
        let own = said(.commands, mode, to: node)
        return mode == .är ? merged(own + carriedCommands(to: node) + fromWhole(of: node)) : merged(own)
    }

    /// Who is somebody's chief, or the chief of whoever leads a unit.
    package func chiefs(of node: Node, _ mode: Mode = .är) -> [Fact] {
        let own = said(.commands, mode, to: node)
        let all = mode == .är && mayHaveTwin(node) ? own + carriedCommands(to: node) : own
        return merged(all.of(.chef))
    }

    /// What is said of the unit whose one leader somebody is, and of a unit's one leader. Whoever leads a unit and is
    /// called its chief too is not their own.
    private func carriedCommands(to node: Node) -> [Fact] {
        var carried: [Fact] = []
        for leadership in leaderships(of: node) {
            guard let unit = leadership.whom, isUnit(unit) else { continue }
            carried += said(.commands, to: unit).filter { $0.who != node }.map {
                $0.carried(whom: node, by: leadership)
            }
        }
        if isUnit(node), let leadership = soleLeadership(of: node), let leader = leadership.who {
            carried += said(.commands, to: leader).filter { $0.act == .chef }.map {
                $0.carried(whom: node, by: leadership)
            }
        }
        return carried
    }

    /// Whom a chief commands, as is said.
    package func commanded(by chief: Node, _ mode: Mode = .är) -> [Fact] { merged(said(.commands, mode, from: chief)) }

    private func isUnit(_ node: Node) -> Bool { organisation.kind(of: node).fit == .unit }

    /// One step up the parts: whoever leads the municipality, or its group of companies, commands those who lead what
    /// it is made of; of another whole it follows alone.
    private func fromWhole(of node: Node) -> [Fact] {
        let led = said(.leads, from: node).filter { $0.act == .leder && $0.grade.isOwn }
        let placed = said(.placed, from: node).filter { $0.act == .hörTill || $0.act == .delAv }
        let fromParts = led.flatMap { leadership -> [Fact] in
            guard let part = leadership.whom else { return [] }
            return said(.placed, from: part).filter { $0.act == .delAv }.flatMap { placing -> [Fact] in
                guard let whole = placing.whom else { return [] }
                let grade: Grade = organisation.kind(of: whole).fit == .whole ? .buret : .härlett
                return heads(of: whole, but: node).map { head in
                    head.read(as: .ledningAvHelheten, who: head.who, whom: node)
                        .carried(grade, by: placing, leadership)
                }
            }
        }
        guard organisation.kind(of: node).fit == .post else { return fromParts }
        return fromParts
            + placed.flatMap { placing -> [Fact] in
                guard let unit = placing.whom, organisation.kind(of: unit).fit == .unit else { return [] }
                return heads(of: unit, but: node).map { head in
                    head.read(as: .ledningAvHelheten, who: head.who, whom: node).carried(.härlett, by: placing)
                }
            }
    }

    /// The employed who lead a whole: an elected leader commands nobody, and a company's is its owner's line.
    private func heads(of whole: Node, but node: Node) -> [Fact] {
        said(.leads, to: whole).filter { fact in
            guard fact.act == .leder, fact.grade.isOwn, let head = fact.who, head != node else { return false }
            let kind = organisation.kind(of: head)
            return kind.sphere != .company && (kind.fit == .post || kind.fit == .group && kind.sphere == .group)
        }
    }
}
