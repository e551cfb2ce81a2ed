internal import OrgModel
internal import Texts

/// A document that refers to a figure, an appendix or another document that the model has nothing from.
enum MissingAttachment: FlawRule {
    static let code = "GAP-12"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
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
        let lines = context.lines(.hänvisarTill).filter { line in
            line.object.map { isMissing($0, used, context) } ?? false
        }
        return Dictionary(grouping: lines) { $0.subject }.flatMap { source, lines -> [Finding] in
            guard let source else { return [] }
            func isPart(_ line: Line) -> Bool {
                line.object.map { context.kind($0) == .figur || context.kind($0) == .bilaga } ?? false
            }
            let parts = context.ordered(lines.filter(isPart))
            let others = context.ordered(lines.filter { !isPart($0) })
            var findings: [Finding] = []
            if !parts.isEmpty {
                findings.append(
                    alike(parts, about: \.object, in: context) { missing($0, of: source, in: context) })
            }
            if !others.isEmpty {
                findings.append(
                    alike(others, about: \.object, in: context) { unused($0, by: source, in: context) })
            }
            return findings
        }
    }

    private static func unused(_ lines: [Line], by source: Node, in context: Audit.Context) -> Finding {
        let names = context.list(lines.compactMap(\.object))
        return finding(
            about: lines.compactMap(\.object),
            Wording(
                "\(context.quoted(source)) hänvisar till \(names.swedish), som modellen inte bygger på",
                en: "\(context.quoted(source)) refers to \(names.english), which the model does not rest on"),
            on: lines, verdict: .upplysning, severity: .info, in: context)
    }

    private static func missing(_ lines: [Line], of source: Node, in context: Audit.Context) -> Finding {
        let names = context.list(lines.compactMap(\.object))
        return finding(
            about: lines.compactMap(\.object),
            Wording(
                "\(context.quoted(source)) hänvisar till \(names.swedish), som saknas",
                en: "\(context.quoted(source)) refers to \(names.english), which is missing"),
            on: lines, in: context)
    }

    /// Nothing rests on it and nobody can look it up. The law is public; delegation rules are a matter of their own.
    private static func isMissing(_ document: Node, _ used: Set<Node>, _ context: Audit.Context) -> Bool {
        let kind = context.kind(document)
        guard kind.section == .sources, kind != .lag, kind != .delegationsordning, !kind.isTemplate, kind != .webbsida,
            !context.isGhost(document), !context.organisation.isAnyOfKind(document), !used.contains(document)
        else { return false }
        let traces = [Property.länk, .datum, .paragraf]
        return traces.allSatisfy { context.organisation.value($0, of: document) == nil }
            && context.lines(.antar, to: document).allSatisfy { $0.subject == nil }
    }

    private static func sources(of organisation: Organisation) -> Set<Node> {
        organisation.sourcesOfStatements.union(organisation.sourcesOfNodes)
    }
}
