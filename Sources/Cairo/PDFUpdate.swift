/// What cairo does not say of a document: its language, what leads where, that it is tagged as one document, and what
/// stands for its figures in words. All are told in an update behind the file, as PDF has it: some objects once more, and
/// a table that says where they are.
struct PDFUpdate {
    private var file: [UInt8]
    /// Where the last table stands, and the dictionary that goes with it.
    private let table: Int
    private let trailer: Range<Int>
    private var written: [(object: Int, place: Int)] = []

    /// Nil where the table is not in plain text.
    init?(of file: [UInt8]) {
        guard let end = file[...].lastRange(of: "startxref"), let table = file[end.upperBound...].number,
            table < end.lowerBound, file[table...].starts(with: "xref".utf8),
            let trailer = file[table..<end.lowerBound].lastRange(of: "trailer")
        else { return nil }
        self.file = file
        (self.table, self.trailer) = (table, trailer.upperBound..<end.lowerBound)
        if file.last != UInt8(ascii: "\n") { self.file.append(UInt8(ascii: "\n")) }
    }

    /// The file with its language and links; nil where its objects are not as they are known.
    /// - Parameters:
    ///   - links: of each page its height, and what leads where.
    ///   - alternatives: what stands for each figure, in their order.
    static func told(
        _ language: String, _ links: [(height: Double, links: [(area: PDFDocument.Area, link: PDFDocument.Link)])],
        _ alternatives: [String], in file: [UInt8]
    ) -> [UInt8]? {
        guard var update = PDFUpdate(of: file), let root = file[update.trailer].number(after: "/Root"),
            let size = file[update.trailer].number(after: "/Size"),
            let info = file[update.trailer].number(after: "/Info"), let catalogue = update.dictionary(of: root),
            let tree = file[catalogue].number(after: "/Pages"), let kids = update.dictionary(of: tree),
            let pages = file[kids].references(after: "/Kids"), pages.count == links.count
        else { return nil }
        let isOne = update.tellStructure(size, file[catalogue].number(after: "/StructTreeRoot"), alternatives)
        let isMarked = file[catalogue].firstRange(of: Array("/MarkInfo".utf8)) != nil
        let mark = isOne && !isMarked ? "\n   /MarkInfo << /Marked true >>" : ""
        update.write(
            root, catalogue, "/Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>\(mark)")
        for (page, own) in zip(pages, links) where !own.links.isEmpty {
            guard let dictionary = update.dictionary(of: page) else { return nil }
            let annotations = own.links.compactMap { area, link in
                annotation(area, link, own.height, pages, links.map(\.height))
            }
            update.write(page, dictionary, "/Annots [\n\(annotations.joined(separator: "\n"))\n]")
        }
        return update.finished("/Size \(isOne ? size + 1 : size)\n   /Root \(root) 0 R\n   /Info \(info) 0 R")
    }

    /// Puts all parts of the structure in one document, and tells what stands for figures. False where its objects are not
    /// as they are known.
    private mutating func tellStructure(_ document: Int, _ root: Int?, _ alternatives: [String]) -> Bool {
        guard let root, let tree = dictionary(of: root), let kids = file[tree].references(after: "/K") else {
            return false
        }
        var sections: [(object: Int, text: String)] = []
        var figures: [(object: Int, dictionary: Range<Int>)] = []
        for object in 1..<document {
            guard isElement(object), let own = dictionary(of: object) else { continue }
            if kids.contains(object) {
                let text = String(decoding: file[own], as: UTF8.self)
                sections.append((object, text.replacing("/P \(root) 0 R", with: "/P \(document) 0 R")))
            } else if file[own].firstRange(of: Array("/S /Figure".utf8)) != nil {
                figures.append((object, own))
            }
        }
        var top = String(decoding: file[tree], as: UTF8.self)
        guard sections.count == kids.count, figures.count == alternatives.count,
            let start = top.firstRange(of: "/K ["), let end = top[start.upperBound...].firstIndex(of: "]")
        else { return false }
        for (object, text) in sections { write(object, text) }
        for (figure, words) in zip(figures, alternatives) {
            write(figure.object, figure.dictionary, "/Alt \(Self.text(words))")
        }
        let references = kids.map { "\($0) 0 R" }.joined(separator: " ")
        write(document, "/Type /StructElem\n   /S /Document\n   /P \(root) 0 R\n   /K [ \(references) ]\n")
        top.replaceSubrange(start.lowerBound...end, with: "/K \(document) 0 R")
        write(root, top)
        return true
    }

    /// A text in the letters of every language.
    private static func text(_ words: String) -> String {
        let digits = words.utf16.map { unit in
            let hex = String(unit, radix: 16, uppercase: true)
            return String(repeating: "0", count: 4 - hex.count) + hex
        }
        return "<FEFF\(digits.joined())>"
    }

