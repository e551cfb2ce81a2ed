internal import OrgModel
internal import Texts

/// A reorganisation whose directive lacks co-operation, the safety representative or the risk assessment beforehand.
enum UnpreparedReorganisation: FlawRule {
    static let code = "SAM-05"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("omorganisation utan full samverkan", en: "reorganisation without full co-operation"),
        rationale: Wording(
            "skyddsombud ska delta när arbetsorganisation planeras och skyddskommittén behandla den; "
                + "samverkan och riskbedömning gör nytta bara före beslutet",
            en: "safety representatives take part in planning the organisation of work and the safety committee "
                + "handles it; co-operation and risk assessment help only before the decision"),
        authorities: [
            .arbetsmiljölagen("6 kap. 4 § och 9 § 3", en: "chapter 6, sections 4 and 9(3)")
        ],
        advice: Wording(
            "skriv i direktivet i vilket forum det samverkas, hur skyddsombudet deltar och när riskerna bedöms, "
                + "allt före beslutet",
            en: "say in the directive where co-operation takes place, how the safety representative takes part and "
                + "when the risks are assessed, all before the decision"))

    static let examples = [
        Example(
            """
            källor: { direktivet: { slag: direktiv, avser: översynen } }
            ärenden:
              översynen: { slag: omorganisation }     # <- finding
            """),
        Example(
            """
            källor: { direktivet: { slag: direktiv } }
            enheter: { facken: { slag: facklig part } }
            befattningar: { ombuden: { slag: skyddsombud } }
            grupper: { samverkan: { slag: samverkansgrupp }, centralt: { slag: fös, ingår: [ombuden, facken] } }
            ärenden:
              flytten: { slag: omorganisation, styrs av: direktivet, riskbedömning: ja, föregår: beslutet }
              beslutet: {}
              översynen: { slag: omorganisation, styrs av: direktivet, riskbedömning: ja, föregår: beslutet }
            utsagor:
              - { vem: samverkan, gör: yttrar sig om, vad: översynen, före: beslutet }
              - { vem: ombuden, gör: deltar i, vad: översynen, före: beslutet }
              - { vem: centralt, gör: yttrar sig om, vad: flytten }
            """),
        Example(
            """
            ärenden: { översynen: { slag: omorganisation } }   # only spoken of: nothing says how it is to be done
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        guard !context.nodes(.omorganisation).isEmpty else {
            return .notApplicable(
                Wording("modellen har ingen omorganisation", en: "the model has no reorganisation"))
        }
        return context.nodes(.omorganisation).contains {
            !directives(of: $0, context).isEmpty || isDecided($0, context)
        }
            ? .assessable
            : .notAssessable(
                Wording(
                    "inget direktiv för omorganisationen är känt", en: "no directive of the reorganisation is known"))
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.omorganisation).compactMap { change in
            let papers = directives(of: change, context)
            guard !papers.isEmpty || isDecided(change, context) else { return nil }
            let about = Set([change] + papers)
            let lines = self.lines(about: about, context)
            let parties = lines.flatMap { [$0.subject, $0.object].compactMap { $0 } }
            let members = parties.flatMap { context.lines(.ingår, toOrToKind: $0).compactMap(\.subject) }
            func takesPart(_ isWanted: (NodeKind) -> Bool) -> Bool {
                (parties + members).contains { isWanted(context.kind($0)) }
            }
            let isSafe = takesPart { $0 == .skyddsombud || $0 == .skyddskommitté }
            let isForum =
                takesPart { $0.sphere == .cooperation && $0.section == .groups }
                || lines.contains { $0.relation == .samverkar && isWithUnion($0, context) }
            let isUnion = takesPart { $0 == .fackligPart }
            let isAssessed = about.contains {
                context.organisation.value(.riskbedömning, of: $0) == Answer.yes.rawValue
            }
            let isBefore =
                lines.contains { !context.measures.detail(of: $0).before.isEmpty }
                || lines.isEmpty || !context.lines(.föregår, from: change).isEmpty
            let missing = [
                isForum ? nil : Wording("forum för samverkan", en: "a forum of co-operation"),
                isSafe ? nil : Wording("skyddsombud eller skyddskommitté", en: "safety representative or committee"),
                isAssessed ? nil : Wording("riskbedömning", en: "risk assessment"),
                isBefore ? nil : Wording("att det sker före beslutet", en: "that it comes before the decision"),
            ].compactMap { $0 }
            guard !missing.isEmpty else { return nil }
            return finding(
                about: [change],
                Wording(
                    "\(context.quoted(change)) har direktiv eller beslut, men det här sägs inte: "
                        + missing.map(\.swedish).joined(separator: ", "),
                    en: "\(context.quoted(change)) has a directive or a decision, but this is not said: "
                        + missing.map(\.english).joined(separator: ", ")),
                evidence: [context.evidence(change)] + lines.map(context.evidence),
                severity: papers.isEmpty || isUnion || isForum || isSafe ? .medel : .hög, in: context)
        }
    }

    private static func isDecided(_ change: Node, _ context: Audit.Context) -> Bool {
        [Relation.beslutar, .antar].contains { context.lines($0, to: change).contains { $0.subject != nil } }
    }

    private static func isWithUnion(_ line: Line, _ context: Audit.Context) -> Bool {
        [line.subject, line.object].contains { $0.map { context.kind($0) == .fackligPart } ?? false }
    }

    /// The directives that govern the change, or are about it.
    static func directives(of change: Node, _ context: Audit.Context) -> [Node] {
        let governing = context.lines(.styrsAv, from: change).compactMap(\.object)
        let about = (context.lines(.avser, to: change) + context.lines(.reglerar, to: change)).compactMap(\.subject)
        let source = context.organisation.traits(of: change).detail.source.map { [$0] } ?? []
        return Set(governing + about + source).filter { context.kind($0) == .direktiv }.sorted {
            context.organisation.id(of: $0) < context.organisation.id(of: $1)
        }
    }

    private static func lines(about nodes: Set<Node>, _ context: Audit.Context) -> [Line] {
        let all = [Relation.samråder, .samverkar, .deltar, .yttrarSig, .informerar, .bereder].flatMap(context.lines)
        return context.ordered(
            all.filter { line in
                nodes.contains { $0 == line.subject || $0 == line.object }
                    || !nodes.isDisjoint(with: context.measures.detail(of: line).matters)
            })
    }
}
