internal import OrgFacts
internal import OrgModel
internal import Texts

/// Two with the last word on one thing, and nothing says whose word it is: each decides it (`LastWord`), they decide it as
/// one though they are under different boards, or one employs whom another is to approve.
enum SharedDecision {
    static func findings(in context: Audit.Context) -> [Finding] {
        LastWord.findings(in: context)
            + (joint(context) + approved(context) + employed(context) + settled(context)).map { finding in
                var finding = finding
                finding.advice = advice
                return finding
            }
    }

    private static let heading = Wording("två med sista ordet", en: "two with the last word")
    private static let why = Wording(
        "där två ska komma överens, och ingen står över dem, finns inget beslut när de inte gör det",
        en: "where two are to agree, and nobody is above them, there is no decision when they do not")
    private static let advice = Wording(
        "säg vem som avgör (konflikt avgörs av), eller vem som beslutar och vem som samråder",
        en: "say who settles it (conflicts decided by), or who decides and who is consulted")

    /// Those of different boards who decide as one, or boards that answer for one thing as one where somebody is to be
    /// given it: what they come to when they disagree is nobody's.
    private static func joint(_ context: Audit.Context) -> [Finding] {
        struct Doing: Hashable {
            let number: UInt32
            let whom: Node?
            let act: Act
        }
        var doings: [Doing: [Fact]] = [:]
        for fact in context.said(.beslutar, .ansvarar) where fact.grade.isOwn && fact.whom != nil {
            guard let number = context.facts.jointly(fact), isJoint(fact, context) else { continue }
            doings[Doing(number: number, whom: fact.whom, act: fact.act), default: []].append(fact)
        }
        return doings.compactMap { doing, facts in
            let doers = Set(facts.compactMap(\.who))
            guard let matter = doing.whom, doers.count > 1, !isSettled(matter, doers, context),
                arePeers(doers, context)
            else { return nil }
            let (names, phrase) = (context.list(doers), doing.act.phrase)
            return SharedLevel.finding(
                about: [matter],
                Wording(
                    "\(names.swedish) \(phrase.swedish) \(context.quoted(matter)) tillsammans; vem som avgör när de är "
                        + "oense sägs inte",
                    en:
                        "\(names.english), jointly: '\(phrase.english)' \(context.quoted(matter)); who decides when they "
                        + "disagree is not said"),
                resting: facts, why: why, heading: heading, variant: "tillsammans", in: context)
        }
    }

    /// A decision, or a duty that a paper gives.
    private static func isJoint(_ fact: Fact, _ context: Audit.Context) -> Bool {
        if fact.act == .beslutar { return context.isEnd(fact.whom) { $0.section == .matters } }
        return context.facts.source(of: fact).map { context.kind($0).setsTasks } ?? false
    }

    /// Whether somebody is said to decide on it or to settle it, or one of them is above the others.
    private static func isSettled(_ matter: Node, _ doers: Set<Node>, _ context: Audit.Context) -> Bool {
        let ends = [matter] + doers
        if ends.contains(where: { context.facts.arbiters(of: $0).contains { $0.who != nil } }) { return true }
        let deciders = context.facts.said(.beslutar, to: matter).compactMap(\.who)
        return deciders.contains { !doers.contains($0) }
            || doers.contains { one in doers.contains { $0 != one && context.facts.isAbove(one, $0) } }
    }

    /// Boards of one municipality, none of which leads the others; or posts under different boards, and no chief of all.
    private static func arePeers(_ doers: Set<Node>, _ context: Audit.Context) -> Bool {
        if doers.allSatisfy({ context.kind($0) == .nämnd }) { return true }
        guard doers.allSatisfy({ context.kind($0).isEmployedPost && !context.isLeadingOfficial($0) }) else {
            return false
        }
        let posts = doers.sorted()
        let boards = posts.map { post in Set(context.answering(post).compactMap(\.board)) }
        let isApart = zip(boards, boards.dropFirst()).allSatisfy { one, other in
            !one.isEmpty && !other.isEmpty && one.isDisjoint(with: other)
        }
        return isApart
            && zip(posts, posts.dropFirst()).allSatisfy { context.facts.commonSuperior(of: $0, and: $1) == nil }
    }

    // MARK: Employed by one and approved by another

