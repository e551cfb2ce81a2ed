public import OrgModel
public import Texts

extension Organisation {
    /// A warning for each acceptance (`godtas`) of a rule that is none, nor a code of the lists that are asked: it
    /// accepts nothing.
    public func acceptanceWarnings(_ lists: [Checklist]) -> [Message] {
        let own = lists.flatMap(\.items).compactMap(\.code)
        let families = own.map { String($0.prefix { $0 != "-" }) }
        return acceptances.compactMap { acceptance in
            let rule = texts[acceptance.rule]
            guard RuleCatalogue.rules(named: rule).isEmpty, !(own + families).contains(rule.uppercased()) else {
                return nil
            }
            let hint = Spelling.hint(Spelling.nearest(to: rule, among: RuleCatalogue.names + own))
            return Message(
                .warning, at: files.locate(acceptance.place),
                Wording(
                    "ingen regel heter '\(rule)'\(hint); inget godtas",
                    en: "no rule is called '\(rule)'\(hint); nothing is accepted"),
                code: "unknown-rule",
                help: Wording(
                    "styrgraf explain räknar upp reglerna; en checklistas egen kod gäller bara när listan ges med",
                    en: "styrgraf explain lists the rules; a checklist's own code goes only where the list is given"))
        }
    }
}
