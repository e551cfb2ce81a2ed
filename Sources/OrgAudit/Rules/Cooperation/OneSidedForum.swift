internal import OrgFacts
internal import OrgModel
internal import Texts

/// A forum of co-operation of which all members are told, and one side of the two is not among them.
enum OneSidedForum: FlawRule {
    static let code = "SAM-08"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("samverkan utan den ena parten", en: "co-operation without one side"),
        rationale: Wording(
            "en samverkansgrupp fullgör förhandling och skyddskommitté bara när både arbetsgivaren och de anställda, genom "
                + "fackliga ombud eller skyddsombud, är med",
            en:
                "a co-operation group stands for negotiation and safety committee only with both the employer and, by union "
                + "or safety representatives, the employees in it"),
        authorities: [Cooperation.levels, .arbetsmiljölagen("6 kap. 8–9 §§", en: "chapter 6, sections 8–9")],
        advice: Wording("skriv vilka som företräder båda sidor", en: "say who represents both sides"))

    static let examples = [
        Example(
            """
            källa: avtalet
            källor: { avtalet: { slag: samverkansavtal } }
            befattningar: { kontorschefen: { slag: förvaltningschef }, badchefen: { slag: enhetschef } }
            grupper:
              gruppen:
                slag: samverkansgrupp
                ingår: [kontorschefen, badchefen]             # <- finding
            """),
        Example(
            """
            # Unions of their own.
            källa: riktlinjen
            källor: { riktlinjen: { slag: riktlinje } }
            enheter: { facken: { slag: facklig part, antal: 4 } }
            befattningar: { ombuden: { slag: skyddsombud, antal: 2 } }
            grupper: { kommittén: { slag: skyddskommitté, medlemmar: [facken, ombuden] } }        # <- finding
            """),
        Example(
            """
            # Both sides; led by a chief; some who may be of either; members not told; and where a page only tells of it.
            källa: avtalet
            källor: { avtalet: { slag: samverkansavtal }, sidan: { slag: webbsida } }
            enheter: { facken: { slag: facklig part } }
            befattningar: { chefen: { slag: enhetschef }, företrädarna: { slag: befattning, antal: 3 } }
            grupper:
              a: { slag: samverkansgrupp, ingår: [chefen, facken] }
              b: { slag: fös, ingår: facken, leds av: chefen }
              c: { slag: samverkansgrupp, ingår: [chefen, företrädarna] }
              d: { slag: samverkansgrupp, samverkansansvarig: chefen }
              e: { slag: samverkansgrupp, ingår: { vad: chefen, källa: sidan } }
              f: { slag: apt, ingår: chefen }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability { Cooperation.applicability(context) }

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.fös, .samverkansgrupp, .skyddskommitté).compactMap { group in
            let facts = context.facts
            let seats = facts.said(.ledamot, .ordförande, to: group).filter { $0.grade.isOwn && $0.who != nil }
            let others =
                facts.said(.leder, .kallar, .samverkansansvar, .deltar, .adjungerad, to: group)
                + facts.said(.samverkar, from: group) + facts.said(.samverkar, to: group)
            let open = facts.said(.sits, .öppet, to: group) + facts.said(.sits, .krav, to: group)
            let isTold = seats.allSatisfy { fact in
                facts.source(of: fact).map { context.kind($0).isBinding && !facts.isTorn(fact) } ?? false
            }
            guard !seats.isEmpty, isTold, open.isEmpty, facts.partial(.sits, to: group).isEmpty else { return nil }
            let present = (seats + others).flatMap { [$0.who, $0.whom] }.compactMap(\.self).filter { $0 != group }
            let sides = Set(present.map { side(of: $0, context) })
            guard sides.count == 1, let side = sides.first, side != .either else { return nil }
            let (names, missing) = (context.list(seats.compactMap(\.who)), other(than: side))
            return finding(
                about: [group],
                Wording(
                    "i \(context.quoted(group)) sitter \(names.swedish); \(missing.swedish) finns inte med",
                    en: "in \(context.quoted(group)) sit \(names.english); \(missing.english) is not there"),
                resting: context.ordered(seats), parties: .none, in: context)
        }
    }

    private enum Side { case employer, employees, either }

    /// On which side somebody sits, where the kind tells.
    private static func side(of node: Node, _ context: Audit.Context) -> Side {
        let kind = context.kind(node)
        if kind == .fackligPart || kind == .skyddsombud { return .employees }
        return kind.leadsOthers || kind.isDecidingOrgan ? .employer : .either
    }

    private static func other(than side: Side) -> Wording {
        side == .employer
            ? Wording("någon som företräder de anställda", en: "anybody who represents the employees")
            : Wording("någon som företräder arbetsgivaren", en: "anybody who represents the employer")
    }
}
