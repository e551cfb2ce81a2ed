public import OrgModel

extension Audit {
    /// What an audit is asked to do.
    public struct Options: Sendable {
        /// The day that tf and acceptances are judged on, and the model's day where it gives none.
        public var today: Day
        /// Codes, names or families; empty chooses every rule.
        public var select: [String]
        public var ignore: [String]
        /// Limits by name (`SPAN-01`, `SPAN-01 enhetschef`): the model's own, and these before them.
        public var limits: [String: Double]
        /// The lists of questions that the model is held against, in this order.
        public var checklists: [Checklist]

        public init(
            today: Day, select: [String] = [], ignore: [String] = [], limits: [String: Double] = [:],
            checklists: [Checklist] = []
        ) {
            self.today = today
            self.checklists = checklists
            self.select = select
            self.ignore = ignore
            self.limits = limits
        }

        /// The codes of the rules that are asked for.
        var chosen: Set<String> {
            func codes(_ words: [String]) -> Set<String> {
                Set(words.flatMap { RuleCatalogue.rules(named: $0).map { $0.code } })
            }
            let asked = select.isEmpty ? Set(RuleCatalogue.all.map { $0.code }) : codes(select)
            return asked.subtracting(codes(ignore))
        }

        /// Whether a question's missing answer may be told under a code: a rule's, or the list's own.
        func choosesQuestions(of code: String) -> Bool {
            let rules = RuleCatalogue.rules(named: code)
            if !rules.isEmpty {
                let chosen = chosen
                return rules.contains { chosen.contains($0.code) }
            }
            let family = code.prefix { $0 != "-" }
            func names(_ word: String) -> Bool { [code, String(family)].contains(word.uppercased()) }
            return (select.isEmpty || select.contains(where: names)) && !ignore.contains(where: names)
        }
    }
}
