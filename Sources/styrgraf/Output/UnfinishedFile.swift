#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The file that is being written and is not whole yet. One at a time; a signal that ends the command removes it.
enum UnfinishedFile {
    /// Its path, where a signal handler finds it without asking anybody.
    fileprivate nonisolated(unsafe) static let path = {
        let place = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: 1)
        place.initialize(to: nil)
        return place
    }()

    private static let endings = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGALRM, SIGXCPU, SIGUSR1, SIGUSR2]

    /// Makes a file that is not there yet, open for writing; negative, with the reason in `errno`, where it cannot be.
    static func make(_ name: String, mode: mode_t) -> Int32 {
        for signal in endings { listen(for: signal) }
        let copy = strdup(name)
        // No signal may come between the file and the knowledge of it.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        let reason = errno
        if descriptor >= 0 { path.pointee = copy } else { free(copy) }
        pthread_sigmask(SIG_SETMASK, &before, nil)
        errno = reason
        return descriptor
    }

    /// The file is whole, under the name that it is to have.
    static func finish() {
        let name = path.pointee
        path.pointee = nil
        free(name)
    }

    /// The file will never be whole.
    static func remove() {
        let reason = errno
        if let name = path.pointee { unlink(name) }
        finish()
        errno = reason
    }

    /// What a person had ignored, as `nohup` does, stays ignored.
    private static func listen(for number: Int32) {
        let before = signal(number, removeAndEnd)
        if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { _ = signal(number, SIG_IGN) }
    }
}

/// Only what is safe in a signal handler.
private func removeAndEnd(_ number: Int32) {
    if let name = UnfinishedFile.path.pointee { unlink(name) }
    _ = signal(number, SIG_DFL)
    raise(number)
}
