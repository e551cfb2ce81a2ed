/// How children that lead nowhere further are stacked in columns under their parent, so that a wide row does not
/// become a strip.
///
///         parent
///        ┌──┴────┐
///        ├ a     ├ d
///        ├ b     ├ e
///        └ c     └ f
package enum Column {
    /// Children put in columns as even as can be, at most `height` in each, in their order.
    package static func columns(of children: [Int], height: Int) -> [[Int]] {
        guard !children.isEmpty else { return [] }
        let count = (children.count + height - 1) / height
        var columns: [[Int]] = []
        var start = 0
        for column in 0..<count {
            let size = (children.count - start + (count - column) - 1) / (count - column)
            columns.append(Array(children[start..<start + size]))
            start += size
        }
        return columns
    }
}
