internal import Files
internal import OrgModel
internal import Texts

/// Finds and reads the files of a model.
package enum ModelFiles {
    /// Whether a file of this name, found in a folder, is read as a part of its model.
    package static func isModel(_ name: String) -> Bool {
        !name.hasPrefix(".") && FormatCatalogue.endings.contains { name.lowercased().hasSuffix("." + $0) }
    }

    /// The files of the model at `path`, read; what is wrong with any of them is told of all.
    ///
    /// - Parameter isNamed: whether a person named the path, and not another model.
    static func files(at path: String, isNamed: Bool) throws(LoadError) -> [InputFile] {
        guard PathTarget(of: path) == .folder else {
            return [isNamed ? try InputFile(named: path, wanted: wanted) : try InputFile(found: path, wanted: wanted)]
        }
        var files: [InputFile] = []
        var messages: [Message] = []
        for member in try paths(at: path) {
            do throws(LoadError) {
                files.append(try file(member, of: path))
            } catch {
                messages += error.messages
            }
        }
        if messages.isEmpty { return files }
        throw LoadError(messages)
    }

    /// The file itself, or the model files of the folder.
    static func paths(at path: String) throws(LoadError) -> [String] {
        guard PathTarget(of: path) == .folder else { return [path] }
        guard let names = FilePath.names(in: path) else { throw closed(path) }
        let models = names.filter(isModel)
        if models.isEmpty { throw empty(path) }
        return models.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }

    /// One of the files of a folder. A symbolic link may be one, as long as it stays there: a model from elsewhere
    /// cannot have any file of the machine read.
    private static func file(_ path: String, of folder: String) throws(LoadError) -> InputFile {
        if path.unicodeScalars.contains("\u{FFFD}"), PathTarget(of: path) == .nothing { throw badName(path) }
        if FilePath.link(at: path) != nil, let end = FilePath.real(path), let home = FilePath.real(folder),
            !FilePath.lies(end, in: home)
        {
            throw outside(path, leadsTo: end)
        }
        return try InputFile(
            found: path,
            wanted: Wording(
                "modellens delar är filer: flytta det ur mappen, eller ge det ett namn utan .yaml",
                en: "the parts of a model are files: move it out of the folder, or give it a name without .yaml"))
    }

    // MARK: Errors

    private static let wanted = Wording(
        "ange en modellfil (.yaml) eller en mapp med modellfiler",
        en: "name a model file (.yaml) or a folder of model files")

    private static func closed(_ path: String) -> LoadError {
        LoadError(
            path, "unreadable-folder", Wording("mappen kan inte läsas", en: "the folder cannot be read"),
            Wording("kontrollera att du har läsrättighet", en: "check that you may read it"))
    }

    private static func empty(_ path: String) -> LoadError {
        let known = FormatCatalogue.endings.map { "." + $0 }.joined(separator: ", ")
        return LoadError(
            path, "no-model",
            Wording("mappen innehåller ingen modellfil (\(known))", en: "the folder holds no model file (\(known))"),
            Wording("ange mappen som modellen ligger i", en: "name the folder that the model lies in"))
    }

    private static func badName(_ path: String) -> LoadError {
        LoadError(
            path, "bad-name", Wording("filens namn är inte UTF-8", en: "the file's name is not UTF-8"),
            Wording("byt namn på filen", en: "rename the file"))
    }

    private static func outside(_ path: String, leadsTo end: String) -> LoadError {
        LoadError(
            path, "link-outside",
            Wording("länken leder ut ur modellens mapp", en: "the link leads out of the model's folder"),
            notes: [.init(nil, Wording("den leder till '\(end)'", en: "it leads to '\(end)'"))],
            Wording(
                "lägg filen i mappen, eller låt modellen utgå från den ('utgår från')",
                en: "put the file in the folder, or let the model be based on it ('based on')"))
    }
}
