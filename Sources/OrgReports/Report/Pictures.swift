extension Report {
    /// A picture that bears the report's title.
    public struct Picture: Hashable, Sendable {
        /// Markup of the program's own making, put into a page as it stands: text of people in it must be safe there.
        public let svg: String
        /// The name of the file beside the report that shows the same, for formats that can only refer to it.
        public let file: String?

        public init(svg: String, file: String? = nil) {
            self.svg = svg
            self.file = file
        }
    }

    /// A tree told from its top, each item after the one that it stands under.
    public struct Outline: Hashable, Sendable {
        /// One thing in the tree.
        public struct Item: Hashable, Sendable {
            public let text: String
            /// How deep it stands; the first stands at 0, and none more than one deeper than the one before.
            public let depth: Int
            /// What is said of it.
            public let notes: [String]
            /// The element of the picture that shows it.
            public let element: String?

            public init(_ text: String, depth: Int, notes: [String] = [], element: String? = nil) {
                self.text = text
                self.depth = depth
                self.notes = notes
                self.element = element
            }
        }

        public let items: [Item]

        public init(_ items: [Item]) { self.items = items }
    }
}
