internal import OrgFacts
internal import OrgModel
internal import Texts

/// Why one person ought not to hold two posts: what each post is said to do, its unit and what is run there, held
/// against the other's.
struct SeatClash {
    let wording: Wording
    let isGrave: Bool

    /// Nil where nothing speaks against it.
    init?(_ one: Node, _ other: Node, in context: Audit.Context) {
        let (left, right) = (Self.reach(of: one, context), Self.reach(of: other, context))
        func meets(_ act: Act, _ near: Set<Node>, _ far: Set<Node>) -> Bool {
            near.contains { node in context.measures.targets(act, from: node).contains(where: far.contains) }
        }
        if meets(.tillsyn, Self.organs(left, context), right) || meets(.tillsyn, Self.organs(right, context), left) {
            wording = Wording(
                "den ena posten har tillsyn över den andras verksamhet", en: "one supervises what the other runs")
            isGrave = true
            return
        }
        isGrave = false
        if meets(.beställer, left, right) || meets(.beställer, right, left) {
            wording = Wording("den ena beställer av den andra", en: "one commissions from the other")
            return
        }
        // The director is chief of the board's own department by law.
        if Self.isDirectorOfOwn(one, other, context) || Self.isDirectorOfOwn(other, one, context) { return nil }
        if context.isChief(one, above: other) || context.isChief(other, above: one) {
            wording = Wording("den ena är chef över den andra", en: "one is the chief of the other")
            return
        }
        let given = Set([Act.gerMål, .anvisarRam].flatMap { context.facts.said($0, from: one) }.compactMap(\.whom))
        let taken = Set([Act.gerMål, .anvisarRam].flatMap { context.facts.said($0, from: other) }.compactMap(\.whom))
        if given.contains(other) || taken.contains(one) {
            wording = Wording(
                "den ena sätter mål eller ramar för den andra", en: "one sets goals or funds for the other")
            return
        }
        let kinds = [context.kind(one), context.kind(other)]
        guard kinds.contains(.verkställandeDirektör),
            kinds.contains(where: { $0.isEmployedPost && $0.sphere == .employed })
        else { return nil }
        wording = Wording(
            "den ena är i kommunen och den andra i bolaget", en: "one is the municipality's, one a company's")
    }

    private static func isDirectorOfOwn(_ one: Node, _ other: Node, _ context: Audit.Context) -> Bool {
        context.kind(one) == .kommundirektör
            && context.facts.principals(of: other).contains { fact in
                fact.isLine && context.isEnd(fact.whom) { $0 == .kommunstyrelse }
            }
    }

    /// The post, what it leads and what is run there.
    private static func reach(of post: Node, _ context: Audit.Context) -> Set<Node> {
        let measures = context.measures
        let units = measures.targets(.leder, from: post)
        let inside = units.flatMap { measures.doers(.bedrivsI, .delAv, to: $0) }
        let run = (units + inside).flatMap { measures.targets(.utför, from: $0) }
        return Set([post] + units + inside + run)
    }

    /// The same with the boards that it answers to.
    private static func organs(_ side: Set<Node>, _ context: Audit.Context) -> Set<Node> {
        side.union(
            side.flatMap { context.facts.principals(of: $0) }.filter { fact in
                fact.isLine && context.isEnd(fact.whom, \.isBoard)
            }.compactMap(\.whom))
    }
}

extension Audit.Context {
    /// Whether a post stands above another by chiefs, whether said of a post or of the unit that it leads.
    fileprivate func isChief(_ upper: Node, above lower: Node) -> Bool {
        var seen: Set<Node> = [lower]
        var open = [lower]
        while let node = open.popLast() {
            for chief in facts.chiefs(of: node).filter(\.isLine).compactMap(\.who) where seen.insert(chief).inserted {
                if chief == upper { return true }
                open.append(chief)
            }
        }
        return false
    }
}
