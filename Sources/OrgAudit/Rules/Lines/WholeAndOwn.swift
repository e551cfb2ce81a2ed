internal import OrgFacts
internal import OrgModel
internal import Texts

/// One who is said to have all of what others have too, or have of their own, and who is not above them: a part of
/// `SharedLevel`.
enum WholeAndOwn {
    private static let acts: [Act] = [.ansvarar, .verksamhetsansvar, .arbetsgivare]

    static func findings(in context: Audit.Context) -> [Finding] {
        // What is proposed would make two of what is.
        let wholes = [Mode.är, .föreslaget].flatMap { context.facts.said(acts, mode: $0) }.filter { fact in
            fact.grade.isOwn && SharedLevel.isWhole(fact, context) && context.facts.extent(of: fact) == .whole
                && fact.who.map(context.isSingle) ?? false && fact.whom != nil
        }
        if wholes.isEmpty { return [] }
        let all = context.shown(context.facts.said(acts)).filter { $0.grade.isOwn && SharedLevel.isWhole($0, context) }
        return context.ordered(wholes).compactMap { whole in
            let parts = surest(all.filter { isPart($0, of: whole, context) }, context)
            guard let holder = whole.who, let thing = whole.whom, !parts.isEmpty,
                context.facts.arbiters(of: thing).isEmpty
            else { return nil }
            let (others, theirs) = (context.list(parts.compactMap(\.who)), context.list(parts.compactMap(\.whom)))
            let (phrase, other) = (whole.act.phrase, phrase(of: parts))
            let level = context.facts.level(of: whole) ?? Scope.all.rawValue
            return SharedLevel.finding(
                about: [thing],
                Wording(
                    "\(context.quoted(holder)) \(phrase.swedish) \(context.quoted(thing)) ('\(level)'), som "
                        + "\(others.swedish) också \(other.swedish) (\(theirs.swedish)); gränsen mellan dem sägs inte",
                    en:
                        "\(context.quoted(holder)): '\(phrase.english)' \(context.quoted(thing)) ('\(level)'), and "
                        + "\(others.english): '\(other.english)' \(theirs.english); the boundary between them is not said"
                ),
                // A proposal is the one that is at fault, and not what is.
                resting: [whole], then: whole.mode == .är ? parts : [],
                severity: whole.mode == .är && context.isEnd(holder, \.isBoard) ? .hög : nil, variant: "helt",
                in: context)
        }
    }

    /// Of each holder one statement of each thing, that of its own before what else is said of it.
    private static func surest(_ parts: [Fact], _ context: Audit.Context) -> [Fact] {
        Dictionary(grouping: parts) { [$0.who, $0.whom] }.values.compactMap { facts in
            facts.min { one, other in
                let (mine, theirs) = (context.facts.extent(of: one) == .own, context.facts.extent(of: other) == .own)
                return mine == theirs ? one.ground < other.ground : mine
            }
        }
    }

    private static func phrase(of parts: [Fact]) -> Wording {
        Audit.Context.list(Set(parts.map(\.act)).sorted { $0.rawValue < $1.rawValue }.map(\.phrase))
    }

    /// Whether somebody else, beside whoever has the whole, has the same of it, or of a part.
    private static func isPart(_ part: Fact, of whole: Fact, _ context: Audit.Context) -> Bool {
        guard let holder = whole.who, let thing = whole.whom, let other = part.who, let theirs = part.whom,
            part.act == whole.act || Set([part.act, whole.act]) == [.ansvarar, .verksamhetsansvar], other != holder
        else { return false }
        let extent = context.facts.extent(of: part)
        guard extent == .own || extent == .plain && context.facts.level(of: part) == nil,
            covers(whole, thing, theirs, context), !context.areParted(whole, part)
        else { return false }
        return areBeside(holder, other, whole.act, context)
    }

    /// Whether the whole takes in the other thing: the same, a part of it, or one of all of a sort.
    private static func covers(_ whole: Fact, _ thing: Node, _ other: Node, _ context: Audit.Context) -> Bool {
        if thing == other || context.facts.places(of: other).contains(thing) { return true }
        guard whole.act == .arbetsgivare, context.facts.scope(of: whole) == .all else { return false }
        return context.kind(thing) == .personal && context.kind(other).sphere == .employed
    }

    /// Organs or companies neither of which stands under the other; or somebody employed who leads nobody, beside others.
    private static func areBeside(
        _ holder: Node, _ other: Node, _ act: Act, _ context: Audit.Context
    ) -> Bool {
        let (kind, second) = (context.kind(holder), context.kind(other))
        // A company's people are its own.
        if act == .arbetsgivare, second.fit == .company || second == .bolagsstyrelse { return false }
        let areOrgans = kind.isBoard && (second.isBoard || second == .bolagsstyrelse || second.fit == .company)
        let areEmployed = kind.isEmployedPost && !kind.leadsOthers && second.isEmployedPost
        return (areOrgans || areEmployed) && !SharedDecision.isOver(holder, other, context)
            && !SharedDecision.isOver(other, holder, context)
    }
}
