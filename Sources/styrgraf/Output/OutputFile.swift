internal import Files
internal import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Why an output could not be written.
struct OutputError: Error {
    let path: String
    let reason: Wording
    private var isStandardOutput: Bool { path == Self.standardOutput }
    static let standardOutput = "stdout"

    /// What a person is told.
    var message: Message {
        Message(
            .error, at: Location(path: path, line: 0, column: 0),
            isStandardOutput
                ? Wording("det går inte att skriva här: \(reason)", en: "this cannot be written to: \(reason)")
                : Wording("filen kan inte skrivas: \(reason)", en: "the file cannot be written: \(reason)"),
            code: "unwritable-output",
            help: isStandardOutput
                ? Wording("skriv till en fil med --output", en: "write to a file with --output")
                : Wording(
                    "välj en annan plats med --output; en tidigare fil är orörd",
                    en: "choose another place with --output; an earlier file is untouched"))
    }
}

/// A place that output goes to. Files are replaced whole or not at all; devices and pipes are written in place.
enum OutputFile {
    case standardOutput
    case path(String)

    /// The file behind the path, links followed; nil for standard output.
    var target: String? {
        guard case .path(let path) = self else { return nil }
        return FilePath.plain((try? OutputPath(path))?.target ?? path)
    }

    static func write(_ bytes: [UInt8], to file: OutputFile) throws(OutputError) {
        switch file {
        case .standardOutput: try write(bytes, descriptor: STDOUT_FILENO, path: OutputError.standardOutput)
        case .path(let path): try replace(path, with: bytes)
        }
    }

    /// Writes to standard error; there is nobody to tell if that fails.
    static func tell(_ bytes: [UInt8]) { try? write(bytes, descriptor: STDERR_FILENO, path: "stderr") }

    /// Writes a file that must not be there yet.
    static func create(_ path: String, with bytes: [UInt8]) throws(OutputError) {
        try make(path, mode: nil, bytes, path: path)
        UnfinishedFile.finish()
    }

    private static func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
        let output = try OutputPath(path)
        if output.isWrittenInPlace {
            let descriptor = open(output.isDescriptor ? path : output.target, O_WRONLY | O_APPEND | O_CLOEXEC)
            guard descriptor >= 0 else { throw failure(path) }
            defer { close(descriptor) }
            return try write(bytes, descriptor: descriptor, path: path)
        }
        let temporary = try makeBeside(output, bytes, path: path)
        guard rename(temporary, output.target) == 0 else {
            UnfinishedFile.remove()
            throw failure(path)
        }
        UnfinishedFile.finish()
    }

    /// Makes a hidden file beside the one that it is to replace, with the mode of that; its path.
    static func makeBeside(_ output: OutputPath, _ bytes: [UInt8], path: String) throws(OutputError) -> String {
        var status = stat()
        let exists = stat(output.target, &status) == 0
        // Only the folder is asked when a file is replaced; one that may not be written is not to be lost for that.
        guard !exists || access(output.target, W_OK) == 0 else { throw failure(path) }
        // Hidden, so that no reader of the folder takes it for anything.
        let folder = output.target.lastIndex(of: "/").map { output.target[...$0] } ?? ""
        var number = 0
        var temporary: String { "\(folder).styrgraf-\(getpid())-\(number)" }
        while access(temporary, F_OK) == 0 { number += 1 }
        try make(temporary, mode: exists ? status.st_mode & 0o777 : nil, bytes, path: path)
        return temporary
    }

    /// Makes a file with the bytes in it, unfinished until somebody says otherwise; nothing is left where that fails.
    private static func make(_ name: String, mode: mode_t?, _ bytes: [UInt8], path: String) throws(OutputError) {
        // A file that may grow no further is told as a full disk is.
        _ = signal(SIGXFSZ, SIG_IGN)
        let descriptor = UnfinishedFile.make(name, mode: mode ?? 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        // Whatever new files of this user are denied.
        if let mode { fchmod(descriptor, mode) }
        do throws(OutputError) {
            try write(bytes, descriptor: descriptor, path: path)
        } catch {
            close(descriptor)
            UnfinishedFile.remove()
            throw error
        }
        guard close(descriptor) == 0 else {
            UnfinishedFile.remove()
            throw failure(path)
        }
    }

    private static func write(_ bytes: [UInt8], descriptor: Int32, path: String) throws(OutputError) {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                #if canImport(Darwin)
                    Darwin.write(descriptor, buffer.baseAddress! + start, buffer.count - start)
                #else
                    Glibc.write(descriptor, buffer.baseAddress! + start, buffer.count - start)
                #endif
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure(path) }
            start += count
        }
    }

    private static func failure(_ path: String) -> OutputError {
        OutputError(path: path, reason: SystemFault.last)
    }
}
