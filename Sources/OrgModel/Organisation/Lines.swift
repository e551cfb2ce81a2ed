/// The lines of one relation at one node, each read from the index when asked for.
package struct Lines: RandomAccessCollection, Sendable {
    private let index: LineIndex
    /// Which end of them the node is.
    private let end: RelationWords.End
    private let shelf: Int
    package let startIndex: Int
    package let endIndex: Int

    init(_ index: LineIndex, _ end: RelationWords.End, _ shelf: Int, _ positions: Range<Int>) {
        self.index = index
        self.end = end
        self.shelf = shelf
        startIndex = positions.lowerBound
        endIndex = positions.upperBound
    }

    package subscript(position: Int) -> Line { index.line(at: position, of: end, on: shelf) }

    /// Those of both.
    package static func + (left: Lines, right: Lines) -> [Line] { Array(left) + Array(right) }
}
