import Graphviz
import Testing

@Suite struct `Geometry of a layout` {
    @Test func `dot puts superiors above, boxes around labels, clusters around nodes`() throws {
        var graph = try Graph(name: "g")
        try graph.setDefault("shape", "box", for: .node)
        try graph.setDefault("fontname", "Lato", for: .node)
        let chief = try graph.addNode("chief", [("label", "Kommundirektör")])
        let clerks = try (0..<5).map { try graph.addNode("clerk\($0)", [("label", "Handläggare \($0)")]) }
        let edges = try clerks.map { try graph.addEdge(from: chief, to: $0, [("label", "leder")]) }
        let inner = Array(clerks.prefix(2))
        let outer = try graph.addSubgraph("cluster_o", [("label", "Outer")], nodes: Array(clerks.prefix(3)))
        let cluster = try graph.addSubgraph("cluster_i", in: outer, [("label", "Inner")], nodes: inner)
        let row = try graph.addSubgraph("row", [("rank", "same")], nodes: Array(clerks.suffix(2)))
        let layout = try graph.laidOut(by: .dot)

        for node in clerks + [chief] {
            let box = try layout.bounds(of: node)
            #expect(box.contains(try #require(try layout.label(of: node))))
            #expect(layout.bounds.contains(box, tolerance: 0.5))
        }
        for (clerk, edge) in zip(clerks, edges) {
            let (above, below) = (try layout.bounds(of: chief), try layout.bounds(of: clerk))
            #expect(above.bottom > below.top)
            let route = try #require(try layout.route(of: edge).first)
            #expect(route.controls.count % 3 == 1)
            #expect(abs(try #require(route.headTip).y - below.top) < 1.5)
            #expect(route.tailTip == nil)
            #expect(layout.bounds.contains(try #require(try layout.label(of: edge)), tolerance: 0.5))
        }
        let (outside, inside) = (try layout.bounds(of: outer), try layout.bounds(of: cluster))
        #expect(try #require(outside).contains(try #require(inside)))
        #expect(try #require(inside).contains(try #require(try layout.label(of: cluster))))
        for node in inner { #expect(try #require(inside).contains(try layout.bounds(of: node))) }
        #expect(try layout.bounds(of: row) == nil)
        let ys = try clerks.suffix(2).map { try layout.bounds(of: $0).centre.y }
        #expect(ys[0] == ys[1])
        #expect(layout.warnings.isEmpty)
    }

    @Test(arguments: ["t", "c", "b"])
    func `a label stands where it is told to`(_ place: String) throws {
        var graph = try Graph(name: "g")
        let node = try graph.addNode("n", [("height", "3"), ("labelloc", place), ("label", "x\\nyy")])
        let layout = try graph.laidOut(by: .dot)
        let (box, label) = (try layout.bounds(of: node), try #require(try layout.label(of: node)))
        #expect(box.contains(label))
        switch place {
        case "t": #expect(abs(box.top - label.top) < 30)
        case "b": #expect(abs(label.bottom - box.bottom) < 30)
        default: #expect(label.centre == box.centre)
        }
    }

    @Test func `positioned keeps what it is given`() throws {
        let centres = [Point(x: 1000.25, y: -200.5), Point(x: 300.125, y: 50), Point(x: -70, y: 1e4)]
        var graph = try Graph(name: "g")
        for (name, value) in [("shape", "box"), ("fixedsize", "true"), ("width", "1.5"), ("height", "0.5")] {
            try graph.setDefault(name, value, for: .node)
        }
        let nodes = try centres.enumerated().map { try graph.addNode("n\($0)", [("pos", $1.attribute)]) }
        let elbow = Curve(
            through: [centres[0], Point(x: 1000.25, y: 0), Point(x: 300.125, y: 0)], headTip: Point(x: 300.125, y: 30))
        let pieces = [
            Curve(through: [centres[1], Point(x: 310, y: 500)]),
            Curve(
                through: [Point(x: 310, y: 510), Point(x: 0, y: 9000)], tailTip: Point(x: 305, y: 505),
                headTip: Point(x: -60, y: 9980)),
        ]
        let first = try graph.addEdge(from: nodes[0], to: nodes[1], [("pos", elbow.attribute)])
        let second = try graph.addEdge(from: nodes[1], to: nodes[2], [("pos", pieces.attribute), ("dir", "both")])
        let box = Box(centre: Point(x: 300, y: 50), width: 200, height: 100.5)
        let cluster = try graph.addSubgraph(
            "cluster_1", [("label", "C"), ("bb", box.attribute), ("lp", "300,80")], nodes: [nodes[1]])
        let layout = try graph.laidOut(by: .positioned)

        for (node, centre) in zip(nodes, centres) {
            #expect(try layout.bounds(of: node) == Box(centre: centre, width: 108, height: 36))
        }
        #expect(try layout.route(of: first) == [elbow])
        #expect(try layout.route(of: second) == pieces)
        #expect(try layout.bounds(of: cluster) == box)
        #expect(layout.bounds.left == -124 && layout.bounds.top == 10_018)
        #expect(layout.warnings.isEmpty)
        #expect(try svg(of: layout).contains("<title>cluster_1</title>"))
    }

    @Test func `edges without a route get one between boxes that stay`() throws {
        var graph = try Graph(name: "g")
        try graph.setDefault("splines", "true", for: .graph)
        let a = try graph.addNode("a", [("pos", "0,0")])
        let b = try graph.addNode("b", [("pos", "200,300")])
        let edge = try graph.addEdge(from: a, to: b)
        let layout = try graph.laidOut(by: .positioned)
        #expect(try layout.bounds(of: a).centre == Point(x: 0, y: 0))
        #expect(try layout.bounds(of: b).centre == Point(x: 200, y: 300))
        let route = try #require(try layout.route(of: edge).first)
        let tip = try #require(route.headTip)
        #expect(try layout.bounds(of: b).contains(Box(centre: tip, width: 0, height: 0), tolerance: 1))
    }

    @Test func `an invisible route, an empty label and an empty graph are no trouble`() throws {
        var graph = try Graph(name: "g")
        let node = try graph.addNode("a", [("label", "")])
        try graph.setDefault("splines", "none", for: .graph)
        let edge = try graph.addEdge(from: node, to: try graph.addNode("b"))
        let layout = try graph.laidOut(by: .dot)
        #expect(try layout.label(of: node) == nil)
        #expect(try layout.label(of: edge) == nil)
        #expect(try layout.route(of: edge).isEmpty)
        let empty = try Graph(name: "empty").laidOut(by: .dot)
        #expect(empty.bounds.width == 0)
        #expect(try svg(of: empty).contains("</svg>"))
    }

    @Test func `a curve is written as Graphviz reads it`() {
        let curve = Curve(through: [Point(x: 0, y: 0), Point(x: 3, y: 6)], headTip: Point(x: 4, y: 8))
        #expect(curve.attribute == "e,4.0,8.0 0.0,0.0 1.0,2.0 2.0,4.0 3.0,6.0")
        let plain = Curve(controls: [Point(x: 1, y: 1)])
        #expect([curve, plain].attribute == "1.0,1.0;" + curve.attribute)
        #expect(Curve(through: []).controls.isEmpty)
        #expect(Box(centre: Point(x: 5, y: 5), width: 10, height: 4).attribute == "0.0,3.0,10.0,7.0")
    }
}
