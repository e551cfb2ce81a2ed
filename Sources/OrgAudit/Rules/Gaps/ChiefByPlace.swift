internal import OrgFacts
internal import OrgModel

/// Whose chief somebody is by where they stand, though no line says so: whoever leads a unit is taken for the chief of
/// those placed in it and of those who lead its parts. So every organisation chart is read. It is no line, and no
/// second chief beside one that is said.
extension Audit.Context {
    /// Whether the nearest unit around a post that anybody leads is led by an employed one other than the post. To lead
    /// the municipality as a whole makes nobody the chief of those in it.
    func hasChiefByPlace(_ post: Node) -> Bool {
        let led = facts.leaderships(of: post).compactMap(\.whom)
        var seen = Set(led + [post])
        var open = wholes(of: [post] + led)
        while !open.isEmpty {
            let leaders = open.flatMap { unit in
                facts.leaders(of: unit).filter { $0.act == .leder && $0.isLine }.compactMap(\.who)
            }.filter { $0 != post }
            if leaders.contains(where: { kind($0).isEmployedPost }) { return true }
            open = wholes(of: leaders.isEmpty ? open : []).filter { seen.insert($0).inserted }
        }
        return false
    }

    private func wholes(of nodes: [Node]) -> [Node] {
        nodes.flatMap { facts.said(.placed, from: $0) }.filter { $0.act != .hosVärd }.compactMap(\.whom).filter {
            whole in
            [.unit, .operation].contains(kind(whole).fit) && kind(whole).sphere == .employed && !isClass(whole)
        }
    }
}
