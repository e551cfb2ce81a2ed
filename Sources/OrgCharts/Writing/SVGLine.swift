/// What a line of Graphviz's making is; it writes each element on a line of its own.
enum SVGLineKind {
    case prologue, root, viewBox, group, link, title, text, end, other

    init(_ line: ArraySlice<UInt8>) {
        // Most lines are shapes.
        switch line.dropFirst().first {
        case UInt8(ascii: "p"), UInt8(ascii: "e"): self = .other
        default: self = Self.beginnings.first { line.starts(with: $0.0) }?.1 ?? .other
        }
    }

    private static let beginnings: [([UInt8], SVGLineKind)] = [
        ("<text", .text), ("<g id=\"a_", .link), ("<g id=", .group), ("<title>", .title), ("<!", .prologue),
        ("<?xml", .prologue), (" \"http", .prologue), (" -->", .prologue), ("-->", .prologue),
        ("<svg ", .root), (" viewBox=", .viewBox), ("</svg>", .end),
    ].map { (Array($0.utf8), $1) }
}

extension ArraySlice<UInt8> {
    /// The value of an XML attribute in a line of Graphviz's making.
    func attribute(_ name: String) -> ArraySlice<UInt8>? {
        let key = name.utf8
        var here = startIndex
        // The name stands between a space and a quote.
        while let space = self[here...].firstIndex(of: UInt8(ascii: " ")) {
            here = space + 1
            let rest = self[here...]
            let after = here + key.count
            guard rest.starts(with: key), self[after...].starts(with: Self.quote) else { continue }
            let value = self[(after + 2)...]
            return value.firstIndex(of: UInt8(ascii: "\"")).map { value[..<$0] }
        }
        return nil
    }

    private static let quote = Array("=\"".utf8)

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
