import Graphs
import Testing

struct NodeSetTests {
    /// Sizes on both sides of the 64 bits that share a word.
    static let sizes = [0, 1, 3, 63, 64, 65, 127, 128, 200]

    /// A bit set and an ordinary one with the same members.
    private func pair(_ size: Int, _ dice: inout Dice) -> (NodeSet, Set<UInt32>) {
        let members = (0..<size / 2).map { _ in UInt32(dice.roll(size)) }
        return (NodeSet(nodeCount: size, members: members), Set(members))
    }

    @Test(arguments: sizes)
    func `a node set does as a set does`(size: Int) {
        var dice = Dice(seed: UInt64(size))
        for _ in 0..<20 {
            let (first, firstTwin) = pair(size, &dice)
            let (second, secondTwin) = pair(size, &dice)
            #expect(Array(first) == firstTwin.sorted())
            #expect(first.count == firstTwin.count)
            #expect(first.isEmpty == firstTwin.isEmpty)
            for node in 0..<UInt32(size) {
                #expect(first.contains(node) == firstTwin.contains(node))
            }
            let both = first.intersection(second)
            #expect(Array(both) == firstTwin.intersection(secondTwin).sorted())
            #expect(both.count == firstTwin.intersection(secondTwin).count)
        }
    }

    @Test func `inserting says whether the node is new`() {
        var set = NodeSet(nodeCount: 70)
        #expect(set.isEmpty)
        let answers = [69, 69, 0].map { set.insert($0) }
        #expect(answers == [true, false, true])
        #expect(Array(set) == [0, 69])
        #expect(set.count == 2)
    }

    @Test func `the same members make equal sets`() {
        #expect(NodeSet(nodeCount: 9, members: [3, 1, 3]) == NodeSet(nodeCount: 9, members: [1, 3]))
        #expect(NodeSet(nodeCount: 9, members: [3]) != NodeSet(nodeCount: 9, members: [1]))
    }
}
