internal import Files
internal import OrgModel
internal import Texts

/// Reads a model, the one that it is based on, and so on to the first, into one document.
struct ModelChain {
    private var builder = DocumentBuilder()
    private var messages: [Message] = []
    /// The models read so far, each based on the next: what messages call it, and its files.
    private var models: [(name: String, files: [String])] = []

    /// Reads the files of one model.
    mutating func read(_ files: [InputFile], name: String) {
        for file in files.sorted(by: { $0.path < $1.path }) {
            // What has no ending, as a pipe, is read as the model language.
            let ending = FilePath.ending(of: file.path)
            if let format = ending.map(FormatCatalogue.format(forExtension:)) ?? ModelFormat.self {
                messages += format.read(file, into: &builder)
            } else {
                messages += UnlistedFile(file: file, ending: ending ?? "").messages
            }
        }
        messages += conflictingHeads
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
        messages = messages.listingOnce
        if messages.contains(where: { $0.level == .error }) { throw LoadError(messages) }
        var document = builder.document
        document.notes = messages
        return document
    }

    // MARK: Heads

    /// Files of one model that say different things of it as a whole.
    private var conflictingHeads: [Message] {
        let names = builder.names.map { (words: $0.name, place: $0.place) }
        let dates = builder.dates.map { (words: $0.day.description, place: $0.place) }
        return [conflict(among: names, Word.organisation), conflict(among: dates, Word.date)].compactMap(\.self)
    }

    private func conflict(among heads: [(words: String, place: Place)], _ word: Word) -> Message? {
        func plain(_ text: String) -> String {
            text.normalizedToNFC.asSeen.lowercased().split(separator: " ").joined(separator: " ")
        }
        guard let first = heads.first,
            let other = heads.first(where: { $0.words != first.words && plain($0.words) != plain(first.words) })
        else {
            return nil
        }
        let key = word.wording
        return Message(
            .error, at: builder.document.files.locate(other.place),
            Wording(
                "'\(key)' är '\(other.words)' här men '\(first.words)' i en annan fil",
                en: "'\(key)' is '\(other.words)' here but '\(first.words)' in another file"),
            code: "two-heads",
            notes: [.init(builder.document.files.locate(first.place), Wording("den andra", en: "the other"))],
            help: Wording(
                "alla filer i en mapp är en och samma modell: säg det i en av dem, eller lägg modellerna i var sin mapp",
                en: "all files of a folder are one and the same model: say it in one of them, "
                    + "or put the models in folders of their own"))
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
        let real = Set(files.compactMap { FilePath.real($0.path) })
        for (number, model) in models.enumerated()
        where model.files.contains(where: { FilePath.real($0).map(real.contains) == true }) {
            throw base.circle(models[number...].map(\.name).map(FilePath.plain) + [base.path])
        }
        return files
    }
}
