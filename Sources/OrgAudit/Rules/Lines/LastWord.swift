internal import OrgFacts
internal import OrgModel
internal import Texts

/// One thing that two settle by two statements, and nothing says which of them does: they decide on it or adopt it, fill
/// one post, or have one role. A part of `SharedLevel`.
enum LastWord {
    static func findings(in context: Audit.Context) -> [Finding] {
        decisions(context) + appointments(context) + roles(context)
    }

    // MARK: Decided or adopted

    /// Things that several decide, one of them perhaps not named. To adopt, to approve and to decide on a thing is one
    /// act. What one organ decides another may be permitted to: that is two.
    private static func decisions(_ context: Audit.Context) -> [Finding] {
        // What is left open of somebody named is no decision of theirs.
        let open = context.facts.said(.beslutar, mode: .öppet).filter { fact in
            fact.who == nil && context.facts.isLeftOut(fact) && isPlain(fact, context)
        }
        let permitted = context.facts.said(.beslutar, mode: .får).filter { context.isEnd($0.who, \.isBoard) }
        let own = context.said(.beslutar, .antar).filter { $0.act == .beslutar || isAdoptedByRule($0, context) }
        let decided = Set(own.filter { context.isEnd($0.who, \.isDecidingOrgan) }.compactMap(\.whom))
        let said = own + open + permitted.filter { $0.whom.map(decided.contains) ?? false && isPlain($0, context) }
        let whole = said.filter { fact in
            // Who can decide nothing at all is another rule's.
            fact.whom != nil && fact.grade.isOwn && !context.isEnd(fact.who, isNoDecider)
                && SharedLevel.isWhole(fact, context) && context.facts.level(of: fact) == nil
        }
        return Dictionary(grouping: whole) { $0.whom }.compactMap { matter, all in
            guard let matter, !isSettled(matter, context) else { return nil }
            let facts = clashing(all, over: matter, context)
            let deciders = Set(facts.compactMap(\.who))
            let isPassive = facts.contains { $0.who == nil }
            guard !deciders.isEmpty, deciders.count + (isPassive ? 1 : 0) > 1 else { return nil }
            let (names, phrase) = (context.list(deciders), phrase(of: facts))
            return SharedLevel.finding(
                about: [matter],
                Wording(
                    "\(names.swedish) \(phrase.swedish) \(context.quoted(matter))"
                        + (isPassive ? ", och på annat ställe sägs inte vem" : "; vem av dem som avgör sägs inte"),
                    en: "\(names.english) \(phrase.english) \(context.quoted(matter))"
                        + (isPassive ? ", and elsewhere it is not said who" : "; which of them decides is not said")),
                resting: facts, variant: "beslutar", in: context)
        }
    }

    private static func phrase(of facts: [Fact]) -> Wording {
        facts.allSatisfy { $0.act == .antar }
            ? Wording("antar", en: "adopt") : Wording("beslutar om", en: "decide on")
    }

    /// No term of it says when, how or of what.
    private static func isPlain(_ fact: Fact, _ context: Audit.Context) -> Bool {
        context.facts.followed(by: fact).isEmpty && context.facts.preceding(fact).isEmpty
            && context.facts.value(.villkor, of: fact) == nil
    }

    /// Whether a document is said to be adopted so each time: one that is dated was adopted then, and what parties agree
    /// on each of them adopts.
    private static func isAdoptedByRule(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard let paper = fact.whom else { return false }
        switch context.kind(paper) {
        case .avtal, .interkommunaltAvtal, .samverkansavtal, .förbundsordning, .bolagsordning,
            .ägardirektiv, .lag:
            return false
        default: break
        }
        return context.organisation.value(.datum, of: paper) == nil && context.facts.value(.datum, of: fact) == nil
            && context.facts.value(.paragraf, of: fact) == nil
    }

