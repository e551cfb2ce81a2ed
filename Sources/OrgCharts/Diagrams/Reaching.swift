internal import ChartLayout
internal import Graphviz

extension Curve {
    /// The curve with its ends drawn out to the outlines of the boxes they lead to: the layout ends every line at the
    /// rectangle around a box, which a hexagon or an ellipse does not fill.
    func reaching(tail: (Outline, Rectangle)?, head: (Outline, Rectangle)?) -> Curve {
        var curve = self
        guard controls.count >= 4 else { return self }
        if let (outline, area) = tail {
            let end = tailTip ?? controls[0]
            let step = outline.step(from: end, in: area)
            curve.controls[0] = curve.controls[0].moved(step)
            curve.tailTip = tailTip?.moved(step)
        }
        if let (outline, area) = head {
            let last = controls.count - 1
            let step = outline.step(from: headTip ?? controls[last], in: area)
            curve.controls[last] = curve.controls[last].moved(step)
            curve.headTip = headTip?.moved(step)
        }
        return curve
    }
}

extension Outline {
    /// The step from a point on the edge of an area to the outline, straight inwards.
    fileprivate func step(from point: Graphviz.Point, in area: Rectangle) -> Graphviz.Point {
        let distances = [
            abs(point.y - area.top), abs(point.y - area.bottom), abs(point.x - area.left), abs(point.x - area.right),
        ]
        guard let nearest = distances.indices.min(by: { distances[$0] < distances[$1] }), distances[nearest] < 3 else {
            return .init(x: 0, y: 0)
        }
        switch nearest {
        case 0: return .init(x: 0, y: -dip(at: point.x, in: area))
        case 1: return .init(x: 0, y: dip(at: point.x, in: area))
        case 2: return .init(x: dent(at: point.y, in: area), y: 0)
        default: return .init(x: -dent(at: point.y, in: area), y: 0)
        }
    }
}

extension Graphviz.Point {
    fileprivate func moved(_ step: Graphviz.Point) -> Graphviz.Point { .init(x: x + step.x, y: y + step.y) }
}
