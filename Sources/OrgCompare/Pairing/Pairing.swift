public import OrgModel

/// Who is who in two organisations: what is one, what went into what, what cannot be told apart, and what became of
/// the rest. Pairing the two the other way around says the same, reversed.
///
///     let pairing = Pairing(of: before, with: after)
///     for link in pairing.links { print(before.name(of: link.before), after.name(of: link.after)) }
public struct Pairing: Sendable {
    /// Every pair, by the node before and then the node after. A node with several was split or merged.
    public let links: [Link]
    public let groups: [LikeOnes]
    /// What became of the nodes before that have no link and are in no group.
    public let fates: [Node: Fate]
    /// Where the nodes after came from that have no link and are in no group.
    public let origins: [Node: Fate]
    /// Whether an id in both models was taken to mean the same node.
    public let trustsIDs: Bool
    public let conflicts: [PairingConflict]

    /// That some of one went into another and the rest elsewhere, so that they are not one (`omfattning: en del`).
    let shares: [(before: Node, after: Node)]

    /// What places each node (`Carrier`), by side; -1 for none.
    let superiors: [[Int32]]
    /// The links of each node, as numbers of `links`.
    private let linksBefore: Rows
    private let linksAfter: Rows

    /// What is known before the pairing begins.
    public struct Options: Sendable {
        /// What a person says of who is who.
        public var pairs: PairsFile?
        /// True for one model at two dates, a base and its after-model, or two revisions of one file; nil to let the
        /// models tell.
        public var trustsIDs: Bool?

        public init(pairs: PairsFile? = nil, trustsIDs: Bool? = nil) {
            self.pairs = pairs
            self.trustsIDs = trustsIDs
        }
    }

    /// - Complexity: near linear in nodes and lines where ids are kept, n log n where all are new.
    public init(of before: Organisation, with after: Organisation, _ options: Options = Options()) {
        var board = Board(before, after)
        let declarations = Declarations(board)
        if let pairs = options.pairs { declarations.follow(pairs, on: &board) }
        declarations.followIDs(trusted: options.trustsIDs, on: &board)
        declarations.followPredecessors(on: &board)
        board.settleEndings()
        Law.pair(on: &board)
        board.settleDepartures()
        let rates = Rates(board)
        if !rates.isNoisy {
            board.pairByOwnName(whereTheyStand: false)
        } else if !board.trustsIDs {
            DistinctNames.pair(on: &board)
        }
        board.pairByColour(0.99)
        board.pairByStructure()
        JointNames.pair(on: &board)
        var rounds = Rounds(board, rates)
        rounds.run(on: &board, isFirst: true)
        for _ in 0..<2 {
            // What parts two of those left over may have been left out of one: seven in ten such pairs of two hands' were
            // right.
            if !rates.isNoisy { board.pairByColour(0.93) }
            rounds.run(on: &board, isFirst: false)
        }
        if rates.isNoisy {
            board.pairByOwnName(whereTheyStand: true)
            rounds.run(on: &board, isFirst: false)
        }
        JointNames.pair(on: &board)
        Restructuring.find(on: &board, least: rates.isNoisy ? 2 : 1)
        self.init(board, unclaimed: rounds.unclaimed)
    }

    private init(_ board: Board, unclaimed: [(before: UInt32, after: UInt32, confidence: Double)]) {
        links = board.links.sorted { ($0.before, $0.after) < ($1.before, $1.after) }
        groups = board.groupsOfLikeOnes()
        let open = unclaimed.filter { board.isFree($0.before, 0) && board.isFree($0.after, 1) }
        var rest = Rest(board, unclaimed: open + Flow.candidates(board))
        fates = rest.fates(0, without: Set(groups.flatMap { $0.before.map(\.index) })).byNode
        origins = rest.fates(1, without: Set(groups.flatMap { $0.after.map(\.index) })).byNode
        trustsIDs = board.trustsIDs
        conflicts = board.conflictsOfNow
        shares = board.shares.map { (Node($0.before), Node($0.after)) }
        superiors = board.sides.map(\.superiors)
        linksBefore = Rows(links.map(\.before.index), count: board.sides[0].count)
        linksAfter = Rows(links.map(\.after.index), count: board.sides[1].count)
    }

    /// The links of a node before, and of a node after.
    public func links(from before: Node) -> [Link] { linksBefore[before.index].map { links[Int($0)] } }
    public func links(to after: Node) -> [Link] { linksAfter[after.index].map { links[Int($0)] } }

    /// Whether the two are versions of one organisation, as far as who is who tells.
    package var isOfOneOrganisation: Bool { trustsIDs || hasCommonGround }

    /// Whether anything was paired beyond what every municipality has one of, or all that one side has: if not, the two
    /// are hardly versions of one organisation.
    public var hasCommonGround: Bool {
        links.contains { $0.reasons != .onlyOfItsKind }
            || (!links.isEmpty || !groups.isEmpty) && (fates.isEmpty || origins.isEmpty)
    }
}

extension Dictionary<UInt32, Fate> {
    fileprivate var byNode: [Node: Fate] { Dictionary<Node, Fate>(uniqueKeysWithValues: map { (Node($0), $1) }) }
}
