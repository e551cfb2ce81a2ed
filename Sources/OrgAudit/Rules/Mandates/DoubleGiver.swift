internal import OrgFacts
internal import OrgModel
internal import Texts

/// Powers, or a mandate, that come from two, neither above the other, and nothing tells what comes from whom.
enum DoubleGiver: FlawRule {
    static let code = "DBL-12"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let grading: Wording? = Wording(
        "medel där det är ett uppdrag och ingen delegation", en: "medium where it is a mandate and no delegation")
    static let words = RuleWords(
        name: Wording("befogenhet eller uppdrag från två håll", en: "powers or a mandate from two givers"),
        rationale: Wording(
            "beslutanderätt kommer från den nämnd vars ärende det är; kommer den från två måste det sägas vad som är "
                + "vems, annars vet ingen vem som kan ta tillbaka den eller ska få veta besluten",
            en:
                "the right to decide comes from the committee whose matter it is; if it comes from two, what is whose has "
                + "to be said, or nobody knows who may take it back or is to be told of the decisions"),
        authorities: [
            .kommunallagen("6 kap. 37 § och 7 kap. 5–6 §§", en: "chapter 6, section 37 and chapter 7, sections 5–6")
        ],
        advice: Wording(
            "skriv i vilka ärenden var och en delegerar (om), eller vem som avgör (konflikt avgörs av)",
            en: "say in which matters each delegates (regarding), or who decides (conflicts decided by)"))

    static let examples = [
        Example(
            """
            enheter: { sjukhusstyrelsen: { slag: nämnd }, regionstyrelsen: { slag: regionstyrelse } }
            befattningar:
              regiondirektör: { slag: regiondirektör, chef: regionstyrelsen }
              sjukhusdirektör:
                slag: förvaltningschef
                delegation från: [sjukhusstyrelsen, regiondirektör]                 # <- finding
            """),
        Example(
            """
            # The same matter from two boards, said of one at a time.
            enheter: { ks: { slag: kommunstyrelse }, tekniska nämnden: { slag: nämnd } }
            befattningar: { inköpschef: { slag: chef } }
            ärenden: { avropen: {} }
            utsagor:
              - { vem: ks, gör: delegerar till, vad: inköpschef, om: avropen }      # <- finding
              - { vem: tekniska nämnden, gör: delegerar till, vad: inköpschef, om: avropen }
            """),
        Example(
            """
            # A mandate from a board and from an official, for all of it.
            enheter: { skolnämnden: { slag: nämnd } }
            befattningar:
              skolchef: { slag: förvaltningschef, uppdrag: [skolnämnden, kommundirektör] }   # <- finding
              kommundirektör: { slag: kommundirektör }
            """),
        Example(
            """
            # Each in its own matters; two boards, each of its own by law; a chain; and one who decides.
            enheter:
              ks: { slag: kommunstyrelse }
              jävsnämnden: { slag: nämnd }
              nämnden: { slag: nämnd }
            befattningar:
              kommundirektör: { slag: kommundirektör, chef: ks, delegation från: ks }
              inköpschef: { slag: chef, chef: kommundirektör, delegation från: [{ vad: ks, om: avropen }, { vad: kommundirektör, om: tecknandet }] }
              bygglovschef: { slag: förvaltningschef, delegation från: [jävsnämnden, nämnden] }
              handläggare: { chef: bygglovschef, delegation från: [nämnden, bygglovschef] }
              kanslichef: { slag: chef, delegation från: [ks, bygglovschef], konflikt avgörs av: ks }
            ärenden: { avropen: {}, tecknandet: {} }
            """),
    ]

    /// What somebody has been given, and by whom.
    private struct Gift {
        let fact: Fact
        let giver: Node
        let taker: Node
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let powers = doubled(context.said(.delegerar, .vidaredelegerar), by: \.whom, context).compactMap {
            gift($0, from: $0.who, to: $0.whom, context)
        }
        let mandates = doubled(context.said(.svararInför), by: \.who, context).filter(context.facts.isMandate)
            .compactMap { gift($0, from: $0.whom, to: $0.who, context) }
        return told(powers, context) { names in
            Wording("befogenheter från \(names.swedish)", en: "powers from \(names.english)")
        }
            + told(mandates, context) { names in
                Wording("uppdrag från \(names.swedish)", en: "a mandate from \(names.english)")
            }
    }

