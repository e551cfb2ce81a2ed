internal import OrgFacts
internal import OrgModel

extension Audit.Context {
    /// The boards that answer for something, each with what says so: a board is its own.
    func answering(_ node: Node) -> [(board: Node?, fact: Fact?)] {
        if kind(node).isBoard { return [(node, nil)] }
        let principals = facts.principals(of: node).filter { isEnd($0.whom, \.isBoard) }.map { ($0.whom, Optional($0)) }
        let answerers = facts.answerers(for: node).filter { isEnd($0.who, \.isBoard) }.map { ($0.who, Optional($0)) }
        return principals + answerers
    }
}

extension Audit.Context {
    /// The posts that whoever has this one has as well, each with what says so.
    func jointly(heldWith post: Node) -> [(post: Node, fact: Fact)] {
        facts.jointPosts.compactMap { fact in
            if fact.who == post { return fact.whom.map { ($0, fact) } }
            return fact.whom == post ? fact.who.map { ($0, fact) } : nil
        }
    }
}
