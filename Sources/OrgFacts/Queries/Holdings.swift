package import OrgModel

/// A person and the posts that they hold are two: what is said of a post is read of its holder only where a rule is
/// about one person on two chairs.
extension Facts {
    /// The posts that a person holds or acts in.
    package func holdings(of person: Node) -> [Fact] { said(.innehar, .tillförordnad, from: person) }

    /// What makes two posts one person's, where no person is named: whoever has the one has the other ("tillika"), or
    /// the two are the same.
    package var jointPosts: [Fact] {
        said(.innehar, .motsvarar).filter { fact in
            guard let one = fact.who, let other = fact.whom, one != other, !organisation.isAnyOfKind(other) else {
                return false
            }
            return [one, other].allSatisfy { [.post, .electedPost].contains(organisation.kind(of: $0).fit) }
                && !(fact.act == .innehar && isOneOfSeveral(one, in: other))
        }
    }

    /// Whether a post is a role that one or another has, as the case may be: neither of them is it.
    private func isOneOfSeveral(_ holder: Node, in role: Node) -> Bool {
        let holders = said(.innehar, to: role).compactMap(\.who)
        return holders.contains { $0 != holder && organisation.kind(of: $0) != .person }
    }

    /// The organs in which a person sits: as a member, or by an elected post that they hold there.
    package func seats(of person: Node) -> [Fact] {
        let own = said(.ledamot, .ordförande, from: person)
        let byPost = holdings(of: person).flatMap { holding -> [Fact] in
            guard let post = holding.whom, organisation.kind(of: post).fit == .electedPost else { return [] }
            return said(.ledamot, .ordförande, .lederPolitiskt, .hörTill, from: post).map { seat in
                Fact(
                    .ledamot, person, seat.whom, .är,
                    on: Ground(
                        max(holding.grade, seat.grade), holding.ground.first,
                        holding.ground.others + seat.ground.all))
            }
        }
        return merged(own + byPost)
    }
}
