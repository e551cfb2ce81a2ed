public import OrgAudit
internal import Texts

/// One thing that a reorganisation may break, or that is worth knowing of it: logic, words, sources and small models in
/// one file, as a rule of the audit.
public protocol ComparisonRule: DescribedRule {
    /// Small models before and after, clean and flawed.
    static var examples: [ComparedExample] { get }
    static func findings(in context: Review.Context) -> [Finding]
}

extension ComparisonRule {
    public static var shownModels: [String] {
        examples.map { "# before\n\($0.before)\n\n# after\($0.isFlawed ? "   \(Example.mark)" : "")\n\($0.after)" }
    }
}

/// Two states of an organisation that show a rule.
public struct ComparedExample: Sendable {
    public let before: String
    public let after: String
    /// Whether the rule has something to say of it.
    public let isFlawed: Bool

    init(_ before: String, _ after: String, isFlawed: Bool = true) {
        self.before = before
        self.after = after
        self.isFlawed = isFlawed
    }
}

/// Every rule of a comparison, in the order of the codes.
public enum ComparisonRules {
    public static let all: [any ComparisonRule.Type] = [
        OperationWithoutCommittee.self,
        TaskWithoutReceiver.self,
        LeftBehind.self,
        NewDoubleLine.self,
        WrongDecider.self,
        DifferentDays.self,
        MereRename.self,
        ChangedShape.self,
        UnknownSuccessor.self,
        LeftUnclear.self,
    ]

    /// The rules that a person means by a code, an id, a name in either language, or the letters of the family.
    public static func rules(named word: String) -> [any ComparisonRule.Type] {
        let wanted = RuleCatalogue.plain(word)
        let named = all.filter { words(of: $0).map(RuleCatalogue.plain).contains(wanted) }
        return named.isEmpty ? all.filter { RuleCatalogue.plain($0.family) == wanted } : named
    }

    /// Every word that names a rule or the family.
    public static var names: [String] { all.flatMap { words(of: $0) + [$0.family] } }

    private static func words(of rule: any ComparisonRule.Type) -> [String] {
        [rule.code, rule.id, rule.words.name.swedish, rule.words.name.english]
    }
}
