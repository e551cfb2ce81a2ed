/// What cairo cannot say of a document: its language. It is told in an update behind the file, as PDF has it: the
/// catalogue once more, and a table that says where it is.
enum PDFCatalogue {
    /// The file with its language; as it is where its table is not in plain text.
    static func told(_ language: String, in file: [UInt8]) -> [UInt8] {
        guard let end = file.lastRange(of: "startxref"), let table = number(in: file, at: end.upperBound),
            table < end.lowerBound, file[table...].starts(with: "xref".utf8),
            let trailer = file[table..<end.lowerBound].lastRange(of: "trailer"),
            let root = number(of: "/Root", in: file[trailer.upperBound..<end.lowerBound]),
            let size = number(of: "/Size", in: file[trailer.upperBound..<end.lowerBound]),
            let info = number(of: "/Info", in: file[trailer.upperBound..<end.lowerBound]),
            let place = place(of: root, in: file, table),
            let head = file[place...].firstRange(of: Array("<<".utf8)),
            let foot = file[head.upperBound...].firstRange(of: Array("endobj".utf8))
        else { return file }
        var result = file
        if result.last != UInt8(ascii: "\n") { result.append(UInt8(ascii: "\n")) }
        let start = result.count
        result += "\(root) 0 obj\n<< /Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>".utf8
        result += file[head.upperBound..<foot.upperBound]
        let next = result.count + 1
        let digits = String(start)
        result +=
            "\nxref\n\(root) 1\n\(String(repeating: "0", count: max(0, 10 - digits.count)))\(digits) 00000 n \n".utf8
        result += "trailer\n<< /Size \(size)\n   /Root \(root) 0 R\n   /Info \(info) 0 R\n   /Prev \(table)\n>>\n".utf8
        result += "startxref\n\(next)\n%%EOF\n".utf8
        return result
    }

    /// Where an object stands, by a table of one run of entries of twenty bytes.
    private static func place(of object: Int, in file: [UInt8], _ table: Int) -> Int? {
        let head = file[table...].prefix(60).split(separator: UInt8(ascii: "\n"), maxSplits: 2)
        guard head.count == 3, String(decoding: head[1], as: UTF8.self).hasPrefix("0 ") else { return nil }
        let entry = head[2].startIndex + 20 * object
        guard entry + 20 <= file.count else { return nil }
        return Int(String(decoding: file[entry..<entry + 10], as: UTF8.self)).flatMap { $0 < file.count ? $0 : nil }
    }

    private static func number(of key: String, in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.firstRange(of: Array(key.utf8)).flatMap { number(in: Array(bytes[$0.upperBound...]), at: 0) }
    }

    private static func number(in bytes: [UInt8], at place: Int) -> Int? {
        let digits = bytes[place...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
            .prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where a word stands last.
    fileprivate func lastRange(of word: String) -> Range<Int>? {
        let key = Array(word.utf8)
        guard count >= key.count else { return nil }
        return stride(from: endIndex - key.count, through: startIndex, by: -1).first { self[$0...].starts(with: key) }
            .map { $0..<$0 + key.count }
    }
}
