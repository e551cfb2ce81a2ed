/// A YAML document as a tree in which every key and every value knows its line and column.
package struct YAMLTree {
    /// Line and column from 1; the column counts Unicode scalars.
    package struct Mark: Equatable {
        package let line: Int
        package let column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    package enum Content {
        /// A scalar; `isPlain` is false where it stood in quotes or as a block.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLTree])
        case mapping([(key: YAMLTree, value: YAMLTree)])
    }

    package let content: Content
    package let mark: Mark

    /// The scalar's text, nil for a collection.
    package var scalar: String? {
        if case .scalar(let text, _) = content { return text }
        return nil
    }

    /// Whether it is a scalar without quotes.
    package var isPlain: Bool {
        if case .scalar(_, isPlain: true) = content { return true }
        return false
    }

    /// Whether nothing is written here.
    package var isEmpty: Bool {
        if case .scalar(let text, true) = content { return text.isEmpty || text == "~" || text == "null" }
        return false
    }
}
