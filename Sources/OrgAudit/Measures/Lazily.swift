internal import Synchronization

/// A value that is computed when somebody asks for it, and then kept.
final class Lazily<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let known = Mutex<[Key: Value]>([:])

    func value(_ key: Key, _ compute: () -> Value) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = compute()
        known.withLock { $0[key] = value }
        return value
    }
}
