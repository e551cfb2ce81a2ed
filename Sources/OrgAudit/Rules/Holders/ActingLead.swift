internal import OrgFacts
internal import OrgModel
internal import Texts

/// The head of DBL-08 about those who lead or command as acting, and nobody says until when: what is said of the unit and
/// not of a seat.
enum ActingLead {
    static func findings(in context: Audit.Context) -> [Finding] {
        context.said(.leder, .chef).compactMap { fact in
            guard context.facts.isActing(fact), fact.grade.isOwn, context.facts.lastDay(of: fact) == nil,
                context.facts.value(.villkor, of: fact) == nil,
                let who = fact.who, let whom = fact.whom,
                context.facts.isOpenEnded(fact)
                    || !(context.facts.source(of: fact).flatMap { context.kind($0).genre }?.isOnlyTelling ?? false)
            else { return nil }
            let phrase = fact.act.phrase
            return DoubleSeat.finding(
                about: [who],
                Wording(
                    "\(context.quoted(who)) \(phrase.swedish) \(context.quoted(whom)) som tillförordnad, utan slutdag",
                    en: "\(context.quoted(who)) \(phrase.english) \(context.quoted(whom)) as acting, without a last day"
                ),
                resting: [fact], why: DoubleSeat.acting.why, heading: DoubleSeat.acting.heading,
                variant: context.organisation.id(of: whom), in: context)
        }
    }
}
