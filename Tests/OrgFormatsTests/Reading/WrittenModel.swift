import Files
import OrgFormats
import OrgModel
import Texts

/// A model as a test writes it: one file or several, kept in memory.
struct WrittenModel {
    let files: [InputFile]

    init(_ text: String) { self.init(bytes: Array(text.utf8)) }

    init(bytes: [UInt8]) { files = [InputFile(path: "m.yaml", bytes: bytes)] }

    init(files: [(path: String, text: String)]) {
        self.files = files.map { InputFile(path: $0.path, bytes: Array($0.text.utf8)) }
    }

    func document() throws(LoadError) -> Document { try Document(reading: files) }

    func organisation() throws(LoadError) -> Organisation { try document().resolved() }

    /// What stops the model from being read, one message an entry: `2:5 unknown-word: svenska / English`.
    var errors: [String] {
        do {
            _ = try document()
            return []
        } catch {
            return error.messages.filter { $0.level == .error }.map(\.told)
        }
    }

    /// What does not fit in the model, as `errors`.
    var warnings: [String] {
        get throws { try organisation().warnings.map(\.told) }
    }
}

extension Message {
    /// Place, code and both texts in one line; the file is told where it is not the only one.
    var told: String {
        let file = location.map { $0.path == "m.yaml" ? "" : $0.path + ":" } ?? "nowhere:"
        let place = location.map { "\(file)\($0.line):\($0.column)" } ?? file
        return "\(place) \(code): \(text.swedish) / \(text.english)"
    }

    /// The places of the notes.
    var noted: [String] { notes.map { $0.location?.description ?? "nowhere" } }
}
