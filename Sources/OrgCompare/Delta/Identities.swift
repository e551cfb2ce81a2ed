internal import OrgModel

/// Who is who as numbers that both organisations share: a node after is its own number, a node before the number of
/// what it became; like ones share the number of their group, and what is gone has one of its own.
struct Identities {
    static let placeholder = UInt32.max
    /// What each node before became: one number, or several where it was split.
    let before: [[UInt32]]
    let after: [UInt32]
    /// The first number that stands for a group.
    let firstGroup: UInt32

    init(_ pairing: Pairing, before: Organisation, after: Organisation) {
        let (old, new) = (UInt32(before.nodeCount), UInt32(after.nodeCount))
        var images = (0..<old).map { [new + $0] }
        var own = Array(0..<new)
        firstGroup = new + old
        for link in pairing.links {
            let index = Int(link.before.index)
            if images[index] == [new + link.before.index] { images[index] = [] }
            images[index].append(link.after.index)
        }
        for (number, group) in pairing.groups.enumerated() {
            for node in group.before { images[Int(node.index)] = [firstGroup + UInt32(number)] }
            for node in group.after { own[Int(node.index)] = firstGroup + UInt32(number) }
        }
        self.before = images
        self.after = own
    }
}
