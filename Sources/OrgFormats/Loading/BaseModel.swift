internal import Files
internal import Texts

/// What a model says of the one it is based on (`utgår från`), and the files that it leads to.
struct BaseModel {
    /// The path as written.
    let written: String
    /// The file that says it, and where.
    let location: Location

    /// The path from where the command runs, as short as it can be told.
    var path: String {
        let folder = FilePath.folder(of: location.path)
        let path = FilePath.joined(folder, written)
        let plain = FilePath.plain(path)
        // Where a folder is a symbolic link, '..' does not take it back.
        return FilePath.real(plain) == FilePath.real(path) ? plain : path
    }

    /// The files of the base model: found, and at home where they may lie.
    ///
    /// A base model lies in the model's own folder or in the one that contains it, symbolic links followed, so that
    /// a model from elsewhere cannot have any file of the machine read.
    func files() throws(LoadError) -> [InputFile] {
        let around = FilePath.joined(FilePath.folder(of: location.path), "..")
        guard !written.hasPrefix("/"), !(FilePath.plain(written) + "/").hasPrefix("../../") else {
            throw outside(around)
        }
        guard let real = FilePath.real(path) else { throw missing }
        guard let limit = FilePath.real(around), FilePath.lies(real, in: limit) else {
            throw outside(around, leadsTo: real)
        }
        for file in try ModelFiles.paths(at: path) {
            guard let real = FilePath.real(file), !FilePath.lies(real, in: limit) else { continue }
            throw outside(around, leadsTo: real)
        }
        return try ModelFiles.files(at: path, isNamed: false)
    }

    // MARK: Errors

    private var missing: LoadError {
        let meant = FilePath.nearest(to: path).map { FilePath.joined(FilePath.folder(of: written), $0) }
        let hint = Spelling.hint(meant)
        // A link is there, but leads nowhere.
        let target = PathTarget(of: path)
        let isLink = [.circle, .closed].contains(target) || FilePath.link(at: path) != nil
        return error(
            "missing-base",
            Wording(
                "utgångsläget '\(written)' finns inte\(hint)",
                en: "there is no base model '\(written)'\(hint)"),
            notes: isLink ? [.init(nil, target.name)] : [],
            help: Wording(
                "ange en modellfil eller en mapp, räknat från filens egen mapp",
                en: "name a model file or a folder, counted from the file's own folder"))
    }

    private func outside(_ around: String, leadsTo real: String? = nil) -> LoadError {
        let folder = FilePath.plain(around)
        let note = real.map { Wording("sökvägen leder till '\($0)'", en: "the path leads to '\($0)'") }
        return error(
            "base-outside",
            Wording(
                "utgångsläget '\(written)' ligger utanför mappen '\(folder)'",
                en: "the base model '\(written)' lies outside the folder '\(folder)'"),
            notes: note.map { [.init(nil, $0)] } ?? [],
            help: Wording(
                "ett utgångsläge ligger i modellens mapp eller i mappen ovanför, och anges därifrån: ../namn",
                en: "a base model lies in the model's folder or in the one above, and is named from there: ../name"))
    }

    func circle(_ names: [String]) -> LoadError {
        let around = names.joined(separator: " -> ")
        return error(
            "base-circle",
            Wording(
                "modellerna utgår från varandra i cirkel: \(around)",
                en: "the models are based on one another in a circle: \(around)"),
            help: Wording(
                "ta bort ett 'utgår från'; filerna i en mapp är en och samma modell",
                en: "drop one 'based on'; the files of a folder are one and the same model"))
    }

    /// Another file of the model says another base.
    func other(than first: BaseModel) -> LoadError {
        error(
            "two-bases",
            Wording(
                "modellen utgår redan från '\(first.written)'", en: "the model is already based on '\(first.written)'"),
            notes: [.init(first.location, Wording("sägs här", en: "said here"))],
            help: Wording("en modell utgår från en annan", en: "a model is based on one other"))
    }

    private func error(
        _ code: String, _ text: Wording, notes: [Message.Note] = [], help: Wording
    ) -> LoadError {
        LoadError([Message(.error, at: location, text, code: code, notes: notes, help: help)])
    }
}
