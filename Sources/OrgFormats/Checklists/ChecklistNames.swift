public import Files
public import OrgModel
internal import Texts

extension Checklist {
    /// Refuses lists of one name: what one of them finds could not be told from what the other does.
    public static func checkNames(of lists: [Checklist]) throws(LoadError) {
        var first: [String: Checklist] = [:]
        for list in lists {
            let name = list.id.lowercased()
            guard let other = first[name] else {
                first[name] = list
                continue
            }
            let isSame = list.file?.path == other.file?.path
            let what =
                isSame
                ? Wording("checklistan är redan given", en: "the checklist is already given")
                : other.file.map {
                    Wording(
                        "checklistan heter '\(list.id)', som den i \($0.path)",
                        en: "the checklist is called '\(list.id)', as the one in \($0.path)")
                }
                    ?? Wording(
                        "checklistan heter '\(list.id)', som en av dem som följer med",
                        en: "the checklist is called '\(list.id)', as one of those that come with the tool")
            throw LoadError([
                Message(
                    .error, at: list.place, what, code: "duplicate-checklist",
                    help: isSame
                        ? Wording("ge den en gång", en: "give it once")
                        : Wording(
                            "ge den ett eget namn: 'checklista: \(list.id) 2'",
                            en: "give it a name of its own: 'checklist: \(list.id) 2'"))
            ])
        }
    }
}
