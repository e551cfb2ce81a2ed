internal import OrgFacts
internal import OrgModel
internal import Texts

/// Oversight of what the overseer leads itself: of another body, whose own responsibility is then unclear, or of a part
/// of its own, which it leads and does not oversee.
enum OwnOversight {
    private static let heading = Wording("uppsikt över det egna", en: "oversight of one's own")

    static func findings(in context: Audit.Context) -> [Finding] {
        let overseen = context.ordered(context.said(.uppsikt)).filter { context.isEnd($0.who, \.isDecidingOrgan) }
        return overseen.compactMap { fact in led(fact, context) }
            + Dictionary(grouping: overseen.filter { isPart($0, context) }) { $0.who }.compactMap { organ, facts in
                organ.map { part(of: $0, facts, context) }
            }
    }

    /// An organ that leads a body of its own right and has oversight of it too.
    private static func led(_ fact: Fact, _ context: Audit.Context) -> Finding? {
        guard let organ = fact.who, let body = fact.whom, !isPart(fact, context),
            [.company, .organ].contains(context.kind(body).fit)
        else { return nil }
        let leads = context.facts.said(.leder, .lederPolitiskt, .verksamhetsansvar, from: organ).filter {
            $0.whom == body && $0.grade.isOwn
        }
        guard !leads.isEmpty else { return nil }
        let (one, other) = (context.quoted(organ), context.quoted(body))
        return MisplacedOversight.finding(
            about: [organ, body],
            Wording(
                "\(one) ska både leda \(other) och ha uppsikt över det; gränsen mot vad \(other) själv svarar för sägs inte",
                en: "\(one) is both to lead \(other) and to oversee it; the boundary against what \(other) answers for "
                    + "itself is not said"),
            resting: [fact] + leads, heading: heading, variant: "leder", in: context)
    }

    private static func isPart(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard let organ = fact.who, let body = fact.whom, context.kind(body).fit == .organ else { return false }
        return context.kind(body) == .utskott && context.facts.places(of: body).contains(organ)
    }

    private static func part(of organ: Node, _ facts: [Fact], _ context: Audit.Context) -> Finding {
        let names = context.list(facts.compactMap(\.whom))
        return MisplacedOversight.finding(
            about: facts.compactMap(\.whom),
            Wording(
                "\(context.quoted(organ)) sägs ha uppsikt över \(names.swedish), som är en del av "
                    + "\(context.quoted(organ)): det är ledning och ingen uppsikt",
                en: "\(context.quoted(organ)) is said to oversee \(names.english), which is part of "
                    + "\(context.quoted(organ)): that is leadership and no oversight"),
            resting: facts, severity: .låg, heading: heading, variant: "egen", in: context)
    }
}
