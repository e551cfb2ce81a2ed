internal import OrgFacts
internal import OrgModel
internal import Texts

/// A reference to delegation rules that are not in the model.
enum UnreadDelegation: FlawRule {
    static let code = "DIR-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "låg där dokumentet självt säger vem som delegerar vad till vem, eller inget säger; info i en granskning",
        en: "low where the document itself says who delegates what to whom, or nothing of it; info in an examination")
    static let words = RuleWords(
        name: Wording("delegationsordning ej inläst", en: "delegation rules not loaded"),
        rationale: Wording(
            "dokumentet lämnar det avgörande till delegationsordningen; utan den går det inte att se vad som är delegerat",
            en: "the document leaves what matters to the delegation rules; without them nobody sees what is delegated"),
        authorities: [
            .kommunallagen("6 kap. 37–38 §§ och 7 kap. 5 §", en: "chapter 6, sections 37–38 and chapter 7, section 5")
        ],
        advice: Wording(
            "läs in delegationsordningen och skriv delegationerna med den som källa",
            en: "load the delegation rules and write the delegations with them as source"))

    static let examples = [
        Example(
            """
            källor:
              instruktion:
                slag: instruktion
                hänvisar till: delegationsordning     # <- finding
              delegationsordning: { slag: delegationsordning }
            """),
        Example(
            """
            källor:
              instruktion: { slag: instruktion, hänvisar till: delegationsordning }
              delegationsordning: { slag: delegationsordning }
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar: { direktör: { slag: kommundirektör, delegation från: { vem: ks, källa: delegationsordning } } }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        references(context).isEmpty
            ? .notApplicable(
                Wording("inget dokument hänvisar till en delegationsordning", en: "no document refers to any"))
            : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let references = references(context)
        let sources = context.organisation.sourcesOfStatements
        return Set(references.compactMap(\.whom)).subtracting(sources).map { rules in
            let readers = Set(references.filter { $0.whom == rules }.compactMap(\.who))
            // Graver where the document says that something is delegated and leaves to the rules how far it goes.
            let isLeanedOn = [Mode.är, .öppet].flatMap { context.said(.delegerar, .vidaredelegerar, mode: $0) }.contains
            {
                context.facts.source(of: $0).map(readers.contains) ?? false && !isWhole($0, context)
            }
            // Who examined how things are has read it, and reports what was found there.
            let isExamined = readers.allSatisfy { context.kind($0).isExamination }
            return finding(
                about: [rules],
                Wording(
                    "\(context.quoted(rules)) avgör enligt hänvisningen vem som får besluta, men är inte inläst",
                    en: "\(context.quoted(rules)) says by reference who may decide, but is not loaded"),
                resting: references.filter { $0.whom == rules },
                severity: isExamined ? .info : isLeanedOn ? nil : .låg, in: context)
        }
    }

    /// Whether it is said who gives what to whom, so that nothing but how far it goes stands elsewhere.
    private static func isWhole(_ delegation: Fact, _ context: Audit.Context) -> Bool {
        delegation.who != nil && delegation.whom != nil && delegation.mode == .är
            && !context.facts.matters(of: delegation).isEmpty
    }

    private static func references(_ context: Audit.Context) -> [Fact] {
        context.said(.hänvisar).filter { context.isEnd($0.whom) { $0 == .delegationsordning } }
    }
}