    /// Organs that are none, and groups that are their chief's: what these decide the chief does. A steering group or a
    /// working group is a body of its own.
    private static func isNoDecider(_ kind: NodeKind) -> Bool {
        switch kind {
        case .politiskGrupp, .oklartOrgan, .kommunledningsgrupp, .ledningsgrupp, .ledningsforum: true
        default: kind.isManagementGroup && !UnlawfulDelegate.decidesAlone(kind)
        }
    }

    /// Whether it is said who settles it.
    private static func isSettled(_ matter: Node, _ context: Audit.Context) -> Bool {
        context.facts.arbiters(of: matter).contains { $0.who != nil }
    }

    /// Those of the facts that clash with another.
    private static func clashing(_ facts: [Fact], over matter: Node, _ context: Audit.Context) -> [Fact] {
        // By an agreement each municipality decides for itself.
        if context.areOfSeveralMunicipalities(Set(facts.compactMap(\.who))) { return [] }
        let dealing = Dealing(facts, in: context)
        return facts.filter { one in
            facts.contains { other in clash(one, other, over: matter, dealing, context) }
        }
    }

    private static func clash(
        _ one: Fact, _ other: Fact, over matter: Node, _ dealing: Dealing, _ context: Audit.Context
    ) -> Bool {
        guard one.who != other.who, one.ground.first != other.ground.first else {
            return false
        }
        guard let first = one.who, let second = other.who else {
            // Named in the same section, whoever it is that a passive means stands beside it.
            let place = context.section(of: one)
            return !context.areParted(one, other) && (place == nil || place != context.section(of: other))
        }
        if dealing.areEachTheirOwn(one, other) || context.areParted(one, other)
            || areOrdered(first, second, context)
        {
            return false
        }
        return ![(one, other), (other, one)].contains { one, other in
            context.isDeputy(one, for: other) || isGiven(matter, to: one, by: other, context)
        }
    }

    /// Whether the one has it from the other, or tells the other what it has decided of it; a document is adopted once, and
    /// whoever is told of it has not adopted it.
    private static func isGiven(_ matter: Node, to one: Fact, by other: Fact, _ context: Audit.Context) -> Bool {
        guard let taker = one.who, let giver = other.who else { return false }
        return context.isDelegated(matter, to: taker, by: giver)
            || one.act == .beslutar && context.isReported(matter, by: taker, to: giver)
    }

    /// Whether the one decides when they part.
    private static func areOrdered(_ one: Node, _ other: Node, _ context: Audit.Context) -> Bool {
        [(one, other), (other, one)].contains { arbiter, other in
            context.facts.arbiters(of: other).contains { $0.who == arbiter }
        }
    }

    // MARK: One post, filled or emptied by two

    private static func appointments(_ context: Audit.Context) -> [Finding] {
        let said = context.said(.utser, .tillsätter, .avslutarAnställning).filter { fact in
            fact.grade == .sagt && isFilling(fact.who, context) && SharedLevel.isWhole(fact, context)
                && context.isEnd(fact.whom) { $0.isEmployedPost || $0 == .styrgrupp || $0 == .arbetsgrupp }
                && context.facts.quantity(of: fact) == nil
        }
        return Dictionary(grouping: said) { $0.whom }.compactMap { post, all in
            guard let post, !isSettled(post, context) else { return nil }
            let dealing = Dealing(all, in: context)
            let facts = all.filter { one in
                all.contains { other in
                    clash(one, other, over: post, dealing, context)
                        && (one.word == other.word || !isEmptiedFromAbove(one, other, context))
                }
            }
            guard Set(facts.map(\.who)).count > 1 else { return nil }
            let fillers = Set(facts.filter { $0.word == .appoints }.map(\.who))
            let (names, first) = (context.list(facts, \.who), context.list(fillers.compactMap(\.self)))
            let others = context.list(facts.compactMap(\.who).filter { !fillers.contains($0) })
            return SharedLevel.finding(
                about: [post],
                fillers.count > 1
                    ? Wording(
                        "\(names.swedish) utser \(context.quoted(post)); vem av dem som avgör sägs inte",
                        en: "\(names.english) appoint \(context.quoted(post)); which of them decides is not said")
                    : Wording(
                        "\(first.swedish) utser \(context.quoted(post)), och \(others.swedish) entledigar; vem av dem som "
                            + "avgör sägs inte",
                        en:
                            "\(first.english) appoints \(context.quoted(post)), and \(others.english) dismisses; which of "
                            + "them decides is not said"),
                resting: facts, variant: "utser", in: context)
        }
    }

