internal import Texts

extension Organisation {
    /// What is told of documents that are said to tell all of a kind (`uttömmande om: ledare`) that is too wide to name
    /// anybody and that no node is of: nobody's silence is judged by it.
    var claimsOfNothing: [Message] {
        let kinds = Set(nodes.filter { presence(of: $0) == .defined }.map(kind))
        return lines.lines(.uttömmandeOm).compactMap { claim in
            guard let object = claim.object, isAnyOfKind(object), kind(of: object).isGeneric,
                !kinds.contains(kind(of: object))
            else { return nil }
            let words = kind(of: object).words.plural
            let meant = NodeKind.allCases.filter { other in
                kinds.contains(other) && other.section == kind(of: object).section && !other.isGeneric
            }.prefix(3).map(\.words.plural)
            let isKnown = !meant.isEmpty
            let (known, knownEn) = (
                meant.map(\.swedish).joined(separator: ", "), meant.map(\.english).joined(separator: ", ")
            )
            return Message(
                .warning, at: location(of: place(of: claim)),
                Wording(
                    "'uttömmande om' nämner '\(words.swedish)', och ingen nod är av det slaget: ingens tystnad prövas",
                    en: "'exhaustive about' names '\(words.english)', and no node is of that kind: no silence is judged"
                ),
                code: "claim-of-nothing",
                help: isKnown
                    ? Wording(
                        "skriv de slag som modellen har, till exempel: \(known)",
                        en: "write the kinds that the model has, for instance: \(knownEn)")
                    : Wording("skriv vilka noder det gäller", en: "write which nodes are meant"))
        }
    }
}
