import Graphviz
import Testing

#if os(Linux)
    import Foundation
#endif

@Suite struct `Endurance` {
    @Test func `many threads draw many graphs, each its own`() async throws {
        let alone = try (0..<8).map { try svg(of: try tree(of: 3 + $0, named: "t\($0)x").laidOut(by: .dot)) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for thread in 0..<8 {
                group.addTask {
                    for round in 0..<25 {
                        let layout = try tree(of: 3 + thread, named: "t\(thread)x").laidOut(by: .dot)
                        #expect(try svg(of: layout) == alone[thread])
                        if round % 5 == 0 {
                            #expect(try layout.rendered(as: .png(dpi: 50)).count > 100)
                            #expect(try layout.rendered(as: .pdf(created: .epoch)).count > 100)
                            #expect(throws: GraphvizError.self) { try layout.rendered(as: .other("nonesuch")) }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `a layout is drawn right after others were computed, failed and closed`() throws {
        /// The library remembers the attributes of the last graph only; these have the same ones in other places.
        func graph(_ names: [String]) throws -> Graph {
            var graph = try Graph(name: "g")
            let values = ["color": "red", "shape": "box", "style": "dashed", "fontcolor": "blue", "pos": "0,0"]
            for name in names { try graph.setDefault(name, "", for: .node) }
            let a = try graph.addNode("a", names.map { ($0, values[$0] ?? "") })
            try graph.addEdge(from: a, to: try graph.addNode("b", [("pos", "0,100")]), [("color", "green")])
            return graph
        }
        let names = ["color", "shape", "style", "fontcolor", "pos"]
        for engine in [Engine.dot, .positioned] {
            let alone = try svg(of: try graph(names).laidOut(by: engine))
            #expect(alone.contains("red") && alone.contains("green") && alone.contains("blue"))
            let first = try graph(names).laidOut(by: engine)
            let second = try graph(names.reversed()).laidOut(by: .dot)
            #expect(try svg(of: first) == alone)
            #expect(throws: GraphvizError.self) { _ = try tree(of: 2).laidOut(by: .positioned).bounds }
            #expect(try svg(of: first) == alone)
            #expect(try svg(of: second).contains("green"))
            _ = try Graph(name: "closed").laidOut(by: .dot).bounds
            #expect(try svg(of: first) == alone)
            let formats = [Format.dot, .xdot, .other("json"), .other("plain")]
            let before = try formats.map { try first.rendered(as: $0) }
            _ = try svg(of: second)
            let after = try formats.reversed().map { try first.rendered(as: $0) }
            #expect(after.reversed() == before)
            #expect(try svg(of: first) == alone)
        }
    }

    @Test func `errors reach the thread they belong to`() async throws {
        await withTaskGroup(of: Bool.self) { group in
            for thread in 0..<8 {
                group.addTask {
                    (0..<25).allSatisfy { round in
                        let isBroken = (thread + round).isMultiple(of: 2)
                        do {
                            var graph = try Graph()
                            try graph.addNode("n\(thread)", isBroken ? [] : [("pos", "0,0")])
                            _ = try graph.laidOut(by: .positioned).bounds
                            return !isBroken
                        } catch {
                            return isBroken && "\(error)".contains("n\(thread)")
                        }
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test func `a chain of thousands needs no deep stack of the caller`() async throws {
        let height = try await Task.detached {
            var graph = try Graph()
            var last = try graph.addNode("0")
            for index in 1..<4000 {
                let next = try graph.addNode("\(index)")
                try graph.addEdge(from: last, to: next)
                last = next
            }
            return try graph.laidOut(by: .dot).bounds.height
        }.value
        #expect(height > 4000 * 36)
    }

    #if os(Linux)
        @Test func `memory stays where it is`() throws {
            func draw(_ times: Int) throws {
                for _ in 0..<times {
                    let layout = try tree(of: 20).laidOut(by: .dot)
                    #expect(try layout.rendered(as: .svg).count > 100)
                    #expect(throws: GraphvizError.self) { try layout.rendered(as: .other("nonesuch")) }
                }
            }
            try draw(200)
            // Other tests come and go meanwhile, so the least growth of several rounds counts. 300 graphs that stayed
            // would be some 10 MB a round.
            var growths: [Int] = []
            for _ in 0..<5 {
                let before = try residentBytes()
                try draw(300)
                growths.append(try residentBytes() - before)
            }
            #expect(try #require(growths.min()) < 4 << 20, "grew by \(growths) bytes")
        }

        private func residentBytes() throws -> Int {
            let counts = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            return (Int(counts[1]) ?? 0) * 4096
        }
    #endif
}
