internal import ArgumentParser
internal import Files
internal import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Where a command's files go: standard output, one file, or a folder with one file a format. It knows what was read,
/// and takes no place of it.
struct Destination {
    private enum Target {
        case standardOutput
        case file(String)
        case folder(String, name: String)
    }

    private let target: Target
    /// The option that names the place.
    private let option: String
    private let read: ReadFiles
    let console: Console

    /// With one format the path is the file, unless it is a folder or ends in `/`; with several it is a folder, made
    /// when it is written to. Without a path one format goes to standard output, several to the current folder.
    ///
    /// - Parameter read: every file that the command has read; nothing is written where one of them lies.
    init(
        _ path: String?, option: String = "output", formats: [some OutputFormat], model: String, read: ReadFiles,
        _ console: Console
    ) throws {
        self.option = option
        self.read = read
        self.console = console
        let name = Self.name(of: model)
        if let path, path != "-" {
            let isFolder = formats.count > 1 || path.hasSuffix("/") || Self.isFolder(path)
            target = isFolder ? .folder(path, name: name) : .file(path)
        } else if formats.count > 1, path == nil {
            target = .folder(".", name: name)
        } else {
            target = .standardOutput
            try checkStandardOutput(formats)
        }
        try spare(formats, example: "\(name).\(formats[0].fileExtension)")
    }

    /// Whether one of another's files would be written over by one of these, or both go to standard output.
    func shares<Own: OutputFormat, Other: OutputFormat>(
        _ formats: [Own], with other: Destination, _ others: [Other]
    ) -> Bool {
        let files = formats.map { file(for: $0).target }
        return others.contains { files.contains(other.file(for: $0).target) }
    }

    var isStandardOutput: Bool {
        if case .standardOutput = target { return true }
        return false
    }

    /// What the file of a format is called in the folder that all go to; nil where they go to none.
    func fileName(for format: some OutputFormat) -> String? {
        guard case .folder(_, let name) = target else { return nil }
        return "\(name).\(format.fileExtension)"
    }

    /// Writes a file for each format, into a folder that is made if it is missing.
    func write<Format: OutputFormat>(_ files: [(format: Format, bytes: [UInt8])]) throws {
        try makeTargetFolder()
        do throws(OutputError) {
            for (format, bytes) in files { try OutputFile.write(bytes, to: file(for: format)) }
        } catch {
            console.tell(error.message)
            throw ExitCode(2)
        }
    }

    /// Makes the folder that files go to, where they go to one.
    func makeTargetFolder() throws {
        if case .folder(let folder, _) = target { try Self.makeFolder(folder, console) }
    }

    /// What may not be written over.
    func objection(to output: OutputPath) -> Wording? { read.objection(to: output) }

    func file(for format: some OutputFormat) -> OutputFile {
        switch target {
        case .standardOutput: .standardOutput
        case .file(let path): .path(path)
        case .folder(let folder, let name): .path(FilePath.joined(folder, "\(name).\(format.fileExtension)"))
        }
    }

    // MARK: What is refused

    private func checkStandardOutput(_ formats: [some OutputFormat]) throws {
        guard formats.count > 1 || (formats[0].isBinary && isatty(STDOUT_FILENO) == 1) else { return }
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

    /// Refuses every place that was read from, that would be read from the next time, or that two formats share.
    private func spare(_ formats: [some OutputFormat], example: String) throws {
        if case .folder(var folder, _) = target {
            while !folder.isEmpty, !Self.isFolder(folder) {
                if let objection = ReadFiles.objection(toName: folder) { try refuse(objection, example: example) }
                folder = FilePath.folder(of: folder)
            }
        }
        var targets: Set<String> = []
        for format in formats {
            switch file(for: format) {
            case .standardOutput:
                if let objection = read.objectionToStandardOutput { try refuse(objection, example: example) }
            case .path(let path):
                // Links in a circle are told when they are written to.
                guard let output = try? OutputPath(path) else { continue }
                if let objection = read.objection(to: output) { try refuse(objection, example: example) }
                if targets.insert(FilePath.plain(output.target)).inserted || output.isWrittenInPlace { continue }
                try refuse(
                    Wording(
                        "två format skulle hamna i samma fil: '\(output.target)'",
                        en: "two formats would land in one file: '\(output.target)'"), example: example)
            }
        }
    }

    func refuse(_ objection: Wording, example: String) throws -> Never {
        console.tellUsage(
            Wording("--\(option): \(objection)", en: "--\(option): \(objection)"),
            help: Wording(
                "ange ett annat namn med --\(option), till exempel \(example)",
                en: "name another file with --\(option), for instance \(example)"))
        throw ExitCode(64)
    }

    // MARK: Folders

    private static func isFolder(_ path: String) -> Bool { PathTarget(of: path) == .folder }

    /// Makes a folder and those it lies in, as far as they are missing.
    static func makeFolder(_ path: String, _ console: Console) throws {
        for end in path.indices where path[end] == "/" && end > path.startIndex { mkdir(String(path[..<end]), 0o777) }
        if mkdir(path, 0o777) == 0 { return }
        let reason = SystemFault.last
        if isFolder(path) { return }
        console.tell(
            Message(
                .error, at: Location(path: path, line: 0, column: 0),
                Wording(
                    "mappen kan inte skapas: \(reason)", en: "the folder cannot be made: \(reason)"),
                code: "unwritable-output",
                help: Wording("välj en annan mapp med --output", en: "choose another folder with --output")))
        throw ExitCode(2)
    }

    /// A model's name: its file or folder without ending.
    private static func name(of model: String) -> String {
        let here = getcwd(nil, 0)
        defer { free(here) }
        let path = model.hasPrefix("/") ? model : (here.map { String(cString: $0) } ?? "") + "/" + model
        var name = FilePath.name(of: FilePath.plain(path))
        if !isFolder(model), let dot = name.lastIndex(of: "."), dot > name.startIndex { name = String(name[..<dot]) }
        return name.isEmpty ? "organisation" : name
    }
}
