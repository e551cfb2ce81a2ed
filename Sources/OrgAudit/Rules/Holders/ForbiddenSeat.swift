internal import OrgFacts
internal import OrgModel
internal import Texts

/// Somebody in a seat that a document says that they may not have.
enum ForbiddenSeat: FlawRule {
    static let code = "DBL-14"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("plats som ett dokument förbjuder", en: "seat that a document forbids"),
        rationale: Wording(
            "säger ett reglemente att den som sitter i det ena organet inte får sitta i det andra, gäller det var och en",
            en: "where terms of reference say that whoever sits on one organ may not sit on another, it goes for each"),
        advice: Wording("lämna den ena platsen, eller ändra förbudet", en: "leave one of the seats, or change the ban"))

    static let examples = [
        Example(
            """
            enheter: { byggnadsnämnden: { slag: nämnd }, jävsnämnden: { slag: nämnd } }
            personer: { p1: { ingår i: [byggnadsnämnden, jävsnämnden] }, p2: { ingår i: jävsnämnden } }   # <- finding
            befattningar:
              byggledamöterna: { slag: förtroendevalda, ingår i: byggnadsnämnden }
            utsagor:
              - { vem: byggledamöterna, gör: ingår i, vad: jävsnämnden, gäller: nej }
            """),
        Example(
            """
            # Of a post, which one of the members holds.
            enheter: { styrelsen: { slag: bolagsstyrelse } }
            befattningar: { kanslichefen: { slag: chef, innehas av: p1 } }
            personer:
              p1: { ingår i: styrelsen }                             # <- finding
            utsagor:
              - { vem: kanslichefen, gör: ingår i, vad: styrelsen, gäller: nej }
            """),
        Example(
            """
            enheter: { byggnadsnämnden: { slag: nämnd }, jävsnämnden: { slag: nämnd } }
            personer: { p1: { ingår i: byggnadsnämnden }, p2: { ingår i: jävsnämnden } }
            befattningar:
              byggledamöterna: { slag: förtroendevalda, ingår i: byggnadsnämnden }
            utsagor:
              - { vem: byggledamöterna, gör: ingår i, vad: jävsnämnden, gäller: nej }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let bans = context.said(.ledamot, .ordförande, mode: .nej).filter { $0.who != nil && $0.whom != nil }
        if bans.isEmpty { return [] }
        return context.nodes(.person).flatMap { person -> [Finding] in
            let seats = context.facts.seats(of: person)
            let posts = Set(context.facts.holdings(of: person).compactMap(\.whom))
            return bans.compactMap { ban in
                guard let who = ban.who, let organ = ban.whom else { return nil }
                let taken = seats.filter { $0.whom == organ }
                let reasons = seats.filter { isOf(who, $0.whom, context) && $0.whom != organ }
                guard !taken.isEmpty, who == person || posts.contains(who) || !reasons.isEmpty else { return nil }
                return finding(
                    about: [person],
                    Wording(
                        "\(context.quoted(person)) sitter i \(context.quoted(organ)), fast det sägs att "
                            + "\(context.quoted(who)) inte får göra det",
                        en: "\(context.quoted(person)) sits on \(context.quoted(organ)), though it is said that "
                            + "\(context.quoted(who)) may not"),
                    resting: taken, then: reasons + [ban], verdict: context.verdict(taken),
                    variant: context.organisation.id(of: organ), in: context)
            }
        }
    }

    /// Whether sitting on an organ makes somebody one of those whom the ban is for: the organ itself, or its members.
    private static func isOf(_ banned: Node, _ organ: Node?, _ context: Audit.Context) -> Bool {
        guard let organ else { return false }
        if banned == organ { return true }
        return context.kind(banned).isCollective
            && context.facts.said(.sits, from: banned).contains { $0.whom == organ }
    }
}
