internal import OrgModel
internal import Texts

/// A post whose chief is an organ or a collective, and no person is named for what only a person can do.
enum CollectiveChief: FlawRule {
    static let code = "GAP-07"
    static let aliases = ["PKS-01"]
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("chefen är ett kollektiv", en: "the chief is a collective"),
        rationale: Wording(
            "ett organ kan inte hålla samtal eller se till arbetsmiljön; utan en utpekad person gör ingen det",
            en: "an organ can neither hold talks nor see to the work environment; with "
                + "no person named, nobody does"),
        advice: Wording(
            "säg vem som håller samtalen, svarar för arbetsmiljön och beslutar om anställningens slut "
                + "(håller samtal, arbetsmiljöansvar, avslutar anställning)",
            en: "say who holds the talks, answers for the work environment and ends the employment "
                + "(holds talks with, work environment of, ends employment of)"))

    static let examples = [
        Example(
            """
            källor: { avtal: { slag: avtal, uttömmande om: samverkanschef } }
            enheter: { rådet: { slag: samverkansorgan } }
            befattningar:
              samverkanschef: { slag: chef, chef: rådet }       # <- finding
            """),
        Example(
            """
            # No source claims to tell it all: that the chief is a collective is worth knowing.
            enheter: { nämnden: { slag: nämnd } }
            befattningar: { socialchef: { slag: förvaltningschef, chef: nämnden } }     # <- finding
            """),
        Example(
            """
            källor: { avtal: { slag: avtal, uttömmande om: [samverkanschef, direktör] } }
            enheter: { rådet: { slag: samverkansorgan }, ks: { slag: kommunstyrelse } }
            befattningar:
              direktör: { slag: kommundirektör, chef: ks }       # the board by law; its instruction has a checklist
              ordförande i rådet: { slag: ordförande }
              samverkanschef:
                slag: chef
                chef: rådet
                samtal hålls av: ordförande i rådet
                arbetsmiljöansvarig: rådet
                entledigas av: rådet
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(where: \.isEmployedPost).compactMap { post in
            let kind = context.kind(post)
            guard kind != .kommundirektör, kind != .verkställandeDirektör else { return nil }
            let all = context.lines(.chef, from: post)
            guard all.contains(where: { $0.object.map { isCollective($0, context) } ?? false }) else { return nil }
            let known = all.filter { $0.object != nil }
            let chiefs = known.compactMap(\.object)
            guard chiefs.allSatisfy({ isCollective($0, context) }) else { return nil }
            let missing = self.missing(for: post, in: context)
            guard !missing.isEmpty else { return nil }
            let lines = context.ordered(known)
            let (names, isTold) = (context.list(chiefs), context.coverage.reaches(post))
            // A nämnd employs and ends employments itself, and answers for the work environment: the person lacks.
            let isEmployer = chiefs.allSatisfy { context.kind($0).isBoard || context.kind($0) == .kommunalförbund }
            let duties = Audit.Context.list(missing)
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) är underställd \(names.swedish); vem som "
                        + "svarar för \(duties.swedish) sägs inte",
                    en: "\(context.quoted(post)) reports to \(names.english); who answers for "
                        + "\(duties.english) is not said"),
                on: lines, verdict: isTold ? nil : .upplysning,
                severity: isTold ? missing.count > 1 && !isEmployer ? nil : .medel : .info, in: context)
        }
    }

    private static func isCollective(_ node: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(node)
        return kind.isDecidingOrgan || kind == .befattningskollektiv || kind == .politiskGrupp
            || kind == .förtroendevalda || kind.isManagementGroup
    }

    /// Talks take a person; the rest somebody who is named.
    private static func missing(for post: Node, in context: Audit.Context) -> [Wording] {
        let measures = context.measures
        let talks = measures.doers(.hållerSamtal, to: post).contains { !isCollective($0, context) }
        var missing: [Wording] = []
        if !talks { missing.append(Wording("samtal", en: "talks")) }
        if measures.doers(.arbetsmiljöansvar, .fördelarArbetsmiljö, to: post).isEmpty {
            missing.append(Wording("arbetsmiljö", en: "work environment"))
        }
        if measures.doers(.avslutarAnställning, to: post).isEmpty {
            missing.append(Wording("anställningens slut", en: "the end of the employment"))
        }
        return missing
    }
}
