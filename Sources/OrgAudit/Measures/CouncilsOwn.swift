internal import OrgFacts
internal import OrgModel

extension Audit.Context {
    /// Whether fullmäktige decides on a matter, or has adopted a paper.
    func isCouncils(_ thing: Node) -> Bool {
        facts.deciders(of: thing).contains { isEnd($0.who) { $0 == .kommunfullmäktige } }
    }
}
