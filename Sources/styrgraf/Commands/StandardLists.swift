internal import Files
internal import OrgFormats
internal import OrgModel
internal import Texts
internal import Threads

/// The checklists that come with the tool. They are read from its own text, which takes as long as the command's
/// arguments do: so that is begun first.
enum StandardLists {
    private static let begun = Begun { () -> Result<[Checklist], LoadError> in
        do throws(LoadError) {
            return .success(try Checklist.standard)
        } catch {
            return .failure(error)
        }
    }

    /// Begins to read them where the arguments ask for an audit, or for a comparison, which audits.
    static func begin(for arguments: [String]) {
        if arguments.contains("audit") || arguments.contains("compare") { _ = begun }
    }

    static func read() throws(LoadError) -> [Checklist] { try begun.value.get() }
}
