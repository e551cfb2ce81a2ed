internal import OrgFacts
internal import OrgModel
internal import Texts

/// Two sources that say one thing in two ways: yes and no, two numbers, two rhythms, two days.
enum TwoAnswers: FlawRule {
    static let code = "DOC-02"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.låg
    static let grading: Wording? = Wording(
        "medel där lydnad, ledning, verksamhet eller beslut hänger på svaret",
        en: "medium where obedience, leadership, operations or decisions hang on the answer")
    static let words = RuleWords(
        name: Wording("två källor, två svar", en: "two sources, two answers"),
        rationale: Wording(
            "den som går efter det ena dokumentet bryter mot det andra, och ingen har sagt vilket som gäller",
            en: "whoever goes by the one document breaks the other, and nobody has said which of them holds"),
        advice: Wording(
            "rätta det ena, eller skriv att det ena ersätter det andra (ersätter)",
            en: "correct the one, or say that one replaces the other (replaces)"))

    static let examples = [
        Example(
            """
            källor: { reglementet: { slag: reglemente }, sidan: { slag: webbsida } }
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden: { taxan: {}, avtalen: {} }
            utsagor:
              - { vem: ks, gör: beslutar, vad: taxan, källa: reglementet §2 }            # <- finding
              - { vem: ks, gör: beslutar, vad: taxan, gäller: nej, källa: sidan }
              - { vem: ks, gör: följer upp, vad: avtalen, ofta: 1/år, källa: reglementet }   # <- finding
              - { vem: ks, gör: följer upp, vad: avtalen, ofta: 2/år, källa: sidan }
            """),
        Example(
            """
            källor: { policyn: { slag: policy }, handboken: { slag: dokument } }
            enheter:
              kontoret: { slag: förvaltning, har: [{ vad: staber, antal: 3, källa: policyn }, { vad: staber, antal: 4, källa: handboken }] }   # <- finding
              staber: { slag: stab, antal: okänt }
            befattningar: { kanslichef: { slag: chef }, jurist: { slag: tjänst } }
            utsagor:
              - { vem: jurist, gör: chef, vad: kanslichef, källa: policyn }                  # <- finding
              - { vem: jurist, gör: chef, vad: kanslichef, gäller: nej, källa: handboken }
            """),
        Example(
            """
            # One replaces the other, one only proposes, and matters told apart.
            källor:
              ny: { slag: policy, ersätter: gammal }
              gammal: { slag: policy }
              förslaget: { slag: förslag }
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden: { taxan: {}, avtalen: {}, arkivet: {}, gränsen: {} }
            utsagor:
              - { vem: ks, gör: beslutar, vad: taxan, källa: ny }
              - { vem: ks, gör: beslutar, vad: taxan, gäller: nej, källa: gammal }
              - { vem: ks, gör: följer upp, vad: avtalen, ofta: 1/år, källa: ny }
              - { vem: ks, gör: följer upp, vad: avtalen, ofta: 2/år, källa: förslaget }
              - { vem: ks, gör: ansvarar, vad: arkivet, källa: ny }
              - { vem: ks, gör: ansvarar, vad: arkivet, om: gränsen, gäller: nej, källa: förslaget }
            """),
    ]

    /// What is the same thing, whichever source says it.
    private struct Saying: Hashable {
        let act: Act
        let who: Node
        let whom: Node
        let matters: [Node]
    }

    private static let grave: Set<FactWord> = [.commands, .answers, .runs, .leads, .decides, .delegates]

