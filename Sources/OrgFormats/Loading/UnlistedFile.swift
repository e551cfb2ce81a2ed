internal import Files
internal import OrgModel
internal import Texts
internal import Yaml

/// A file whose ending no format of models has. Where its content tells what it is, that is told; else which endings
/// there are.
struct UnlistedFile {
    let file: InputFile
    let ending: String

    var messages: [Message] {
        if let sort = file.otherSort { return [sort] }
        return isOfAnotherKind ?? [unlisted]
    }

    /// What is said of a checklist or of an audit; nil where it is neither.
    private var isOfAnotherKind: [Message]? {
        guard let tree = try? YAMLComposer.tree(of: file.bytes), !tree.isEmpty else { return nil }
        var reader = ChecklistReader(path: file.path, lines: SourceLines(of: file.bytes))
        return reader.isMisplaced(tree, wanted: .model) ? reader.messages : nil
    }

    private var unlisted: Message {
        let endings = FormatCatalogue.endings.map { "." + $0 }.joined(separator: ", ")
        return Message(
            .error, at: Location(path: file.path, line: 0, column: 0),
            Wording(
                "ingen modell har filändelsen '.\(ending.brief)'", en: "no model has the file ending '.\(ending.brief)'"
            ),
            code: "other-ending",
            help: Wording(
                "byt namn på filen om den är en modell; ändelserna är: \(endings)",
                en: "rename the file if it is a model; the endings are: \(endings)"))
    }
}
