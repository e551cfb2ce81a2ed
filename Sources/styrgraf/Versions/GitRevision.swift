internal import Files
internal import OrgFormats
internal import OrgModel
internal import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A model as it was in a revision of a git repository, as it is written: `git:REVISION:PATH`.
struct GitRevision {
    let written: String
    let revision: String
    /// Counted from where the command runs, as any path; or from the top of the repository, as git's own.
    let path: String

    static let prefix = "git:"

    /// Nil for what is no revision at all; of one without a path, the path is empty.
    init?(_ written: String) {
        guard written.hasPrefix(Self.prefix) else { return nil }
        self.written = written
        let rest = written.dropFirst(Self.prefix.count)
        // A colon in braces is one of a time: HEAD@{2026-01-01 10:00}.
        var depth = 0
        let colon = rest.firstIndex { character in
            depth += character == "{" ? 1 : character == "}" ? -1 : 0
            return character == ":" && depth <= 0
        }
        revision = String(rest[..<(colon ?? rest.endIndex)])
        path = colon.map { String(rest[rest.index(after: $0)...]) } ?? ""
    }

    var isWhole: Bool { !revision.isEmpty && !path.isEmpty }

    /// The model's files, the bases it may have among them, in a folder of their own.
    func checkedOut() throws(GitError) -> GitCheckout {
        let repository = try GitRepository(around: path, for: self)
        let commit = try repository.commit(revision)
        let entries = try repository.entries(of: commit)
        let place = try repository.place(of: path, among: entries)
        // A base lies beside the model or above it, so all that may be a model is taken.
        let wanted = entries.filter { ModelFiles.isModel(FilePath.name(of: $0.path)) || $0.path == place }
        let tree: TemporaryTree
        do throws(OutputError) {
            tree = try TemporaryTree()
        } catch {
            throw .unwritable(error)
        }
        try repository.write(wanted, to: tree)
        return GitCheckout(revision: self, repository: repository.top, place: place, tree: tree)
    }
}

/// The files of a revision, for as long as somebody reads them.
struct GitCheckout {
    let revision: GitRevision
    /// The top of the repository, and the model's path from there.
    let repository: String
    let place: String
    private let tree: TemporaryTree

    init(revision: GitRevision, repository: String, place: String, tree: TemporaryTree) {
        (self.revision, self.repository, self.place, self.tree) = (revision, repository, place, tree)
    }

    private var files: String { FilePath.joined(tree.path, GitRepository.folder) }

    /// The model, whose files are called as they are in the revision.
    func document() throws(LoadError) -> Document {
        do throws(LoadError) {
            var document = try Document(readingModelAt: place == "." ? files : FilePath.joined(files, place))
            var named = SourceFiles()
            for file in document.files.files {
                _ = named.add(path: told(file.path), bytes: file.bytes, original: file.original)
            }
            document.files = named
            document.notes = document.notes.map(told)
            return document
        } catch {
            throw LoadError(error.messages.map(told))
        }
    }

    // MARK: Names

    /// The text with the revision where the folder stands in which its files lie.
    private func told(_ text: String) -> String {
        let prefix = "\(GitRevision.prefix)\(revision.revision):"
        return text.replacing(files + "/", with: prefix).replacing(files, with: prefix)
    }

    private func told(_ wording: Wording) -> Wording { Wording(told(wording.swedish), en: told(wording.english)) }

    private func told(_ location: Location?) -> Location? {
        location.map { Location(path: told($0.path), line: $0.line, column: $0.column) }
    }

    private func told(_ message: Message) -> Message {
        Message(
            message.level, at: told(message.location), told(message.text), code: message.code,
            notes: message.notes.map { .init(told($0.location), told($0.text)) }, help: message.help.map(told))
    }
}
