package import Files
package import OrgModel
package import Texts
internal import Yaml

/// The model language: YAML with Swedish words, as `Models/README.md` describes it.
package enum ModelFormat: DocumentFormat {
    package static let name = "modell"
    package static let fileExtensions = ["yaml", "yml"]

    package static func read(_ file: InputFile, into builder: inout DocumentBuilder) -> [Message] {
        let decoded: DecodedFile
        do { decoded = try file.decoded(where: isWritten) } catch { return error.messages }
        let base = builder.addFile(path: file.path, bytes: decoded.text, original: file.bytes)
        let lines = SourceLines(of: decoded.text)
        var reader = ModelReader(path: file.path, lines: lines, base: base, builder: builder)
        if let note = decoded.note { reader.messages.append(note) }
        do throws(YAMLFault) {
            if let tree = try YAMLComposer.tree(of: decoded.text), !tree.isEmpty {
                reader.readModel(tree)
            } else {
                reader.reportEmptyFile()
            }
        } catch {
            reader.report(error)
        }
        builder = reader.builder
        return reader.messages.inOrder
    }

    /// Whether every key of a text is a word of the language.
    private static func isWritten(_ text: [UInt8]) -> Bool {
        guard let tree = try? YAMLComposer.tree(of: text), !tree.isEmpty else { return false }
        var builder = DocumentBuilder()
        let base = builder.addFile(path: "", bytes: text)
        var reader = ModelReader(path: "", lines: SourceLines(of: text), base: base, builder: builder)
        reader.readModel(tree)
        return !reader.messages.contains { $0.isOfUnknownKey }
    }
}
