#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The file that is being written and is not whole yet. One at a time; a signal that ends the command removes it.
enum UnfinishedFile {
    private nonisolated(unsafe) static var path: String?

    /// Makes a file that is not there yet, open for writing; negative, with the reason in `errno`, where it cannot be.
    static func make(_ name: String, mode: mode_t) -> Int32 {
        BrokenOff.listen()
        // No signal may come between the file and the knowledge of it.
        return BrokenOff.undisturbed {
            let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
            if descriptor >= 0 {
                BrokenOff.remember(name)
                path = name
            }
            return descriptor
        }
    }

    /// The file is whole, under the name that it is to have.
    static func finish() { forget(keeping: true) }

    /// The file will never be whole.
    static func remove() { forget(keeping: false) }

    private static func forget(keeping keeps: Bool) {
        guard let name = path else { return }
        path = nil
        BrokenOff.forget(since: name, keeping: keeps)
    }
}
