internal import OrgFacts
internal import OrgModel
internal import Texts

/// One post on both sides of a deal: it orders from a supplier, or stands for the buyer against it, and sits where the
/// supplier is led.
enum TwoSides: FlawRule {
    static let code = "DBL-19"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("en post på båda sidor", en: "one post on both sides"),
        rationale: Wording(
            "den som beställer, följer upp eller förhandlar med ett bolag och samtidigt sitter i bolagets ledning företräder "
                + "båda parter, och ingen kan veta vems intresse som vägde",
            en:
                "whoever orders from a company, follows it up or negotiates with it and sits in its management as well stands "
                + "for both parties, and nobody can know whose interest weighed"),
        advice: Wording(
            "låt en annan vara beställare, eller lämna platsen hos leverantören",
            en: "let another be the one who orders, or leave the seat with the supplier"))

    static let examples = [
        Example(
            """
            enheter: { staden: { slag: kommun }, energibolaget: { slag: bolag } }
            befattningar:
              upphandlaren:
                slag: befattning
                ingår i: bolagets ledning
                företräder: { vad: staden, mottagare: energibolaget }   # <- finding
            grupper: { bolagets ledning: { slag: ledningsgrupp, hör till: energibolaget } }
            """),
        Example(
            """
            # It orders what the company runs; it follows the company up.
            enheter:
              bussbolaget: { slag: bolag }
              styrelsen: { slag: bolagsstyrelse, del av: bussbolaget }
              trafiken: { slag: verksamhet, drivs av: bussbolaget }
            befattningar:
              trafikchefen: { slag: chef, beställer: { vad: trafiken, mottagare: bussbolaget }, ingår i: styrelsen }   # <- finding
              controllern: { slag: befattning, följer upp: bussbolaget, ingår i: styrelsen }                           # <- finding
            """),
        Example(
            """
            # The company's own people; who only attends; and who orders from another.
            enheter: { staden: { slag: kommun }, energibolaget: { slag: bolag }, vattenbolaget: { slag: bolag } }
            befattningar:
              vd: { slag: vd, leder: energibolaget, ingår i: bolagets ledning, företräder: { vad: energibolaget, mottagare: staden } }
              upphandlaren: { slag: befattning, företräder: { vad: staden, mottagare: energibolaget } }
              va-chefen: { slag: chef, ingår i: bolagets ledning, beställer: { vad: vattnet, mottagare: vattenbolaget } }
            ärenden: { vattnet: {} }
            grupper: { bolagets ledning: { slag: ledningsgrupp, hör till: energibolaget, adjungerade: upphandlaren } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let seats = context.said(.ledamot, .ordförande, .deltar, .leder).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who) { $0.isEmployedPost && $0.sphere != .company }
        }
        let ordering = context.said(.företräder, .beställer, .följerUpp, .granskning, .tillsyn)
        if ordering.isEmpty { return [] }
        return Dictionary(grouping: context.ordered(seats)) { $0.who }.compactMap { post, seats in
            guard let post else { return nil }
            let own = ordering.filter { $0.who == post && $0.grade.isOwn }
            let sides = seats.flatMap { seat in
                suppliers(of: seat.whom, context).flatMap { supplier in
                    own.filter { isTowards(supplier, $0, context) }.map { (seat: seat, deal: $0, supplier: supplier) }
                }
            }
            guard let first = sides.first else { return nil }
            let (where_, supplier) = (context.list(sides.compactMap(\.seat.whom)), context.quoted(first.supplier))
            let phrase = first.deal.act.phrase
            let what = context.list([first.deal.whom].compactMap(\.self))
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) \(phrase.swedish) \(what.swedish) gentemot \(supplier) och sitter i "
                        + "\(where_.swedish), som är leverantörens",
                    en:
                        "\(context.quoted(post)): '\(phrase.english)' \(what.english), towards \(supplier), and sits in "
                        + "\(where_.english), which is the supplier's"),
                resting: [first.deal], then: sides.map(\.seat), in: context)
        }
    }

    /// The companies, or others outside, that a group or a board leads.
    private static func suppliers(of body: Node?, _ context: Audit.Context) -> [Node] {
        guard let body, context.kind(body).section == .groups || context.kind(body) == .bolagsstyrelse else {
            return []
        }
        return (context.facts.places(of: body) + context.facts.said(.rör, from: body).compactMap(\.whom)).filter {
            context.kind($0).fit == .company || context.kind($0) == .externPart
        }
    }

    /// Whether somebody deals with the company, in whatever way.
    private static func isTowards(_ supplier: Node, _ deal: Fact, _ context: Audit.Context) -> Bool {
        if deal.whom == supplier { return deal.act != .företräder }
        return context.facts.recipients(of: deal).contains(supplier)
            || deal.act == .beställer
                && deal.whom.map { thing in
                    context.facts.said(.utför, to: thing).contains { $0.who == supplier }
                } ?? false
    }
}
