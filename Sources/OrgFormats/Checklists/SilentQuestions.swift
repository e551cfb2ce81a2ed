internal import OrgModel
internal import Texts
internal import Yaml

/// What a list asks for in vain: answers that can be missing without ever being a finding. It is told when the list is
/// read, since an audit would only be silent about it.
extension ChecklistReader {
    /// A question as it was read: where it stands, and whether it or its list says how grave it is.
    typealias Read = (item: Checklist.Item, mark: YAMLTree.Mark, isGraded: Bool)

    /// Notes each way in which questions can never be findings, once, with the questions.
    mutating func warnOfSilence(in questions: [Read]) {
        warn(
            questions.filter { $0.item.code != nil && $0.item.speakers.isEmpty },
            Wording("har en kod men ingen som ska säga svaret", en: "has a code but nobody who must say the answer"),
            help: Wording(
                "skriv vem som ska säga det, till exempel 'ska sägas av: reglemente'; eller ta bort koden",
                en: "write who must say it, for instance 'due by: terms of reference'; or drop the code"))
        let uncoded = questions.filter { $0.item.code == nil }
        warn(
            uncoded.filter { !$0.item.speakers.isEmpty },
            Wording("ska sägas av någon men har ingen kod", en: "is due by somebody but has no code"),
            help: Wording("skriv en kod, till exempel 'kod: EGEN-01'", en: "write a code, for instance 'code: OWN-01'"))
        warn(
            uncoded.filter { $0.item.speakers.isEmpty && $0.isGraded },
            Wording("har ett allvar men ingen kod", en: "has a severity but no code"),
            help: Wording("skriv också 'kod' och 'ska sägas av'", en: "write 'code' and 'due by' too"))
    }

    private mutating func warn(_ questions: [Read], _ what: Wording, help: Wording) {
        guard let first = questions.first else { return }
        let (limit, ids) = (8, questions.map { "'\($0.item.id)'" })
        let shown = ids.prefix(limit).joined(separator: ", ")
        let more = ids.count - limit
        let names =
            more > 0 ? Wording("\(shown) och \(more) till", en: "\(shown) and \(more) more") : Wording(shown, en: shown)
        report(
            first.mark, .warning, code: "never-a-finding",
            Wording(
                "frågan \(names) \(what): att svaret saknas blir aldrig ett fynd",
                en: "the question \(names) \(what): that it is unanswered never becomes a finding"),
            help: help)
    }

    /// `gäller` says who 'den' is, and cannot be it.
    mutating func subject(_ tree: YAMLTree) -> NodePattern? {
        guard let pattern = node(tree) else { return nil }
        guard pattern.mentionsSubject else { return pattern }
        report(
            tree.mark, code: "no-subject",
            Wording(
                "'gäller' säger vem 'den' är, och kan inte självt vara 'den'",
                en: "'asked of' says who 'it' is, and cannot be 'it' itself"),
            help: Wording(
                "skriv till exempel 'gäller: kommundirektör'", en: "write for instance 'asked of: municipal director'"))
        return pattern
    }
}
