package import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What a path leads to, symbolic links followed.
package enum PathTarget: Hashable, Sendable {
    case file
    case folder
    case pipe
    case socket
    case device
    case nothing
    /// A symbolic link, and where it leads: to nothing.
    case brokenLink(String)
    /// Symbolic links that lead to one another.
    case circle
    /// Something behind a folder that one may not look into.
    case closed

    package init(of path: String) {
        var status = stat()
        if stat(path, &status) == 0 {
            self.init(mode: status.st_mode)
            return
        }
        switch errno {
        case ELOOP: self = .circle
        case EACCES: self = .closed
        default: self = FilePath.link(at: path).map(PathTarget.brokenLink) ?? .nothing
        }
    }

    /// What the system says that something is.
    init(mode: mode_t) {
        self =
            switch mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFIFO: .pipe
            case S_IFSOCK: .socket
            default: .device
            }
    }

    /// What lies there, where that is no file to read.
    package var name: Wording {
        switch self {
        case .file: Wording("detta är en fil", en: "this is a file")
        case .folder: Wording("detta är en mapp, ingen fil", en: "this is a folder, not a file")
        case .pipe: Wording("detta är ett rör (FIFO), ingen fil", en: "this is a pipe (FIFO), not a file")
        case .socket: Wording("detta är en sockel (socket), ingen fil", en: "this is a socket, not a file")
        case .device: Wording("detta är en enhetsfil (device), ingen vanlig fil", en: "this is a device, not a file")
        case .nothing: Wording("filen finns inte", en: "there is no such file")
        case .brokenLink(let end):
            Wording("länken leder till '\(end)', som inte finns", en: "the link leads to '\(end)', which is not there")
        case .circle: Wording("länkarna leder i cirkel", en: "the links lead in a circle")
        case .closed:
            Wording("en mapp på vägen får inte öppnas", en: "a folder on the way may not be opened")
        }
    }
}
