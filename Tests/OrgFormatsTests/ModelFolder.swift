import Files
import Foundation
import OrgFormats
import OrgModel
import Testing
import Texts

/// A folder of models on disk, gone when the test is.
final class ModelFolder {
    let path: String

    /// - Parameter files: text by path, counted from the folder.
    init(_ files: KeyValuePairs<String, String> = [:]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("styrgraf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.resolvingSymlinksInPath().path
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }

    func document(_ name: String) throws(LoadError) -> Document { try Document(readingModelAt: "\(path)/\(name)") }

    /// The model's canonical words, without a warning.
    func dump(_ name: String) throws -> CanonicalDump {
        let organisation = try document(name).resolved()
        #expect(organisation.warnings.map(\.told) == [])
        return CanonicalDump(organisation)
    }

    /// Errors as `Message.told` has them, the folder's own path as `~`.
    func errors(_ name: String) -> [String] { messages(name).map { short($0.told) } }

    func messages(_ name: String) -> [Message] {
        do {
            _ = try document(name)
            return []
        } catch {
            return error.messages
        }
    }

    func short(_ text: String) -> String { text.replacing(path, with: "~") }
}
