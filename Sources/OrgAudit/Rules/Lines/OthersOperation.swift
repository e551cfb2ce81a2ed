internal import OrgFacts
internal import OrgModel
internal import Texts

/// An operation run in one office that a post of another answers for, with no line to those who do the work.
enum OthersOperation {
    static func finding(of operation: Node, _ homes: [Fact], _ context: Audit.Context) -> Finding? {
        guard context.kind(operation).fit == .operation else { return nil }
        let facts = context.facts
        let performances = facts.said(.utför, to: operation).filter {
            $0.isLine && context.isEnd($0.who) { $0.fit == .unit }
        }
        let units = performances.compactMap(\.who)
        guard Set(units).count == 1, let unit = units.first, !context.isClass(unit) else { return nil }
        let running = facts.said(.verksamhetsansvar, .ansvarar, to: operation).filter { fact in
            guard fact.grade.isOwn, let post = fact.who, context.kind(post).isEmployedPost, !context.isClass(post),
                facts.matters(of: fact).isEmpty, !context.isLeadingOfficial(post)
            else { return false }
            return !isAbove(post, unit, context) && isElsewhere(post, unit, homes, context)
        }
        guard let first = running.first, let post = first.who else { return nil }
        return DividedChain.finding(
            about: [operation],
            Wording(
                "\(context.quoted(operation)) bedrivs i \(context.quoted(unit)), men \(context.quoted(post)) ansvarar för "
                    + "den och har ingen linje dit",
                en:
                    "\(context.quoted(operation)) is run in \(context.quoted(unit)), but \(context.quoted(post)) answers for "
                    + "it and has no line there"),
            resting: [first], then: performances, variant: "post", in: context)
    }

    /// Whether the post leads the unit, stands above whoever does, or is placed there.
    private static func isAbove(_ post: Node, _ unit: Node, _ context: Audit.Context) -> Bool {
        let heads = context.facts.superiors(of: unit).map(\.node)
        let own = [post] + context.facts.superiors(of: post).map(\.node)
        return heads.contains(post) || context.facts.places(of: post).contains(unit)
            || heads.contains { own.contains($0) && !context.isLeadingOfficial($0) }
    }

    /// Whether what is known of the post places it under another: another office that it leads, another board.
    private static func isElsewhere(_ post: Node, _ unit: Node, _ homes: [Fact], _ context: Audit.Context) -> Bool {
        let boards = Set(homes.compactMap(\.whom))
        let others = context.facts.principals(of: post).compactMap(\.whom).filter { context.kind($0).isBoard }
        if !others.isEmpty, !boards.isEmpty { return boards.isDisjoint(with: others) }
        let led = context.facts.leaderships(of: post).compactMap(\.whom).filter { context.kind($0).fit == .unit }
        return !led.isEmpty && !led.contains { context.facts.places(of: $0).contains(unit) }
    }
}
