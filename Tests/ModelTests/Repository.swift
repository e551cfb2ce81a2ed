import Foundation
import OrgFormats
import OrgModel

/// The files that the tests hold to their word.
enum Repository {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The names of what lies in a folder.
    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
    }

    /// The folders of `Models`: each is one model.
    static func models() throws -> [String] {
        try names(in: "Models").filter { !$0.contains(".") }
    }

    static func document(_ model: String) throws -> Document {
        try Document(readingModelAt: root.appending(path: "Models/\(model)").path)
    }

    static func organisation(_ model: String) throws -> Organisation { try document(model).resolved() }
}
