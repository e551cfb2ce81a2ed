import ChartLayout

extension Rectangle {
    /// Whether two pieces of strokes run along one another, nearer than 4 points.
    func sharesTrack(with other: Rectangle) -> Bool {
        let isUpright = width == 0
        guard isUpright == (other.width == 0), width + height > 1, other.width + other.height > 1 else { return false }
        let distance = isUpright ? abs(left - other.left) : abs(top - other.top)
        let common =
            isUpright
            ? min(top, other.top) - max(bottom, other.bottom) : min(right, other.right) - max(left, other.left)
        return distance < 3.99 && common > 1
    }
}
