internal import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Why a file was not read.
enum FileFault: Error {
    /// What lies there is no file.
    case lies(PathTarget)
    /// A pipe that nobody writes to.
    case silent
    case denied
    case tooLarge(Int)
    /// It was written to each time that it was read.
    case changing
    case failed
}

/// The reading of a file from beginning to end: never waiting for ever, and never half of what somebody is writing.
struct FileReading {
    let path: String
    /// Whether a person named the path: then a pipe is read as well.
    let takesPipes: Bool

    /// More than this is no model, and no file that goes with one.
    static let sizeLimit = 256 << 20
    /// How long, in milliseconds, somebody may take to begin writing to a pipe.
    private static let patience: Int32 = 2_000

    func bytes() throws(FileFault) -> [UInt8] {
        for _ in 0..<5 {
            if let bytes = try reading() { return bytes }
        }
        throw .changing
    }

    /// What is there, or nil where it changed meanwhile.
    private func reading() throws(FileFault) -> [UInt8]? {
        let target = PathTarget(of: path)
        guard target == .file || (takesPipes && target == .pipe) else { throw .lies(target) }
        // A pipe that nobody writes to would otherwise never open.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw errno == EACCES || errno == EPERM ? .denied : .failed }
        defer { close(descriptor) }
        let before = try status(of: descriptor)
        let opened = PathTarget(mode: before.st_mode)
        guard opened == target else { throw .lies(opened) }
        let bytes = try bytes(from: descriptor, isPipe: target == .pipe)
        let after = try status(of: descriptor)
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge(max(bytes.count, Int(after.st_size))) }
        return target == .pipe || before.isAsOld(as: after) ? bytes : nil
    }

    private func bytes(from descriptor: Int32, isPipe: Bool) throws(FileFault) -> [UInt8] {
        var isWritten = !isPipe || wait(for: descriptor, Self.patience)
        var bytes: [UInt8] = []
        while bytes.count <= Self.sizeLimit {
            var count = 0
            let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                count = read(descriptor, buffer.baseAddress!, buffer.count)
                filled = max(count, 0)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN {
                // Somebody has it open for writing, and takes time.
                isWritten = true
                _ = wait(for: descriptor, -1)
                continue
            }
            guard count >= 0 else { throw .failed }
            if count == 0 {
                if !isWritten { throw .silent }
                break
            }
            bytes += piece
        }
        return bytes
    }

    /// Whether there is something to read, or the end, within a time.
    private func wait(for descriptor: Int32, _ milliseconds: Int32) -> Bool {
        var awaited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&awaited, 1, milliseconds) > 0
    }

    private func status(of descriptor: Int32) throws(FileFault) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .failed }
        return status
    }
}

extension stat {
    /// Whether nothing has been written between the two.
    fileprivate func isAsOld(as other: stat) -> Bool {
        #if canImport(Darwin)
            let (time, later) = (st_mtimespec, other.st_mtimespec)
        #else
            let (time, later) = (st_mtim, other.st_mtim)
        #endif
        return st_size == other.st_size && time.tv_sec == later.tv_sec && time.tv_nsec == later.tv_nsec
    }
}
