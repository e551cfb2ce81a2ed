internal import OrgModel
internal import Texts

/// A name that a line points at and nothing defines.
enum UnknownNode: FlawRule {
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
        context.defects.compactMap { defect in
            switch defect {
            case .unknownNode(let node, let suggestion, let places):
                let id = context.organisation.id(of: node)
                if context.organisation.ending(of: id) != nil { return ended(node, id, places, context) }
                // What is written, whatever id it goes by here.
                let written = context.organisation.name(of: node)
                let hint = Spelling.hint(suggestion)
                return finding(
                    about: [node],
                    Wording(
                        "ingen nod heter '\(written)'\(hint.swedish)",
                        en: "no node is called '\(written)'\(hint.english)"),
                    evidence: places.map { context.evidence(Wording("nämns här", en: "named here"), at: $0) },
                    in: context)
            case .unknownPredecessor(let node, let places): return replaced(node, places, context)
            case .unknownEnding(let id, let place):
                return finding(
                    about: [],
                    Wording(
                        "'\(id)' upphör men finns inte i utgångsläget", en: "'\(id)' ends but is not in the base model"),
                    evidence: [context.evidence(Wording("upphör", en: "ends"), at: place)], variant: id, in: context)
            case .duplicateNode, .cycle, .kindForNode, .caseTwins, .unknownAccepted: return nil
            }
        }
    }

    /// What is replaced and not in the model: it may well be in another, so that it is no flaw of this one.
    private static func replaced(_ node: Node, _ places: [Place], _ context: Audit.Context) -> Finding {
        let written = context.organisation.name(of: node)
        return finding(
            about: [node],
            Wording(
                "'\(written)' sägs bli ersatt och finns inte i modellen",
                en: "'\(written)' is said to be replaced and is not in the model"),
            evidence: places.map { context.evidence(Wording("nämns här", en: "named here"), at: $0) },
            verdict: .upplysning, severity: .info,
            advice: Wording(
                "jämför med modellen före, eller skriv noden med sin sista dag (till)",
                en: "compare with the model before, or write the node with its last day (until)"),
            in: context)
    }

    /// A node of the base model that ends, and is spoken of all the same.
    private static func ended(
        _ node: Node, _ id: String, _ places: [Place], _ context: Audit.Context
    ) -> Finding {
        finding(
            about: [node],
            Wording("'\(id)' upphör men nämns ändå", en: "'\(id)' ends but is named all the same"),
            evidence: places.map { context.evidence(Wording("nämns här", en: "named here"), at: $0) },
            advice: Wording(
                "ta bort det som nämner noden, eller låt den inte upphöra",
                en: "drop what names the node, or do not let it end"),
            in: context)
    }
}
