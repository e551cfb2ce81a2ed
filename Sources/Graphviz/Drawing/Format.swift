/// A way to write a laid out graph.
public enum Format: Hashable, Sendable {
    case svg
    /// A bitmap; refused past `PixelSize.limit`. Graphviz's own resolution is 96 dpi.
    case png(dpi: Double)
    /// One page as large as the drawing. The date is written as the file's creation date, in place of the clock's.
    case pdf(created: CreationDate)
    /// DOT with positions, as the library writes it.
    case dot
    /// DOT with positions and drawing operations.
    case xdot
    /// Any other output format of the installation, such as `svg:cairo` or `json`. Those that open a window are refused.
    case other(String)

    /// The name Graphviz knows it by.
    public var name: String {
        switch self {
        case .svg: "svg"
        case .png: "png"
        case .pdf: "pdf"
        case .dot: "dot"
        case .xdot: "xdot"
        case .other(let name): name
        }
    }

    /// Whether a file is whole: cairo, out of memory or at odds with an address, ends a PNG early, and writes a PDF whose
    /// page has no contents, and tells nobody.
    func isWhole(_ file: [UInt8]) -> Bool {
        switch self {
        case .png: file.suffix(8).starts(with: "IEND".utf8)
        case .pdf: file.suffix(6).starts(with: "%%EOF".utf8) && file.lastRange(of: Array("endstream".utf8)) != nil
        case .svg, .dot, .xdot, .other: true
        }
    }
}

/// The day a file says it was made, at midnight UTC; same day in, same bytes out.
public struct CreationDate: Hashable, Sendable {
    let digits: String

    /// Nil unless year (0-9999), month and day have at most 4, 2 and 2 digits and a month and a day could have them.
    public init?(year: Int, month: Int, day: Int) {
        guard 0...9999 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
        let number = String(year * 10_000 + month * 100 + day)
        digits = String(repeating: "0", count: 8 - number.count) + number + "000000"
    }

    /// 1 January 1970.
    public static let epoch = CreationDate(digits: "19700101000000")

    private init(digits: String) { self.digits = digits }

    /// Writes the date over the one in a PDF, byte for byte, so that no offset in the file moves.
    func stamp(_ file: inout [UInt8]) {
        let key = Array("/CreationDate (D:".utf8)
        // The information dictionary stands near the end; the search need not read the whole picture.
        guard let place = file.lastRange(of: key)?.upperBound else { return }
        let date = Array(digits.utf8) + [UInt8(ascii: "Z")]
        var index = place
        while index < file.count, file[index] != UInt8(ascii: ")") {
            let isDigit = UInt8(ascii: "0")...UInt8(ascii: "9") ~= file[index]
            if index - place < date.count {
                file[index] = date[index - place]
            } else if isDigit {
                file[index] = UInt8(ascii: "0")
            }
            index += 1
        }
    }
}

extension [UInt8] {
    /// Where a key stands last.
    fileprivate func lastRange(of key: [UInt8]) -> Range<Int>? {
        guard count >= key.count else { return nil }
        return stride(from: count - key.count, through: 0, by: -1).first { start in
            self[start] == key[0] && self[start..<(start + key.count)].elementsEqual(key)
        }.map { $0..<($0 + key.count) }
    }
}
