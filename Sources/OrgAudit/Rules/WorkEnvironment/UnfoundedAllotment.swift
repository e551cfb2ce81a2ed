internal import OrgModel
internal import Texts

/// Work-environment tasks allotted without writing, powers, resources or knowledge.
enum UnfoundedAllotment: FlawRule {
    static let code = "AM-02"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("arbetsmiljöuppgift utan förutsättningar", en: "work-environment task without means"),
        rationale: Wording(
            "den som får uppgiften behöver skriftligt besked, befogenheter, resurser och kunskaper; "
                + "är fördelningen otydlig stannar ansvaret en nivå upp",
            en: "whoever gets the task needs it in writing, with powers, resources and knowledge; "
                + "an unclear allotment leaves the responsibility one level up"),
        authorities: [
            .page(
                "tydlighet vid fördelning av arbetsmiljöuppgifter (JP Infonet)",
                "https://www.jpinfonet.se/kunskap/nyheter4/2023/februari/tydligheten-vid-fordelning-av-arbetsmiljouppgifter/"
            )
        ],
        advice: Wording(
            "fördela skriftligt, och skriv befogenheter, resurser och kunskaper",
            en: "allot in writing, and state powers, resources and knowledge"))

    static let examples = [
        Example(
            """
            enheter:
              socialnämnden:
                slag: nämnd
                fördelar arbetsmiljöuppgifter till: { vem: socialchef, skriftlig: ja }   # <- finding
            befattningar:
              socialchef: { slag: förvaltningschef }
              utvecklingschef:
                slag: chef
                arbetsmiljöansvar: utvecklingen       # <- finding
            ärenden: { utvecklingen: {} }
            """),
        Example(
            """
            enheter:
              socialnämnden:
                slag: nämnd
                fördelar arbetsmiljöuppgifter till:
                  { vem: socialchef, skriftlig: ja, befogenheter: ja, resurser: ja, kunskaper: ja, returnerbar: ja }
            befattningar: { socialchef: { slag: förvaltningschef } }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        context.lines(.fördelarArbetsmiljö).isEmpty && context.lines(.arbetsmiljöansvar).isEmpty
            ? .notAssessable(
                Wording(
                    "ingen fördelning av arbetsmiljöuppgifter är känd", en: "no allotment of tasks is known"))
            : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        var lacking: [[Property]: [Line]] = [:]
        for line in context.lines(.fördelarArbetsmiljö) {
            guard let receiver = line.object, context.kind(receiver).section == .posts else { continue }
            let missing = needed.filter { context.measures.value($0, of: line) != Answer.yes.rawValue }
            if !missing.isEmpty { lacking[missing, default: []].append(line) }
        }
        return held(context)
            + lacking.map { missing, lines in
                alike(lines, about: \.object, in: context) { lack(of: missing, on: $0, context) }
            }
    }

    private static func lack(of missing: [Property], on lines: [Line], _ context: Audit.Context) -> Finding {
        let isDenied = lines.contains { line in
            missing.contains { context.measures.value($0, of: line) == Answer.no.rawValue }
        }
        // A document that goes into how it is done has to say it all; one that names it in passing has not.
        let isGoneInto = lines.contains { line in needed.contains { context.measures.value($0, of: line) != nil } }
        let names = context.list(lines.compactMap(\.object))
        let lacks = Audit.Context.list(missing.map(\.word))
        return finding(
            about: lines.compactMap(\.object),
            Wording(
                "arbetsmiljöuppgifterna till \(names.swedish) saknar \(lacks.swedish)",
                en: "the work-environment tasks of \(names.english) lack \(lacks.english)"),
            on: context.ordered(lines), verdict: isDenied ? .otydlighet : .lucka, severity: isGoneInto ? nil : .låg,
            parties: .each(missing.map(\.word.swedish)), in: context)
    }

    /// Those who answer for work environment without any allotment: the terms of it are told nowhere.
    private static func held(_ context: Audit.Context) -> [Finding] {
        let lines = context.lines(.arbetsmiljöansvar).filter { line in
            guard let post = line.subject, let object = line.object else { return false }
            return context.kind(post).isEmployedPost && context.kind(post) != .verkställandeDirektör
                && context.kind(object).section != .posts && !BrokenWorkEnvironmentChain.isGiven(post, context)
                && [Property.befogenheter, .resurser].contains {
                    context.measures.value($0, of: line) != Answer.yes.rawValue
                }
        }
        guard !lines.isEmpty else { return [] }
        let told = alike(lines, about: \.subject, in: context) { lines in
            let names = context.list(lines.compactMap(\.subject))
            return finding(
                about: lines.compactMap(\.subject),
                Wording(
                    "med vilka befogenheter och resurser \(names.swedish) har arbetsmiljöansvar sägs inte",
                    en: "with what powers and resources \(names.english) answers for work environment is not said"),
                on: context.ordered(lines), severity: .låg, variant: "held", in: context)
        }
        return [told]
    }

    private static let needed: [Property] = [.skriftlig, .befogenheter, .resurser, .kunskaper]
}
