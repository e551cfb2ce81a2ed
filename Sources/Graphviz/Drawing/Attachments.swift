internal import CGraphviz

extension Storage {
    /// Does `work`, which may write positions into the attributes of the graph (as the formats of the DOT family do),
    /// and puts the attributes back: what was written would steer the next layout. To be called under the lock.
    func keepingAttributes<Result>(_ work: () throws(GraphvizError) -> Result) throws(GraphvizError) -> Result {
        let attachments = attachments
        let values = attachments.map { one in cgv_get(one.object, one.name).map { String(cString: $0) } }
        defer {
            for (one, value) in zip(attachments, values) {
                // What is nil was not declared before, and is empty where it has not been set.
                guard let now = cgv_get(one.object, one.name), String(cString: now) != value ?? "" else { continue }
                _ = cgv_set(root, one.object, one.kind.code, one.name, value ?? "")
            }
        }
        return try work()
    }

    private typealias Attachment = (object: UnsafeMutableRawPointer, kind: Kind, name: String)

    private var attachments: [Attachment] {
        func all(_ object: UnsafeMutableRawPointer, _ kind: Kind, _ names: [String]) -> [Attachment] {
            (names + Self.drawingNames).map { (object, kind, $0) }
        }
        return nodes.flatMap { all($0, .node, ["pos", "width", "height", "rects", "vertices", "xlp"]) }
            + edges.flatMap { all($0, .edge, ["pos", "lp", "head_lp", "tail_lp", "xlp"]) }
            + ([root] + subgraphs).flatMap { all($0, .graph, ["bb", "lp", "lwidth", "lheight", "xdotversion"]) }
    }

    private static let drawingNames = ["_draw_", "_ldraw_", "_hdraw_", "_tdraw_", "_hldraw_", "_tldraw_"]
}
