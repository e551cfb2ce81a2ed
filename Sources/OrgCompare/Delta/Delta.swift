public import OrgModel
internal import Texts

/// Every raw difference between two organisations, through the pairing: what has to be taken out of the one and put in
/// to get the other. Changes are a reading of it, so no fault of wording can bend what differs.
public struct Delta: Sendable {
    /// Nodes that nothing is paired with and that are in no group, in the order of their ids.
    public let nodesOut: [Node]
    public let nodesIn: [Node]
    /// Statements by number: of the organisation before that are gone, of the one after that have come. Where several
    /// became one, or one several, the first of those that say the same.
    public let statementsOut: [Int]
    public let statementsIn: [Int]
    /// Statements of the same that have other terms: source, period, level and so on.
    public let statementsRestated: [Restatement]
    /// Pairs of which names, kinds or what the node says of itself differ.
    public let traitsChanged: [TraitChange]
    /// Groups of like ones that are more or fewer, as numbers of the pairing's groups.
    public let groupsChanged: [Int]

    /// A statement before and the one after that speaks of the same on other terms.
    public struct Restatement: Hashable, Sendable {
        public let before: Int
        public let after: Int
        /// Whether nothing differs but the document that it rests on and how it is said there.
        public let isOfSourceAlone: Bool
    }

    /// What differs of a node itself.
    public struct TraitChange: Hashable, Sendable {
        public let before: Node
        public let after: Node
        public let hasOtherName: Bool
        public let hasOtherKind: Bool
        public let hasOtherTerms: Bool
    }

    /// How many raw differences there are: each is to be told or explained, once.
    public var count: Int {
        nodesOut.count + nodesIn.count + statementsOut.count + statementsIn.count + statementsRestated.count
            + traitsChanged.count + groupsChanged.count
    }

    /// The clauses before, in the numbers of the organisation after, and those to take out and to put in.
    let clausesBefore: [Clause: Int]
    let clausesOut: [Clause: Int]
    let clausesIn: [Clause: Int]
    package let clausesAfter: [Clause: Int]

    /// - Complexity: n log n in nodes and statements.
    public init(_ pairing: Pairing, from before: Organisation, to after: Organisation) {
        let identities = Identities(pairing, before: before, after: after)
        var terms = SharedTerms()
        let old = ClauseBook(before, identities.before, &terms, firstGroup: identities.firstGroup)
        let new = ClauseBook(after, identities.after.map { [$0] }, &terms, firstGroup: identities.firstGroup)
        clausesBefore = old.counts
        clausesAfter = new.counts
        clausesOut = Self.missing(old.counts, in: new.counts)
        clausesIn = Self.missing(new.counts, in: old.counts)
        let matched = Self.match(clausesOut, clausesIn, old, new, terms.substances)
        statementsOut = matched.out
        statementsIn = matched.in
        statementsRestated = matched.restated
        // A kind that stands for any of its kind is no node that comes or goes.
        nodesOut = before.inOrderOfIDs(pairing.fates.keys.filter { !before.isAnyOfKind($0) })
        nodesIn = after.inOrderOfIDs(pairing.origins.keys.filter { !after.isAnyOfKind($0) })
        traitsChanged = Self.traits(pairing, before, after, identities, &terms)
        groupsChanged = pairing.groups.indices.filter {
            pairing.groups[$0].before.count != pairing.groups[$0].after.count
        }
    }

    /// The clauses that come of applying the delta to the organisation before: those of the one after.
    package var applied: [Clause: Int] {
        var clauses = clausesBefore
        for (clause, count) in clausesOut {
            clauses[clause] = clauses[clause, default: 0] - count == 0 ? nil : clauses[clause]! - count
        }
        for (clause, count) in clausesIn { clauses[clause, default: 0] += count }
        return clauses
    }

    private static func missing(_ clauses: [Clause: Int], in others: [Clause: Int]) -> [Clause: Int] {
        clauses.reduce(into: [:]) { missing, entry in
            let rest = entry.value - (others[entry.key] ?? 0)
            if rest > 0 { missing[entry.key] = rest }
        }
    }

