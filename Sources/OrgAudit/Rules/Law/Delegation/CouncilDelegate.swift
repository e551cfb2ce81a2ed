internal import OrgFacts
internal import OrgModel
internal import Texts

/// Fullmäktige that gives somebody employed, or a department, a right or a task of its own, past the nämnd that carries out
/// its decisions.
enum CouncilDelegate {
    static func findings(in context: Audit.Context) -> [Finding] {
        let delegations = [Mode.är, .föreslaget].flatMap { context.said(.delegerar, mode: $0) }
            .map { (fact: $0, giver: $0.who, taker: $0.whom) }
        // A mandate in some matter is a task that is handed over.
        let mandates = [Mode.är, .föreslaget].flatMap { context.said(.svararInför, mode: $0) }
            .filter { context.facts.isMandate($0) && !context.facts.matters(of: $0).isEmpty }
            .map { (fact: $0, giver: $0.whom, taker: $0.who) }
        return (delegations + mandates).compactMap { fact, giver, taker in
            guard let giver, let taker, context.kind(giver) == .kommunfullmäktige, isTaker(context.kind(taker)),
                fact.grade.isOwn, context.facts.isAffirmed(fact)
            else { return nil }
            return told(fact, giver, taker, context)
        }
    }

    private static func isTaker(_ kind: NodeKind) -> Bool { kind.isEmployedPost || kind == .förvaltning }

    private static func told(_ fact: Fact, _ giver: Node, _ taker: Node, _ context: Audit.Context) -> Finding {
        let matters = context.list(context.facts.matters(of: fact))
        let isProposed = fact.mode == .föreslaget
        let whom =
            context.kind(taker) == .förvaltning
            ? Wording("en förvaltning", en: "a department") : Wording("en anställd", en: "an employee")
        let what =
            matters.swedish.isEmpty
            ? Wording("rätt att besluta", en: "the right to decide")
            : Wording("\(matters.swedish) i uppgift", en: "the task of \(matters.english)")
        return UnlawfulDelegate.finding(
            about: [taker],
            Wording(
                "\(context.quoted(giver)) \(isProposed ? "föreslås ge" : "ger") \(context.quoted(taker)) \(what.swedish); "
                    + "fullmäktige kan delegera till en nämnd, inte till \(whom.swedish), och nämnderna verkställer dess beslut",
                en: "\(context.quoted(giver)) \(isProposed ? "is proposed to give" : "gives") \(context.quoted(taker)) "
                    + "\(what.english); the council may delegate to a committee, not to \(whom.english), and the committees "
                    + "carry out its decisions"),
            resting: [fact], severity: isProposed || fact.act == .svararInför ? .medel : nil,
            why: context.underAct(
                Wording(
                    "fullmäktige får uppdra åt en nämnd att besluta i sitt ställe (kommunallagen 5 kap. 2 §), och en nämnd "
                        + "kan uppdra åt en anställd (7 kap. 5 §); är det bara undertecknande av något redan beslutat bör det "
                        + "sägas",
                    en:
                        "the council may charge a committee to decide in its stead (the Local Government Act, chapter 5, "
                        + "section 2), and a committee an employee (chapter 7, section 5); if it is only the signing of what is "
                        + "already decided, that ought to be said")),
            variant: "fullmäktige", in: context)
    }
}
