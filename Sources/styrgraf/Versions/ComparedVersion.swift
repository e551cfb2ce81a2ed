internal import ArgumentParser
internal import Files
internal import OrgCompare
internal import OrgFormats
internal import OrgModel
internal import Texts

/// One of the models that are compared, and where it was read.
struct ComparedVersion {
    let organisation: Organisation
    /// As a person wrote it.
    let written: String
    private let files: ReadFiles
    /// The top of the repository that it was read from, and the revision; nil for files as they lie.
    private let origin: (top: String, revision: String)?

    /// Reads a model; what does not fit in it is told when all are read (`tell`). Errors are told, and end with exit 2, and a revision
    /// without a path with exit 64.
    ///
    /// - Parameter read: what came of reading it, where that has been done.
    init(
        _ written: String, on day: Day?, _ common: CommonOptions, read: Result<Document, LoadError>? = nil
    ) throws {
        self.written = written
        guard let revision = GitRevision(written) else {
            origin = nil
            organisation = try common.resolved(on: day) { () throws(LoadError) in
                let document = if let read { try read.get() } else { try Document(readingModelAt: written) }
                return Self.present(document, on: day)
            }
            files = ReadFiles(organisation)
            return
        }
        guard revision.isWhole else {
            common.console.tellUsage(
                Wording(
                    "'\(written)' säger inte både revision och sökväg",
                    en: "'\(written)' does not say both a revision and a path"),
                help: Wording(
                    "skriv git:REVISION:SÖKVÄG, till exempel git:HEAD~1:modell.yaml",
                    en: "write git:REVISION:PATH, for instance git:HEAD~1:model.yaml"))
            throw ExitCode(64)
        }
        let checkout: GitCheckout
        do throws(GitError) {
            checkout = try revision.checkedOut()
        } catch {
            common.console.tell(error.message(of: written))
            throw ExitCode(2)
        }
        origin = (checkout.repository, revision.revision)
        organisation = try common.resolved(on: day) { () throws(LoadError) in
            try Self.present(checkout.document(), on: day)
        }
        files = ReadFiles([])
    }

    /// The model as it stands: where no day is asked for, without what had ended by the model's own. A hand that writes
    /// the organisation after tells what is no more with its last day, and that is no part of it.
    private static func present(_ document: Document, on day: Day?) -> Document {
        guard day == nil, let own = document.date else { return document }
        return document.withoutEnded(by: own)
    }

    /// The paths of its files, as they lie.
    var paths: [String] { origin == nil ? organisation.files.files.map(\.path) : [] }

    /// What files made of it are called after.
    var path: String { GitRevision(written)?.path ?? written }

    /// Whether the two are one model, whose ids mean the same: one was read on the way to the other, as they lie or in a
    /// repository. Nil where the models themselves have to tell.
    func isOne(with other: ComparedVersion) -> Bool? {
        if files.include(other.files) || other.files.include(files) { return true }
        guard let top = origin?.top ?? other.origin?.top, let mine = places(in: top), let its = other.places(in: top)
        else { return nil }
        return mine.isSuperset(of: its) || its.isSuperset(of: mine) ? true : nil
    }

    /// Where its files lie, seen from the top of a repository; nil where any lies elsewhere, or there are none.
    private func places(in top: String) -> Set<String>? {
        if let origin, origin.top != top { return nil }
        let home = origin.map { "\(GitRevision.prefix)\($0.revision):" } ?? top + "/"
        var places: Set<String> = []
        for file in organisation.files.files {
            guard let path = origin == nil ? FilePath.real(file.path) : file.path, path.hasPrefix(home) else {
                return nil
            }
            places.insert(String(path.dropFirst(home.count)))
        }
        return places.isEmpty ? nil : places
    }

    private var repository: GitRepository? {
        guard origin == nil, let asked = GitRevision("\(GitRevision.prefix)HEAD:\(written)") else { return nil }
        return try? GitRepository(around: written, for: asked)
    }

    /// Tells what does not fit in it; that it replaces what one of the others has is no fault.
    func tell(beside others: [ComparedVersion], _ console: Console) {
        let known = organisation.predecessors(in: others.map(\.organisation))
        for (defect, warning) in zip(organisation.defects, organisation.warnings) {
            switch defect {
            case .unknownNode(let node, _, _), .unknownPredecessor(let node, _):
                if known.contains(node) { continue }
            default: break
            }
            console.tell(warning)
        }
    }

    /// A note where files as they lie are compared with a revision of their own repository, and are not as they were
    /// last put into it.
    func note(beside others: [ComparedVersion]) -> Message? {
        let tops = Set(others.compactMap { $0.origin?.top })
        guard origin == nil, !tops.isEmpty, let repository, tops.contains(repository.top) else { return nil }
        let changed = repository.changes(in: repository.place)
        if changed.isEmpty { return nil }
        let names = Listing.beginning(changed.map { "'\($0)'" })
        return Message(
            .note, at: Location(path: written, line: 0, column: 0),
            Wording(
                "\(names) är inte som i den senaste revisionen; jämförelsen gäller filerna som de ligger",
                en:
                    "\(names) \(changed.count == 1 ? "is" : "are") not as in the last revision; what lies there is compared"
            ),
            code: "uncommitted",
            help: Wording(
                "git:HEAD:\(repository.place) är den senaste revisionen",
                en: "git:HEAD:\(repository.place) is the last revision"))
    }
}
