import Foundation
import Testing

/// The built command, run as a person runs it.
enum Styrgraf {
    /// What a run came to.
    struct Answer {
        /// The exit status; a negative number is the signal that ended it.
        let status: Int32
        let output: [UInt8]
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        /// What was said on standard error, line by line.
        var told: [String] { errors.split(separator: "\n").map(String.init) }
    }

    /// Runs the command and waits for it.
    /// - Parameter shell: a line of `sh` to run it through, in which `"$@"` is the command and its arguments.
    static func run(
        _ arguments: String..., in folder: TemporaryFolder, through shell: String? = nil
    ) async throws -> Answer {
        try await run(arguments, in: folder, through: shell)
    }

    private static let turns = Turns(16)

    static func run(
        _ arguments: [String], in folder: TemporaryFolder, through shell: String? = nil
    ) async throws -> Answer {
        try await turns.taken { try await started(arguments, in: folder, through: shell) }
    }

    private static func started(
        _ arguments: [String], in folder: TemporaryFolder, through shell: String?
    ) async throws -> Answer {
        // Files rather than pipes: what another test's process inherits cannot keep a file from ending.
        let talk = try TemporaryFolder()
        let (output, errors) = (talk.path("output"), talk.path("errors"))
        for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        let process = Process()
        let command = try #require(executable)
        process.executableURL = shell == nil ? command : URL(fileURLWithPath: "/bin/sh")
        process.arguments = shell.map { ["-c", $0, "sh", command.path] + arguments } ?? arguments
        process.currentDirectoryURL = folder.url
        // A crash is to end at once, not to write its report.
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        let handles = [output, errors].map(FileHandle.init(forWritingAtPath:))
        (process.standardOutput, process.standardError) = (handles[0], handles[1])
        // The process that ended keeps them open, and thousands of them let Foundation read past its list.
        defer { for handle in handles { try? handle?.close() } }
        let status: Int32 = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                let status = ended.terminationStatus
                continuation.resume(returning: ended.terminationReason == .exit ? status : -status)
            }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return Answer(
            status: status, output: try talk.bytes("output"),
            errors: String(decoding: try talk.bytes("errors"), as: UTF8.self))
    }

    /// The command lies in the build folder, beside the bundle of the tests.
    static let executable: URL? = {
        let bundles = [Bundle.main] + Bundle.allBundles
        let folders = bundles.flatMap { [$0.bundleURL, $0.bundleURL.deletingLastPathComponent()] }
        return folders.map { $0.appendingPathComponent("styrgraf") }.first {
            var isFolder = ObjCBool(false)
            return FileManager.default.fileExists(atPath: $0.path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }()
}