    private static func approved(_ context: Audit.Context) -> [Finding] {
        context.ordered(context.said(.beslutar)).compactMap { approval in
            guard let approver = approval.who, let post = approval.whom, approval.grade.isOwn,
                context.kind(post).isEmployedPost, isApprover(context.kind(approver))
            else { return nil }
            let employing = context.facts.said(.anställer, .utser, .tillsätter, to: post).filter { fact in
                fact.grade.isOwn && fact.who != approver && fact.who.map { !isOver(approver, $0, context) } ?? false
            }
            guard let employer = employing.first?.who, context.facts.arbiters(of: post).isEmpty,
                employing.allSatisfy({ $0.who != nil }),
                !context.facts.said(.anställer, .utser, .tillsätter, to: post).contains(where: { $0.who == approver })
            else { return nil }
            return SharedLevel.finding(
                about: [post],
                Wording(
                    "\(context.quoted(employer)) anställer \(context.quoted(post)), som \(context.quoted(approver)) ska "
                        + "godkänna; vad som gäller när de är oense sägs inte",
                    en:
                        "\(context.quoted(employer)) employs \(context.quoted(post)), whom \(context.quoted(approver)) is "
                        + "to approve; what holds when they disagree is not said"),
                resting: [approval], then: employing, why: why, heading: heading, variant: "godkänner", in: context)
        }
    }

    /// Posts that two organs or posts are each said to fill, where neither is above the other or a part of it.
    private static func employed(_ context: Audit.Context) -> [Finding] {
        let filling = context.said(.anställer).filter { fact in
            fact.grade == .sagt && context.isEnd(fact.whom, \.isEmployedPost)
                && fact.whom.map { !context.isClass($0) } ?? false && isWhole(fact, context)
                && context.isEnd(fact.who) { $0.isDecidingOrgan || $0.isEmployedPost }
                && fact.who.map { !context.isClass($0) } ?? false
        }
        return Dictionary(grouping: context.ordered(filling)) { $0.whom }.compactMap { post, facts in
            let employers = Set(facts.compactMap(\.who)).sorted()
            guard let post, employers.count > 1, context.facts.arbiters(of: post).isEmpty,
                employers.allSatisfy({ one in
                    employers.allSatisfy { $0 == one || !isOver($0, one, context) && !isOver(one, $0, context) }
                })
            else { return nil }
            let names = context.list(employers)
            return SharedLevel.finding(
                about: [post],
                Wording(
                    "\(names.swedish) sägs var för sig anställa \(context.quoted(post)); vem som gör det när de är oense sägs "
                        + "inte",
                    en:
                        "\(names.english) are each said to employ \(context.quoted(post)); who does when they disagree is not "
                        + "said"),
                resting: facts, why: why, heading: heading, variant: "anställer", in: context)
        }
    }

    private static func isWhole(_ fact: Fact, _ context: Audit.Context) -> Bool {
        SharedLevel.isWhole(fact, context) && context.facts.value(.villkor, of: fact) == nil
            && context.facts.level(of: fact) == nil && context.facts.owners(of: fact).isEmpty
    }

    /// Two who are each to settle the conflicts of one.
    private static func settled(_ context: Audit.Context) -> [Finding] {
        let settling = context.said(.avgör).filter { fact in
            fact.grade.isOwn && isWhole(fact, context)
                && context.isEnd(fact.who) { $0.isDecidingOrgan || $0.isEmployedPost }
        }
        return Dictionary(grouping: context.ordered(settling)) { $0.whom }.compactMap { node, facts in
            let arbiters = Set(facts.compactMap(\.who)).sorted()
            guard let node, arbiters.count > 1,
                arbiters.allSatisfy({ one in
                    arbiters.allSatisfy { $0 == one || !isOver($0, one, context) && !isOver(one, $0, context) }
                })
            else { return nil }
            let names = context.list(arbiters)
            return SharedLevel.finding(
                about: [node],
                Wording(
                    "\(names.swedish) ska var för sig avgöra konflikter om \(context.quoted(node)); vem av dem som har sista "
                        + "ordet sägs inte",
                    en:
                        "\(names.english) are each to settle conflicts about \(context.quoted(node)); which of them has the "
                        + "last word is not said"),
                resting: facts, why: why, heading: heading, variant: "avgör", in: context)
        }
    }

    /// An organ, a company or a post; of one of the elected alone another rule speaks, and the council is over all.
    private static func isApprover(_ kind: NodeKind) -> Bool {
        kind.isDecidingOrgan && kind != .kommunfullmäktige || kind.fit == .company || kind.isEmployedPost
    }

    /// Whether one is above the other, by whatever line, or the other is a part of it.
    static func isOver(_ upper: Node, _ lower: Node, _ context: Audit.Context) -> Bool {
        context.facts.isAbove(upper, lower) || context.facts.principals(of: lower).contains { $0.whom == upper }
            || context.facts.superiors(of: lower).contains { $0.node == upper }
            || context.facts.places(of: lower).contains(upper)
            || context.kind(upper) == .kommunstyrelse && context.kind(lower) == .kommundirektör
    }
}
