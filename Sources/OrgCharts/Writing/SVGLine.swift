/// What a line of Graphviz's making is; it writes each element on a line of its own.
enum SVGLineKind {
    case prologue, root, viewBox, group, link, title, text, end, other

    init(_ line: ArraySlice<UInt8>) {
        // Most lines are shapes, or end an element.
        let second = line.count > 1 ? line[line.startIndex + 1] : 0
        let isShape = second == UInt8(ascii: "p") || second == UInt8(ascii: "e")
        let isEnd = second == UInt8(ascii: "/") && line.count == 4
        self = isShape || isEnd ? .other : Self.beginnings.first { line.starts(with: $0.0) }?.1 ?? .other
    }

    private static let beginnings: [([UInt8], SVGLineKind)] = [
        ("<text", .text), ("<g id=\"a_", .link), ("<g id=", .group), ("<title>", .title), ("<!", .prologue),
        ("<?xml", .prologue), (" \"http", .prologue), (" -->", .prologue), ("-->", .prologue),
        ("<svg ", .root), (" viewBox=", .viewBox), ("</svg>", .end),
    ].map { (Array($0.utf8), $1) }
}

extension ArraySlice<UInt8> {
    /// The value of an XML attribute in a line of Graphviz's making, by all that stands before it: ` id="`.
    func attribute(_ key: StaticString) -> ArraySlice<UInt8>? {
        withUnsafeBufferPointer { bytes in
            let key = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
            var here = 0
            while here + key.count <= bytes.count {
                if bytes[here] == key[0], bytes[here..<here + key.count].elementsEqual(key) {
                    let start = here + key.count
                    return bytes[start...].firstIndex(of: UInt8(ascii: "\"")).map { start..<$0 }
                }
                here += 1
            }
            return nil
        }.map { self[startIndex + $0.lowerBound..<startIndex + $0.upperBound] }
    }

    /// Where the bytes stand first.
    func range(of wanted: [UInt8]) -> Range<Int>? {
        guard count >= wanted.count else { return nil }
        let (first, last) = (wanted[0], endIndex - wanted.count)
        return withUnsafeBufferPointer { bytes in
            var here = 0
            while here <= last - startIndex {
                if bytes[here] == first, bytes[here...].starts(with: wanted) {
                    return startIndex + here..<startIndex + here + wanted.count
                }
                here += 1
            }
            return nil
        }
    }
}
