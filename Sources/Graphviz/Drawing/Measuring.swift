internal import CGraphviz

/// The positions and sizes of a layout, copied out of the library, so that reading them needs no lock; but for those of
/// edges, which are many, and seldom asked for.
struct Geometry: Sendable {
    struct NodePlace: Sendable {
        var bounds: Box
        var label: Box?
    }

    struct EdgePlace: Sendable {
        var route: [Curve]
        var label: Box?
    }

    let bounds: Box
    /// The drawing with its padding and margins, as it lies on a page that is just large enough, in points.
    let page: (width: Double, height: Double)
    let nodes: [NodePlace]
    let clusters: [(bounds: Box, label: Box?)?]

    /// Nil where the layout has left a node or the graph without a place. To be called under the lock.
    init?(of storage: Storage) {
        guard let record = cgv_graph_record(storage.root), let drawing = record.pointee.drawing else { return nil }
        bounds = Box(record.pointee.bb)
        page = Self.page(around: bounds, drawing, of: storage.root)
        var nodes: [NodePlace] = []
        nodes.reserveCapacity(storage.nodes.count)
        for node in storage.nodes {
            guard let record = cgv_node_record(node) else { return nil }
            nodes.append(NodePlace(record.pointee))
        }
        self.nodes = nodes
        clusters = storage.subgraphs.map { subgraph in
            guard let record = cgv_graph_record(subgraph) else { return nil }
            let box = Box(record.pointee.bb)
            guard box.width > 0, box.height > 0 else { return nil }
            return (box, record.pointee.label.flatMap { Box(placed: $0) })
        }
    }

    /// As `init_job_viewport` and `init_job_pagination` of the library's emit.c reckon.
    private static func page(
        around bounds: Box, _ drawing: UnsafePointer<layout_t>, of graph: UnsafeMutablePointer<Agraph_t>
    ) -> (width: Double, height: Double) {
        let pad = points("pad", of: graph) ?? Point(x: 4, y: 4)
        let margin = points("margin", of: graph) ?? Point(x: 0, y: 0)
        var width = bounds.width + 2 * pad.x
        var height = bounds.height + 2 * pad.y
        let (largestWidth, largestHeight) = (drawing.pointee.size.x, drawing.pointee.size.y)
        if largestWidth > 0.001, largestHeight > 0.001 {
            let isTooBig = largestWidth < width || largestHeight < height
            let isTooSmall = cgv_is_filled(drawing) != 0 && largestWidth > width && largestHeight > height
            if isTooBig || isTooSmall {
                let zoom = min(largestWidth / width, largestHeight / height)
                (width, height) = (width * zoom, height * zoom)
            }
        }
        // Given in points, and free to cut off or to leave room.
        if let view = numbers("viewport", of: graph) { (width, height) = (view.x, view.y ?? height) }
        if cgv_is_landscape(drawing) != 0 { swap(&width, &height) }
        return (width + 2 * margin.x, height + 2 * margin.y)
    }

    /// An attribute of one or two numbers of inches, as points.
    private static func points(_ name: String, of graph: UnsafeMutablePointer<Agraph_t>) -> Point? {
        numbers(name, of: graph).map { Point(x: 72 * $0.x, y: 72 * ($0.y ?? $0.x)) }
    }

    /// The one or two numbers of an attribute; the second is nil where it is not given.
    private static func numbers(
        _ name: String, of graph: UnsafeMutablePointer<Agraph_t>
    ) -> (x: Double, y: Double?)? {
        var (x, y) = (0.0, 0.0)
        let count = cgv_get_numbers(graph, name, &x, &y)
        return count < 1 ? nil : (x, count < 2 ? nil : y)
    }
}

extension Geometry.NodePlace {
    fileprivate init(_ record: Agnodeinfo_t) {
        bounds = Box(centre: Point(record.coord), width: record.width * 72, height: record.height * 72)
        label = record.label.flatMap { Box(textOf: $0.pointee, at: Point(record.coord)) }
    }
}

extension Geometry.EdgePlace {
    /// To be called under the lock.
    init(_ edge: UnsafeMutablePointer<Agedge_t>) {
        let record = cgv_edge_record(edge)?.pointee
        label = record?.label.flatMap { Box(placed: $0) }
        guard let splines = record?.spl?.pointee, let list = splines.list else {
            route = []
            return
        }
        route = (0..<Int(splines.size)).map { Curve(list[$0]) }
    }
}

extension Curve {
    fileprivate init(_ piece: bezier) {
        let points = UnsafeBufferPointer(start: piece.list, count: Int(piece.size))
        self.init(
            controls: points.map { Point($0) },
            tailTip: piece.sflag != 0 ? Point(piece.sp) : nil,
            headTip: piece.eflag != 0 ? Point(piece.ep) : nil)
    }
}

extension Point {
    fileprivate init(_ point: pointf) { self.init(x: point.x, y: point.y) }
}

extension Box {
    fileprivate init(_ box: boxf) {
        self.init(
            centre: Point(x: (box.LL.x + box.UR.x) / 2, y: (box.LL.y + box.UR.y) / 2),
            width: box.UR.x - box.LL.x, height: box.UR.y - box.LL.y)
    }

    /// Nil for a text that is empty, or has found no place.
    fileprivate init?(placed label: UnsafePointer<textlabel_t>) {
        guard cgv_is_placed(label) != 0 else { return nil }
        self.init(textOf: label.pointee, at: Point(label.pointee.pos))
    }

    /// Nil for an empty text. It stands at the top, at the bottom, or else in the middle of its space.
    fileprivate init?(textOf label: textlabel_t, at centre: Point) {
        guard label.dimen.x > 0 else { return nil }
        let spare = (label.space.y - label.dimen.y) / 2
        let shift =
            switch UInt8(truncatingIfNeeded: label.valign) {
            case UInt8(ascii: "t"): spare
            case UInt8(ascii: "b"): -spare
            default: 0.0
            }
        self.init(centre: Point(x: centre.x, y: centre.y + shift), width: label.dimen.x, height: label.dimen.y)
    }
}
