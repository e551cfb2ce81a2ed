/// A line to be routed between two boxes.
package struct Connection: Sendable {
    package var from: Int
    package var to: Int
    /// Which end is to be left from below and which entered from above; nil where neither is above.
    package var upper: Int?
    /// Lines of one bundle may run on top of one another, as the branches of a bus do.
    package var bundle: Int

    package init(from: Int, to: Int, upper: Int?, bundle: Int) {
        self.from = from
        self.to = to
        self.upper = upper
        self.bundle = bundle
    }
}

/// A path of upright and level pieces, by the coordinate each piece keeps.
///
///     start ──┐           pieces: level at y₀, upright at x₁, level at y₂
///             │
///             └── end
struct Track {
    /// The corners, first and last on the sides of the boxes.
    var corners: [Point]

    /// Whether piece `index`, from corner `index` to the next, is upright.
    func isUpright(_ index: Int) -> Bool { corners[index].x == corners[index + 1].x }

    /// Moves a piece sideways, its neighbours following.
    mutating func shift(_ index: Int, by offset: Double) {
        if isUpright(index) {
            corners[index].x += offset
            corners[index + 1].x += offset
        } else {
            corners[index].y += offset
            corners[index + 1].y += offset
        }
    }
}
