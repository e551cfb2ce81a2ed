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
