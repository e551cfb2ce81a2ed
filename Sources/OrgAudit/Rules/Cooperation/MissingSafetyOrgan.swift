internal import OrgFacts
internal import OrgModel
internal import Texts

/// A workplace large enough for a safety representative or a safety committee that has none, and a committee without a
/// representative.
enum MissingSafetyOrgan: FlawRule {
    static let code = "SAM-07"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("arbetsställe utan skyddsorganisation", en: "workplace without a safety organisation"),
        rationale: Wording(
            "där minst fem arbetar ska det finnas skyddsombud, och där minst femtio arbetar en skyddskommitté "
                + "eller ett annat organ enligt kollektivavtal",
            en: "where at least five work there is to be a safety representative, and where at least fifty a safety "
                + "committee or another body by collective agreement"),
        authorities: [
            .arbetsmiljölagen("6 kap. 2, 8 och 9 a §§", en: "chapter 6, sections 2, 8 and 9 a")
        ],
        advice: Wording(
            "se till att skyddsombud och skyddskommitté finns, eller visa vilket organ som fyller uppgiften",
            en: "see to it that there are a representative and a committee, or show which body does the task"))

    static let examples = [
        Example(
            """
            enheter:
              verkstaden:
                slag: arbetsplats
                har: { vad: skyddskommitté, gäller: nej }       # <- finding
            befattningar: { arbetarna: { slag: personal, antal: 70, hör till: verkstaden } }
            """),
        Example(
            """
            enheter:
              verkstaden: { slag: arbetsplats, har: { vad: skyddskommitté, gäller: nej } }
              kontoret: { slag: arbetsplats }
            befattningar:
              arbetarna: { slag: personal, antal: 20, hör till: verkstaden }
              tjänstemännen: { slag: personal, antal: 80, hör till: kontoret }
            """),
        Example(
            """
            # The representative has a seat in the one committee, and is only called in to the other.
            befattningar: { ombudet: { slag: skyddsombud, ingår i: kommittén }, platschefen: { slag: chef } }
            grupper:
              kommittén: { slag: skyddskommitté, ingår: platschefen }
              samverkansgruppen:
                slag: samverkansgrupp
                är även: områdets kommitté
                ingår: platschefen
                adjungerade: ombudet                             # <- finding
              områdets kommitté: { slag: skyddskommitté }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        denials(context).isEmpty && calls(context).isEmpty
            ? .notAssessable(
                Wording(
                    "ingen källa säger att skyddsombud eller skyddskommitté saknas",
                    en: "no source says that a safety representative or committee is missing"))
            : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] { lacking(context) + calledIn(context) }

    private static func lacking(_ context: Audit.Context) -> [Finding] {
        denials(context).compactMap { denial in
            guard let place = denial.place, let organ = denial.organ else { return nil }
            let least = context.kind(organ) == .skyddskommitté ? 50 : 5
            let count = staff(of: place, context)
            guard count >= least, !hasOther(place, context.kind(organ), context) else { return nil }
            return finding(
                about: [place],
                Wording(
                    "\(context.quoted(place)) har minst \(count) anställda men ingen \(context.kind(organ).words.singular.swedish)",
                    en: "\(context.quoted(place)) has at least \(count) employees but no "
                        + context.kind(organ).words.singular.english),
                resting: [denial.fact], in: context)
        }
    }

    // MARK: A committee without a representative

    /// Safety committees, and groups that are one too, to which the safety representative is only called in.
    private static func calledIn(_ context: Audit.Context) -> [Finding] {
        calls(context).map { committee, calls in
            let (name, who) = (context.quoted(committee), context.list(calls.compactMap(\.who)))
            return finding(
                about: [committee],
                Wording(
                    "\(name) är skyddskommitté, men \(who.swedish) är bara adjungerad eller får närvara; minst ett skyddsombud "
                        + "ska vara ledamot",
                    en:
                        "\(name) is a safety committee, but \(who.english) only attends or is called in; at least one safety "
                        + "representative is to be a member"),
                resting: calls, verdict: .otydlighet, severity: .medel, variant: "adjungerad", in: context)
        }
    }

    private static func calls(_ context: Audit.Context) -> [(committee: Node, calls: [Fact])] {
        context.nodes(where: { $0.section == .groups }).filter { isCommittee($0, context) }.compactMap { group in
            let seats = context.facts.said(.ledamot, .ordförande, to: group)
            let attending = [Mode.är, .får].flatMap {
                context.facts.said(.adjungerad, .närvarorätt, .deltar, mode: $0, to: group)
            }.filter { isRepresentative($0.who, context) }
            guard !seats.isEmpty, !attending.isEmpty,
                !seats.contains(where: { seat in isRepresentative(seat.who, context) || isHeld(seat.who, context) })
            else { return nil }
            return (committee: group, calls: context.ordered(attending))
        }
    }

    private static func isCommittee(_ group: Node, _ context: Audit.Context) -> Bool {
        context.kind(group) == .skyddskommitté
            || context.facts.said(.motsvarar, .innehar).contains { same in
                [same.who, same.whom].contains(group)
                    && [same.who, same.whom].contains { context.isEnd($0) { $0 == .skyddskommitté } }
            }
    }

    private static func isRepresentative(_ node: Node?, _ context: Audit.Context) -> Bool {
        context.isEnd(node) { $0 == .skyddsombud }
    }

    /// Whether a representative fills the seat.
    private static func isHeld(_ seat: Node?, _ context: Audit.Context) -> Bool {
        seat.map { seat in
            context.facts.said(.innehar, to: seat).contains { isRepresentative($0.who, context) }
        } ?? false
    }

    private typealias Denial = (fact: Fact, place: Node?, organ: Node?)

    /// What the sources say that a part does not have, or that does not belong to it.
    private static func denials(_ context: Audit.Context) -> [Denial] {
        let had = context.facts.said(.har, mode: .nej).map { (fact: $0, place: $0.who, organ: $0.whom) }
        let placed = context.facts.said(.hörTill, .delAv, mode: .nej).map { (fact: $0, place: $0.whom, organ: $0.who) }
        return (had + placed).filter { denial in
            context.isEnd(denial.place) { $0.section == .units }
                && context.isEnd(denial.organ) { $0 == .skyddskommitté || $0 == .skyddsombud }
        }
    }

    private static func staff(of place: Node, _ context: Audit.Context) -> Int {
        var count = Headcount()
        let all = context.measures.parts(of: place) + context.measures.targets(.har, from: place)
        for group in Set(all) where context.kind(group) == .personal {
            count.add(context.organisation.traits(of: group).quantity)
        }
        return count.known
    }

    /// A co-operation group of the part may be the committee by collective agreement.
    private static func hasOther(_ place: Node, _ kind: NodeKind, _ context: Audit.Context) -> Bool {
        kind == .skyddskommitté
            && (context.measures.doers(.hörTill, .delAv, .rör, to: place) + context.measures.targets(.har, from: place))
                .contains { context.kind($0).sphere == .cooperation }
    }
}
