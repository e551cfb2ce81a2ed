internal import OrgModel

/// The changes so far, and which of them explains each class.
struct Ledger {
    var changes: [Change] = []
    /// The change that a class is told by.
    private(set) var changeOfClass: [Int: Int] = [:]

    /// Adds a change that tells of classes.
    @discardableResult
    mutating func add(_ change: Change, telling numbers: [Int] = []) -> Int {
        changes.append(change)
        for number in numbers { changeOfClass[number] = changes.count - 1 }
        return changes.count - 1
    }

    /// Lets a change tell of one more class.
    mutating func tell(_ number: Int, by change: Int) { changeOfClass[number] = change }

    /// Counts a raw difference to the change that tells or explains it.
    mutating func explain(by change: Int) { changes[change].explains += 1 }

    /// Counts a node to the change that it goes with, and names it there where the change is about another.
    mutating func goAlong(_ node: Node, _ side: Int, with change: Int) {
        explain(by: change)
        if side == 0, !changes[change].before.contains(node) {
            changes[change].alongBefore.append(node)
        } else if side == 1, !changes[change].after.contains(node) {
            changes[change].alongAfter.append(node)
        }
    }

    /// Counts a line to the change that it follows from.
    mutating func follow(_ statement: Statement, _ side: Int, by change: Int) {
        explain(by: change)
        if side == 0 {
            changes[change].followingBefore.append(Int(statement.number))
        } else {
            changes[change].followingAfter.append(Int(statement.number))
        }
    }
}
