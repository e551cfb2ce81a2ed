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

@Suite struct `Work begun ahead` {
    @Test func `is done once, whoever asks for it and how often`() {
        let done = Atomic(0)
        let begun = Begun { done.add(1, ordering: .relaxed).newValue }
        #expect(Array(0..<64).mapAtOnce { _ in begun.value } == [Int](repeating: 1, count: 64))
        #expect(done.load(ordering: .relaxed) == 1)
    }

    /// More than there are cores, each waiting for the one before it: whoever waits does the work itself.
    @Test func `may wait for other such work`() {
        var last = Begun { 1 }
        for _ in 0..<200 {
            let earlier = last
            last = Begun { earlier.value + 1 }
        }
        #expect(last.value == 201)
    }

    @Test func `may come to nothing`() {
        #expect(Begun<Int?> { nil }.value == nil)
    }
}
