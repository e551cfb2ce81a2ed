import Graphs
import Testing

/// A million nodes in a row and a million around one: recursion would overflow, and a square would never end.
struct ScaleTests {
    static let count: UInt32 = 1_000_000
    static let last = count - 1

    static let chain = Digraph(nodeCount: Int(count), sources: Array(0..<last), targets: Array(1..<count))
    static let star = Digraph(
        nodeCount: Int(count), sources: [UInt32](repeating: 0, count: Int(last)), targets: Array(1..<count))

    @Test func `a deep chain has a component for each node`() {
        let components = Self.chain.stronglyConnectedComponents()
        #expect(components.count == Int(Self.count))
        #expect(components.component(of: Self.last) == 0)
        #expect(components.cyclic.isEmpty)
    }

    @Test func `a deep chain walks to its end`() {
        #expect(Self.chain.reachable(from: [1]).count == Int(Self.last))
        #expect(Self.chain.layers(from: [0]).depth(of: Self.last) == Int(Self.last))
    }

    @Test func `a deep chain dominates all the way down`() {
        let dominators = Self.chain.dominators(from: [0])
        #expect(dominators.immediateDominator(of: Self.last) == Self.last - 1)
        #expect(dominators.dominates(0, Self.last))
    }

    @Test func `a wide star is two layers under one node`() {
        let layers = Self.star.layers(from: [0])
        #expect(layers.count == 2)
        #expect(layers.nodes(in: 1).count == Int(Self.last))
        #expect(Self.star.successors(of: 0).count == Int(Self.last))
        #expect(Self.star.stronglyConnectedComponents().count == Int(Self.count))
        let dominators = Self.star.dominators(from: [0])
        #expect(dominators.dominated(by: 0).count == Int(Self.count))
    }

    @Test func `a chain whose end leads back everywhere is one component`() {
        let count: UInt32 = 200_000
        let last = count - 1
        let net = Digraph(
            nodeCount: Int(count), sources: Array(0..<last) + [UInt32](repeating: last, count: Int(count)),
            targets: Array(1..<count) + Array(0..<count))
        let components = net.stronglyConnectedComponents()
        #expect(components.count == 1)
        #expect(components.isCyclic(0))
        #expect(net.cycle(in: 0, of: components)?.count == Int(count) + 1)
        #expect(net.shortestCycle(through: last, in: components) == [last, last])
        #expect(net.dominators(from: [0]).immediateDominator(of: last) == last - 1)
    }
}
