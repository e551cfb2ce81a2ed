internal import OrgModel
internal import Texts

/// How much of what it replaces a node took over, as far as its model says.
enum Extent: Hashable {
    case unsaid
    /// "Hela enheten".
    case whole
    /// So many of its people.
    case number(Int)
    /// "En del av nämnden" (`omfattning: en del`).
    case part

    init(_ detail: Detail<Node>, in organisation: Organisation) {
        self = .unsaid
        if let quantity = detail.quantity, quantity.precision == .exact { self = .number(quantity.number) }
        let words = detail.values.filter { [.som, .villkor, .senast, .inom].contains($0.property) }
            .flatMap { NameKey.split(organisation.texts[$0.value]) }
        if detail.scope == .part { self = .part }
        if !Self.wholes.isDisjoint(with: words), Self.parts.isDisjoint(with: words) { self = .whole }
    }

    private static let wholes: Set<String> = [
        "hel", "hela", "helt", "helhet", "allt", "alla", "samtliga", "all", "whole", "entire", "wholly", "everything",
    ]
    /// "Inte hela", "en del av alla".
    private static let parts: Set<String> = ["inte", "ej", "utom", "del", "delar", "delvis", "not", "except", "part"]
}

/// Finds what two successors each claim all of: that is no split but a contradiction, and neither is followed.
struct WholeClaims {
    /// The claims on what is claimed whole by one and in whole or part by another, by side and number.
    private var contested: [(side: Int, predecessor: UInt32, successors: [UInt32])] = []

    init(_ claims: [Declarations.Claim], _ board: Board) {
        for side in 0...1 {
            let claimed = Dictionary(grouping: claims.filter { $0.replaced == side }, by: \.predecessor)
            for (predecessor, claims) in claimed.sorted(by: { $0.key < $1.key }) {
                let successors = Set(claims.map(\.successor))
                guard successors.count > 1, Self.areTooMuch(claims, of: predecessor, side, board) else { continue }
                contested.append((side, predecessor, successors.sorted()))
            }
        }
    }

    private static func areTooMuch(
        _ claims: [Declarations.Claim], of predecessor: UInt32, _ side: Int, _ board: Board
    ) -> Bool {
        if claims.contains(where: { $0.extent == .whole }) { return true }
        guard let own = board.sides[side].organisation.quantity(of: Node(predecessor)), own.precision == .exact else {
            return false
        }
        var numbers: [UInt32: Int] = [:]
        for claim in claims { if case .number(let number) = claim.extent { numbers[claim.successor] = number } }
        return numbers.values.reduce(0, +) > own.number
    }

    /// Takes the contested out of the game, with each other as candidates, and returns the claims that are left.
    func refused(from claims: [Declarations.Claim], on board: inout Board) -> [Declarations.Claim] {
        var rest = claims
        for (side, predecessor, successors) in contested {
            rest.removeAll { $0.replaced == side && $0.predecessor == predecessor && successors.contains($0.successor) }
            board.conflicts.append(
                .claimedWhole(
                    Node(predecessor), side == 0 ? .before : .after, by: successors.map { Node($0) }))
            let share = 1 / Double(successors.count)
            if board.isFree(predecessor, side) {
                board.settle(predecessor, side, as: .unknown(successors.map { .init(Node($0), share) }))
            }
            for successor in successors where board.isFree(successor, 1 - side) {
                board.settle(successor, 1 - side, as: .unknown([.init(Node(predecessor), share)]))
            }
        }
        return rest
    }
}
