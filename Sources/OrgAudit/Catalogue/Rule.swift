public import OrgModel
public import Texts

/// What is told of a rule, whether it judges one organisation or what became of it in another. The type's name is the
/// flaw as a noun phrase.
public protocol DescribedRule: Sendable {
    /// The code findings carry: `DBL-02`. Its letters are the family's.
    static var code: String { get }
    /// Other codes of the same flaw.
    static var aliases: [String] { get }
    /// What the rule says of a finding unless the finding says otherwise.
    static var verdict: Verdict { get }
    static var severity: Severity { get }
    /// When a finding is graver or milder than that; nil where it never is.
    static var grading: Wording? { get }
    static var words: RuleWords { get }
    /// The first day the law that the rule speaks for is in force; nil where no law is.
    static var since: Day? { get }
    /// The law that said the same before it; nil where nobody has read that it did.
    static var earlier: EarlierLaw? { get }
    /// The numbers that a model may set for itself (`gränser`).
    static var limits: [Limit] { get }
    /// Models that show it, as its page has them.
    static var shownModels: [String] { get }
}

/// One flaw that an audit looks for. A rule is one type in one file: its logic, its words in both languages, what it
/// rests on, and small models that show it.
///
/// A rule is a pure function of what it is shown: no rule sees another's findings, and the order of the input never
/// matters.
public protocol Rule: DescribedRule {
    /// Small models in the model language, clean and flawed; `# <- finding` stands on the lines spoken of.
    static var examples: [Example] { get }

    /// Whether the model tells enough to judge by.
    static func applicability(in context: Audit.Context) -> Applicability
    /// Whether what it was shown tells if it could judge.
    static var goesBySight: Bool { get }
    static func judgements(in context: Audit.Context) -> [Judgement]
}

/// A rule that tells flaws and nothing else, as nearly all do.
public protocol FlawRule: Rule {
    static func findings(in context: Audit.Context) -> [Finding]
}

extension FlawRule {
    public static func judgements(in context: Audit.Context) -> [Judgement] {
        findings(in: context).map { .flaw($0) }
    }
}

extension Rule {
    public static var shownModels: [String] { examples.map(\.model) }
    public static func applicability(in context: Audit.Context) -> Applicability { .assessable }
    public static var goesBySight: Bool { true }
}

extension DescribedRule {
    public static var aliases: [String] { [] }
    public static var since: Day? { nil }
    public static var earlier: EarlierLaw? { nil }
    public static var grading: Wording? { nil }
    public static var limits: [Limit] { [] }

    /// The type's name in kebab case: `SplitLine` is `split-line`.
    public static var id: String {
        var id: [UInt8] = []
        // To describe a type is to look for its conformances through all of the program: a fifth of a small audit.
        for byte in _typeName(Self.self, qualified: false).utf8 {
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            if isCapital, !id.isEmpty { id.append(UInt8(ascii: "-")) }
            id.append(isCapital ? byte | 0x20 : byte)
        }
        return String(decoding: id, as: UTF8.self)
    }

    /// The letters of the code: `DBL`.
    public static var family: String { String(code.prefix { $0 != "-" }) }
}

/// A paragraph of a law that is no longer in force, which said what a rule speaks for.
public struct EarlierLaw: Sendable {
    /// The first day that it is known to have said so.
    public let since: Day?
    public let authorities: [Wording]
}

/// Whether a rule can be judged on a model, and why not.
public enum Applicability: Hashable, Sendable {
    case assessable
    /// There is nothing of the sort in the model, or the law was not in force.
    case notApplicable(Wording)
    /// There is, but the model does not tell enough.
    case notAssessable(Wording)

    /// Whether there may be flaws that nobody can judge.
    var isOpen: Bool {
        if case .notAssessable = self { return true }
        return false
    }
}
