internal import Files
internal import OrgFormats
internal import OrgModel
internal import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A git repository, which is read and never written to.
struct GitRepository {
    let top: String
    /// The folder that paths count from, seen from the top: empty, or with a stroke at its end.
    private let here: String
    /// What of the path lies below that folder.
    private let rest: String
    private let revision: GitRevision
    private let git: GitProgram

    /// The folder of a temporary tree that holds the files of a revision.
    static let folder = "filer"

    /// What a revision has: a file or a link, and where.
    struct Entry {
        let isLink: Bool
        let object: String
        let path: String
    }

    /// The repository that a path lies in, or would lie in if it were there.
    init(around path: String, for revision: GitRevision) throws(GitError) {
        var (folder, rest) = (path, "")
        while !folder.isEmpty, PathTarget(of: folder) != .folder {
            rest = rest.isEmpty ? FilePath.name(of: folder) : FilePath.name(of: folder) + "/" + rest
            folder = FilePath.folder(of: folder)
        }
        let asked = GitProgram(folder: folder)
        guard let answer = asked.answer(["rev-parse", "--show-toplevel", "--show-prefix"]) else { throw .noProgram }
        guard answer.status == 0 else {
            throw answer.errors.contains("not a git repository")
                ? .noRepository(folder.isEmpty ? "." : folder) : .said(answer.errors)
        }
        let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        (top, here, self.rest) = (lines[0], lines.count > 1 ? lines[1] : "", rest)
        self.revision = revision
        git = GitProgram(folder: top)
    }

    // MARK: What there is

    func commit(_ name: String) throws(GitError) -> String {
        let answer = try asked(["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"])
        if answer.status == 0 { return answer.text.filter { !$0.isNewline } }
        let names = try asked(["for-each-ref", "--format=%(refname:short)"]).text.split(separator: "\n").map(
            String.init)
        throw .noRevision(name, meant: Spelling.nearest(to: name, among: names + ["HEAD"]))
    }

    func entries(of commit: String) throws(GitError) -> [Entry] {
        let answer = try asked(["ls-tree", "-r", "-z", "--full-tree", commit])
        guard answer.status == 0 else { throw .said(answer.errors) }
        return answer.output.split(separator: 0).compactMap { line in
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
            let words = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
            guard words.count == 3, words[1] == "blob" else { return nil }
            return Entry(
                isLink: words[0] == "120000", object: String(words[2]),
                path: String(decoding: line[(tab + 1)...], as: UTF8.self))
        }
    }

    /// Where a path leads among the entries, seen from the top: from where the command runs, else from the top itself.
    func place(of path: String, among entries: [Entry]) throws(GitError) -> String {
        let places = [FilePath.plain(FilePath.joined(here, rest)), FilePath.plain(path)]
        let found = places.first { place in
            place == "." || entries.contains { $0.path == place || $0.path.hasPrefix(place + "/") }
        }
        if let found { return found }
        let names = Set(entries.flatMap { [$0.path, FilePath.folder(of: $0.path)] }).filter { !$0.isEmpty }
        throw .noPath(path, in: revision.revision, meant: Spelling.nearest(to: places[0], among: names.sorted()))
    }

    /// What of a path differs from the last revision, or is not in it.
    func changes(in place: String) -> [String] {
        let answer = git.answer(["status", "--porcelain", "--no-renames", "-z", "--", place])
        guard let answer, answer.status == 0 else { return [] }
        return answer.output.split(separator: 0).map { String(decoding: $0.dropFirst(3), as: UTF8.self) }.sorted()
    }

    /// Where the path of this repository lies that was asked for.
    var place: String { FilePath.plain(FilePath.joined(here, rest)) }

    private func asked(_ arguments: [String]) throws(GitError) -> GitProgram.Answer {
        guard let answer = git.answer(arguments) else { throw .noProgram }
        return answer
    }

    // MARK: Files

    /// Writes entries as files of a tree. A link that leads out of the repository is left out: it leads to what no
    /// revision has.
    func write(_ entries: [Entry], to tree: TemporaryTree) throws(GitError) {
        do throws(OutputError) {
            try tree.write(Array(entries.map { $0.object + "\n" }.joined().utf8), to: Self.list)
        } catch {
            throw .unwritable(error)
        }
        guard let answer = git.answer(["cat-file", "--batch"], input: FilePath.joined(tree.path, Self.list)) else {
            throw .noProgram
        }
        var rest = answer.output[...]
        for entry in entries {
            // A line that says how large it is, its bytes, a line's end.
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
                let size = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last.flatMap({ Int($0) }
                ),
                rest.endIndex >= end + size + 2
            else {
                throw .said(answer.errors.isEmpty ? "\(entry.object) is missing" : answer.errors)
            }
            let bytes = Array(rest[(end + 1)..<(end + 1 + size)])
            rest = rest[(end + size + 2)...]
            do throws(OutputError) {
                try write(entry, bytes, to: tree)
            } catch {
                throw .unwritable(error)
            }
        }
    }

    private static let list = "objekt"

    private func write(_ entry: Entry, _ bytes: [UInt8], to tree: TemporaryTree) throws(OutputError) {
        let name = FilePath.joined(Self.folder, entry.path)
        if !entry.isLink { return try tree.write(bytes, to: name) }
        let target = String(decoding: bytes, as: UTF8.self)
        let end = FilePath.plain(FilePath.joined(FilePath.folder(of: entry.path), target))
        if target.hasPrefix("/") || end == ".." || end.hasPrefix("../") { return }
        try tree.link(name, to: target)
    }
}
