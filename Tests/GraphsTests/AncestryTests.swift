import Graphs
import Testing

struct AncestryTests {
    let diamond = World(5, [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4)]).graph

    @Test func `a node past two ways is dominated from where they part`() {
        let dominators = diamond.dominators(from: [0])
        #expect(diamond.nodes.map(dominators.immediateDominator) == [nil, 0, 0, 0, 3])
        #expect(dominators.dominates(0, 4))
        #expect(!dominators.dominates(1, 4))
        #expect(Array(dominators.dominated(by: 3)) == [3, 4])
    }

    @Test func `what two roots both reach is dominated by neither`() {
        let dominators = diamond.dominators(from: [1, 2])
        #expect(diamond.nodes.map(dominators.immediateDominator) == [nil, nil, nil, nil, 3])
        #expect(!dominators.dominates(0, 0))
    }

    @Test func `a node dominates what is lost without it`() {
        for world in World.all {
            let twin = world.twin
            for roots in world.starts {
                let dominators = world.graph.dominators(from: roots)
                let above = twin.dominators(from: roots)
                #expect(dominators.reachedCount == twin.reachable(from: roots).count, "\(world) from \(roots)")
                for node in twin.nodes {
                    let answer = twin.nodes.filter { dominators.dominates($0, node) }
                    #expect(answer == above[Int(node)], "\(world) from \(roots), \(node)")
                    let immediate = lowest(above[Int(node)].filter { $0 != node }, above)
                    #expect(dominators.immediateDominator(of: node) == immediate, "\(world) from \(roots), \(node)")
                    let below = twin.nodes.filter { above[Int($0)].contains(node) }
                    let run = dominators.dominated(by: node)
                    #expect(run.sorted() == below, "\(world) from \(roots), \(node)")
                    #expect(run.first == (below.isEmpty ? nil : node), "\(world) from \(roots), \(node)")
                }
            }
        }
    }

    /// The candidate that all candidates dominate.
    private func lowest(_ candidates: [UInt32], _ above: [[UInt32]]) -> UInt32? {
        candidates.first { candidates.allSatisfy(above[Int($0)].contains) }
    }
}
