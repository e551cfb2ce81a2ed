internal import OrgModel

/// A post that nobody is said to be the chief of.
enum MissingChief: Rule {
    static let code = "GAP-01"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("befattning utan chef", en: "post without a chief"),
        rationale: Wording(
            "utan chefslinje har ingen ansvar för den anställdas uppdrag, lön, samtal och arbetsmiljö",
            en: "without a personal line nobody answers for the employee's task, pay, talks and work environment"),
        authorities: [.kommunallagen("7 kap. 1 §", en: "chapter 7, section 1")],
        advice: Wording(
            "skriv vem som är chef (chef) i det dokument som beskriver organisationen",
            en: "say who is the chief (chef) in the document that describes the organisation"))

    static let examples = [
        Example(
            """
            källor:
              policy: { slag: policy, uttömmande om: [ekonomichef, förvaltningschefer] }
            enheter:
              ks: { slag: kommunstyrelse }
            befattningar:
              kommundirektör: { slag: kommundirektör }        # answers to the board, by law
              ekonomichef: { slag: chef }                     # <- finding
              socialchef: { slag: förvaltningschef, chef: kommundirektör }
              skolchef: { slag: förvaltningschef, uppdrag: ks }   # <- finding
              ordförande: { slag: ordförande }
              bolagschef: { slag: vd }
              medarbetare: { slag: personal, antal: 600 }
            """),
        Example(
            """
            # No source claims to tell the organisation: that the chief is not said is worth knowing, and no more.
            befattningar:
              teknisk chef: { slag: chef }                    # <- finding
              rektorer: { slag: rektor, antal: okänt }
            """),
        Example(
            """
            källa: underlag
            källor: { underlag: { slag: mall, uttömmande om: befattningar } }
            befattningar: { ekonomichef: { slag: chef } }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        context.nodes(where: \.isEmployedPost).isEmpty
            ? .notApplicable(Wording("modellen säger inget om befattningar", en: "the model tells of no posts"))
            : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let posts = context.nodes(where: \.isEmployedPost).filter { isWithoutChief($0, context) }
        var findings = posts.filter(context.coverage.isExhaustive).map { post in
            finding(
                about: [post],
                Wording(
                    "vem som är chef för \(context.quoted(post)) sägs inte, fast dokumentet ska vara uttömmande om den",
                    en: "who is the chief of \(context.quoted(post)) is not said, in a document that is to tell it all"),
                in: context)
        }
        // Silence elsewhere has one cause, that the document speaks of other things: it is said once.
        let others = posts.filter { !context.coverage.isExhaustive(about: $0) && !context.isClass($0) }
        if !others.isEmpty {
            let names = context.list(others)
            findings.append(
                finding(
                    about: others,
                    Wording(
                        "vem som är chef framgår inte för \(names.swedish)",
                        en: "who is the chief is not told of \(names.english)"),
                    verdict: .upplysning, severity: .info, in: context))
        }
        return findings
    }

    /// The director's chief is the board and a managing director's the company's, by law.
    private static func isWithoutChief(_ post: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(post)
        let led = context.lines(.leder, from: post).compactMap(\.object)
        guard kind != .kommundirektör, kind != .verkställandeDirektör,
            !led.contains(where: { context.kind($0).sphere == .company })
        else { return false }
        return !context.lines(.chef, fromOrOfKind: post).contains { $0.object != nil }
    }
}
