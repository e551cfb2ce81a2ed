package import OrgModel
internal import Texts

/// What is said of some of many, or of a part of one thing (`omfattning`, `antal`, `andel`): it is so, and is not said
/// of the others.
extension Facts {
    /// Of how much of what it names a fact is said.
    private enum Portion {
        /// A part of one.
        case share(Double)
        case some
        /// Of those of whom nothing else is said.
        case others
    }

    /// A row as a fact, of other ends where it is said of many and asked of one.
    func fact(_ row: FactRow, who: Node? = nil, whom: Node? = nil) -> Fact {
        var fact = row.fact()
        let partialEnd = saysParts ? partialEnd(of: fact) : nil
        if who != nil || whom != nil { fact = row.fact(who: who, whom: whom) }
        fact.partialEnd = partialEnd
        return fact
    }

    private func partialEnd(of fact: Fact) -> FactEnd? {
        guard let detail = detail(of: fact), fact.act != .har else { return nil }
        switch fact.word {
        case .exists, .binds, .remarks, .orders, .owns: return nil
        default: break
        }
        let end = dividedEnd(of: fact)
        return fact[end].flatMap { portion(detail, of: $0) } == nil ? nil : end
    }

    /// The end that stands for many, if one does; else the one of which each has one chief, leader, place.
    private func dividedEnd(of fact: Fact) -> FactEnd {
        let (isManyWho, isManyWhom) = (
            fact.who.map(organisation.isClass) ?? false, fact.whom.map(organisation.isClass) ?? false
        )
        if isManyWho != isManyWhom { return isManyWho ? .who : .whom }
        switch fact.word {
        case .answers, .placed, .sits, .reports: return .who
        default: return .whom
        }
    }

    private func portion(_ detail: Detail<Node>, of whole: Node) -> Portion? {
        if let quantity = detail.quantity, let all = organisation.quantity(of: whole),
            quantity.precision == .exact, all.precision == .exact, quantity.per == nil, all.per == nil
        {
            return quantity.number < all.number ? .share(Double(quantity.number) / Double(all.number)) : nil
        }
        if let share = organisation.share(in: detail) { return share < 1 ? .share(share) : nil }
        guard let scope = detail.scope, scope.isOpen else { return nil }
        return scope == .rest ? .others : .some
    }

    /// What follows a sentence that tells a fact of a part: ` (inte alla)`, ` (3 st)`.
    func portionMark(of fact: Fact) -> Wording {
        guard fact.partialEnd != nil, let detail = detail(of: fact) else { return Wording("", en: "") }
        if let quantity = detail.quantity {
            let number = organisation.wording(of: quantity)
            return Wording(" (\(number))", en: " (\(number))")
        }
        let scope = (detail.scope ?? .part).wording
        return Wording(" (\(scope))", en: " (\(scope))")
    }

    // MARK: The others

    /// What is said of some of a node, or of some of the many of whom it is one, and whether it is thereby said of all.
    package struct Division: Hashable, Sendable {
        /// Whose part is meant: the node, or the class or kind that it is one of.
        package let whole: Node
        /// What is said of a part, each statement once.
        package let parts: [Fact]
        package let standing: Standing

        package enum Standing: Hashable, Sendable {
            /// All of them are spoken for.
            case whole
            /// Several share them, and whether they are all is not said.
            case shared
            /// Of the others nothing is said.
            case open
        }
    }

    /// How acts divide a node at one end; nil where nothing is said of a part, or something of all.
    package func division(of node: Node, by acts: [Act], at end: FactEnd) -> Division? {
        if !saysParts { return nil }
        for whole in [node] + wholes(of: node) {
            let all = Set(acts.map(\.word)).sorted { $0.rawValue < $1.rawValue }.flatMap { word in
                (end == .who ? index.places(word, .är, from: whole) : index.places(word, .är, to: whole)).map {
                    fact(index.rows[Int($0)])
                }
            }.filter { acts.contains($0.act) }
            if let division = Self.division(of: whole, all, at: end, standing) { return division }
        }
        return nil
    }

    private static func division(
        of whole: Node, _ facts: [Fact], at end: FactEnd, _ standing: ([Fact]) -> Division.Standing
    ) -> Division? {
        var grounds: [Basis] = []
        // One statement may be several acts.
        let parts = facts.filter { fact in
            guard fact.partialEnd == end, !grounds.contains(fact.ground.first) else { return false }
            grounds.append(fact.ground.first)
            return true
        }
        guard !parts.isEmpty, facts.allSatisfy({ $0.partialEnd == end }) else { return nil }
        return Division(whole: whole, parts: parts, standing: standing(parts))
    }

    /// What some parts come to. What two documents say of the same two is one part.
    private func standing(of parts: [Fact]) -> Division.Standing {
        var shares: [Node?: Double] = [:]
        var uncounted: Set<Node?> = []
        for fact in parts {
            guard let end = fact.partialEnd, let whole = fact[end],
                let portion = detail(of: fact).flatMap({ portion($0, of: whole) })
            else { continue }
            let other = fact[end == .who ? .whom : .who]
            switch portion {
            case .others: return .whole
            case .share(let share): shares[other] = max(shares[other] ?? 0, share)
            case .some: uncounted.insert(other)
            }
        }
        // Thirds add up to one.
        if shares.values.sorted().reduce(0, +) > 0.995 { return .whole }
        return !uncounted.isEmpty && uncounted.union(shares.keys).count > 1 ? .shared : .open
    }

    /// What answers a question about a node: what is said of a part of it does not, unless all is spoken for.
    func answering(_ facts: [Fact], at end: FactEnd) -> [Fact] {
        if !saysParts || !facts.contains(where: { $0.partialEnd == end }) { return facts }
        return facts.filter { fact in
            guard fact.partialEnd == end else { return true }
            let alike = facts.filter { $0.act == fact.act }
            return alike.contains { $0.partialEnd != end } || standing(of: alike) == .whole
        }
    }

    /// What is said of a part of a node alone, and so answers no question about the node.
    package func partial(_ word: FactWord, from node: Node) -> [Fact] {
        saysParts
            ? index.places(word, .är, from: node).map { fact(index.rows[Int($0)]) }.filter { $0.partialEnd == .who }
            : []
    }

    package func partial(_ word: FactWord, to node: Node) -> [Fact] {
        saysParts
            ? index.places(word, .är, to: node).map { fact(index.rows[Int($0)]) }.filter { $0.partialEnd == .whom } : []
    }
}
