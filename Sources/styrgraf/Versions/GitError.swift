internal import OrgFormats
internal import OrgModel
internal import Texts

/// Why a revision was not read.
enum GitError: Error {
    case noProgram
    case noRepository(String)
    case noRevision(String, meant: String?)
    case noPath(String, in: String, meant: String?)
    case unwritable(OutputError)
    /// Something else, in git's own words.
    case said(String)

    /// What a person is told.
    func message(of written: String) -> Message {
        let place = Location(path: written, line: 0, column: 0)
        func error(_ code: String, _ text: Wording, help: Wording) -> Message {
            Message(.error, at: place, text, code: code, help: help)
        }
        switch self {
        case .noProgram:
            return error(
                "no-git", Wording("programmet git finns inte på datorn", en: "the machine has no program git"),
                help: Wording(
                    "installera git, eller ange en fil eller en mapp", en: "install git, or name a file or a folder"))
        case .noRepository(let folder):
            return error(
                "no-repository",
                Wording(
                    "mappen '\(folder)' ligger inte i något git-arkiv",
                    en: "the folder '\(folder)' lies in no git repository"),
                help: Wording(
                    "ange sökvägen till en modell i ett arkiv, räknad från mappen där kommandot körs",
                    en: "name the path of a model in a repository, counted from the folder where the command runs"))
        case .noRevision(let name, let meant):
            let hint = Spelling.hint(meant)
            return error(
                "no-revision",
                Wording(
                    "arkivet har ingen revision '\(name)'\(hint.swedish)",
                    en: "the repository has no revision '\(name)'\(hint.english)"),
                help: Wording("git log --oneline --all visar dem", en: "git log --oneline --all shows them"))
        case .noPath(let path, let revision, let meant):
            let hint = Spelling.hint(meant)
            return error(
                "not-in-revision",
                Wording(
                    "'\(path)' finns inte i revisionen '\(revision)'\(hint.swedish)",
                    en: "'\(path)' is not in the revision '\(revision)'\(hint.english)"),
                help: Wording(
                    "git ls-tree -r --name-only \(revision) visar vad den har",
                    en: "git ls-tree -r --name-only \(revision) shows what it has"))
        case .unwritable(let fault):
            return error(
                "unwritable-temporary",
                Wording(
                    "revisionens filer kan inte läggas i '\(fault.path)': \(fault.reason.swedish)",
                    en: "the files of the revision cannot be put in '\(fault.path)': \(fault.reason.english)"),
                help: Wording(
                    "låt TMPDIR vara en mapp med plats, som du får skriva i",
                    en: "let TMPDIR be a folder with room that you may write in"))
        case .said(let words):
            let line = words.split(separator: "\n").first.map(String.init) ?? ""
            return error(
                "git",
                Wording("git kunde inte läsa revisionen: \(line)", en: "git could not read the revision: \(line)"),
                help: Wording("rätta det som git säger", en: "mend what git says"))
        }
    }
}
