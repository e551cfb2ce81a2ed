internal import OrgModel

/// Reads a model, the one that it is based on, and so on to the first, into one document.
struct ModelChain {
    private var builder = DocumentBuilder()
    private var messages: [Message] = []
    /// The models read so far, each based on the next: what messages call it, and its files.
    private var models: [(name: String, files: [String])] = []

    /// Reads the files of one model.
    mutating func read(_ files: [InputFile], name: String) {
        for file in files.sorted(by: { $0.path < $1.path }) {
            let ending = ModelPath.name(of: file.path).split(separator: ".").last.map(String.init) ?? ""
            let format = FormatCatalogue.format(forExtension: ending) ?? ModelFormat.self
            messages += format.read(file, into: &builder)
        }
        models.append((name, files.map(\.path)))
    }

    /// Reads the models that the one just read is based on, the nearest first.
    mutating func readBases() {
        do throws(LoadError) {
            while let base = try base() {
                let files = try files(of: base)
                builder.beginBase()
                read(files, name: base.path)
            }
        } catch {
            messages += error.messages
        }
    }

    /// Everything that was read, as one document.
    mutating func document() throws(LoadError) -> Document {
        for (period, place) in builder.carryOut() {
            guard let text = period.reversal else { continue }
            messages.append(
                Message(
                    .error, at: builder.document.files.locate(place), text, code: "reversed-period",
                    help: Period.reversalHelp))
        }
        if messages.contains(where: { $0.severity == .error }) { throw LoadError(messages) }
        var document = builder.document
        document.notes = messages
        return document
    }

    // MARK: Bases

    /// What the model just read is based on, if it says so.
    private func base() throws(LoadError) -> BaseModel? {
        var found: BaseModel?
        for (path, place) in builder.bases {
            guard let location = builder.document.files.locate(place) else { continue }
            let base = BaseModel(written: path, location: location)
            guard let first = found else {
                found = base
                continue
            }
            if first.path != base.path { throw base.other(than: first) }
        }
        return found
    }

    private func files(of base: BaseModel) throws(LoadError) -> [InputFile] {
        let files = try base.files()
        let real = Set(files.compactMap { ModelPath.real($0.path) })
        for (number, model) in models.enumerated()
        where model.files.contains(where: { ModelPath.real($0).map(real.contains) == true }) {
            throw base.circle(models[number...].map(\.name).map(ModelPath.plain) + [base.path])
        }
        return files
    }
}
