internal import ChartLayout
internal import Texts

/// What an earlier picture chose of all that means nothing: how it was fitted to its page, and in which row and column
/// each of its boxes stands. A picture that is drawn like it keeps that as far as it still fits.
///
/// An SVG carries it in its `metadata`, a line for each row: the boxes' elements, columns parted by `|`.
public struct EarlierPicture: Sendable {
    /// Why a file says nothing of a picture.
    public enum Fault: Error, Sendable {
        /// It is no picture of ours, or from before they carried it.
        case saysNothing
        /// It was written by a later version.
        case tooNew
        /// Nothing that it shows is to be drawn.
        case foreign
    }

    let stacking: Stacking
    /// Whether companies stand beside all others, where there are any.
    let companiesAreAside: Bool?
    /// The elements of each column of each row, from above.
    let rows: [[[String]]]
    /// Where each element stands, of a picture that was read.
    private let seats: [String: Seat]

    struct Seat: Comparable, Sendable {
        let row: Int
        let column: Int
        let order: Int

        static func < (left: Seat, right: Seat) -> Bool {
            (left.row, left.column, left.order) < (right.row, right.column, right.order)
        }
    }

    /// What a picture chose.
    init(_ maker: SheetMaker) {
        func columns(_ parts: [Sheet.Part]) -> [[String]] {
            parts.flatMap { part -> [[String]] in
                switch part {
                case .frame(_, let inner): return columns(inner)
                case .block(let block):
                    // Names that are told once more are no cards of the composition.
                    return maker.sheet.blocks[block].columns.map { cards in
                        cards.filter { $0 < maker.composition.cards.count }
                            .flatMap { maker.composition.cards[$0].boxes }.map { maker.chart.boxes[$0].element }
                    }
                }
            }
        }
        (stacking, companiesAreAside) = (maker.stacking, maker.composition.companiesAreAside)
        rows = (maker.sheet.rows.map(\.parts) + [maker.sheet.side]).map(columns)
        seats = [:]
    }

    func seat(of element: String) -> Seat? { seats[element] }

    /// Whether it shows at least half of what a chart does: of less it is no earlier state.
    func shows(mostOf chart: Chart) -> Bool {
        2 * chart.boxes.count { seats[$0.element] != nil } >= chart.boxes.count
    }

    /// Whether it shows any of what a chart does.
    public func shows(anyOf chart: Chart) -> Bool { chart.boxes.contains { seats[$0.element] != nil } }
}

// MARK: As text

extension EarlierPicture {
    private static let name = "styrgraf-layout"
    private static let version = 1
    private static let (beside, below) = ("companies-beside", "companies-below")

    /// As an SVG carries it.
    var text: String {
        let lines = rows.map { columns in columns.map { $0.joined(separator: " ") }.joined(separator: " | ") }
        let companies = companiesAreAside.map { [$0 ? Self.beside : Self.below] } ?? []
        let choices = (companies + stacking.words).joined(separator: " ")
        return (["\(Self.name) \(Self.version)", choices] + lines)
            .map(\.svgText).joined(separator: "\n")
    }

    /// What a file carries that an earlier run wrote: an SVG, or a page with one.
    public init(reading bytes: [UInt8]) throws(Fault) {
        let (start, end) = (Array("<metadata>\(Self.name) ".utf8), Array("</metadata>".utf8))
        guard let found = bytes[...].range(of: start), let close = bytes[found.upperBound...].range(of: end) else {
            throw .saysNothing
        }
        let text = String(decoding: bytes[found.upperBound..<close.lowerBound], as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let version = Int(lines[0]) else { throw .saysNothing }
        guard version == Self.version else { throw .tooNew }
        let words = lines.dropFirst().first?.split(separator: " ") ?? []
        let companies = words.first { [Self.beside, Self.below].contains(String($0)) }
        stacking = Stacking(words: words)
        companiesAreAside = companies.map { $0 == Self.beside }
        rows = lines.dropFirst(2).map { row in
            row.split(separator: "|", omittingEmptySubsequences: false).map { column in
                column.split(separator: " ").map(String.init)
            }
        }
        var seats: [String: Seat] = [:]
        for (row, columns) in rows.enumerated() {
            for (column, elements) in columns.enumerated() {
                for (order, element) in elements.enumerated() where seats[element] == nil {
                    seats[element] = Seat(row: row, column: column, order: order)
                }
            }
        }
        self.seats = seats
    }
}

extension Composition {
    /// Whether companies stand beside all others; nil where there are none.
    var companiesAreAside: Bool? { bands.first { $0.kind == .companies }?.isAside }
}

extension Stacking {
    /// What was chosen, in words of its own.
    fileprivate var words: [String] {
        var words: [String] = []
        if spreads { words.append("owners-above") }
        if endsSide { words.append("side-ended") }
        if let wholeWidth { words.append("whole:\(wholeWidth)") }
        if breaksTrees { words.append("trees-broken") }
        if tallest != 1 { words.append("towers:\(tallest)") }
        if width != 1 { words.append("width:\(width)") }
        if let exactWidth { words.append("points:\(exactWidth)") }
        return words
    }

    /// What is unknown, or no number that could be meant, is left as it is.
    fileprivate init(words: [Substring]) {
        for word in words {
            let parts = word.split(separator: ":")
            let number = parts.count == 2 ? Double(parts[1]).flatMap { $0.isFinite ? $0 : nil } : nil
            switch (parts.first, number) {
            case ("owners-above", _): spreads = true
            case ("side-ended", _): endsSide = true
            case ("whole", let points?) where (100...1e6).contains(points): wholeWidth = points
            case ("trees-broken", _): breaksTrees = true
            case ("towers", let share?) where (0.1...1).contains(share): tallest = share
            case ("width", let share?) where (0.1...10).contains(share): width = share
            case ("points", let points?) where (100...1e6).contains(points): exactWidth = points
            default: continue
            }
        }
    }
}
