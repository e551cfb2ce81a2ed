/// What the tool has to say, as typed blocks without a format; a renderer turns it into text.
public struct Report: Hashable, Sendable {
    /// One block of a report.
    public enum Block: Hashable, Sendable {
        case heading(String)
        case paragraph(String)
        /// Facts with their names, each in a row.
        case facts([Fact])
    }

    /// A named fact, and whether it is as it should be.
    public struct Fact: Hashable, Sendable {
        /// How a fact stands.
        public enum Standing: Hashable, Sendable {
            case good
            case bad
            case neutral
        }

        public let name: String
        public let value: String
        public let standing: Standing

        public init(_ name: String, _ value: String, _ standing: Standing = .neutral) {
            self.name = name
            self.value = value
            self.standing = standing
        }
    }

    public var blocks: [Block]

    public init(_ blocks: [Block] = []) { self.blocks = blocks }
}
