import Graphs
import Testing

struct CycleTests {
    @Test func `a cycle is one component`() {
        let components = World(4, [(0, 1), (1, 2), (2, 0), (2, 3)]).graph.stronglyConnectedComponents()
        #expect(components.count == 2)
        #expect(components.component(of: 3) == 0)
        #expect(Array(components.members(of: 1)) == [0, 1, 2])
        #expect(components.isCyclic(1))
        #expect(!components.isCyclic(0))
        #expect(Array(components.cyclic) == [1])
    }

    @Test func `a node alone is cyclic only with an arc to itself`() {
        let components = World(2, [(1, 1)]).graph.stronglyConnectedComponents()
        #expect(!components.isCyclic(components.component(of: 0)))
        #expect(components.isCyclic(components.component(of: 1)))
    }

    @Test func `components are the nodes that reach each other`() {
        for world in World.all {
            let twin = world.twin
            let components = world.graph.stronglyConnectedComponents()
            for first in twin.nodes {
                let number = components.component(of: first)
                let friends = twin.nodes.filter { twin.reaches(first, $0) && twin.reaches($0, first) }
                #expect(Array(components.members(of: number)) == friends, "\(world)")
                #expect(components.isCyclic(number) == twin.isOnCycle(first), "\(world)")
                #expect(friends.allSatisfy { components.component(of: $0) == number }, "\(world)")
            }
            #expect(components.count == Set(twin.nodes.map(components.component)).count, "\(world)")
        }
    }

    @Test func `arcs lead from higher components to lower ones`() {
        for world in World.all {
            let components = world.graph.stronglyConnectedComponents()
            for (source, target) in zip(world.sources, world.targets) {
                #expect(components.component(of: source) >= components.component(of: target), "\(world)")
            }
        }
    }

    @Test func `a cycle is written from its node back to its node`() {
        let graph = World(5, [(0, 1), (1, 2), (2, 0), (1, 0), (3, 3), (3, 4)]).graph
        #expect(graph.shortestCycle(through: 0) == [0, 1, 0])
        #expect(graph.shortestCycle(through: 2) == [2, 0, 1, 2])
        #expect(graph.shortestCycle(through: 3) == [3, 3])
        #expect(graph.shortestCycle(through: 4) == nil)
    }

    @Test func `among shortest cycles the first arc decides`() {
        #expect(World(3, [(0, 1), (0, 2), (1, 0), (2, 0)]).graph.shortestCycle(through: 0) == [0, 1, 0])
        #expect(World(3, [(0, 2), (0, 1), (1, 0), (2, 0)]).graph.shortestCycle(through: 0) == [0, 2, 0])
    }

    @Test func `no way back to a node is shorter than its shortest cycle`() throws {
        for world in World.all {
            let twin = world.twin
            let graph = world.graph
            let components = graph.stronglyConnectedComponents()
            for node in twin.nodes {
                let cycle = graph.shortestCycle(through: node)
                #expect(cycle == graph.shortestCycle(through: node, in: components), "\(world)")
                #expect(cycle.map { $0.count - 1 } == twin.shortestCycleLength(through: node), "\(world)")
                guard let cycle else { continue }
                #expect(cycle.first == node && cycle.last == node, "\(world)")
                #expect(zip(cycle, cycle.dropFirst()).allSatisfy(twin.hasArc), "\(world)")
                #expect(Set(cycle).count == cycle.count - 1, "\(world)")
            }
            for component in 0..<UInt32(components.count) {
                let lowest = try #require(components.members(of: component).first)
                #expect(graph.cycle(in: component, of: components) == graph.shortestCycle(through: lowest), "\(world)")
            }
        }
    }
}
