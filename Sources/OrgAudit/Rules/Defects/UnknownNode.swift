internal import OrgModel

/// A name that a line points at and nothing defines.
enum UnknownNode: Rule {
    static let code = "REF-01"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("okänd nod", en: "unknown node"),
        rationale: Wording(
            "den som pekas ut finns inte i modellen, så det som sägs om den kan inte granskas",
            en: "what is pointed at is not in the model, so what is said of it cannot be audited"),
        advice: Wording("definiera noden, eller rätta namnet", en: "define the node, or mend the name"))

    static let examples = [
        Example(
            """
            befattningar:
              kommunchef: { slag: kommunchef }
              ekonomichef: { chef: kommunchf }        # <- finding
            """),
        Example(
            """
            befattningar:
              kommunchef: { slag: kommunchef }
              ekonomichef: { chef: kommunchef }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.organisation.defects.compactMap { defect in
            switch defect {
            case .unknownNode(let node, let suggestion, let places):
                let id = context.organisation.id(of: node)
                let hint = suggestion.map { Wording("; menade du '\($0)'?", en: "; did you mean '\($0)'?") }
                return finding(
                    about: [node],
                    Wording(
                        "ingen nod heter '\(id)'\(hint?.swedish ?? "")",
                        en: "no node is called '\(id)'\(hint?.english ?? "")"),
                    evidence: places.map { context.evidence(Wording("nämns här", en: "named here"), at: $0) },
                    in: context)
            case .unknownEnding(let id, let place):
                return finding(
                    about: [],
                    Wording(
                        "'\(id)' upphör men finns inte i utgångsläget", en: "'\(id)' ends but is not in the base model"),
                    evidence: [context.evidence(Wording("upphör", en: "ends"), at: place)], variant: id, in: context)
            case .duplicateNode, .cycle: return nil
            }
        }
    }
}
