public import OrgModel

extension Audit {
    /// What an audit came to: what is flawed, what somebody has accepted, and how it was gone about.
    public struct Result: Sendable {
        /// Gravest first, in an order that does not depend on the input's.
        public internal(set) var findings: [Finding]
        public let accepted: [Finding]
        /// What another finding says better, and is told by that alone.
        public let silenced: [Silenced]
        /// What no source had to say, gravest first: it is asked, and is no fault until it is answered.
        public let questions: [Question]
        /// What was asked about, and how each of it ended.
        public let topics: [Topic]
        public let account: Account
        /// The checklists that the model was held against, each once for everything it was asked of.
        public let checklists: [AnsweredChecklist]
        /// How the findings stand to an earlier audit's, where they were held against one.
        public internal(set) var comparison: Comparison?

        /// How many findings there are of a severity.
        public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

        /// How many topics ended so.
        public func count(_ end: Topic.End) -> Int { topics.count { $0.end == end } }
    }
}
