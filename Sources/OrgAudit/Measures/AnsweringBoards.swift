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

/// A post that whoever has another has as well, and what says so.
struct JointPost: Sendable {
    let post: Node
    let fact: Fact
}

extension Audit.Context {
    /// The posts that whoever has this one has as well.
    func jointly(heldWith post: Node) -> [JointPost] { measures.jointPosts[post] ?? [] }
}

extension Measures {
    /// Which posts go together, from either side: made when a rule first asks.
    var jointPosts: [Node: [JointPost]] {
        together.value(date) {
            var joint: [Node: [JointPost]] = [:]
            for fact in facts.jointPosts {
                guard let one = fact.who, let other = fact.whom else { continue }
                joint[one, default: []].append(JointPost(post: other, fact: fact))
                joint[other, default: []].append(JointPost(post: one, fact: fact))
            }
            return joint
        }
    }
}
