internal import Files

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The way from a path as it was given to the file behind it, symbolic links followed.
struct OutputPath {
    /// The path, and where each link leads; the last is the file, which need not be there yet.
    let steps: [String]

    /// Throws where links lead in a circle.
    init(_ path: String) throws(OutputError) {
        var steps = [path]
        while let next = FilePath.link(at: steps[steps.count - 1]) {
            let current = steps[steps.count - 1]
            let folder = current.lastIndex(of: "/").map { current[...$0] } ?? ""
            steps.append(next.hasPrefix("/") ? next : folder + next)
            if steps.count > 40 { throw OutputError(path: path, reason: SystemFault.wording(ELOOP)) }
        }
        self.steps = steps
    }

    var target: String { steps[steps.count - 1] }

    /// Whether the way goes through something that the command already has open, such as `/dev/stdout`.
    var isDescriptor: Bool {
        steps.contains { step in
            let folder = step.split(separator: "/").dropLast()
            return step.hasPrefix("/dev/fd/") || (step.hasPrefix("/proc/") && folder.last == "fd")
        }
    }

    /// Whether what is there is written in place: no file, or one that is already open.
    var isWrittenInPlace: Bool {
        var status = stat()
        return isDescriptor || (stat(target, &status) == 0 && status.st_mode & S_IFMT != S_IFREG)
    }
}
