public import OrgModel
public import Texts

/// One flaw that an audit tells: what, about which nodes, how sure and how grave, on what evidence, and the way out.
/// It carries every text a renderer needs, so a finding can be shown without its organisation.
public struct Finding: Sendable {
    /// A node that a finding is about.
    public struct Subject: Hashable, Sendable {
        public let node: Node
        public let id: String
        public let name: String

        package init(_ node: Node, in organisation: Organisation) {
            self.init(node: node, id: organisation.id(of: node), name: organisation.name(of: node))
        }

        init(node: Node, id: String, name: String) {
            self.node = node
            self.id = id
            self.name = name
        }
    }

    /// The rule's code (`DBL-02`), its other codes, its readable id (`split-line`) and its name, or the
    /// flaw's own where the rule tells of several.
    public let code: String
    public let aliases: [String]
    public let rule: String
    public internal(set) var ruleName: Wording
    public internal(set) var verdict: Verdict
    public internal(set) var severity: Severity
    /// What is flawed, in the order of their ids; empty where it is the organisation as a whole.
    public internal(set) var subjects: [Subject]
    public internal(set) var message: Wording
    /// Why it matters, and the paragraphs and pages that say so.
    public internal(set) var why: Wording
    public internal(set) var authorities: [Wording]
    /// What the finding rests on: each side of it, the weightiest first.
    public internal(set) var evidence: [Evidence]
    public internal(set) var advice: Wording
    /// Stable while the rule and the subjects are the same, in whatever file or order they stand.
    public let fingerprint: String
    /// Each fault of it, by which a baseline knows it again.
    public internal(set) var parts: [Part]
    /// What it rests on: who stands how to whom, however often that is said.
    var ground: Set<Claim> = []

    /// The silence that it rests on, where nobody says what is missing: whether it is a finding goes by who had to speak.
    var silence: Silence?

    /// Whether a source says outright that it is missing, so that no part that is cut away can have it.
    var isStated = false

    /// A line, wherever it is said.
    struct Claim: Hashable {
        let subject: Node?
        let relation: Relation
        let object: Node?

        init(_ line: Line) {
            subject = line.subject
            relation = line.relation
            object = line.object
        }
    }

    /// The same said of some of its parts; nil where it is one fault of all its subjects together.
    var retold: (@Sendable (Set<Part>) -> Finding?)?
    /// Whether a baseline tells that it had been mended.
    public internal(set) var isReturned = false
    /// The acceptance that moves the finding aside.
    public internal(set) var accepted: Acceptance?

    /// The lines that it rests on, by their ends, in the order of these.
    package var lines: [(subject: Node, relation: Relation, object: Node)] {
        ground.compactMap { claim in
            guard let subject = claim.subject, let object = claim.object else { return nil }
            return (subject, claim.relation, object)
        }.sorted {
            ($0.subject.index, $0.relation.rawValue, $0.object.index)
                < ($1.subject.index, $1.relation.rawValue, $1.object.index)
        }
    }

    /// What is missing, as one calls what would stand there ("chef"), where it rests on that nobody says it; and whether
    /// that would stand above what lacks it.
    package var lacking: (name: Wording, isAbove: Bool)? {
        silence.map { ($0.unsaid.thing, $0.unsaid.isAbove) }
    }

    /// Where a person looks first.
    public var location: Location? { evidence.first { $0.location != nil }?.location }
}

extension Finding {
    /// The finding with its subjects as an organisation calls them, in the order of the ids that they have there.
    package func told(in organisation: Organisation) -> Finding {
        var told = self
        told.subjects = subjects.map { Subject($0.node, in: organisation) }.sorted { $0.id < $1.id }
        return told
    }

    /// The order findings are told in: gravest first, then code and subjects. Independent of the order of the input.
    package static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        if left.severity != right.severity { return left.severity > right.severity }
        if left.code != right.code { return left.code < right.code }
        let (mine, others) = (left.subjects.map(\.id), right.subjects.map(\.id))
        if mine != others { return mine.lexicographicallyPrecedes(others) }
        if left.fingerprint != right.fingerprint { return left.fingerprint < right.fingerprint }
        // Of two that are known by one name the same is told each time.
        return left.message.swedish < right.message.swedish
    }

    /// The finding as the audit tells it: `fel` takes positive evidence, and what a document only implies, or says
    /// unclearly, breaks no law.
    var tempered: Finding {
        guard verdict == .fel, evidence.isEmpty || evidence.contains(where: { $0.isImplied || $0.isUnclear }) else {
            return self
        }
        var tempered = self
        tempered.verdict = .otydlighet
        tempered.severity = min(severity, .medel)
        return tempered
    }
}
