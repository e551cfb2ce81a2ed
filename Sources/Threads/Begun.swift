internal import Dispatch
internal import Synchronization

/// Work that is begun before its answer is asked for, on another core where one is free: whoever asks for the answer
/// before anybody has come to it does it themselves, so that nothing waits for a core that never comes. What is worked so
/// may not see what else goes on, and its answer is the same whenever it is worked.
package final class Begun<Value: Sendable>: Sendable {
    private let work: @Sendable () -> Value
    private let isTaken = Atomic(false)
    private let answer = Mutex<Value?>(nil)
    private let done = DispatchGroup()

    package init(_ work: @escaping @Sendable () -> Value) {
        self.work = work
        done.enter()
        DispatchQueue.global().async { self.take() }
    }

    /// The answer, when it is there.
    package var value: Value {
        take()
        done.wait()
        guard let value = answer.withLock({ $0 }) else { preconditionFailure() }
        return value
    }

    private func take() {
        if isTaken.exchange(true, ordering: .relaxed) { return }
        let value = work()
        answer.withLock { $0 = value }
        done.leave()
    }
}
