/// One piece of an edge: a chain of cubic Bézier curves, with the tips of its arrowheads, if any.
public struct Curve: Hashable, Sendable {
    /// Control points in drawing order: one start, then three for each cubic. Their count is 1 more than a multiple of 3.
    public var controls: [Point]
    /// The tip of the arrowhead at the tail; the chain begins where the arrowhead ends.
    public var tailTip: Point?
    /// The tip of the arrowhead at the head; the chain ends where the arrowhead begins.
    public var headTip: Point?

    public init(controls: [Point], tailTip: Point? = nil, headTip: Point? = nil) {
        self.controls = controls
        self.tailTip = tailTip
        self.headTip = headTip
    }

    /// A polyline as the Bézier chain that draws it.
    public init(through corners: [Point], tailTip: Point? = nil, headTip: Point? = nil) {
        var controls = Array(corners.prefix(1))
        for (start, end) in zip(corners, corners.dropFirst()) {
            controls.append(Point(x: (2 * start.x + end.x) / 3, y: (2 * start.y + end.y) / 3))
            controls.append(Point(x: (start.x + 2 * end.x) / 3, y: (start.y + 2 * end.y) / 3))
            controls.append(end)
        }
        self.init(controls: controls, tailTip: tailTip, headTip: headTip)
    }

    /// As a value for the attribute `pos` of an edge: `s,x,y e,x,y x,y x,y …`.
    public var attribute: String { CollectionOfOne(self).attribute }

    fileprivate func write(to text: inout [UInt8]) {
        var isFirst = true
        func add(_ point: Point, after letter: UInt8? = nil) {
            if !isFirst { text.append(UInt8(ascii: " ")) }
            if let letter { text += [letter, UInt8(ascii: ",")] }
            point.write(to: &text)
            isFirst = false
        }
        if let tailTip { add(tailTip, after: UInt8(ascii: "s")) }
        if let headTip { add(headTip, after: UInt8(ascii: "e")) }
        for point in controls { add(point) }
    }
}

extension Sequence<Curve> {
    /// Several pieces as one value for the attribute `pos` of an edge. Graphviz carries arrowheads on from a piece to
    /// those after it, so the pieces without come first, and only one may have them.
    public var attribute: String {
        var text: [UInt8] = []
        text.reserveCapacity(256)
        var isFirst = true
        for hasTips in [false, true] {
            for curve in self where (curve.tailTip != nil || curve.headTip != nil) == hasTips {
                if !isFirst { text.append(UInt8(ascii: ";")) }
                curve.write(to: &text)
                isFirst = false
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