    /// An organ of the elected, somebody employed, or a group of the employed.
    private static func isFilling(_ node: Node?, _ context: Audit.Context) -> Bool {
        context.isEnd(node) { $0.isBoard || $0 == .kommunfullmäktige || $0.isEmployedPost || $0.isManagementGroup }
    }

    /// Whom one appoints somebody above may dismiss.
    private static func isEmptiedFromAbove(_ one: Fact, _ other: Fact, _ context: Audit.Context) -> Bool {
        let (filled, emptied) = one.act == .avslutarAnställning ? (other, one) : (one, other)
        guard let lower = filled.who, let upper = emptied.who else { return false }
        return isOver(upper, lower, context)
    }

    private static func isOver(_ upper: Node, _ lower: Node, _ context: Audit.Context) -> Bool {
        context.facts.isAbove(upper, lower) || context.facts.principals(of: lower).contains { $0.whom == upper }
            || context.facts.superiors(of: lower).contains { $0.node == upper }
    }

    // MARK: One role, or one duty, of two

    /// Those who answer for one thing by two statements: in one and the same role (`som`), which one has; or each for the
    /// whole of it, neither above the other.
    private static func roles(_ context: Audit.Context) -> [Finding] {
        let duties = context.said(.ansvarar).filter { fact in
            // A role that one has may be given an organ as well as an official.
            fact.grade.isOwn
                && context.isEnd(fact.who) { kind in
                    kind.isEmployedPost
                        || (kind.isDecidingOrgan || kind.fit == .company || kind.fit == .unit)
                            && context.facts.value(.som, of: fact) != nil
                }
                && context.isEnd(fact.whom) { $0.fit == .matter }
                && SharedLevel.isWhole(fact, context) && context.facts.level(of: fact) == nil
        }
        return Dictionary(grouping: duties) { $0.whom }.compactMap { matter, all in
            guard let matter, !isSettled(matter, context) else { return nil }
            let dealing = Dealing(all, in: context)
            let facts = all.filter { one in
                all.contains { other in
                    clash(one, other, over: matter, dealing, context) && areOneRole(one, other, context)
                }
            }
            guard Set(facts.map(\.who)).count > 1 else { return nil }
            let role = facts.compactMap { context.facts.value(.som, of: $0) }.first
            let names = context.list(facts, \.who)
            return SharedLevel.finding(
                about: [matter],
                Wording(
                    "\(names.swedish) svarar för \(context.quoted(matter))" + (role.map { ", alla som '\($0)'" } ?? "")
                        + "; gränsen mellan dem sägs inte",
                    en: "\(names.english) answer for \(context.quoted(matter))"
                        + (role.map { ", all as '\($0)'" } ?? "")
                        + "; the boundary between them is not said"),
                resting: facts, variant: "roll", in: context)
        }
    }

    private static func areOneRole(_ one: Fact, _ other: Fact, _ context: Audit.Context) -> Bool {
        let roles = [one, other].map { context.facts.value(.som, of: $0)?.lowercased() }
        if roles[0] != nil || roles[1] != nil {
            // What organs of one rank have in one role each has for its own.
            let areOfOneRank = [one, other].allSatisfy { !context.isEnd($0.who, \.isEmployedPost) }
            return roles[0] == roles[1] && !areOfOneRank
        }
        guard let first = one.who, let second = other.who, let place = context.section(of: one),
            let next = context.section(of: other)
        else { return false }
        return place != next && context.isSingle(first) && context.isSingle(second)
            && !isOver(first, second, context) && !isOver(second, first, context)
    }
}
