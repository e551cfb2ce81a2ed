internal import ChartLayout

/// What a chart is fitted to where it hardly finds room, or is a page of several.
struct PageFit: Hashable, Sendable {
    /// How the paper lies, where that is settled.
    var orientation: Paper.Orientation?
    /// What the drawing's points are multiplied by at least, so that its text is read, and at most.
    var scales: ClosedRange<Double>
    /// Whether names are set little larger than what is said of them.
    var isCompact = false

    /// - Parameters:
    ///   - type: The smallest type that the page is to have, in points.
    ///   - orientation: How the paper lies, where that is settled.
    init(type: Double, _ orientation: Paper.Orientation? = nil, isCompact: Bool = false) {
        let least = type / CardText.remarkSize
        self.orientation = orientation
        self.isCompact = isCompact
        scales = least...max(least, Self.largest)
    }

    /// Names of 12 points are not enlarged beyond that on a page of several, lest one shouts beside the others.
    private static let largest = 1.0

    /// The size of a name that is set in so many points where there is room.
    static func size(_ size: Double, in fit: PageFit?) -> Double {
        guard let fit, fit.isCompact else { return size }
        return max(CardText.remarkSize, (2 * (size * compaction)).rounded() / 2)
    }

    private static let compaction = 0.83
}

extension Chart {
    /// Whether what stands around the picture takes little room, as on a page of several.
    var isNarrowlyFramed: Bool { place != nil || fit?.isCompact ?? false }
}
