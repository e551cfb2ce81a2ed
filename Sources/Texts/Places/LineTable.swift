/// Where the lines of a text begin, so that a byte is told by its line and column, and found by them again, without
/// reading the text from its beginning. Lines and columns count from 1, columns in Unicode scalars.
///
///     bytes    a b \n å . x \n        å takes two bytes and one column
///     starts   0      3       7
package struct LineTable: Sendable {
    /// What ends a line.
    package enum Breaks: Sendable {
        /// As an editor counts: LF, CR LF, and a CR of its own.
        case shown
        /// As YAML 1.1 counts: U+0085, U+2028 and U+2029 as well.
        case yaml
    }

    /// The text in UTF-8.
    package let bytes: [UInt8]
    /// The byte that each line begins with.
    package let starts: [Int]
    /// How many scalars begin before each block of bytes, so that a long line takes no longer than a short one.
    private let counts: [Int]
    private static let block = 1024

    package init(of bytes: [UInt8], _ breaks: Breaks = .shown) {
        var starts = [0]
        var counts: [Int] = []
        counts.reserveCapacity(bytes.count / Self.block + 1)
        var count = 0
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices {
                if index % Self.block == 0 { counts.append(count) }
                let byte = bytes[index]
                if byte & 0xC0 != 0x80 { count += 1 }
                switch byte {
                case 0x0A: break
                case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A: break
                case 0x85 where breaks == .yaml && index > 0 && bytes[index - 1] == 0xC2: break
                case 0xA8 where breaks == .yaml && index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2:
                    break
                case 0xA9 where breaks == .yaml && index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2:
                    break
                default: continue
                }
                starts.append(index + 1)
            }
        }
        self.init(bytes: bytes, starts: starts, counts: counts)
    }

    private init(bytes: [UInt8], starts: [Int], counts: [Int]) {
        self.bytes = bytes
        self.starts = starts
        self.counts = counts
    }

    /// The same text with its lines as an editor shows them.
    package var shown: LineTable {
        func isShown(_ start: Int) -> Bool { start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D }
        if starts.allSatisfy(isShown) { return self }
        return LineTable(bytes: bytes, starts: starts.filter(isShown), counts: counts)
    }

    /// The line and column of a byte; beyond the last, of the end.
    /// - Complexity: logarithmic in the size of the text.
    package func position(ofByte offset: Int) -> (line: Int, column: Int) {
        let offset = min(offset, bytes.count)
        let line = starts.partitioningIndex { $0 > offset }
        return (line, scalars(before: offset) - scalars(before: starts[line - 1]) + 1)
    }

    /// The byte at a line and a column; the line's end where it has fewer columns, the text's where it has fewer lines.
    /// - Complexity: logarithmic in the size of the text.
    package func byte(atLine line: Int, column: Int) -> Int {
        guard line <= starts.count else { return bytes.count }
        let start = starts[line - 1]
        let end = line < starts.count ? starts[line] : bytes.count
        if column <= Self.block { return byte(after: column - 1, from: start, to: end) }
        let wanted = scalars(before: start) + column - 1
        let number = counts.partitioningIndex { $0 > wanted } - 1
        let near = number * Self.block
        return near > start
            ? byte(after: wanted - counts[number], from: min(near, end), to: end)
            : byte(after: column - 1, from: start, to: end)
    }

    /// The first byte of the scalar that so many others stand before.
    private func byte(after count: Int, from start: Int, to end: Int) -> Int {
        var left = count
        var index = start
        while index < end {
            if bytes[index] & 0xC0 != 0x80 {
                if left == 0 { return index }
                left -= 1
            }
            index += 1
        }
        return end
    }

    private func scalars(before offset: Int) -> Int {
        if counts.isEmpty { return 0 }
        let number = min(offset / Self.block, counts.count - 1)
        return counts[number] + bytes[number * Self.block..<offset].count { $0 & 0xC0 != 0x80 }
    }
}

extension RandomAccessCollection {
    /// The first index whose element has the property that all later ones have too.
    /// Inlinable, since most of its callers are in other rooms.
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
