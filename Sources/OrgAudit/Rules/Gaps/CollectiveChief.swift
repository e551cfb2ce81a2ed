internal import OrgFacts
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
            källor: { avtal: { slag: avtal, uttömmande om: [samverkanschef, skolchef] } }
            enheter:
              rådet: { slag: samverkansorgan }
              kontoret: { slag: enhet, leds av: samverkanschef }
            befattningar:
              samverkanschef: { slag: chef, chef: rådet }       # <- finding
              ledaren för skolan: { slag: skolchef, chef: rådet }   # <- finding
            """),
        Example(
            """
            # No source has to tell who holds the talks: it is asked.
            enheter: { nämnden: { slag: nämnd } }
            befattningar: { socialchef: { slag: förvaltningschef, chef: nämnden } }
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
        Example(
            """
            # The board above the unit is above its leader.
            källor: { avtal: { slag: avtal, uttömmande om: kansliet } }
            enheter:
              rådet: { slag: samverkansorgan, chef för: kansliet }      # <- finding
              kansliet: { slag: enhet, leds av: kanslichef }
              arkivet: { slag: enhet, chef: kanslichef, leds av: arkivarie }
            befattningar: { kanslichef: { slag: chef }, arkivarie: { slag: chef } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(where: \.isEmployedPost).compactMap { post in
            let kind = context.kind(post)
            guard kind != .kommundirektör, kind != .verkställandeDirektör else { return nil }
            let known = context.facts.chiefs(of: post)
            guard known.allSatisfy({ $0.who.map { isCollective($0, context) } ?? true }) else { return nil }
            // What is said of all of a kind is no silence of each.
            let facts = known.filter { fact in
                fact.isLine && fact.who != nil && !context.facts.isOfAKind(fact)
            }
            let chiefs = facts.compactMap(\.who)
            guard !chiefs.isEmpty else { return nil }
            let missing = self.missing(for: post, in: context)
            guard !missing.isEmpty else { return nil }
            let names = context.list(chiefs)
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
                resting: facts, severity: missing.count > 1 && !isEmployer ? nil : .medel,
                inSilenceOf: Silence(.duties, reach: .scope), in: context)
        }
    }

    private static func isCollective(_ node: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(node)
        return kind.isDecidingOrgan || kind == .befattningskollektiv || kind == .politiskGrupp
            || kind == .förtroendevalda || kind.isManagementGroup
    }

    /// Talks take a person; the rest somebody who is named.
    private static func missing(for post: Node, in context: Audit.Context) -> [Wording] {
        let facts = context.facts
        let (employing, accounting) = (facts.said(.employs, to: post), facts.said(.accounts, to: post))
        let talks = employing.contains { fact in
            fact.act == .hållerSamtal && fact.who.map { !isCollective($0, context) } ?? false
        }
        var missing: [Wording] = []
        if !talks { missing.append(Wording("samtal", en: "talks")) }
        if !accounting.contains(where: { $0.act == .arbetsmiljöansvar && $0.who != nil }),
            !facts.said(.fördelarArbetsmiljö, to: post).contains(where: { $0.who != nil })
        {
            missing.append(Wording("arbetsmiljö", en: "work environment"))
        }
        if !employing.contains(where: { $0.act == .avslutarAnställning && $0.who != nil }) {
            missing.append(Wording("anställningens slut", en: "the end of the employment"))
        }
        return missing
    }
}
