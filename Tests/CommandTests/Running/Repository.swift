import Foundation

/// The project's own folders.
enum Repository {
    static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.lastPathComponent != "Tests", folder.path != "/" { folder.deleteLastPathComponent() }
        return folder.deletingLastPathComponent()
    }()

    /// The path of a model in the folder of models.
    static func model(_ name: String) -> String { root.appendingPathComponent("Models/\(name)").path }
}
