internal import OrgModel

/// What must hold two of wholly unlike names together where two hands wrote the models and one of them tells who replaced
/// whom: it had the word, and did not use it of these two. Lines alone would pair a förvaltning that was dissolved with
/// one that was formed, because of the chief and the organ around it.
struct Anchors {
    /// How sure it may be at most that two are one that nothing holds together.
    static let most = 0.5
    /// The same where not even the names are alike.
    static let mostOfUnlike = 0.3

    /// Nil where nobody tells of predecessors, or ids mean the same.
    init?(_ board: Board) {
        if board.trustsIDs || !board.tellsOfPredecessors { return nil }
    }

    /// Whether the two have something to themselves that is known by its name, such as who leads them, or nearly all
    /// that they consist of.
    func hold(_ before: UInt32, _ after: UInt32, _ board: Board) -> Bool {
        let family = board.sides[0].families[Int(before)]
        let superiors = (board.sides[0].superiors[Int(before)], board.sides[1].superiors[Int(after)])
        for line in board.sides[0].lines(of: before) {
            let known = board.classes[0][Int(line.other)]
            guard known >= 0, family.isOfPosts ? board.areCalledAlike[Int(known)] : board.areNamed[Int(known)],
                family != board.sides[0].families[Int(line.other)],
                family.isOfPosts || Int32(line.other) != superiors.0
            else { continue }
            let isCommon = board.sides[1].lines(of: after).contains { other in
                other.label == line.label && board.classes[1][Int(other.other)] == known
                    && (family.isOfPosts || Int32(other.other) != superiors.1)
            }
            if isCommon, (0...1).allSatisfy({ isAlone(line.label, Int(known), family, $0, board) }) { return true }
        }
        // What a number of a sort consists of was only given another number.
        return family == .unit && !board.areNumbered(before, after) && haveSameParts(before, after, board)
    }

    /// Whether two posts may be one for what they lead: of a unit that several went into, or came out of, the post is not
    /// said to be the one's or the other's.
    func allow(_ before: UInt32, _ after: UInt32, _ likeness: NameLikeness, _ board: Board) -> Bool {
        if likeness >= .form || board.sides[0].families[Int(before)] != .chief { return true }
        let led = [board.superior(of: before, 0), board.superior(of: after, 1)].filter { $0 >= 0 }
        return led.allSatisfy { board.members[0][Int($0)].count == 1 && board.members[1][Int($0)].count == 1 }
    }

    /// Whether a class has one line of the sort to nodes of the family, known or not.
    private func isAlone(_ label: UInt8, _ known: Int, _ family: Family, _ side: Int, _ board: Board) -> Bool {
        let place = board.sides[side]
        let ends = board.members[side][known].flatMap { member in
            place.lines(of: member).filter { $0.label == label ^ 1 && place.families[Int($0.other)] == family }
        }
        return Set(ends.map(\.other)).count == 1
    }

    /// Whether at least two thirds of the parts of either are parts of the other, by their names, and at least two are.
    private func haveSameParts(_ before: UInt32, _ after: UInt32, _ board: Board) -> Bool {
        let parts = [(before, 0), (after, 1)].map { node, side in
            board.sides[side].parts(of: node).map { part -> Int32 in
                let known = board.classes[side][Int(part)]
                return known >= 0 && board.areNamed[Int(known)] ? known : -1
            }
        }
        let common = Set(parts[0]).intersection(parts[1]).subtracting([-1])
        return common.count >= 2
            && parts.allSatisfy { own in own.count { common.contains($0) } * 3 >= own.count * 2 }
    }
}

extension Board {
    /// Whether the names of both are a number of a sort and nothing more, which another may have got: "Enhet 1".
    func areNumbered(_ before: UInt32, _ after: UInt32) -> Bool {
        names.keys[Int(sides[0].keys[Int(before)])].words.isEmpty
            && names.keys[Int(sides[1].keys[Int(after)])].words.isEmpty
    }
}

extension Side {
    /// The units that are parts of a node.
    func parts(of node: UInt32) -> [UInt32] {
        lines(of: node).filter {
            $0.label == Self.label(.delAv, isInverse: true) && families[Int($0.other)] == .unit
        }.map(\.other)
    }
}
