internal import OrgFacts
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
        context.said(.fördelarArbetsmiljö, .arbetsmiljöansvar).isEmpty
            ? .notAssessable(
                Wording(
                    "ingen fördelning av arbetsmiljöuppgifter är känd", en: "no allotment of tasks is known"))
            : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        var lacking: [[Property]: [Fact]] = [:]
        for allotment in context.said(.fördelarArbetsmiljö) {
            guard let receiver = allotment.whom, context.kind(receiver).section == .posts else { continue }
            let missing = needed.filter { !context.facts.says($0, of: allotment) }
            if !missing.isEmpty { lacking[missing, default: []].append(allotment) }
        }
        return held(context)
            + lacking.map { missing, allotments in
                alike(allotments, about: \.whom, in: context) { lack(of: missing, on: $0, context) }
            }
    }

    private static func lack(of missing: [Property], on allotments: [Fact], _ context: Audit.Context) -> Finding {
        let isDenied = allotments.contains { allotment in
            missing.contains { context.facts.value($0, of: allotment) == Answer.no.rawValue }
        }
        // A document that goes into how it is done has to say it all; one that names it in passing has not. In writing, and
        // to be handed back by whoever lacks the means, it is regulated wherever the means are told of.
        let isGoneInto = allotments.contains { allotment in
            // An agreement with the unions tells in passing what the employer allots.
            !(context.facts.source(of: allotment).map { context.kind($0) == .samverkansavtal } ?? false)
                && needed.contains { context.facts.value($0, of: allotment) != nil }
                && !(context.facts.says(.skriftlig, of: allotment) && context.facts.says(.returnerbar, of: allotment)
                    && !missing.contains { context.facts.value($0, of: allotment) == Answer.no.rawValue })
        }
        let names = context.list(allotments.compactMap(\.whom))
        let lacks = Audit.Context.list(missing.map(\.word))
        return finding(
            about: allotments.compactMap(\.whom),
            Wording(
                "arbetsmiljöuppgifterna till \(names.swedish) saknar \(lacks.swedish)",
                en: "the work-environment tasks of \(names.english) lack \(lacks.english)"),
            resting: allotments, verdict: isDenied ? .otydlighet : .lucka, severity: isGoneInto ? nil : .låg,
            parties: .each(missing.map(\.word.swedish)), in: context)
    }

    /// Those who answer for work environment without any allotment: the terms of it are told nowhere.
    private static func held(_ context: Audit.Context) -> [Finding] {
        let duties = context.said(.arbetsmiljöansvar).filter { duty in
            guard let post = duty.who, let object = duty.whom else { return false }
            return context.kind(post).isEmployedPost && context.kind(post) != .verkställandeDirektör
                && context.kind(object).section != .posts && !BrokenWorkEnvironmentChain.isGiven(post, context)
                && [Property.befogenheter, .resurser].contains { !context.facts.says($0, of: duty) }
        }
        guard !duties.isEmpty else { return [] }
        let told = alike(duties, about: \.who, in: context) { duties in
            let names = context.list(duties.compactMap(\.who))
            return finding(
                about: duties.compactMap(\.who),
                Wording(
                    "med vilka befogenheter och resurser \(names.swedish) har arbetsmiljöansvar sägs inte",
                    en: "with what powers and resources \(names.english) answers for work environment is not said"),
                resting: duties, severity: .låg, variant: "held", in: context)
        }
        return [told]
    }

    private static let needed: [Property] = [.skriftlig, .befogenheter, .resurser, .kunskaper]
}
