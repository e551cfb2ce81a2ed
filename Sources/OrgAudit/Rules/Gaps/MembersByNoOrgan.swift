internal import OrgFacts
internal import OrgModel
internal import Texts

/// What municipalities decide or follow up in a body or by an agreement of theirs: each of them can only by an organ. A
/// part of `UnheldTask`.
enum MembersByNoOrgan {
    static func findings(in context: Audit.Context) -> [Finding] {
        [Act.beslutar, .följerUpp].flatMap { act -> [Finding] in
            let acts = context.said(act).filter { fact in
                context.isEnd(fact.who) { $0 == .kommun || $0 == .region } && fact.grade.isOwn
                    && context.isEnd(fact.whom) { $0.fit == .matter || $0.fit == .operation || $0.fit == .document }
                    && context.facts.source(of: fact).map { context.kind($0).mustSay } ?? false
            }
            // Who of them and in what is one silence of the document's.
            return Dictionary(grouping: acts) { context.facts.source(of: $0) }.values.compactMap { facts in
                let open = facts.filter { fact in
                    fact.whom.map { !isOfOrgan(act, $0, context) } ?? false && !isOfAdopters(fact, context)
                        && !isCouncils(fact, context) && !isPartys(fact, context)
                }
                guard !open.isEmpty else { return nil }
                let (who, whom) = (context.list(open.compactMap(\.who)), context.list(open.compactMap(\.whom)))
                let phrase = act.phrase
                return UnheldTask.finding(
                    about: open.compactMap(\.whom),
                    Wording(
                        "\(who.swedish) \(phrase.swedish) \(whom.swedish), men genom vilket organ sägs inte",
                        en: "\(who.english) \(phrase.english) \(whom.english), but by which organ is not said"),
                    resting: open, parties: .none, variant: "organ \(act)", in: context)
            }
        }
    }

    private static func isOfOrgan(_ act: Act, _ matter: Node, _ context: Audit.Context) -> Bool {
        context.facts.said(act, to: matter).contains { context.isEnd($0.who) { $0.fit == .organ } }
    }

    /// What each member's council does by law, in a body that they have in common: discharge, and changes in its charter.
    private static func isCouncils(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard fact.act == .beslutar, let matter = fact.whom else { return false }
        return context.legalClass(of: matter) == "ansvarsfrihet"
            || context.measures.targets(.rör, from: matter).contains {
                [.förbundsordning, .bolagsordning].contains(context.kind($0))
            }
    }

    /// What a municipality does to an agreement as one of its parties, it does with the other.
    private static func isPartys(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard let paper = fact.whom, context.facts.jointly(fact) != nil else { return false }
        return context.facts.said(.antar, .undertecknar, to: paper).contains { $0.who == fact.who }
    }

    /// Whether it is told where the document tells of itself, which organs of them adopted: what it opens with is what
    /// they have decided by that.
    private static func isOfAdopters(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard let source = context.facts.source(of: fact), fact.act == .beslutar,
            let section = context.section(of: fact), section == context.section(of: source)
        else { return false }
        return context.facts.said(.antar, to: source).contains { context.isEnd($0.who) { $0.fit == .organ } }
    }
}
