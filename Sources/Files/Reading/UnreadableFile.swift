package import Texts

extension InputFile {
    /// Reads a file that a person named; a pipe is read to its end.
    ///
    /// - Parameter wanted: what to name instead, where there is nothing of the kind.
    package init(named path: String, wanted: Wording) throws(LoadError) {
        try self.init(path, takesPipes: true, wanted)
    }

    /// Reads a file that was found, or that a model named: a regular file and nothing else.
    package init(found path: String, wanted: Wording) throws(LoadError) {
        try self.init(path, takesPipes: false, wanted)
    }

    private init(_ path: String, takesPipes: Bool, _ wanted: Wording) throws(LoadError) {
        do throws(FileFault) {
            self.init(path: path, bytes: try FileReading(path: path, takesPipes: takesPipes).bytes())
        } catch {
            throw LoadError(error, at: path, wanted)
        }
    }
}

extension LoadError {
    /// What is the matter with the file at `path`, and the way out.
    init(_ fault: FileFault, at path: String, _ wanted: Wording) {
        switch fault {
        case .lies(.nothing):
            let meant = FilePath.nearest(to: path).map { FilePath.joined(FilePath.folder(of: path), $0) }
            let hint = Spelling.hint(meant)
            self.init(
                path, "missing-file",
                Wording("filen finns inte\(hint)", en: "there is no such file\(hint)"), wanted)
        case .lies(let target): self.init(target, at: path, wanted)
        case .silent:
            self.init(
                path, "silent-pipe", Wording("ingen skriver till röret", en: "nobody writes to the pipe"),
                Wording("starta det som ska skriva till det först", en: "start what is to write to it first"))
        case .denied, .failed:
            self.init(
                path, "unreadable-file", Wording("filen kan inte läsas", en: "the file cannot be read"),
                Wording("kontrollera att du har läsrättighet", en: "check that you may read it"))
        case .tooLarge(let size):
            self.init(
                path, "too-large",
                Wording(
                    "filen är \(size) byte; gränsen är \(FileReading.sizeLimit)",
                    en: "the file is \(size) bytes; the limit is \(FileReading.sizeLimit)"),
                Wording("dela modellen i flera filer i en mapp", en: "split the model into several files in a folder"))
        case .changing:
            self.init(
                path, "changing-file",
                Wording("filen ändras medan den läses", en: "the file changes while it is read"),
                Wording("vänta tills den är färdigskriven, och kör igen", en: "wait until it is written, and run again")
            )
        }
    }

    /// Something that is no file lies there.
    private init(_ target: PathTarget, at path: String, _ wanted: Wording) {
        let link = Wording(
            "låt länken leda till en fil, eller ta bort den", en: "let the link lead to a file, or remove it")
        let unreadable = "unreadable-file"
        let (code, help) =
            switch target {
            case .brokenLink: ("broken-link", link)
            case .circle: ("link-circle", link)
            case .closed:
                (unreadable, Wording("kontrollera att du har läsrättighet", en: "check that you may read it"))
            default: (unreadable, wanted)
            }
        self.init(path, code, target.name, help)
    }

    package init(_ path: String, _ code: String, _ text: Wording, notes: [Message.Note] = [], _ help: Wording) {
        let file = Location(path: path, line: 0, column: 0)
        self.init([Message(.error, at: file, text, code: code, notes: notes, help: help)])
    }
}
