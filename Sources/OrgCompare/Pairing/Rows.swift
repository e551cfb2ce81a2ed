/// Numbers grouped by a node: the links of each, in one array.
struct Rows: Sendable {
    private let starts: [UInt32]
    private let numbers: [UInt32]

    /// Groups `0..<nodes.count` by the node that each belongs to.
    init(_ nodes: [UInt32], count: Int) {
        var starts = [UInt32](repeating: 0, count: count + 1)
        for node in nodes { starts[Int(node) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        var numbers = [UInt32](repeating: 0, count: nodes.count)
        for (number, node) in nodes.enumerated() {
            numbers[Int(next[Int(node)])] = UInt32(number)
            next[Int(node)] += 1
        }
        self.starts = starts
        self.numbers = numbers
    }

    subscript(node: UInt32) -> ArraySlice<UInt32> {
        numbers[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])]
    }
}