    static func findings(in context: Audit.Context) -> [Finding] {
        var sayings: [Saying: [Fact]] = [:]
        let words = FactWord.allCases.filter { $0 != .remarks }
        let said = words.lazy.flatMap { [context.said($0), context.facts.said($0, .nej)] }
        for fact in said.joined() where fact.grade.isOwn {
            guard let who = fact.who, let whom = fact.whom, context.facts.source(of: fact) != nil
            else { continue }
            let matters = context.facts.matters(of: fact)
            sayings[Saying(act: fact.act, who: who, whom: whom, matters: matters), default: []].append(fact)
        }
        let clashes = sayings.compactMap { saying, facts in clash(facts, context).map { (saying: saying, clash: $0) } }
        // What one statement says in several acts is told of the first, and of all that it names there.
        return Dictionary(grouping: clashes) { Set($0.clash.facts.map(\.ground.first)) }.values.compactMap { alike in
            guard let act = alike.map(\.saying.act).min(by: { $0.rawValue < $1.rawValue }) else { return nil }
            return told(alike.filter { $0.saying.act == act }, of: act, context)
        }
    }

    private enum Clash {
        case denied([Fact]), number([Fact]), rhythm([Fact]), day([Fact])

        var facts: [Fact] {
            switch self {
            case .denied(let facts), .number(let facts), .rhythm(let facts), .day(let facts): facts
            }
        }

        var wording: Wording {
            switch self {
            case .denied: Wording("att det är så och att det inte är så", en: "that it is so and that it is not")
            case .number: Wording("två olika antal", en: "two different numbers")
            case .rhythm: Wording("två olika svar på hur ofta", en: "two different rhythms")
            case .day: Wording("två olika slutdagar", en: "two different last days")
            }
        }
    }

    /// Two facts of two sources that cannot both be right, the gravest sort of it.
    private static func clash(_ facts: [Fact], _ context: Audit.Context) -> Clash? {
        let all = context.ordered(facts)
        for (place, one) in all.enumerated() {
            for other in all[(place + 1)...] where areOfTwo(one, other, context) {
                if one.mode != other.mode {
                    return .denied([one, other].sorted { $0.mode.rawValue < $1.mode.rawValue })
                }
                if one.mode != .är { continue }
                if differ(context.facts.quantity(of: one), context.facts.quantity(of: other)) {
                    return .number([one, other])
                }
                if differ(context.facts.frequency(of: one), context.facts.frequency(of: other)) {
                    return .rhythm([one, other])
                }
                if differ(context.facts.lastDay(of: one), context.facts.lastDay(of: other)) {
                    return .day([one, other])
                }
            }
        }
        return nil
    }

    private static func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
        guard let one, let other else { return false }
        return one != other
    }

    /// Whether they are of two sources that both bind or tell, of which neither replaces the other.
    private static func areOfTwo(_ one: Fact, _ other: Fact, _ context: Audit.Context) -> Bool {
        guard let first = context.facts.source(of: one), let second = context.facts.source(of: other), first != second,
            ![first, second].contains(where: { context.kind($0) == .förslag || context.kind($0).isTemplate })
        else { return false }
        let replaced = [(first, second), (second, first)].contains { new, old in
            context.facts.said(.ersätter, from: new).contains { $0.whom == old }
        }
        return !replaced
    }

    private static func told(
        _ alike: [(saying: Saying, clash: Clash)], of act: Act, _ context: Audit.Context
    ) -> Finding {
        let facts = context.ordered(alike.flatMap(\.clash.facts))
        let (who, whom) = (context.list(alike.map(\.saying.who)), context.list(alike.map(\.saying.whom)))
        let sources = context.list(facts.compactMap { context.facts.source(of: $0) })
        let what = alike[0].clash.wording
        let isGrave: Bool = if case .denied = alike[0].clash { grave.contains(act.word) } else { false }
        // What is said to be so is shown first, and what is denied after it.
        let first = facts.filter { $0.mode != .nej }
        return finding(
            about: alike.flatMap { [$0.saying.who, $0.saying.whom] },
            Wording(
                "\(sources.swedish) ger två svar om att \(who.swedish) \(act.phrase.swedish) \(whom.swedish): "
                    + "\(what.swedish)",
                en: "\(sources.english) give two answers on whether \(who.english) \(act.phrase.english) "
                    + "\(whom.english): \(what.english)"),
            resting: first.isEmpty ? facts : first, then: facts, severity: isGrave ? .medel : nil, variant: "\(act)",
            in: context)
    }
}
