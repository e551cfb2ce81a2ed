/// What is to be placed, before it has places: cards in blocks, blocks in rows and at the side, frames around some of
/// them, and what is joined to what. It knows sizes, and nothing of what they mean.
///
///     ┌ band ──────────────┐┌ side ─┐      Blocks of a row stand beside one another; in a block cards stand below one
///     │  ▭  ┌ frame ─────┐ ││  ▭    │      another, indented under the one that they hang under. Between rows there
///     │     │ ▭  ▭  ▭    │ ││  └▭   │      are channels, between blocks gutters, and lines run in these.
///     ├────────────────────┤│  └▭   │
///     │  ▭    ▭  ▭  ▭      ││       │
///     └────────────────────┘└───────┘
package struct Sheet: Sendable {
    /// How far apart the ports of a side stand. What comes to a box from above, what leaves one below, and what passes a
    /// row each has places of its own on this grid, so that no two ever lie on one another.
    package static let grid = 16.0

    /// A text that stands at a corner of what it is the title of.
    package struct Title: Sendable {
        package let cell: Int
        package let width: Double
        package let height: Double

        package init(cell: Int, width: Double, height: Double) {
            (self.cell, self.width, self.height) = (cell, width, height)
        }
    }

    /// Cells in rows, one outline around them.
    package struct Card: Sendable {
        package struct Row: Sendable {
            package let cells: [Int]
            package let height: Double

            package init(cells: [Int], height: Double) { (self.cells, self.height) = (cells, height) }
        }

        /// A multiple of the grid.
        package var width: Double
        package var rows: [Row]
        /// The space between the outline and the cells.
        package var inset: Double
        /// Room at the right and at the bottom for what lies behind it.
        package var behind: Double
        /// The cells that a line reaches at the card's top, and at its bottom; all are reached at their sides.
        package var top: Set<Int>
        package var bottom: Set<Int>

        package init(
            width: Double, rows: [Row], inset: Double, behind: Double, top: Set<Int>, bottom: Set<Int>
        ) {
            (self.width, self.rows, self.inset, self.behind) = (width, rows, inset, behind)
            (self.top, self.bottom) = (top, bottom)
        }

        package var cardHeight: Double { rows.map(\.height).reduce(0, +) + 2 * inset + behind }
    }

    /// Cards below one another. What hangs under one of them may stand in several columns; that card, and those that it
    /// hangs under, are then as wide as these.
    package struct Block: Sendable {
        package struct Item: Sendable {
            package let card: Int
            /// The item that it hangs under, by its number in the block; superiors come first.
            package let parent: Int?
            /// In which of the columns below that it stands. Columns come one after the other.
            package let column: Int
            /// The line of a grid in which it stands, level with those of the other blocks.
            package let line: Int?

            package init(card: Int, parent: Int?, column: Int = 0, line: Int? = nil) {
                (self.card, self.parent, self.column, self.line) = (card, parent, column, line)
            }
        }

        package var items: [Item]
        /// Blocks of different rows with one key stand straight over one another.
        package var key: Int?
        /// The block of a row above that it stands below. That block stands over the middle of all that do.
        package var above: Int?
        /// The grid that it is of; its blocks stand in one row.
        package var grid: Int?

        package init(items: [Item], key: Int? = nil, above: Int? = nil) {
            (self.items, self.key, self.above) = (items, key, above)
        }
    }

    package indirect enum Part: Sendable {
        case block(Int)
        /// One frame may stand in two rows, one below the other: then it is drawn around what both hold.
        case frame(Int, [Part])
    }

    package struct Row: Sendable {
        package var parts: [Part]
        /// Whether it stands over the middle of the row below where no line to another row says where it stands.
        package var isCentred: Bool

        package init(parts: [Part], isCentred: Bool = false) { (self.parts, self.isCentred) = (parts, isCentred) }
    }

    /// A tinted strip behind some rows.
    package struct Band: Sendable {
        package let title: Title?
        package let rows: Range<Int>

        package init(title: Title?, rows: Range<Int>) { (self.title, self.rows) = (title, rows) }
    }

    package enum End: Hashable, Sendable {
        case cell(Int)
        /// Each of what stands in a frame.
        case frame(Int)
    }

    /// One hub and what it is joined to, alike.
    package struct Net: Sendable {
        /// Where on a side it comes and goes, in every box alike.
        package enum Place: Int, Sendable {
            case left, middle, right
        }

        package let hub: End
        package let ends: [End]
        /// Nets of different groups never share a track.
        package let group: Int
        package let place: Place
        /// Where two lines cross, the thinner one is broken.
        package let width: Double
        /// What it is called where it runs beside others to what stands at the side.
        package var label: Title?
        /// Whether its ends mean the cards that they are cells of, so that it comes to these at their tops.
        package let meansCards: Bool

        package init(hub: End, ends: [End], group: Int, place: Place, width: Double, meansCards: Bool = false) {
            (self.hub, self.ends, self.group, self.place, self.width) = (hub, ends, group, place, width)
            self.meansCards = meansCards
        }
    }

    package var cellCount: Int
    package var cards: [Card] = []
    package var blocks: [Block] = []
    /// The title of each frame.
    package var frames: [Title?] = []
    /// What frames say of all that stands in them, below their titles.
    package var frameWords: [Int: Title] = [:]
    /// The frames that say it beside their titles.
    package var besideTitles: Set<Int> = []
    package var rows: [Row] = []
    /// What stands below one another to the right of all rows.
    package var side: [Part] = []
    package var sideTitle: Title?
    /// The row that what stands at the side begins beside.
    package var sideRow = 1
    /// The first row that stands below the side, over the whole width; nil where the side goes on to the foot. No line
    /// joins such rows to the side.
    package var sideEnd: Int?
    package var bands: [Band] = []
    package var nets: [Net] = []

    package init(cellCount: Int) { self.cellCount = cellCount }
}
