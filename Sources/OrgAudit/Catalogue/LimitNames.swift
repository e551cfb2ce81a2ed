public import OrgModel
public import Texts

/// The names that a model may set limits under: a rule's, then the limit's own, then perhaps a kind.
enum LimitNames {
    /// The limits of every rule, by the names that messages and help go by: `SPAN-01`, `SPAN-01 hög`.
    static var known: [String] { names { [$0.code] } }

    /// Whether a rule goes by a limit of that name.
    static func contains(_ written: String) -> Bool {
        let written = written.lowercased()
        let names = names { [$0.code, $0.id] + $0.aliases }.map { $0.lowercased() }
        if names.contains(written) { return true }
        let kinds = NodeKind.allCases.flatMap(\.spellings)
        return names.contains { name in
            written.hasPrefix(name + " ") && kinds.contains { written.dropFirst(name.count + 1) == $0 }
        }
    }

    private static func names(of rule: (any Rule.Type) -> [String]) -> [String] {
        RuleCatalogue.all.flatMap { one in
            one.limits.flatMap { limit in rule(one).map { limit.name.isEmpty ? $0 : "\($0) \(limit.name)" } }
        }
    }
}

extension Organisation {
    /// A warning for each limit (`gränser`) that no rule goes by: the rule is judged by its standard all the same.
    public var limitWarnings: [Message] {
        let known = LimitNames.known
        let shown = known.prefix(8).joined(separator: ", ")
        return limits.filter { !LimitNames.contains($0.name) }.map { limit in
            let hint = Spelling.hint(Spelling.nearest(to: limit.name, among: known))
            return Message(
                .warning, at: files.locate(limit.place),
                Wording(
                    "ingen regel har gränsen '\(limit.name)'\(hint)",
                    en: "no rule has the limit '\(limit.name)'\(hint)"),
                code: "unknown-limit",
                help: Wording(
                    "gränser är: \(shown)\(known.count > 8 ? "; resten står i styrgraf explain" : ""); "
                        + "efter dem kan ett slag stå: 'SPAN-01 enhetschef'",
                    en: "limits are: \(shown)\(known.count > 8 ? "; styrgraf explain tells the rest" : ""); "
                        + "a kind may follow: 'SPAN-01 unit manager'"))
        }
    }
}