    /// Those of which somebody has more than one: in a large organisation they are few.
    private static func doubled(
        _ facts: [Fact], by taker: (Fact) -> Node?, _ context: Audit.Context
    ) -> [Fact] {
        context.ordered(Dictionary(grouping: facts, by: taker).values.filter { $0.count > 1 }.flatMap(\.self))
    }

    private static func gift(_ fact: Fact, from giver: Node?, to taker: Node?, _ context: Audit.Context) -> Gift? {
        guard let giver, let taker, fact.isLine, fact.grade.isOwn, !context.isGhost(giver) else { return nil }
        let kind = context.kind(giver)
        // What comes from nobody one can name is told as that.
        guard kind.isDecidingOrgan || kind.isEmployedPost || kind.isManagementGroup else { return nil }
        return Gift(fact: fact, giver: giver, taker: taker)
    }

    private static func told(
        _ gifts: [Gift], _ context: Audit.Context, _ what: (Wording) -> Wording
    ) -> [Finding] {
        Dictionary(grouping: gifts, by: \.taker).compactMap { taker, gifts in
            guard gifts.count > 1, !context.isJoint(gifts.map(\.fact)),
                !context.facts.arbiters(of: taker).contains(where: { $0.who != nil })
            else { return nil }
            let isFromWho = gifts.first.map { $0.fact.who == $0.giver } ?? true
            let dealing = Dealing(gifts.map(\.fact), holder: isFromWho ? .who : .whom, in: context)
            let parted = gifts.filter { one in gifts.contains { isSecond($0, beside: one, dealing, context) } }
            guard let first = parted.first else { return nil }
            let from = what(context.list(parted.map(\.giver)))
            return finding(
                about: [taker],
                Wording(
                    "\(context.quoted(taker)) har \(from.swedish); vad som kommer från vem, och vem som avgör när de vill "
                        + "olika, sägs inte",
                    en: "\(context.quoted(taker)) has \(from.english); what comes from whom, and who decides when they "
                        + "disagree, is not said"),
                resting: parted.map(\.fact), severity: first.fact.act == .svararInför ? .medel : nil,
                variant: first.fact.act == .svararInför ? "uppdrag" : "", in: context)
        }
    }

    /// Whether two give the same, and neither has it from the other or stands above.
    private static func isSecond(
        _ one: Gift, beside other: Gift, _ dealing: Dealing, _ context: Audit.Context
    ) -> Bool {
        guard one.giver != other.giver, one.fact.makesTwo(with: other.fact), isShared(one, other, dealing, context)
        else {
            return false
        }
        return ![(one.giver, other.giver), (other.giver, one.giver)].contains { isUnder($0.1, $0.0, context) }
    }

    /// Whether both give one matter, or both give all; of two boards each gives no more than what is its own.
    private static func isShared(_ one: Gift, _ other: Gift, _ dealing: Dealing, _ context: Audit.Context) -> Bool {
        let (mine, theirs) = (
            Set(context.facts.matters(of: one.fact)), Set(context.facts.matters(of: other.fact))
        )
        // Two councils are of two municipalities, and give what they have together.
        if [one, other].allSatisfy({ context.kind($0.giver) == .kommunfullmäktige }) { return false }
        let areOrgans = [one, other].allSatisfy { context.kind($0.giver).isDecidingOrgan }
        // Organs that one statement names each give of their own ("den nämnd vars uppgift det är").
        if areOrgans, dealing.areEachTheirOwn(one.fact, other.fact) { return false }
        if !mine.isEmpty, !theirs.isEmpty { return !mine.isDisjoint(with: theirs) }
        return mine.isEmpty && theirs.isEmpty && !areOrgans
    }

    /// Whether one is under another, in whatever words, or has been given powers by it. The director is the board's.
    private static func isUnder(_ lower: Node, _ upper: Node, _ context: Audit.Context) -> Bool {
        if context.kind(lower) == .kommundirektör, context.kind(upper) == .kommunstyrelse { return true }
        return context.facts.isAbove(upper, lower)
            || context.facts.principals(of: lower).contains { $0.whom == upper }
            || context.facts.superiors(of: lower).contains { $0.node == upper }
            || context.facts.said(.delegerar, .vidaredelegerar, to: lower).contains { $0.who == upper }
    }
}
