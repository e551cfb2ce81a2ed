/// A sheet with everything in its place, the lower left corner of the whole at the origin.
package struct Arrangement: Sendable {
    /// The place of each cell, those of titles among them; nil of what stands nowhere.
    package internal(set) var cells: [Rectangle?]
    package internal(set) var cards: [Rectangle]
    package internal(set) var frames: [Rectangle?]
    package internal(set) var bands: [Rectangle] = []
    package internal(set) var side: Rectangle?
    /// How each net runs.
    package internal(set) var routes: [Route]
    package internal(set) var size: (width: Double, height: Double)
    /// How often lines of different nets cross.
    package internal(set) var crossings: Int

    /// Places everything: first what stands where among the others and which way each line goes, then how many lines
    /// run in each gutter and channel, and only then how wide and how high these are.
    /// - Complexity: n log n in cards and in ends of lines.
    package init(of sheet: Sheet) {
        let arranger = Arranger(sheet)
        let height = arranger.height
        let routes = arranger.routes()
        var crossed = Crossings(of: routes, widths: sheet.nets.map(\.width))
        let titles = Titles(arranger, routes)
        let left = Arranger.edge + titles.margin
        func turned(_ area: Area) -> Rectangle {
            Rectangle(
                left: area.left + left, bottom: height - area.bottom, right: area.right + left,
                top: height - area.top)
        }
        func turned(_ point: Point) -> Point { Point(x: point.x + left, y: height - point.y) }
        crossed.open(titles.gaps, in: routes)
        cards = arranger.cards.map(turned)
        frames = arranger.frames.map { $0.map(turned) }
        bands = arranger.bands.map { band in
            turned(Area(left: band.left - titles.margin, top: band.top, right: band.right, bottom: band.bottom))
        }
        side = arranger.sideBand.map(turned)
        cells = arranger.cells.map { $0.map(turned) }
        for (cell, area) in titles.places { cells[cell] = turned(area) }
        crossings = crossed.count
        size = (arranger.width + 2 * Arranger.edge + titles.margin, height)
        self.routes = crossed.broken(routes).map { route in
            var route = route
            for path in route.paths.indices {
                route.paths[path].pieces = route.paths[path].pieces.map { $0.map(turned) }
            }
            route.dots = route.dots.map(turned)
            return route
        }
    }
}
