/// The lines to what hangs under an item of a block: how many run beside one another, in what order, and what hangs alone.
struct Rails {
    /// How many run down under an item of a block.
    private(set) var counts: [Int: [Int: Int]] = [:]
    /// What hangs straight below, by block.
    private(set) var drops: [Int: Set<Int>] = [:]
    /// The number of each run among those under its item.
    private(set) var numbers: [Int: Int] = [:]

    init(_ plan: GroundPlan, _ runs: [Run]) {
        var own: [Int: [Int: [Int]]] = [:]
        for (number, run) in runs.enumerated() {
            if case .rail(let block, let item) = run.way { own[block, default: [:]][item, default: []].append(number) }
        }
        for (block, items) in own {
            for (item, numbers) in items {
                counts[block, default: [:]][item] = numbers.count
                // What comes in lower runs further to the left, so that it crosses fewer.
                let sorted = numbers.sorted { one, other in
                    let (low, high) = (Self.depth(runs[one], item, plan), Self.depth(runs[other], item, plan))
                    return low != high ? low > high : one < other
                }
                for (place, number) in sorted.enumerated() { self.numbers[number] = place }
            }
        }
        for (block, content) in plan.sheet.blocks.enumerated() {
            var hanging: [Int: [Int]] = [:]
            for (number, item) in content.items.enumerated() {
                if let parent = item.parent { hanging[parent, default: []].append(number) }
            }
            let last = Self.last(of: content, plan.spans[block])
            for (item, below) in hanging where below.count == 1 && last(item) == item {
                // What no line comes to is indented, which tells where it hangs.
                let lines = own[block]?[item] ?? []
                let isOpen =
                    !lines.isEmpty
                    && lines.allSatisfy { number in
                        runs[number].terminals.allSatisfy { terminal in
                            guard terminal.seat.item == below[0], case .cell(let cell) = terminal.target else {
                                return true
                            }
                            return plan.sheet.cards[content.items[below[0]].card].top.contains(cell)
                        }
                    }
                if isOpen { drops[block, default: []].insert(below[0]) }
            }
        }
    }

    /// Of what stands equally far to the left under one the last, by each of them: what hangs straight below another would
    /// stand over those further down as well, as if they hung under it too.
    private static func last(of block: Sheet.Block, _ span: Span?) -> (Int) -> Int {
        struct Column: Hashable {
            let parent: Int?
            let number: Int?
        }
        func column(_ item: Int) -> Column {
            let parent = block.items[item].parent
            return Column(parent: parent, number: parent == span?.fork ? span?.columns[item] : nil)
        }
        var last: [Column: Int] = [:]
        for item in block.items.indices { last[column(item)] = item }
        return { last[column($0)] ?? $0 }
    }

    /// The lowest row of a card that a run comes to.
    private static func depth(_ run: Run, _ item: Int, _ plan: GroundPlan) -> Int {
        run.terminals.filter { $0.seat.item != item }.map { terminal in
            guard case .cell(let cell) = terminal.target, let card = terminal.seat.card else { return 0 }
            return plan.sheet.cards[card].rows.firstIndex { $0.cells.contains(cell) } ?? 0
        }.max() ?? 0
    }
}
