internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
    /// What comes of each element, all of them worked at once on as many cores as there are, in the order of the array.
    /// The work on one may not see that on another, so that what comes out is the same as of one after another.
    package func mapAtOnce<Value: Sendable>(_ transform: @Sendable (Element) -> Value) -> [Value] {
        if count < 2 { return map(transform) }
        let values = Mutex([Value?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { number in
            let value = transform(self[number])
            values.withLock { $0[number] = value }
        }
        return values.withLock { $0 }.compactMap(\.self)
    }
}
