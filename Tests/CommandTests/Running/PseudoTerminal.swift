import Foundation
import Testing

/// Terminals that a test can have of its own; small containers lend none.
enum PseudoTerminal {
    static let isThere: Bool = {
        var (master, slave): (Int32, Int32) = (-1, -1)
        guard openpty(&master, &slave, nil, nil, nil) == 0 else { return false }
        close(master)
        close(slave)
        return true
    }()

    static let absence: Comment = "this machine has no pseudo-terminals: openpty fails"
}
