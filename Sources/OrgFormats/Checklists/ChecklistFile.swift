public import Files
public import OrgModel
internal import Texts
internal import Yaml

extension Checklist {
    /// Reads the checklist at `path`.
    ///
    /// - Throws: `LoadError` with every error of the file, each with its place.
    public init(readingChecklistAt path: String) throws(LoadError) {
        let written = try InputFile(
            named: path, wanted: Wording("ange en fil med en checklista", en: "name a file that holds a checklist"))
        try self.init(reading: written)
        file = (written.path, written.bytes)
    }

    /// Reads a checklist that is already in memory.
    public init(reading file: InputFile) throws(LoadError) {
        let decoded = try file.decoded(where: ChecklistReader.isWritten)
        var reader = ChecklistReader(path: file.path, lines: SourceLines(of: decoded.text))
        var list: Checklist?
        do throws(YAMLFault) {
            if let tree = try YAMLComposer.tree(of: decoded.text), !tree.isEmpty {
                list = reader.checklist(tree)
            } else {
                reader.report(
                    .init(line: 1, column: 1), code: "empty-file",
                    Wording("filen är tom", en: "the file is empty"),
                    help: Wording(
                        "börja med 'checklista: Namnet' och 'frågor:'",
                        en: "begin with 'checklist: Its name' and 'questions:'"))
            }
        } catch {
            reader.report(error)
        }
        let told = (decoded.note.map { [$0] } ?? []) + reader.messages.inOrder.listingOnce
        guard var list, !told.contains(where: { $0.level == .error }) else {
            throw LoadError(told.filter { $0.level != .warning })
        }
        list.warnings = told
        self = list
    }

    /// The lists that come with the tool, in the order they are asked; read as any other, from the program itself.
    public static var standard: [Checklist] {
        get throws(LoadError) {
            var lists: [Checklist] = []
            for (name, bytes) in embedded { lists.append(try Checklist(reading: InputFile(path: name, bytes: bytes))) }
            return lists
        }
    }

    private static let embedded = [
        ("kommundirektor.yaml", PackageResources.kommundirektor_yaml),
        ("kommunallagen.yaml", PackageResources.kommunallagen_yaml),
        ("ledningsgrupp.yaml", PackageResources.ledningsgrupp_yaml),
        ("samverkan.yaml", PackageResources.samverkan_yaml),
        ("planering.yaml", PackageResources.planering_yaml),
        ("sarskilda-lagar.yaml", PackageResources.sarskilda_lagar_yaml),
    ]
}
