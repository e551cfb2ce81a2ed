public import OrgModel
public import Texts

extension [Checklist] {
    /// A warning for each code that stands in a family of the tool's own and is no rule's: who chooses the family
    /// chooses the tool's rules, and a rule of a later version may take the code.
    public var codeWarnings: [Message] {
        let families = Set(RuleCatalogue.all.map { $0.family })
        return flatMap { list -> [Message] in
            var seen: Set<String> = []
            return list.items.compactMap(\.code).filter { code in
                let family = String(code.prefix { $0 != "-" })
                return families.contains(family) && RuleCatalogue.rules(named: code).isEmpty
                    && seen.insert(code).inserted
            }.map { code in
                let family = code.prefix { $0 != "-" }
                return Message(
                    .warning, at: list.place,
                    Wording(
                        "koden '\(code)' är ingen regels, men \(family) är en familj av verktygets egna regler",
                        en: "the code '\(code)' is no rule's, but \(family) is a family of the tool's own rules"),
                    code: "family-taken",
                    help: Wording(
                        "välj egna bokstäver: 'EGEN-01'; eller en regels kod (styrgraf explain räknar upp dem)",
                        en: "choose letters of your own: 'OWN-01'; or a rule's code (styrgraf explain lists them)"))
            }
        }
    }
}
