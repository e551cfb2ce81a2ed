import Graphviz
import Testing

@Suite struct `What goes wrong` {
    @Test func `a name is used once`() throws {
        var graph = try Graph()
        let node = try graph.addNode("a")
        try graph.addSubgraph("s", nodes: [node])
        try graph.addEdge(from: node, to: node, key: "k")
        #expect(throws: GraphvizError.duplicate("a")) { try graph.addNode("a") }
        #expect(throws: GraphvizError.duplicate("s")) { try graph.addSubgraph("s") }
        #expect(throws: GraphvizError.duplicate("k")) { try graph.addEdge(from: node, to: node, key: "k") }
    }

    @Test func `handles of another graph are foreign`() throws {
        var one = try Graph()
        var other = try Graph()
        let node = try one.addNode("a")
        let edge = try one.addEdge(from: node, to: node)
        let subgraph = try one.addSubgraph("s")
        let mine = try other.addNode("b")
        #expect(throws: GraphvizError.foreign) { try other.addEdge(from: mine, to: node) }
        #expect(throws: GraphvizError.foreign) { try other.addSubgraph("t", nodes: [node]) }
        #expect(throws: GraphvizError.foreign) { try other.addSubgraph("u", in: subgraph) }
        for element in [Element.node(node), .edge(edge), .subgraph(subgraph)] {
            #expect(throws: GraphvizError.foreign) { try other.set("color", "red", of: element) }
        }
        let layout = try other.laidOut(by: .dot)
        #expect(throws: GraphvizError.foreign) { try layout.bounds(of: node) }
        #expect(throws: GraphvizError.foreign) { try layout.label(of: node) }
        #expect(throws: GraphvizError.foreign) { try layout.label(of: edge) }
        #expect(throws: GraphvizError.foreign) { try layout.route(of: edge) }
        #expect(throws: GraphvizError.foreign) { try layout.bounds(of: subgraph) }
        #expect(throws: GraphvizError.foreign) { try layout.label(of: subgraph) }
        #expect(try layout.bounds(of: mine).width > 0)
    }

    @Test(arguments: ["a\u{0}b", "bell \u{7}", "lone \\", "\\\"", "a\\\nb", "three \\\\\\"])
    func `text that DOT or SVG cannot carry is refused`(_ text: String) throws {
        let refusal = GraphvizError.unwritable(text)
        #expect(throws: refusal) { _ = try Graph(name: text).warnings }
        var graph = try Graph()
        let node = try graph.addNode("n")
        #expect(throws: refusal) { try graph.addNode(text) }
        #expect(throws: refusal) { try graph.addNode("m", [("label", text)]) }
        #expect(throws: refusal) { try graph.addNode("m", [(text, "x")]) }
        #expect(throws: refusal) { try graph.addEdge(from: node, to: node, key: text) }
        #expect(throws: refusal) { try graph.addSubgraph(text) }
        #expect(throws: refusal) { try graph.set("label", text, of: .node(node)) }
        #expect(throws: refusal) { try graph.setDefault("label", text, for: .edge) }
        #expect(refusal.stage == .building)
        // A refused node was not half added.
        try graph.addNode("m", [("label", Label.escaped(text))])
    }

