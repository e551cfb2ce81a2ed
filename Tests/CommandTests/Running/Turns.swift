/// Lets so many run at once. The tests of a suite all begin together, and each command that they start holds files of
/// the tests' process open: past some thirteen hundred of these Foundation cannot start another.
actor Turns {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    /// Runs `work` when it is its turn.
    func taken<Result: Sendable>(by work: @Sendable () async throws -> Result) async rethrows -> Result {
        await take()
        defer { give() }
        return try await work()
    }

    private func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func give() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
