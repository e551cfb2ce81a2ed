/// Where something stands in the files a model was read from: one number, from which file, line and column are
/// computed only when somebody is told.
public struct Place: Hashable, Comparable, Sendable {
    package let offset: UInt32

    package init(offset: UInt32) { self.offset = offset }

    /// No place: what was made by a program.
    package static let none = Place(offset: 0)

    public static func < (left: Place, right: Place) -> Bool { left.offset < right.offset }
}

/// A place as a person reads it.
public struct Location: Hashable, Sendable, CustomStringConvertible {
    /// The path as it was given.
    public let path: String
    /// Line and column, both from 1; the column counts Unicode scalars. 0 means the file as a whole.
    public let line: Int
    public let column: Int

    public init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }

    public var description: String { line == 0 ? path : "\(path):\(line):\(column)" }
}