    private static func annotation(
        _ area: PDFDocument.Area, _ link: PDFDocument.Link, _ height: Double, _ pages: [Int], _ heights: [Double]
    ) -> String? {
        func number(_ value: Double) -> String { String((value * 100).rounded() / 100) }
        let corners = [area.left, height - area.top - area.height, area.left + area.width, height - area.top]
        let start =
            "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [\(corners.map(number).joined(separator: " "))]"
        switch link {
        case .page(let page):
            guard pages.indices.contains(page - 1) else { return nil }
            return "\(start) /Dest [\(pages[page - 1]) 0 R /XYZ 0 \(number(heights[page - 1])) 0] >>"
        case .address(let address):
            return address.isEmpty ? nil : "\(start) /A << /Type /Action /S /URI /URI (\(quoted(address))) >> >>"
        }
    }

    /// An address without the signs that PDF reads as its own.
    private static func quoted(_ address: String) -> String {
        address.utf8.map { byte -> String in
            let isPlain = (0x21...0x7E).contains(byte) && !"\"'()<>\\".utf8.contains(byte)
            return isPlain
                ? String(Unicode.Scalar(byte)) : (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    // MARK: Objects

    /// What stands between an object's outermost brackets.
    private func dictionary(of object: Int) -> Range<Int>? {
        guard let place = place(of: object), let foot = file[place..<table].firstRange(of: Array("endobj".utf8)),
            let head = file[place..<foot.lowerBound].firstRange(of: Array("<<".utf8)),
            let end = file[head.upperBound..<foot.lowerBound].lastRange(of: ">>")
        else { return nil }
        return head.upperBound..<end.lowerBound
    }

    /// Where an object stands, by a table of one run of entries of twenty bytes.
    private func place(of object: Int) -> Int? {
        let head = file[table...].prefix(60).split(separator: UInt8(ascii: "\n"), maxSplits: 2)
        guard head.count == 3, String(decoding: head[1], as: UTF8.self).hasPrefix("0 ") else { return nil }
        let entry = head[2].startIndex + 20 * object
        guard entry + 20 <= file.count, let place = Int(String(decoding: file[entry..<entry + 10], as: UTF8.self)),
            place < table
        else { return nil }
        return place
    }

    /// Whether an object is an element of the structure.
    private func isElement(_ object: Int) -> Bool {
        guard let place = place(of: object) else { return false }
        return file[place..<table].starts(with: "\(object) 0 obj\n<< /Type /StructElem".utf8)
    }

    private mutating func write(_ object: Int, _ dictionary: String) {
        written.append((object, file.count))
        file += "\(object) 0 obj\n<< \(dictionary)>>\nendobj\n".utf8
    }

    private mutating func write(_ object: Int, _ dictionary: Range<Int>, _ more: String) {
        written.append((object, file.count))
        let own = file[dictionary]
        file += "\(object) 0 obj\n<< \(more)\n".utf8
        file += own
        file += ">>\nendobj\n".utf8
    }

    private consuming func finished(_ trailer: String) -> [UInt8] {
        let place = file.count
        file += "xref\n".utf8
        for (object, place) in written.sorted(by: { $0.object < $1.object }) {
            let digits = String(place)
            let zeros = String(repeating: "0", count: max(0, 10 - digits.count))
            file += "\(object) 1\n\(zeros)\(digits) 00000 n \n".utf8
        }
        file += "trailer\n<< \(trailer)\n   /Prev \(table)\n>>\nstartxref\n\(place)\n%%EOF\n".utf8
        return file
    }
}

extension ArraySlice<UInt8> {
    /// Where a word stands last.
    fileprivate func lastRange(of word: String) -> Range<Int>? {
        let key = Array(word.utf8)
        guard count >= key.count else { return nil }
        return stride(from: endIndex - key.count, through: startIndex, by: -1).first { self[$0...].starts(with: key) }
            .map { $0..<$0 + key.count }
    }

    /// The whole number that it begins with.
    fileprivate var number: Int? {
        let digits = drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
            .prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    fileprivate func number(after key: String) -> Int? {
        firstRange(of: Array(key.utf8)).flatMap { self[$0.upperBound...].number }
    }

    /// The objects that a list names: `/Kids [ 3 0 R 8 0 R ]`.
    fileprivate func references(after key: String) -> [Int]? {
        guard let start = firstRange(of: Array("\(key) [".utf8))?.upperBound,
            let end = self[start...].firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        let words = String(decoding: self[start..<end], as: UTF8.self).split { $0 == " " || $0 == "\n" }
        return stride(from: 0, to: words.count, by: 3).compactMap { Int(words[$0]) }
    }
}
