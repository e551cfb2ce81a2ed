import Foundation

/// The models that stand beside the tests.
enum Seeds {
    static func path(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Models/\(name)")
            .standardizedFileURL.path
    }
}
