internal import OrgFacts
public import OrgModel
public import Texts

/// What an audit asks, because no source of the model had to say it: of what, whom to ask, and which answer would be a
/// fault.
public struct Question: Sendable {
    /// The code and the readable id of the rule; of a checklist's question its code, or its place in the list.
    public let code: String
    public let rule: String
    public let name: Wording
    /// What is asked about, in the order of their ids; empty where it is the organisation as a whole.
    public internal(set) var subjects: [Finding.Subject]
    /// What is asked.
    public internal(set) var text: Wording
    /// The answer that would be a fault, and how grave it would be.
    public let fault: Wording
    public let severity: Severity
    /// Whom to ask; nil where nobody in the model is known to answer.
    public let respondent: Finding.Subject?
    /// What it rests on, the weightiest first.
    public internal(set) var evidence: [Evidence]
    /// The checklist and the item that ask; nil where a rule does.
    public let item: Item?
    /// What a question of a rule is about.
    var unsaid: Unsaid?
    /// Whether it is about what is left of the subjects, of others of whom it is said.
    var isOfOthers = false
    /// What is asked of some of the subjects; nil where it is asked of all together.
    var retold: (@Sendable ([Node]) -> Wording)?

    /// A checklist's question, by the list's name and its own.
    public struct Item: Hashable, Sendable {
        public let list: String
        public let id: String
    }
}

extension Question {
    /// The question of some of its subjects.
    package func narrowed(to some: Set<Node>) -> Question {
        guard let retold, some.count < subjects.count else { return self }
        var question = self
        question.subjects = subjects.filter { some.contains($0.node) }
        question.text = retold(question.subjects.map(\.node))
        return question
    }

    /// Whether an organisation says what is asked of a node of it, be it that nobody is it; nil where no one sort of
    /// statement would say it.
    package func isSaid(of node: Node, in measures: Measures) -> Bool? {
        guard let (acts, end) = unsaid?.answered else { return nil }
        let facts = measures.facts
        return [Mode.är, .nej, .krav].contains { mode in
            !(end == .whom ? facts.said(acts, mode: mode, to: node) : facts.said(acts, mode: mode, from: node)).isEmpty
        }
    }

    /// Gravest first, then by whom to ask, code and subjects. Independent of the order of the input.
    static func precedes(_ left: Question, _ right: Question) -> Bool {
        if left.severity != right.severity { return left.severity > right.severity }
        // What a rule asks is of this model; what a list asks is asked of every one.
        if (left.item == nil) != (right.item == nil) { return left.item == nil }
        let (mine, others) = (left.order, right.order)
        return mine.lexicographicallyPrecedes(others)
    }

    private var order: [String] {
        [code, item?.list ?? "", item?.id ?? "", respondent?.id ?? "", text.swedish] + subjects.map(\.id)
    }
}
