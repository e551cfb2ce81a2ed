public import Texts

/// A list of questions that a model is held against: what a document ought to answer, and which facts answer it.
public struct Checklist: Sendable {
    /// What a person calls the list: `kommundirektör`.
    public let id: String
    public let title: Wording
    /// What the list itself rests on.
    public let source: Wording?
    /// In the list's own order.
    public let items: [Item]
    /// The kinds of document that are to answer; a template of such a document is asked too.
    package let documents: [NodeKind]
    /// The file that a person named, as it lies on the disk; nil for a list that comes with the tool.
    package var file: (path: String, bytes: [UInt8])?
    /// Where its name stands.
    package var place: Location?
    /// What was noted when it was read: questions that can never be findings.
    public package(set) var warnings: [Message] = []

    package init(id: String, title: Wording, source: Wording?, documents: [NodeKind], items: [Item]) {
        self.id = id
        self.title = title
        self.source = source
        self.documents = documents
        self.items = items
    }

    /// One question.
    public struct Item: Sendable {
        /// Short, and its own within the list: `Q1`.
        public let id: String
        /// The heading it stands under.
        public package(set) var heading: Wording?
        public package(set) var question: Wording
        /// What the question rests on.
        public package(set) var source: Wording?
        /// How much it matters that it is answered.
        public package(set) var severity = Severity.info
        /// The rule whose finding it is that the answer is missing; nil where that is no finding.
        public package(set) var code: String?
        /// What it is asked of, each for itself; nil where it is the organisation as a whole.
        package var subject: NodePattern?
        /// What must be in the model for the question to be asked; nil where it always is.
        package var condition: FactPattern?
        /// The facts that answer, and those that answer in part.
        package var answer: FactPattern = .any([])
        package var part: FactPattern = .any([])
        /// Whether it can be answered no: then what is said not to be so answers it. Of who, what or how often it tells
        /// only who does not.
        package var isYesOrNo = false
        /// Whether it asks which: a kind alone answers in part.
        package var isWhich = false
        /// Who must say it: where none of them is here, silence is no gap.
        package var speakers: [Speaker] = []

        package init(id: String, question: Wording = Wording("", en: "")) {
            self.id = id
            self.question = question
        }
    }

    /// Whoever is bound to say something, so that silence is a gap.
    package enum Speaker: Sendable {
        /// A document of the kind.
        case document(NodeKind)
        /// A source that is exhaustive about such nodes.
        case exhaustive(NodePattern)
    }
}
