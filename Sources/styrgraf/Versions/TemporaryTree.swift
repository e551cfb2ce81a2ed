internal import Files
internal import OrgFormats
internal import OrgModel

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A folder outside of everybody's, for files that are read and not kept. It is removed when nobody holds it, and when
/// a signal ends the command.
final class TemporaryTree {
    let path: String

    /// Throws what the system says where no folder can be made.
    init() throws(OutputError) {
        let home = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array(FilePath.joined(home, "styrgraf-XXXXXX").utf8CString)
        BrokenOff.listen()
        let made = BrokenOff.undisturbed { () -> Bool in
            guard mkdtemp(&template) != nil else { return false }
            BrokenOff.remember(String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
            return true
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard made else { throw OutputError(path: path, reason: SystemFault.last) }
    }

    deinit { BrokenOff.forget(since: path, keeping: false) }

    /// Writes a file, and makes the folders that it lies in.
    func write(_ bytes: [UInt8], to name: String) throws(OutputError) {
        let file = try prepared(name)
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw OutputError(path: file, reason: SystemFault.last) }
        defer { close(descriptor) }
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { Self.write(descriptor, $0.baseAddress! + start, $0.count - start) }
            guard count > 0 else { throw OutputError(path: file, reason: SystemFault.last) }
            start += count
        }
    }

    /// Makes a symbolic link.
    func link(_ name: String, to target: String) throws(OutputError) {
        let file = try prepared(name)
        guard symlink(target, file) == 0 else { throw OutputError(path: file, reason: SystemFault.last) }
    }

    /// The path of a file to make, which is known before it is there.
    private func prepared(_ name: String) throws(OutputError) -> String {
        let file = FilePath.joined(path, name)
        for end in file.indices where file[end] == "/" && end > file.index(file.startIndex, offsetBy: path.count) {
            let folder = String(file[..<end])
            BrokenOff.remember(folder)
            guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
                throw OutputError(path: folder, reason: SystemFault.last)
            }
        }
        BrokenOff.remember(file)
        return file
    }

    private static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Darwin)
            Darwin.write(descriptor, bytes, count)
        #else
            Glibc.write(descriptor, bytes, count)
        #endif
    }
}
