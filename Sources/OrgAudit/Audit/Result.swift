public import OrgModel

extension Audit {
    /// What an audit came to: what is flawed, what somebody has accepted, and how it was gone about.
    public struct Result: Sendable {
        /// Gravest first, in an order that does not depend on the input's.
        public let findings: [Finding]
        public let accepted: [Finding]
        public let account: Account
        /// The checklists that the model was held against, each once for everything it was asked of.
        public let checklists: [AnsweredChecklist]

        /// How many findings there are of a severity.
        public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
    }

    /// How an audit was gone about: on what, when, by which rules, and what looks right.
    public struct Account: Sendable {
        public let organisation: String
        /// The paths the model was read from.
        public let files: [String]
        /// The model's own date, and the day of the audit.
        public let modelDate: Day?
        public let today: Day
        /// The wording of kommunallagen that the rules were written from.
        public let statute = Wording(
            "kommunallagen (2017:725) i lydelsen 2025-05-26",
            en: "the Local Government Act (2017:725) as of 2025-05-26")
        public internal(set) var runs: [RuleRun] = []
        /// What looked like a flaw and is none.
        public internal(set) var looksRight: [Finding] = []

        init(of context: Context) {
            organisation = context.organisation.name
            files = context.organisation.files.files.map(\.path)
            modelDate = context.organisation.date
            today = context.today
        }
    }

    /// One rule in the account: whether it could be judged, and how much it found.
    public struct RuleRun: Sendable {
        public let code: String
        public let rule: String
        public let name: Wording
        public let applicability: Applicability
        /// How many findings it made, the accepted ones counted.
        public let count: Int

        init(_ rule: any Rule.Type, _ applicability: Applicability, count: Int) {
            code = rule.code
            self.rule = rule.id
            name = rule.words.name
            self.applicability = applicability
            self.count = count
        }
    }
}
