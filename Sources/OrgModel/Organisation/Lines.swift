/// The lines of one relation at one node, and perhaps at its kind after them, each read from the index when asked for.
package struct Lines: RandomAccessCollection, Sendable {
    private let index: LineIndex
    /// Which end of them the node is.
    private let end: RelationWords.End
    private let own: Range<Int>
    private let more: Range<Int>

    init(_ index: LineIndex, _ end: RelationWords.End, _ own: Range<Int>, _ more: Range<Int>) {
        self.index = index
        self.end = end
        self.own = own
        self.more = more
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { own.count + more.count }

    package subscript(place: Int) -> Line {
        let isOwn = place < own.count
        return index.line(at: isOwn ? own.lowerBound + place : more.lowerBound + place - own.count, of: end)
    }

    /// Those of both.
    package static func + (left: Lines, right: Lines) -> [Line] { Array(left) + Array(right) }
}
