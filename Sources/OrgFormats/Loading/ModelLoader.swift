public import OrgModel

extension Document {
    /// Reads the model at `path`: one file, or a folder whose model files together are one organisation; and with it
    /// the model that it is based on (`utgår från`), which it changes.
    ///
    /// - Throws: `LoadError` with every error of every file, each with its place.
    public init(readingModelAt path: String) throws(LoadError) {
        var chain = ModelChain()
        chain.read(try ModelFiles.files(at: path), name: path)
        chain.readBases()
        self = try chain.document()
    }

    /// Reads files that are already in memory, in any order; together they are one organisation. A model that they
    /// are based on is not looked for.
    public init(reading files: [InputFile]) throws(LoadError) {
        var chain = ModelChain()
        chain.read(files, name: "")
        self = try chain.document()
    }
}

/// Finds and reads the files of a model.
enum ModelFiles {
    /// A model larger than this is no model.
    static let sizeLimit = 256 << 20

    static func files(at path: String) throws(LoadError) -> [InputFile] {
        var files: [InputFile] = []
        for path in try paths(at: path) { files.append(try file(at: path)) }
        return files
    }

    /// The file itself, or the model files of the folder.
    static func paths(at path: String) throws(LoadError) -> [String] {
        guard ModelPath.leadsSomewhere(path) else { throw missing(path) }
        guard let names = ModelPath.names(in: path) else { return [path] }
        let endings = FormatCatalogue.all.flatMap { $0.fileExtensions }
        let models = names.filter { name in
            !name.hasPrefix(".") && endings.contains { name.lowercased().hasSuffix("." + $0) }
        }
        if models.isEmpty { throw empty(path, endings) }
        return models.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }

    static func file(at path: String) throws(LoadError) -> InputFile {
        guard let bytes = ModelPath.bytes(at: path, limit: sizeLimit) else { throw unreadable(path) }
        guard bytes.count <= sizeLimit else { throw tooLarge(path, max(bytes.count, ModelPath.size(of: path))) }
        return InputFile(path: path, bytes: bytes)
    }

    // MARK: Errors

    static func missing(
        _ path: String,
        help: Wording = Wording(
            "ange en modellfil (.yaml) eller en mapp med modellfiler",
            en: "name a model file (.yaml) or a folder of model files")
    ) -> LoadError {
        let meant = ModelPath.nearest(to: path).map { ModelPath.joined(ModelPath.folder(of: path), $0) }
        let hint = Spelling.hint(meant)
        return error(
            path, "missing-file",
            Wording("filen finns inte\(hint.swedish)", en: "there is no such file\(hint.english)"), help)
    }

    private static func unreadable(_ path: String) -> LoadError {
        error(
            path, "unreadable-file", Wording("filen kan inte läsas", en: "the file cannot be read"),
            Wording("kontrollera att du har läsrättighet", en: "check that you may read it"))
    }

    private static func tooLarge(_ path: String, _ size: Int) -> LoadError {
        error(
            path, "too-large",
            Wording(
                "filen är \(size) byte; gränsen är \(sizeLimit)",
                en: "the file is \(size) bytes; the limit is \(sizeLimit)"),
            Wording("dela modellen i flera filer i en mapp", en: "split the model into several files in a folder"))
    }

    private static func empty(_ path: String, _ endings: [String]) -> LoadError {
        let known = endings.map { "." + $0 }.joined(separator: ", ")
        return error(
            path, "no-model",
            Wording("mappen innehåller ingen modellfil (\(known))", en: "the folder holds no model file (\(known))"),
            Wording("ange mappen som modellen ligger i", en: "name the folder that the model lies in"))
    }

    private static func error(_ path: String, _ code: String, _ text: Wording, _ help: Wording) -> LoadError {
        let file = Location(path: path, line: 0, column: 0)
        return LoadError([Message(.error, at: file, text, code: code, help: help)])
    }
}