    @Test(arguments: [
        ("pad", "nan"), ("ratio", "inf"), ("margin", "1,-infinity"), ("viewport", "1e308"), ("width", "NaN(1)"),
        ("bgcolor", ":"), ("bgcolor", "red;x:blue"), ("bgcolor", "red:"), ("color", "red;1;2"), ("fillcolor", ";"),
        ("URL", "\"><script>"), ("headhref", "a<"), ("URL", "?a=1&b=2"), ("fontname", "Lato\""), ("color", "red:\">"),
    ])
    func `values Graphviz does not survive or escape are refused`(_ name: String, _ value: String) throws {
        var graph = try Graph()
        #expect(throws: GraphvizError.invalid(attribute: name, value: value)) {
            try graph.setDefault(name, value, for: .graph)
        }
    }

    @Test(arguments: [
        ("pad", "0.5,0.1"), ("ratio", "compress"), ("size", "7,5!"), ("ranksep", "1 equally"), ("sep", "+4,4"),
        ("bgcolor", "red;0.3:blue"), ("bgcolor", "#ff0000:/blues9/3"), ("color", ""), ("bgcolor", "0.5 0.2 1"),
        ("URL", "https://a.se/?b=1&amp;c=%20#d"), ("fontname", "Lato, Helvetica"), ("nonesuch", "nan"),
        ("label", "inf"), ("fontsize", "many"),
    ])
    func `other values are not`(_ name: String, _ value: String) throws {
        var graph = try tree(of: 3)
        try graph.setDefault(name, value, for: .graph)
        #expect(try svg(of: try graph.laidOut(by: .dot)).contains("</svg>"))
    }

    @Test(arguments: ["\\n", "\\l\\r\\n", "\n", "&#10;"])
    func `the label of an edge is not blank lines`(_ label: String) throws {
        let refusal = GraphvizError.invalid(attribute: "label", value: label)
        var graph = try Graph()
        let node = try graph.addNode("n", [("label", label), ("xlabel", "x")])
        #expect(throws: refusal) { try graph.addEdge(from: node, to: node, [("label", label)]) }
        #expect(throws: refusal) { try graph.setDefault("label", label, for: .edge) }
        let edge = try graph.addEdge(from: node, to: node, [("label", " \(label)"), ("headlabel", label)])
        #expect(throws: refusal) { try graph.set("label", label, of: .edge(edge)) }
        #expect(try graph.laidOut(by: .dot).label(of: edge) != nil)
    }

    @Test func `a rank set that reaches into a cluster is refused, unless newrank is set`() throws {
        for (isNew, isInside) in [(false, false), (true, false), (false, true)] {
            var graph = try Graph()
            if isNew { try graph.setDefault("newrank", "true", for: .graph) }
            let (a, b) = (try graph.addNode("a"), try graph.addNode("b"))
            try graph.addEdge(from: a, to: b)
            let cluster = try graph.addSubgraph("cluster_1", nodes: [b])
            let row = isInside ? [b] : [a, b]
            try graph.addSubgraph("row", in: isInside ? cluster : nil, [("rank", "same")], nodes: row)
            if isNew || isInside {
                #expect(try graph.laidOut(by: .dot).bounds.width > 0)
            } else {
                let failure = layoutFailure(of: graph, by: .dot)
                let error = try #require(failure)
                guard case .unbearable(let what) = error else { throw error }
                #expect(what.contains("'b'") && what.contains("'cluster_1'") && what.contains("'row'"))
            }
        }
    }

    @Test func `a node without a place cannot be drawn as positioned`() throws {
        for place in ["", "garbage", "1", "x,y"] {
            var graph = try Graph()
            try graph.addNode("a", [("pos", place)])
            let failure = layoutFailure(of: graph, by: .positioned)
            let error = try #require(failure)
            #expect(error.stage == .layout)
            #expect(error.messages.contains { $0.contains("no position") })
            // The message is forgotten with the graph.
            #expect(try tree(of: 3).laidOut(by: .dot).warnings.isEmpty)
        }
    }

    @Test func `unknown formats and windows are refused, and the next picture is drawn`() throws {
        let layout = try drawing([])
        for name in ["nonesuch", "svg:nonesuch", "", "gtk", "x11:cairo"] {
            let error = try #require(failure { _ = try layout.rendered(as: .other(name)) })
            #expect(error.stage == .rendering)
            #expect(error.description.hasPrefix("rendering: "))
        }
        #expect(try svg(of: layout).contains("</svg>"))
    }

    @Test func `a PDF that comes out broken is an error, and the next is drawn`() throws {
        // cairo ends its picture at an address with a quote, and Graphviz calls it drawn.
        let broken = try drawing([("URL", "?a='b'")])
        let error = try #require(failure { _ = try broken.rendered(as: .pdf(created: .epoch)) })
        #expect(error.stage == .rendering && error.messages == ["the pdf came out broken"])
        let whole = try drawing([("URL", Label.address("?a='b'"))])
        #expect(try whole.rendered(as: .pdf(created: .epoch)).count > 1_000)
        #expect(try whole.rendered(as: .png(dpi: 96)).count > 100)
    }

    @Test func `warnings are kept, not printed, and are no errors`() throws {
        let layout = try drawing([("shape", "nonesuch"), ("color", "unheard-of"), ("fontname", "Nonesuch Sans")])
        #expect(layout.warnings == ["using box for unknown shape nonesuch"])
        #expect(try svg(of: layout).contains("</svg>"))
        #expect(layout.warnings.last == "unheard-of is not a known color.")
    }

    private func layoutFailure(of graph: consuming Graph, by engine: Engine) -> GraphvizError? {
        do {
            _ = try graph.laidOut(by: engine).bounds
            return nil
        } catch {
            return error
        }
    }

    private func failure(_ work: () throws -> Void) -> GraphvizError? {
        do {
            try work()
            return nil
        } catch {
            return error as? GraphvizError
        }
    }
}
