import Foundation
import Graphviz
import Testing

@Suite struct `Building a graph` {
    @Test func `shows as DOT what was built`() throws {
        var graph = try Graph(name: "g")
        try graph.setDefault("rankdir", "LR", for: .graph)
        try graph.setDefault("shape", "box", for: .node)
        try graph.setDefault("color", "red", for: .edge)
        let chief = try graph.addNode("chief", [("label", "Chief")])
        let clerk = try graph.addNode("clerk")
        try graph.addEdge(from: chief, to: clerk, key: "k", [("style", "dashed")])
        let outer = try graph.addSubgraph("cluster_outer", [("label", "Outer")], nodes: [clerk])
        try graph.addSubgraph("cluster_inner", in: outer, nodes: [clerk])
        try graph.set("label", "Clerk", of: .node(clerk))
        let source = try graph.source()
        for part in [
            "digraph g {", "rankdir=LR", "shape=box", "edge [color=red]", "label=Chief", "label=Clerk",
            "subgraph cluster_outer {", "subgraph cluster_inner {", "chief -> clerk", "key=k", "style=dashed",
        ] {
            #expect(source.contains(part), "\(part) is missing in \(source)")
        }
        #expect(graph.warnings.isEmpty)
    }

    @Test func `undirected and strict graphs say so`() throws {
        #expect(try Graph(name: "g", directed: false).source().hasPrefix("graph g {"))
        #expect(try Graph(name: "g", strict: true).source().hasPrefix("strict digraph g {"))
        #expect(try Graph().source().hasPrefix("digraph"))
    }

    @Test func `a strict graph has one edge between two nodes, others as many as are added`() throws {
        var strict = try Graph(strict: true)
        let (a, b) = (try strict.addNode("a"), try strict.addNode("b"))
        try strict.addEdge(from: a, to: b)
        #expect(throws: GraphvizError.duplicate("edge")) { try strict.addEdge(from: a, to: b) }

        var free = try Graph()
        let (c, d) = (try free.addNode("c"), try free.addNode("d"))
        let edges = [try free.addEdge(from: c, to: d), try free.addEdge(from: c, to: d)]
        #expect(edges[0] != edges[1])
        let layout = try free.laidOut(by: .dot)
        #expect(try layout.route(of: edges[0]) != layout.route(of: edges[1]))
    }

    @Test(arguments: hostileTexts)
    func `any name is a name`(_ text: String) throws {
        var graph = try Graph(name: "g")
        let name = Label.escaped(text)
        if name.hasPrefix("%") {
            #expect(throws: GraphvizError.unwritable(name)) { try graph.addNode(name) }
            return
        }
        let (node, other) = (try graph.addNode(name), try graph.addNode("other"))
        try graph.addEdge(from: node, to: other, key: name)
        try graph.addSubgraph("cluster" + name, nodes: [node])
        #expect(throws: GraphvizError.duplicate(name)) { try graph.addNode(name) }
        let read = try svgThroughDot(try graph.source())
        #expect(words(in: read) == words(in: try svg(of: try graph.laidOut(by: .dot))))
    }

    @Test func `DOT text draws the same picture through the command`() throws {
        var graph = try Graph(name: "g")
        var nodes: [Node] = []
        for (index, text) in hostileTexts.enumerated() {
            let label = Label.lines([text, "\(index)"], aligned: .left)
            nodes.append(try graph.addNode("n\(index)", [("label", label)]))
            guard index > 0 else { continue }
            try graph.addEdge(from: nodes[index / 2], to: nodes[index], [("label", Label.escaped(text))])
        }
        try graph.addSubgraph("cluster_1", [("label", Label.escaped("&amp; \\N"))], nodes: Array(nodes.suffix(3)))
        let read = try svgThroughDot(try graph.source())
        #expect(words(in: read) == words(in: try svg(of: try graph.laidOut(by: .dot))))
    }

    /// Titles and texts, which are the same wherever the nodes stand.
    private func words(in svg: String) -> [String] {
        svg.split(separator: "\n").filter { $0.hasPrefix("<title>") }.map(String.init).sorted()
            + texts(in: svg).sorted()
    }

    /// What the command `dot` makes of DOT text.
    private func svgThroughDot(_ source: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["dot", "-Tsvg"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data(source.utf8))
        try input.fileHandleForWriting.close()
        let picture = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: picture, as: UTF8.self)
    }
}
