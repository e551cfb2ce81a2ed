internal import ArgumentParser
internal import OrgFormats
internal import OrgModel

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Where a command's files go: standard output, one file, or a folder with one file a format.
enum Destination {
    case standardOutput
    case file(String)
    case folder(String, name: String)

    /// With one format the path is the file, unless it is a folder or ends in `/`; with several it is a folder, made if
    /// missing. Without a path one format goes to standard output, several to the current folder.
    init(_ path: String?, formats: [some OutputFormat], model: String, _ console: Console) throws {
        let name = Self.name(of: model)
        guard let path, path != "-" else {
            if formats.count > 1, path == nil {
                self = .folder(".", name: name)
                return
            }
            if formats.count > 1 || (formats[0].isBinary && isatty(STDOUT_FILENO) == 1) {
                console.tellUsage(
                    formats.count > 1
                        ? Wording(
                            "--output -: bara ett format kan skrivas till standard ut",
                            en: "--output -: only one format can go to standard output")
                        : Wording(
                            "\(formats[0].name) skrivs inte till en terminal",
                            en: "\(formats[0].name) is not written to a terminal"),
                    help: Wording("ange en fil eller mapp med --output", en: "name a file or a folder with --output"))
                throw ExitCode(64)
            }
            self = .standardOutput
            return
        }
        guard formats.count > 1 || path.hasSuffix("/") || Self.isFolder(path) else {
            self = .file(path)
            return
        }
        guard Self.makeFolder(path) else {
            let reason = String(cString: strerror(errno))
            console.tell(
                Message(
                    .error, at: Location(path: path, line: 0, column: 0),
                    Wording("mappen kan inte skapas: \(reason)", en: "the folder cannot be made: \(reason)"),
                    code: "unwritable-output",
                    help: Wording("välj en annan mapp med --output", en: "choose another folder with --output")))
            throw ExitCode(2)
        }
        self = .folder(path.hasSuffix("/") ? String(path.dropLast()) : path, name: name)
    }

    var isStandardOutput: Bool {
        if case .standardOutput = self { return true }
        return false
    }

    /// Writes one file.
    func write(_ bytes: [UInt8], _ format: some OutputFormat, _ console: Console) throws {
        do throws(OutputError) {
            switch self {
            case .standardOutput: try OutputFile.write(bytes, to: .standardOutput)
            case .file(let path): try OutputFile.write(bytes, to: .path(path))
            case .folder(let folder, let name):
                let path = "\(folder)/\(name).\(format.fileExtension)"
                try OutputFile.write(bytes, to: .path(path))
            }
        } catch {
            console.tell(error.message)
            throw ExitCode(2)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Makes a folder and those it lies in, as far as they are missing; false where that cannot be done.
    private static func makeFolder(_ path: String) -> Bool {
        for end in path.indices where path[end] == "/" && end > path.startIndex { mkdir(String(path[..<end]), 0o777) }
        let made = mkdir(path, 0o777)
        let reason = errno
        defer { errno = reason }
        return made == 0 || isFolder(path)
    }

    /// A model's name: its file or folder without ending.
    private static func name(of model: String) -> String {
        let here = getcwd(nil, 0)
        defer { free(here) }
        let path = model.hasPrefix("/") ? model : (here.map { String(cString: $0) } ?? "") + "/" + model
        var name = ModelPath.name(of: ModelPath.plain(path))
        if !isFolder(model), let dot = name.lastIndex(of: "."), dot > name.startIndex { name = String(name[..<dot]) }
        return name.isEmpty ? "organisation" : name
    }
}
