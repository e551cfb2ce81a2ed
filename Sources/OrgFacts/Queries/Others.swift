package import OrgModel

/// What is asked of one end of a fact, and read as it is said.
extension Facts {
    /// Who leads a unit, a group or a process, in whatever sense (`leder`, `lederPolitiskt`, `kallar`).
    package func leaders(of node: Node, _ mode: Mode = .är) -> [Fact] { merged(said(.leads, mode, to: node)) }

    /// Who oversees, examines or supervises it: what is run in a unit is supervised where the unit is, and the unit
    /// where what it does is.
    package func watchers(of node: Node, _ mode: Mode = .är) -> [Fact] {
        let own = said(.watches, mode, to: node)
        guard mode == .är, mayHaveTwin(node) else { return merged(own) }
        let ofUnits = performances(of: node).flatMap { performance -> [Fact] in
            performance.who.map { supervisions(of: $0, carriedTo: node, by: performance) } ?? []
        }
        let ofOperations = performances(by: node).flatMap { performance -> [Fact] in
            performance.whom.map { supervisions(of: $0, carriedTo: node, by: performance) } ?? []
        }
        return merged(own + ofUnits + ofOperations)
    }

    private func supervisions(of twin: Node, carriedTo node: Node, by performance: Fact) -> [Fact] {
        said(.watches, to: twin).filter { $0.act == .tillsyn }.map { $0.carried(whom: node, by: performance) }
    }

    /// Who decides on a matter or adopts a document: whom it is delegated to as well, if the giver may hand it on.
    package func deciders(of matter: Node, _ mode: Mode = .är) -> [Fact] {
        merged(said(.decides, mode, to: matter).filter(isLawfullyReceived))
    }

    /// What has itself been received is only handed on where that is said (`vidaredelegerar`).
    private func isLawfullyReceived(_ fact: Fact) -> Bool {
        guard fact.grade == .buret, let matter = fact.whom, let delegation = statements(of: fact.ground).first,
            delegation.relation == .delegerar, let giver = delegation.subject,
            organisation.kind(of: giver).fit == .post
        else { return true }
        let own = said(.decides, from: giver).filter { $0.whom == matter }
        return own.isEmpty || own.contains { $0.grade.isOwn }
    }

    /// Who is accountable for it.
    package func accountable(for node: Node, _ mode: Mode = .är) -> [Fact] { merged(said(.accounts, mode, to: node)) }

    /// Who follows it up.
    package func followers(of node: Node, _ mode: Mode = .är) -> [Fact] { merged(said(.follows, mode, to: node)) }

    /// Who has a seat in a group or an organ, or may be there.
    package func members(of group: Node, _ mode: Mode = .är) -> [Fact] { merged(said(.sits, mode, to: group)) }

    /// Who has a post, acts in it or steps in; asked for what is denied, whether it is vacant.
    package func holders(of post: Node, _ mode: Mode = .är) -> [Fact] { merged(said(.holds, mode, to: post)) }

    /// Who decides when two part.
    package func arbiters(of node: Node, _ mode: Mode = .är) -> [Fact] {
        merged(said(.orders, mode, to: node).filter { $0.act == .avgör })
    }
}