    /// A core that is out once and in once is one statement on other terms.
    private static func match(
        _ out: [Clause: Int], _ come: [Clause: Int], _ old: ClauseBook, _ new: ClauseBook, _ substances: [UInt32]
    ) -> (out: [Int], in: [Int], restated: [Restatement]) {
        let left = Dictionary(grouping: out.keys, by: \.core)
        let right = Dictionary(grouping: come.keys, by: \.core)
        var restated: [Restatement] = []
        var matched: Set<Clause.Core> = []
        for (core, clauses) in left {
            guard clauses.count == 1, let others = right[core], others.count == 1,
                let before = old.statements[clauses[0]], let after = new.statements[others[0]]
            else { continue }
            matched.insert(core)
            let isOfSourceAlone = substances[Int(clauses[0].detail)] == substances[Int(others[0].detail)]
            restated.append(Restatement(before: before, after: after, isOfSourceAlone: isOfSourceAlone))
        }
        func rest(_ clauses: [Clause: Int], _ book: ClauseBook) -> [Int] {
            clauses.keys.filter { !matched.contains($0.core) }.compactMap { book.statements[$0] }.sorted()
        }
        return (rest(out, old), rest(come, new), restated.sorted { ($0.before, $0.after) < ($1.before, $1.after) })
    }

    private static func traits(
        _ pairing: Pairing, _ before: Organisation, _ after: Organisation, _ identities: Identities,
        _ terms: inout SharedTerms
    ) -> [TraitChange] {
        // Traits are shared by many: each is looked up once.
        var numbers: (old: [Int: UInt32], new: [Int: UInt32]) = ([:], [:])
        func differ(_ link: Link) -> Bool {
            if !before.hasTraits(link.before), !after.hasTraits(link.after) { return false }
            let (own, other) = (before.traitsNumber(of: link.before), after.traitsNumber(of: link.after))
            let old =
                numbers.old[own]
                ?? terms.number(of: before.traits(of: link.before), in: before) {
                    identities.before[Int($0.index)].min() ?? Identities.placeholder
                }
            let new =
                numbers.new[other]
                ?? terms.number(of: after.traits(of: link.after), in: after) { identities.after[Int($0.index)] }
            (numbers.old[own], numbers.new[other]) = (old, new)
            return old != new
        }
        var changes: [TraitChange] = []
        for link in pairing.links where pairing.isOneToOne(link) {
            let change = TraitChange(
                before: link.before, after: link.after,
                hasOtherName: hasOtherName(link, before, after, isOfTwoHands: !pairing.trustsIDs),
                hasOtherKind: before.kind(of: link.before) != after.kind(of: link.after),
                hasOtherTerms: differ(link))
            if change.hasOtherName || change.hasOtherKind || change.hasOtherTerms { changes.append(change) }
        }
        return changes
    }
}

extension Delta {
    /// Whether a pair has another name after. Of two hands the one may leave out what the other writes, or write the
    /// abbreviation.
    private static func hasOtherName(
        _ link: Link, _ before: Organisation, _ after: Organisation, isOfTwoHands: Bool
    ) -> Bool {
        if !before.hasName(link.before), !after.hasName(link.after) { return false }
        let (old, new) = (before.name(of: link.before), after.name(of: link.after))
        if NameKey.isOneName(old, new) { return false }
        guard isOfTwoHands, !link.isDeclared else { return true }
        if NameKey.isOneNameOfTwoHands(old, new) { return false }
        return before.value(.förkortning, of: link.before).map { NameKey.isOneName($0, new) } != true
            && after.value(.förkortning, of: link.after).map { NameKey.isOneName($0, old) } != true
    }
}

extension Pairing {
    /// Whether neither end of the link has another.
    public func isOneToOne(_ link: Link) -> Bool {
        links(from: link.before).count == 1 && links(to: link.after).count == 1
    }
}
