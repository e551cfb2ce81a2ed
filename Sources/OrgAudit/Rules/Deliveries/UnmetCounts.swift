internal import OrgFacts
internal import OrgModel
internal import Texts

/// Numbers that do not meet: of two that go together there are not as many of the one as of the other, or more are meant
/// than there are.
enum UnmetCounts: FlawRule {
    static let code = "DOC-05"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.låg
    static let words = RuleWords(
        name: Wording("antal som inte möts", en: "numbers that do not meet"),
        rationale: Wording(
            "är nämnderna fler än kontoren delar några på ett, och vilka det är avgör vem som svarar för vad",
            en: "where committees outnumber their departments some share one, and which they are decides who answers "
                + "for what"),
        advice: Wording(
            "säg vilka som hör ihop, eller rätta antalen", en: "say which go together, or set the numbers right"))

    static let examples = [
        Example(
            """
            befattningar:
              områdeschefen: { slag: chef, chef för: { vad: enhetscheferna, antal: 9 } }    # <- finding
              enhetscheferna: { slag: enhetschef, antal: 6 }
            """),
        Example(
            """
            # Which committees share a department is asked, and nothing else of it.
            enheter:
              nämnderna: { slag: nämnd, antal: 11 }
              kontoren: { slag: förvaltning, antal: 7, hör till: nämnderna }
            """),
        Example(
            """
            # As many of each, and chiefs of many.
            enheter:
              nämnderna: { slag: nämnd, antal: 7 }
              kontoren: { slag: förvaltning, antal: 7, hör till: nämnderna }
            befattningar:
              chefer: { slag: förvaltningschef, antal: 7, chef för: enhetscheferna }
              enhetscheferna: { slag: enhetschef, antal: 60 }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let pairs = joined(context) + unjoined(context)
        return tooMany(context)
            + pairs.map { pair in
                let names = pair.nodes.map { node in
                    Wording(
                        "\(context.quoted(node)) (\(number(node, context) ?? 0))",
                        en: "\(context.quoted(node)) (\(number(node, context) ?? 0))")
                }
                let both = Audit.Context.list(names)
                return finding(
                    about: pair.nodes,
                    Wording(
                        "\(both.swedish) är inte lika många; vilka som hör ihop sägs inte",
                        en: "\(both.english) are not as many; which go together is not said"),
                    resting: pair.facts,
                    // Nobody errs by telling two numbers.
                    inSilenceOf: Silence(.sharing).of(both, saidBy: [], isDoubtful: true), in: context)
            }
    }

    /// Two that go together and are not as many.
    struct Pair {
        let nodes: [Node]
        let facts: [Fact]
    }

    /// Departments and committees, their chiefs and committees, leaders and what they lead: where the one is of the other.
    private static func joined(_ context: Audit.Context) -> [Pair] {
        let facts = context.said(.hörTill, .svararInför, .leder).filter { fact in
            fact.partialEnd == nil && (fact.act == .leder ? isLed(fact, context) : isServed(fact, context))
        }
        let pairs = Dictionary(grouping: facts) { fact in [fact.who, fact.whom].compactMap(\.self).sorted() }
        return pairs.filter { differ($0.key, context) }.map { Pair(nodes: $0.key, facts: $0.value) }
    }

    private static func isServed(_ fact: Fact, _ context: Audit.Context) -> Bool {
        context.isEnd(fact.whom, \.isBoard) && context.isEnd(fact.who) { $0 == .förvaltning || $0 == .förvaltningschef }
    }

    private static func isLed(_ fact: Fact, _ context: Audit.Context) -> Bool {
        context.isEnd(fact.who, \.isEmployedPost)
            && context.isEnd(fact.whom) { $0.fit == .unit }
    }

    /// A number of committees and a number of departments, of which nothing more is said.
    static func unjoined(_ context: Audit.Context) -> [Pair] {
        let (boards, departments) = (context.measures.nodes(.nämnd), context.measures.nodes(.förvaltning))
        guard boards.count == 1, departments.count == 1, differ(boards + departments, context),
            context.facts.said(.placed, from: departments[0]).isEmpty,
            context.facts.said(.answers, from: departments[0]).isEmpty
        else { return [] }
        return [Pair(nodes: (boards + departments).sorted(), facts: [])]
    }

    private static func differ(_ nodes: [Node], _ context: Audit.Context) -> Bool {
        let numbers = nodes.compactMap { number($0, context) }
        return numbers.count == 2 && numbers[0] != numbers[1]
    }

    private static func number(_ node: Node, _ context: Audit.Context) -> Int? {
        guard let quantity = context.organisation.quantity(of: node), quantity.precision == .exact, quantity.per == nil
        else { return nil }
        return quantity.number
    }

    /// More are meant than there are.
    private static func tooMany(_ context: Audit.Context) -> [Finding] {
        let words: [FactWord] = [.commands, .leads, .answers, .placed, .watches, .appoints, .sits]
        return words.flatMap { context.said($0) }.compactMap { fact -> (Node, Int, Fact)? in
            guard fact.act != .gruppbeslut, let said = context.facts.quantity(of: fact), said.precision == .exact,
                let many = [fact.who, fact.whom].compactMap(\.self).first(where: { number($0, context) != nil }),
                let all = number(many, context), said.number > all
            else { return nil }
            return (many, said.number, fact)
        }.map { many, said, fact in
            let all = number(many, context) ?? 0
            return finding(
                about: [many],
                Wording(
                    "\(said) av \(context.quoted(many)) är menade, men de är \(all)",
                    en: "\(said) of \(context.quoted(many)) are meant, but there are \(all)"),
                resting: [fact], variant: "för många", in: context)
        }
    }
}
