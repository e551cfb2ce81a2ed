public import OrgModel

/// What became of a node that nothing is paired with, or where it came from.
public enum Fate: Hashable, Sendable {
    /// It ended: the model says so, or its id is known to be gone and nothing of it lives on.
    case dissolved
    /// It did not exist before.
    case new
    /// Nothing says; who it may be, the likeliest first, at most three.
    case unknown([Candidate])

    /// A node on the other side that may be the one, and how likely it is.
    public struct Candidate: Hashable, Sendable {
        public let node: Node
        public let confidence: Double

        init(_ node: Node, _ confidence: Double) {
            self.node = node
            self.confidence = confidence
        }
    }
}
