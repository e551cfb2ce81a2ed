internal import Files
internal import OrgFormats
internal import OrgModel
internal import Texts

/// The files that a command has read: none of them is written over, by whatever name it is called.
struct ReadFiles {
    /// Their paths, as they were given.
    private let paths: [FileIdentity: String]

    init(_ paths: [String]) {
        let known = paths.compactMap { path in FileIdentity(path).map { ($0, path) } }
        self.paths = Dictionary(known) { first, _ in first }
    }

    init(_ organisation: Organisation, and others: [String] = []) {
        self.init(organisation.files.files.map(\.path) + others)
    }

    /// Whether all of the other's files are among these; of none nothing can be told.
    func include(_ other: ReadFiles) -> Bool {
        !other.paths.isEmpty && other.paths.keys.allSatisfy { paths[$0] != nil }
    }

    /// Why nothing may be written to a file, or nil.
    func objection(to output: OutputPath) -> Wording? {
        let path = output.steps[0]
        if let source = FileIdentity(path).flatMap({ paths[$0] }) {
            return source == path
                ? Wording(
                    "'\(path)' är en av filerna som lästes; de skrivs aldrig över",
                    en: "'\(path)' is one of the files that were read; they are never written over")
                : Wording(
                    "'\(path)' är samma fil som '\(source)', som lästes; den skrivs aldrig över",
                    en: "'\(path)' is the same file as '\(source)', which was read; it is never written over")
        }
        return output.steps.lazy.compactMap(Self.objection(toName:)).first
    }

    /// Why nothing may be written to standard output, or nil.
    var objectionToStandardOutput: Wording? {
        guard let source = FileIdentity.standardOutput.flatMap({ paths[$0] }) else { return nil }
        return Wording(
            "standard ut går till '\(source)', som lästes; den skrivs aldrig över",
            en: "standard output goes to '\(source)', which was read; it is never written over")
    }

    /// Why no file or folder may have a name: the next run would read it as a part of the model that lies beside it.
    static func objection(toName path: String) -> Wording? {
        guard ModelFiles.isModel(FilePath.name(of: FilePath.plain(path))) else { return nil }
        return Wording(
            "'\(path)' heter som en modell och skulle läsas som en",
            en: "'\(path)' is named as a model and would be read as one")
    }
}
