package import OrgModel

/// The model language: YAML with Swedish words, as `Models/README.md` describes it.
package enum ModelFormat: DocumentFormat {
    package static let name = "modell"
    package static let fileExtensions = ["yaml", "yml"]

    package static func read(_ file: InputFile, into builder: inout DocumentBuilder) -> [Message] {
        let text: ArraySlice<UInt8>
        do { text = try file.text() } catch { return error.messages }
        let bytes = Array(text)
        let base = builder.addFile(
            path: file.path, bytes: bytes, hasByteOrderMark: bytes.count < file.bytes.count)
        var reader = ModelReader(path: file.path, places: LinePlaces(of: bytes, from: base), builder: builder)
        do throws(YAMLFault) {
            if let tree = try YAMLComposer.tree(of: bytes), !tree.isEmpty {
                reader.readModel(tree)
            } else {
                reader.reportEmptyFile()
            }
        } catch {
            reader.report(error)
        }
        builder = reader.builder
        // First to last, as the file has them.
        return reader.messages.enumerated().sorted { left, right in
            func key(_ message: Message) -> (Int, Int) { (message.location?.line ?? 0, message.location?.column ?? 0) }
            let (one, other) = (key(left.element), key(right.element))
            return one == other ? left.offset < right.offset : one < other
        }.map { $0.element }
    }
}

/// Turns the line and column of a file into a place.
struct LinePlaces {
    private let bytes: [UInt8]
    private let base: Place
    private let lineStarts: [Int]

    init(of bytes: [UInt8], from base: Place) {
        self.bytes = bytes
        self.base = base
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    func place(of mark: YAMLTree.Mark) -> Place {
        guard mark.line <= lineStarts.count else { return Place(offset: base.offset + UInt32(bytes.count)) }
        var index = lineStarts[mark.line - 1]
        var scalars = 1
        while scalars < mark.column, index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            scalars += 1
        }
        return Place(offset: base.offset + UInt32(index))
    }
}
