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

        /// Whether no rule and no list's own code is asked for.
        public var choosesNone: Bool {
            chosen.isEmpty && chosen(of: checklists.flatMap(\.items).compactMap(\.code)).isEmpty
        }

        /// The codes of the rules that are asked for.
        var chosen: Set<String> {
            func codes(_ words: [String]) -> Set<String> {
                Set(words.flatMap { RuleCatalogue.rules(named: $0).map { $0.code } })
            }
            let asked = select.isEmpty ? Set(RuleCatalogue.all.map { $0.code }) : codes(select)
            return asked.subtracting(codes(ignore))
        }

        /// Those of the codes of a checklist's questions that are asked for: a rule's, or the list's own.
        func chosen(of codes: some Sequence<String>) -> Set<String> {
            let chosen = chosen
            return Set(codes).filter { code in
                if chosen.contains(code) { return true }
                let names = [code, String(code.prefix { $0 != "-" })]
                func isNamed(in words: [String]) -> Bool { words.contains { names.contains($0.uppercased()) } }
                return RuleCatalogue.rules(named: code).isEmpty && (select.isEmpty || isNamed(in: select))
                    && !isNamed(in: ignore)
            }
        }
    }
}
