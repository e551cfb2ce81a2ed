extension RandomAccessCollection {
    /// The first index whose element has the property that all later ones have too.
    ///
    /// - Complexity: O(log count).
    @inlinable
    package func partitioningIndex(_ isAfter: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let middle = index(low, offsetBy: count / 2)
            if isAfter(self[middle]) {
                count /= 2
            } else {
                low = index(after: middle)
                count -= count / 2 + 1
            }
        }
        return low
    }
}
