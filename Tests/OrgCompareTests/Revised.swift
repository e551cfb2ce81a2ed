import Foundation
import OrgCompare
import OrgFormats
import OrgModel

/// A model and its after-model.
func revised(_ base: String, _ revision: String) throws -> Comparison {
    let folder = FileManager.default.temporaryDirectory.appending(path: "news-\(UUID())")
    try FileManager.default.createDirectory(at: folder.appending(path: "b"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(("organisation: Provköping\n" + base).utf8).write(to: folder.appending(path: "a.yaml"))
    try Data(("utgår från: ../a.yaml\ndatum: 2026-09-01\n" + revision).utf8).write(
        to: folder.appending(path: "b/m.yaml"))
    let after = try Document(readingModelAt: folder.appending(path: "b").path).resolved()
    return Comparison(of: try document(base).resolved(), with: after, .init(trustsIDs: true))
}
