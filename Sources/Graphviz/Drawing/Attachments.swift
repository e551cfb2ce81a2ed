internal import CGraphviz

extension Storage {
    /// Does `work`, which may write positions into the attributes of the graph (as the formats of the DOT family do),
    /// and puts the attributes back: what was written would steer the next layout. To be called under the lock.
    func keepingAttributes<Result>(_ work: () throws(GraphvizError) -> Result) throws(GraphvizError) -> Result {
        let places = attachedPlaces
        let values = places.map { place in cgv_get(place.object, place.name).map { String(cString: $0) } }
        defer {
            for (place, value) in zip(places, values) {
                // What is nil was not declared before, and is empty where it has not been set.
                guard let now = cgv_get(place.object, place.name), String(cString: now) != value ?? "" else { continue }
                _ = cgv_set(root, place.object, place.kind.code, place.name, value ?? "")
            }
        }
        return try work()
    }

    private typealias Place = (object: UnsafeMutableRawPointer, kind: Kind, name: String)

    private var attachedPlaces: [Place] {
        func places(_ object: UnsafeMutableRawPointer, _ kind: Kind, _ names: [String]) -> [Place] {
            (names + Self.drawingNames).map { (object, kind, $0) }
        }
        return nodes.flatMap { places($0, .node, ["pos", "width", "height", "rects", "vertices", "xlp"]) }
            + edges.flatMap { places($0, .edge, ["pos", "lp", "head_lp", "tail_lp", "xlp"]) }
            + ([root] + subgraphs).flatMap { places($0, .graph, ["bb", "lp", "lwidth", "lheight", "xdotversion"]) }
    }

    private static let drawingNames = ["_draw_", "_ldraw_", "_hdraw_", "_tdraw_", "_hldraw_", "_tldraw_"]
}
