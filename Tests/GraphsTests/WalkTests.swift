import Graphs
import Testing

struct WalkTests {
    @Test func `what is reached is the transitive closure of the starts`() {
        for world in World.all {
            let twin = world.twin
            for starts in world.starts {
                let reached = world.graph.reachable(from: starts)
                #expect(Array(reached) == twin.reachable(from: starts).sorted(), "\(world) from \(starts)")
            }
        }
    }

    @Test func `a layer is the length of the shortest path`() {
        for world in World.all {
            let twin = world.twin
            for starts in world.starts {
                let layers = world.graph.layers(from: starts)
                var shortest: [UInt32: Int] = [:]
                for path in starts.flatMap(twin.simplePaths) {
                    let end = path[path.count - 1]
                    shortest[end] = min(shortest[end] ?? .max, path.count - 1)
                }
                check(layers, against: shortest, in: world)
            }
        }
    }

    private func check(_ layers: Layers, against depths: [UInt32: Int], in world: World) {
        for node in world.graph.nodes {
            #expect(layers.depth(of: node) == depths[node], "\(world)")
        }
        #expect(layers.reachedCount == depths.count, "\(world)")
        #expect(layers.count == (depths.values.max() ?? -1) + 1, "\(world)")
        for layer in 0..<layers.count {
            let members = depths.filter { $0.value == layer }.keys.sorted()
            #expect(Array(layers.nodes(in: layer)) == members, "\(world)")
        }
    }
}
