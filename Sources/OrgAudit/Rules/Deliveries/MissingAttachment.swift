internal import OrgFacts
internal import OrgModel
internal import Texts

/// A document that refers to a figure, an appendix or another document that the model has nothing from.
enum MissingAttachment: FlawRule {
    static let code = "GAP-12"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "låg för en bilaga till en plan, en policy eller en handbok som inget sägs styras av",
        en: "low for an appendix to a plan, a policy or a handbook by which nothing is said to be governed")
    static let words = RuleWords(
        name: Wording("bilaga eller figur saknas", en: "appendix or figure missing"),
        rationale: Wording(
            "det som bara står i en bilaga eller en figur som saknas kan varken följas eller granskas",
            en: "what stands only in an appendix or a figure that is missing can "
                + "neither be followed nor examined"),
        advice: Wording(
            "bifoga den och lägg in det som står i den, eller ta bort hänvisningen",
            en: "attach it and put what it says into the model, or strike the reference"))

    static let examples = [
        Example(
            """
            källor:
              policy:
                slag: policy
                hänvisar till: [kartan, avtalet]                # <- finding
              kartan: { slag: figur }
              avtalet: { slag: avtal }
            """),
        Example(
            """
            källor:
              policy: { slag: policy, hänvisar till: [kartan, bilagan, avtalet, kommunallagen] }
              kartan: { slag: figur, länk: karta.pdf }
              bilagan: { slag: bilaga }
              avtalet: { slag: avtal, antagen av: ks, datum: 2024-05-15 }
              kommunallagen: { slag: lag }
            enheter: { ks: { slag: kommunstyrelse, källa: bilagan §1 } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let used = sources(of: context.organisation)
        // What has to be written is referred to all the same.
        let all = [Mode.är, .krav].flatMap { context.said(.hänvisar, .bilaga, mode: $0) }
        let references = all.filter { reference in
            reference.whom.map { isMissing($0, used, context) } ?? false
        }
        return Dictionary(grouping: references) { [$0.who: $0.mode] }.flatMap { _, references -> [Finding] in
            guard let source = references[0].who else { return [] }
            func isPart(_ reference: Fact) -> Bool { context.isEnd(reference.whom) { $0 == .figur || $0 == .bilaga } }
            let parts = context.ordered(references.filter(isPart))
            let others = context.ordered(references.filter { !isPart($0) })
            var findings: [Finding] = []
            if !parts.isEmpty {
                findings.append(
                    alike(parts, about: \.whom, in: context) { missing($0, of: source, in: context) })
            }
            if !others.isEmpty {
                findings.append(
                    alike(others, about: \.whom, in: context) { unused($0, by: source, in: context) })
            }
            return findings
        }
    }

    private static func verb(_ references: [Fact]) -> Wording {
        references.contains { $0.mode == .krav }
            ? Wording("ska hänvisa till", en: "has to refer to") : Wording("hänvisar till", en: "refers to")
    }

    private static func unused(_ references: [Fact], by source: Node, in context: Audit.Context) -> Finding {
        let names = context.list(references.compactMap(\.whom))
        return finding(
            about: references.compactMap(\.whom),
            Wording(
                "\(context.quoted(source)) \(verb(references).swedish) \(names.swedish), som modellen inte bygger på",
                en:
                    "\(context.quoted(source)) \(verb(references).english) \(names.english), which the model does not rest on"
            ),
            resting: references, verdict: .upplysning, severity: .info, in: context)
    }

    private static func missing(_ references: [Fact], of source: Node, in context: Audit.Context) -> Finding {
        let names = context.list(references.compactMap(\.whom))
        return finding(
            about: references.compactMap(\.whom),
            Wording(
                "\(context.quoted(source)) \(verb(references).swedish) \(names.swedish), som saknas",
                en: "\(context.quoted(source)) \(verb(references).english) \(names.english), which is missing"),
            resting: references, severity: isLeanedOn(references, context) ? nil : .låg, in: context)
    }

    /// Whether more than a list or a form is lacking: a picture of how it is ordered, what a document that gives tasks or
    /// powers leaves to its appendix, or what something is said to be governed or described by.
    private static func isLeanedOn(_ references: [Fact], _ context: Audit.Context) -> Bool {
        references.contains { reference in
            guard let paper = reference.whom else { return false }
            return context.kind(paper) == .figur || context.isEnd(reference.who, \.mustSay)
                || !context.facts.said(.styr, .rör, from: paper).isEmpty
                || !context.facts.said(.rör, to: paper).isEmpty
        }
    }

    /// Nothing rests on it and nobody can look it up. The law is public; delegation rules are a matter of their own.
    private static func isMissing(_ document: Node, _ used: Set<Node>, _ context: Audit.Context) -> Bool {
        let kind = context.kind(document)
        guard kind.section == .sources, kind != .lag, kind != .delegationsordning, !kind.isTemplate, kind != .webbsida,
            !context.isGhost(document), !context.organisation.isAnyOfKind(document), !used.contains(document)
        else { return false }
        let traces = [Property.länk, .datum, .paragraf]
        return traces.allSatisfy { context.organisation.value($0, of: document) == nil }
            && context.facts.said(.antar, .utarbetar, to: document).isEmpty
    }

    private static func sources(of organisation: Organisation) -> Set<Node> {
        organisation.sourcesOfStatements.union(organisation.sourcesOfNodes)
    }
}
