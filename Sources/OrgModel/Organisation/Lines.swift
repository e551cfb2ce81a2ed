/// The lines of one relation at one node, each read from its shelf when asked for.
package struct Lines: RandomAccessCollection, Sendable {
    @usableFromInline let shelf: [Line]
    /// The place of the shelf's first line.
    @usableFromInline let start: UInt32
    @usableFromInline let places: ArraySlice<UInt32>

    init(_ shelf: [Line], from start: UInt32, at places: ArraySlice<UInt32>) {
        self.shelf = shelf
        self.start = start
        self.places = places
    }

    @inlinable package var startIndex: Int { places.startIndex }
    @inlinable package var endIndex: Int { places.endIndex }
    @inlinable package subscript(index: Int) -> Line { shelf[Int(places[index] - start)] }

    /// Those of both.
    package static func + (left: Lines, right: Lines) -> [Line] { Array(left) + Array(right) }
}
