internal import ChartLayout
internal import OrgModel

/// Where each box of a picture stands among the others, whatever the distances are.
package struct PictureSeats: Sendable {
    /// On which shelf, in which column of it, and the how manieth there.
    private struct Seat: Sendable {
        let shelf: Int
        let column: Int
        let order: Int
    }

    /// By the boxes' elements.
    private let seats: [String: Seat]

    /// The picture as a later one reads it.
    package let earlier: EarlierPicture

    package init?(of chart: Chart) {
        guard !chart.boxes.isEmpty else { return nil }
        guard let best = try? Stacking.best(Composition(of: chart), of: chart) else { return nil }
        let picture = EarlierPicture(best.maker)
        guard let read = try? EarlierPicture(reading: Array("<metadata>\(picture.text)</metadata>".utf8)) else {
            return nil
        }
        earlier = read
        var seats: [String: Seat] = [:]
        for (shelf, columns) in picture.rows.enumerated() {
            for (column, elements) in columns.enumerated() {
                for (order, element) in elements.enumerated() {
                    seats[element] = Seat(shelf: shelf, column: column, order: order)
                }
            }
        }
        self.seats = seats
    }

    /// Of the boxes that both pictures have, the share that stands in the same column and under the same box. Only what
    /// both have counts: a column of nothing but new boxes moves nobody.
    /// - Parameter moved: The elements of boxes that do not stay, though both have them.
    package func kept(in other: PictureSeats, besides moved: Set<String> = []) -> Double {
        let common = Set(seats.keys).intersection(other.seats.keys).subtracting(moved)
        guard !common.isEmpty else { return 1 }
        let (mine, theirs) = (places(among: common), other.places(among: common))
        return Double(common.count { mine[$0] == theirs[$0] }) / Double(common.count)
    }

    private struct Place: Equatable {
        let shelf: Int
        let column: Int
        let above: String?
    }

    private func places(among elements: Set<String>) -> [String: Place] {
        let sorted = elements.compactMap { element in seats[element].map { (element, $0) } }
            .sorted { ($0.1.shelf, $0.1.column, $0.1.order) < ($1.1.shelf, $1.1.column, $1.1.order) }
        var places: [String: Place] = [:]
        var (shelf, column) = (0, 0)
        var last: (element: String, seat: Seat)?
        for (element, seat) in sorted {
            var above = last?.element
            if let last, last.seat.shelf != seat.shelf {
                (shelf, column, above) = (shelf + 1, 0, nil)
            } else if let last, last.seat.column != seat.column {
                (column, above) = (column + 1, nil)
            }
            places[element] = Place(shelf: shelf, column: column, above: above)
            last = (element, seat)
        }
        return places
    }
}
