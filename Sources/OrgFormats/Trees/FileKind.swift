internal import OrgModel
internal import Texts
internal import Yaml

/// What a file is, told by the words at its top, so that one given in another's place is called what it is.
enum FileKind {
    case model
    case checklist
    /// What `audit --format json` or `sarif` wrote.
    case audit

    /// - Returns: nil where the words fit none of them, or several.
    init?(of tree: YAMLTree) {
        guard case .mapping(let pairs) = tree.content else { return nil }
        let keys = pairs.compactMap { $0.key.scalar?.normalizedToNFC.lowercased() }
        func holds(_ words: ChecklistWord...) -> Bool {
            words.contains { keys.contains($0.wording.swedish) || keys.contains($0.wording.english) }
        }
        let isModel = keys.contains {
            ModelConstruct.model.key($0) != nil && ChecklistConstruct.list.key($0) == nil
        }
        if keys.contains("version"), keys.contains("findings") || keys.contains("runs") {
            self = .audit
        } else if isModel != holds(.checklist, .questions) {
            self = isModel ? .model : .checklist
        } else {
            return nil
        }
    }
}

extension TreeReader {
    /// Whether the file is another sort of file than the one asked for; told with the way out.
    mutating func isMisplaced(_ tree: YAMLTree, wanted: FileKind) -> Bool {
        guard let kind = FileKind(of: tree), kind != wanted else { return false }
        let (name, help): (Wording, Wording)
        switch kind {
        case .model:
            name = Wording("en modell", en: "a model")
            help = Wording(
                "granska den med 'styrgraf audit MODELL'; en checklista börjar med 'checklista: Namnet'",
                en: "audit it with 'styrgraf audit MODEL'; a checklist begins with 'checklist: Its name'")
        case .checklist:
            name = Wording("en checklista", en: "a checklist")
            help = Wording(
                "flytta den ur modellens mapp och ge den med --checklist",
                en: "move it out of the model's folder and give it with --checklist")
        case .audit:
            name = Wording("en granskning", en: "an audit")
            help = Wording(
                "ange modellen som granskades; en granskning jämförs med genom --baseline",
                en: "name the model that was audited; an audit is compared with by --baseline")
        }
        let asked =
            wanted == .model ? Wording("ingen modell", en: "no model") : Wording("ingen checklista", en: "no checklist")
        report(
            tree.mark, code: "other-file",
            Wording("filen är \(name), \(asked)", en: "the file is \(name), \(asked)"),
            help: help)
        return true
    }
}
