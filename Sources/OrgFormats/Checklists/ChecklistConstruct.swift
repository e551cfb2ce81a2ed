internal import OrgModel
internal import Texts

/// A place in a checklist where keys stand.
enum ChecklistConstruct: CaseIterable, Construct {
    case list
    case item
    /// A fact: a statement, a node that is there, or several of them.
    case fact
    /// A description of nodes.
    case node
    /// A text in both languages.
    case text
    /// A source that is exhaustive.
    case speaker

    enum Key: Hashable {
        case word(ChecklistWord)
        case property(Property)
        case relation(DirectedRelation)
    }

    var words: [ChecklistWord] {
        switch self {
        case .list: [.checklist, .title, .source, .askedOf, .onlyIf, .documents, .severity, .code, .dueBy, .questions]
        case .item:
            [
                .heading, .question, .source, .askedOf, .onlyIf, .answer, .part, .yesOrNo, .which, .severity, .code,
                .dueBy,
            ]
        case .fact: [.who, .does, .what, .recipient, .owner, .matter, .level, .often, .may, .exists, .all]
        case .node: [.kind, .name, .described, .meetings]
        case .text: [.swedish, .english]
        case .speaker: [.exhaustive]
        }
    }

    func key(_ written: String) -> Key? {
        let word = written.lowercased()
        if let found = words.first(where: { $0.wording.swedish == word || $0.wording.english == word }) {
            return .word(found)
        }
        if takesProperties, let found = Property(word: word) { return .property(found) }
        return self == .node ? DirectedRelation(word: word).map(Key.relation) : nil
    }

    private var takesProperties: Bool { self == .node || self == .fact }

    var keys: [String] {
        var keys = words.flatMap { [$0.wording.swedish, $0.wording.english] }
        if takesProperties { keys += Property.allCases.flatMap { [$0.word.swedish, $0.word.english] } }
        return self == .node ? keys + DirectedRelation.byWord.keys : keys
    }

    var listedKeys: [Wording] { words.map(\.wording) }

    var reference: Wording { Wording("CHECKLISTS.md", en: "CHECKLISTS.md") }

    var wording: Wording {
        switch self {
        case .list: Wording("en checklista", en: "a checklist")
        case .item: Wording("en fråga", en: "a question")
        case .fact: Wording("ett faktum", en: "a fact")
        case .node: Wording("en beskrivning av noder", en: "a description of nodes")
        case .text: Wording("en text på två språk", en: "a text in two languages")
        case .speaker: Wording("den som måste säga det", en: "whoever must say it")
        }
    }

    var example: Wording {
        let example =
            switch self {
            case .list: "checklista: bolagen"
            case .item: "B1: { fråga: Vem utser styrelsen?, besvaras av: { gör: utser, vad: den } }"
            case .fact: "{ vem: kommunfullmäktige, gör: utser, vad: bolagsstyrelse }"
            case .node: "{ slag: förvaltning, hör till: kommunstyrelse }"
            case .text: "{ sv: Vem beslutar?, en: Who decides? }"
            case .speaker: "{ uttömmande om: bolag }"
            }
        return Wording(example, en: example)
    }
}

/// The structural words of checklists, with one English alias each. Where a model has the word, it is the same.
enum ChecklistWord: CaseIterable {
    case checklist, title, source, askedOf, onlyIf, documents, questions
    case heading, question, answer, part, yesOrNo, which, severity, code, dueBy
    case who, does, what, recipient, owner, matter, level, often, may, exists, all
    case kind, name, described, meetings
    case swedish, english
    case exhaustive

    var wording: Wording {
        switch self {
        case .checklist: Wording("checklista", en: "checklist")
        case .title: Property.titel.word
        case .source: Word.source.wording
        case .askedOf: Wording("gäller", en: "asked of")
        case .onlyIf: Wording("när", en: "only if")
        case .documents: Wording("dokument", en: "documents")
        case .questions: Wording("frågor", en: "questions")
        case .heading: Wording("avsnitt", en: "heading")
        case .question: Wording("fråga", en: "question")
        case .answer: Wording("besvaras av", en: "answered by")
        case .part: Wording("delvis av", en: "partly by")
        case .yesOrNo: Wording("ja eller nej", en: "yes or no")
        case .which: Wording("vilken", en: "which")
        case .severity: Wording("allvar", en: "severity")
        case .code: Wording("kod", en: "code")
        case .dueBy: Wording("ska sägas av", en: "due by")
        case .who: Word.who.wording
        case .does: Word.does.wording
        case .what: Word.what.wording
        case .recipient: Word.recipient.wording
        case .owner: Word.of.wording
        case .matter: Word.regarding.wording
        case .level: Word.level.wording
        case .often: Word.often.wording
        case .may: Wording("får", en: "may")
        case .exists: Wording("finns", en: "exists")
        case .all: Wording("alla", en: "all")
        case .kind: Word.kind.wording
        case .name: Word.name.wording
        case .described: Word.described.wording
        case .meetings: Word.meetings.wording
        case .swedish: Wording("sv", en: "sv")
        case .english: Wording("en", en: "en")
        case .exhaustive: Relation.uttömmandeOm.words.forward
        }
    }

    /// The words that stand for a node that is not described.
    static let subject = ["den", "it"]
    static let anyone = ["någon", "något", "anyone", "anything"]
}
