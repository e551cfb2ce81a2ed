#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What is to be gone when the command is, however it ends: every path that was made for a while, the last first.
enum BrokenOff {
    /// A path, and the one remembered before it; what a signal handler reads without asking anybody.
    private struct Link {
        let path: UnsafeMutablePointer<CChar>
        let next: UnsafeMutablePointer<Link>?
    }

    private nonisolated(unsafe) static let first = {
        let place = UnsafeMutablePointer<UnsafeMutablePointer<Link>?>.allocate(capacity: 1)
        place.initialize(to: nil)
        return place
    }()

    private static let endings = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGALRM, SIGXCPU, SIGUSR1, SIGUSR2]

    /// From now on a signal that ends the command removes what is remembered. What a person had ignored, as `nohup`
    /// does, stays ignored.
    static func listen() {
        for number in endings {
            let before = signal(number, removeAndEnd)
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                _ = signal(number, SIG_IGN)
            }
        }
    }

    /// Remembers a file or a folder.
    static func remember(_ path: String) {
        guard let copy = strdup(path) else { return }
        let link = UnsafeMutablePointer<Link>.allocate(capacity: 1)
        link.initialize(to: Link(path: copy, next: first.pointee))
        first.pointee = link
    }

    /// Does something that no signal may come into the middle of; `errno` is as it left it.
    static func undisturbed<Result>(_ work: () -> Result) -> Result {
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        let result = work()
        let reason = errno
        pthread_sigmask(SIG_SETMASK, &before, nil)
        errno = reason
        return result
    }

    /// Forgets what was remembered from a path on, and removes it if it is not to stay.
    static func forget(since path: String, keeping keeps: Bool) {
        let reason = errno
        while let link = first.pointee {
            if !keeps { remove(link.pointee.path) }
            let isLast = String(cString: link.pointee.path) == path
            first.pointee = link.pointee.next
            free(link.pointee.path)
            link.deallocate()
            if isLast { break }
        }
        errno = reason
    }

    /// Only what is safe in a signal handler.
    fileprivate static func remove() {
        var next = first.pointee
        while let link = next {
            remove(link.pointee.path)
            next = link.pointee.next
        }
    }

    private static func remove(_ path: UnsafePointer<CChar>) {
        if unlink(path) != 0 { rmdir(path) }
    }
}

/// Only what is safe in a signal handler.
private func removeAndEnd(_ number: Int32) {
    BrokenOff.remove()
    _ = signal(number, SIG_DFL)
    raise(number)
}
