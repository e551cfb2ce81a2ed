internal import OrgModel

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Why an output could not be written.
struct OutputError: Error {
    let path: String
    let reason: String

    /// What a person is told.
    var message: Message {
        Message(
            .error, at: Location(path: path, line: 0, column: 0),
            Wording("filen kan inte skrivas: \(reason)", en: "the file cannot be written: \(reason)"),
            code: "unwritable-output",
            help: Wording(
                "välj en annan plats med --output; en tidigare fil är orörd",
                en: "choose another place with --output; an earlier file is untouched"))
    }
}

/// A place that output goes to. Files are replaced whole or not at all; devices and pipes are written in place.
enum OutputFile {
    case standardOutput
    case path(String)

    static func write(_ bytes: [UInt8], to file: OutputFile) throws(OutputError) {
        switch file {
        case .standardOutput: try write(bytes, descriptor: STDOUT_FILENO, path: "stdout")
        case .path(let path): try replace(path, with: bytes)
        }
    }

    /// Writes to standard error; there is nobody to tell if that fails.
    static func tell(_ bytes: [UInt8]) { try? write(bytes, descriptor: STDERR_FILENO, path: "stderr") }

    private static func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
        guard let target = destination(of: path) else {
            throw OutputError(path: path, reason: String(cString: strerror(ELOOP)))
        }
        var status = stat()
        let exists = stat(target, &status) == 0
        if exists, status.st_mode & S_IFMT != S_IFREG {
            let descriptor = open(target, O_WRONLY)
            guard descriptor >= 0 else { throw failure(path) }
            defer { close(descriptor) }
            return try write(bytes, descriptor: descriptor, path: path)
        }
        let temporary = "\(target).\(getpid()).styrgraf-ny"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, exists ? status.st_mode & 0o777 : 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        do throws(OutputError) {
            try write(bytes, descriptor: descriptor, path: path)
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
        guard close(descriptor) == 0, rename(temporary, target) == 0 else {
            let error = failure(path)
            unlink(temporary)
            throw error
        }
    }

    /// The file behind a path, symbolic links followed, also where the last one leads to nothing yet; nil where they
    /// lead in a circle.
    private static func destination(of path: String) -> String? {
        var current = path
        for _ in 0..<40 {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = buffer.withUnsafeMutableBytes { readlink(current, $0.baseAddress!, $0.count) }
            guard count > 0 else { return current }
            let next = String(decoding: buffer[..<count], as: UTF8.self)
            let folder = current.lastIndex(of: "/").map { current[...$0] } ?? ""
            current = next.hasPrefix("/") ? next : folder + next
        }
        return nil
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
        OutputError(path: path, reason: String(cString: strerror(errno)))
    }
}
