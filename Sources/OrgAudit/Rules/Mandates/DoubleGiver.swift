internal import OrgFacts
internal import OrgModel
internal import Texts

/// Powers that come from two, neither above the other, and nothing tells what comes from whom.
enum DoubleGiver: FlawRule {
    static let code = "DBL-12"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("befogenhet från två håll", en: "powers from two givers"),
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

    static func findings(in context: Audit.Context) -> [Finding] {
        let given = context.ordered(context.said(.delegerar, .vidaredelegerar)).filter { fact in
            fact.isLine && fact.who.map { !context.isGhost($0) } ?? false
        }
        return Dictionary(grouping: given) { $0.whom }.compactMap { taker, facts in
            guard let taker, facts.count > 1, !context.isJoint(facts),
                !context.facts.arbiters(of: taker).contains(where: { $0.who != nil })
            else { return nil }
            let parted = facts.filter { one in facts.contains { isSecond($0, beside: one, context) } }
            guard !parted.isEmpty else { return nil }
            let names = context.list(parted.compactMap(\.who))
            return finding(
                about: [taker],
                Wording(
                    "\(context.quoted(taker)) har befogenheter från \(names.swedish); vad som kommer från vem, och vem som "
                        + "avgör när de vill olika, sägs inte",
                    en:
                        "\(context.quoted(taker)) has powers from \(names.english); what comes from whom, and who decides "
                        + "when they disagree, is not said"),
                resting: parted, in: context)
        }
    }

    /// Whether two give the same, and neither has it from the other or stands above.
    private static func isSecond(_ one: Fact, beside other: Fact, _ context: Audit.Context) -> Bool {
        guard let giver = one.who, let second = other.who, giver != second, one.makesTwo(with: other),
            isShared(one, other, context)
        else { return false }
        return ![(giver, second), (second, giver)].contains { isUnder($0.1, $0.0, context) }
    }

    /// Whether one is under another, in whatever words, or has been given powers by it. The director is the board's.
    private static func isUnder(_ lower: Node, _ upper: Node, _ context: Audit.Context) -> Bool {
        if context.kind(lower) == .kommundirektör, context.kind(upper) == .kommunstyrelse { return true }
        return context.facts.isAbove(upper, lower)
            || context.facts.principals(of: lower).contains { $0.whom == upper }
            || context.facts.superiors(of: lower).contains { $0.node == upper }
            || context.facts.said(.delegerar, .vidaredelegerar, to: lower).contains { $0.who == upper }
    }

    /// Whether both give one matter, or both give all; of two boards each gives no more than what is its own.
    private static func isShared(_ one: Fact, _ other: Fact, _ context: Audit.Context) -> Bool {
        let (mine, theirs) = (Set(context.facts.matters(of: one)), Set(context.facts.matters(of: other)))
        if !mine.isEmpty, !theirs.isEmpty { return !mine.isDisjoint(with: theirs) }
        guard mine.isEmpty, theirs.isEmpty else { return false }
        return [one, other].contains { context.isEnd($0.who) { !$0.isDecidingOrgan } }
    }
}
