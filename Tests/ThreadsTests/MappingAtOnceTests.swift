import Synchronization
import Testing
import Threads

@Suite struct `Work done at once` {
    @Test(arguments: [0, 1, 2, 300]) func `comes out in the order that it was given`(count: Int) {
        #expect(Array(0..<count).mapAtOnce { $0 * $0 } == (0..<count).map { $0 * $0 })
    }

    @Test func `is done once for each`() {
        let done = Mutex([Int](repeating: 0, count: 64))
        _ = Array(0..<64).mapAtOnce { number in done.withLock { $0[number] += 1 } }
        #expect(done.withLock { $0 } == [Int](repeating: 1, count: 64))
    }

    @Test func `may itself do work at once`() {
        let sums = [10, 20, 30].mapAtOnce { Array(0..<$0).mapAtOnce { $0 }.reduce(0, +) }
        #expect(sums == [45, 190, 435])
    }

    /// A value that may be nil is a value, and none is lost.
    @Test func `may come to nothing`() {
        #expect([1, 2, 3].mapAtOnce { $0 == 2 ? nil : $0 } == [1, nil, 3])
    }
}
