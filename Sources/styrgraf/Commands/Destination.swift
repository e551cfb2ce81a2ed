internal import ArgumentParser
internal import OrgModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
#if canImport(Glibc)
    internal import Glibc
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
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            console.tell(OutputError(path: path, reason: "mapp/folder").message)
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

    /// A model's name: its file or folder without ending.
    private static func name(of model: String) -> String {
        let absolute = URL(fileURLWithPath: model).standardizedFileURL
        let last = absolute.lastPathComponent
        let name = isFolder(model) ? last : absolute.deletingPathExtension().lastPathComponent
        return name.isEmpty || name == "/" ? "organisation" : name
    }
}
