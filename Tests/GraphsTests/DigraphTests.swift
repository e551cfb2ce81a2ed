import Graphs
import Testing

struct DigraphTests {
    let triangle = Digraph(nodeCount: 3, sources: [0, 2, 0], targets: [1, 0, 2])

    @Test func `successors stand in the order of the edge list`() {
        #expect(triangle.nodeCount == 3)
        #expect(triangle.arcCount == 3)
        #expect(Array(triangle.nodes) == [0, 1, 2])
        #expect(Array(triangle.successors(of: 0)) == [1, 2])
        #expect(triangle.successors(of: 1).isEmpty)
        #expect(Array(triangle.successors(of: 2)) == [0])
    }

    @Test func `an arc knows its place in the edge list`() {
        #expect(triangle.arcs(of: 0).map(\.ordinal) == [0, 2])
        #expect(triangle.arcs(of: 0).map(\.target) == [1, 2])
        #expect(triangle.arcs(of: 2).map(\.ordinal) == [1])
    }

    @Test func `a graph may be empty`() {
        let empty = Digraph(nodeCount: 0, sources: [], targets: [])
        #expect(empty.arcCount == 0)
        #expect(empty.reversed() == empty)
        #expect(empty.stronglyConnectedComponents().count == 0)
        #expect(empty.layers(from: []).count == 0)
        #expect(empty.dominators(from: []).reachedCount == 0)
    }

    @Test func `every arc of every world is found under its source with its ordinal`() {
        for world in World.all {
            let graph = world.graph
            var seen: [UInt32] = []
            for node in graph.nodes {
                let arcs = graph.arcs(of: node)
                #expect(arcs.map(\.ordinal) == arcs.map(\.ordinal).sorted(), "\(world)")
                #expect(arcs.map(\.target) == Array(graph.successors(of: node)), "\(world)")
                for arc in arcs {
                    #expect(world.sources[Int(arc.ordinal)] == node, "\(world)")
                    #expect(world.targets[Int(arc.ordinal)] == arc.target, "\(world)")
                }
                seen += arcs.map(\.ordinal)
            }
            #expect(seen.sorted() == Array(0..<UInt32(world.sources.count)), "\(world)")
        }
    }

    @Test func `reversing turns the edge list and keeps the ordinals`() {
        for world in World.all {
            let turned = Digraph(nodeCount: world.nodeCount, sources: world.targets, targets: world.sources)
            #expect(world.graph.reversed() == turned, "\(world)")
            #expect(world.graph.reversed().reversed() == world.graph, "\(world)")
        }
    }

    @Test func `graphs with other ordinals are not equal`() {
        #expect(triangle != Digraph(nodeCount: 3, sources: [0, 0, 2], targets: [1, 2, 0]))
        #expect(triangle == Digraph(nodeCount: 3, sources: [0, 2, 0], targets: [1, 0, 2]))
    }

    @Test func `a grouping keeps order within a group and leaves out the ungrouped`() {
        let grouping = Grouping(of: [2, 0, Grouping.ungrouped, 2, 0], groupCount: 4)
        #expect(grouping.groupCount == 4)
        #expect((0..<4).map { Array(grouping.members(of: $0)) } == [[1, 4], [], [0, 3], []])
        #expect(grouping.members == [1, 4, 0, 3])
        #expect(grouping.range(of: 2) == 2..<4)
    }
}
