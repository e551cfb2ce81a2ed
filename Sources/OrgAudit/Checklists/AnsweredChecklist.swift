public import OrgModel
public import Texts

extension Audit {
    /// How a model answers an item of a checklist.
    public enum ChecklistAnswer: String, CaseIterable, Sendable {
        case besvarad
        case delvis
        case saknas
        /// The document names the matter and leaves the answer open.
        case okänt

        /// The answer as a person reads it.
        public var wording: Wording {
            switch self {
            case .besvarad: Wording("besvarad", en: "answered")
            case .delvis: Wording("delvis", en: "partly")
            case .saknas: Wording("saknas", en: "missing")
            case .okänt: Wording("okänt", en: "unknown")
            }
        }
    }

    /// A checklist held against a model.
    public struct AnsweredChecklist: Sendable {
        public let id: String
        public let title: Wording
        /// What the list itself rests on.
        public let source: Wording?
        /// What it was asked of: the post, the group, the company; nil where it is the organisation as a whole.
        public let subject: Finding.Subject?
        /// Whether the model holds a document that is to answer such questions, or a template of one; where it does not,
        /// silence is to be expected.
        public let hasDocument: Bool
        /// In the list's own order.
        public internal(set) var items: [AnsweredItem]

        /// How many items are answered so.
        public func count(_ answer: ChecklistAnswer) -> Int { items.count { $0.answer == answer } }
    }

    /// One item of a checklist with its answer.
    public struct AnsweredItem: Sendable {
        public let id: String
        /// The heading it stands under.
        public let heading: Wording?
        public let question: Wording
        public internal(set) var answer: ChecklistAnswer
        /// What answers, wholly or partly; of an item that is missing what is said beside it: who does not do it.
        public let statements: [Evidence]
        /// What the item rests on, and how much it matters that it is answered.
        public let source: Wording?
        public let severity: Severity
        /// The rule whose finding it is that the item is missing, where it is one.
        public let code: String?
        /// Whether it is missing and a source must say it.
        let isDue: Bool
    }
}
