internal import OrgModel

/// What nothing goes to one by one takes as little room as can be.
extension Composer {
    /// Puts organs below one another that nothing goes to one by one.
    mutating func pile() {
        var single: Set<Int> = []
        for link in composition.links {
            for case .box(let box) in link.ends.map(\.end) { if let card = cardOf[box] { single.insert(card) } }
            if let card = cardOf[link.hub] { single.insert(card) }
        }
        func piled(_ parts: [Composition.Part]) -> [Composition.Part] {
            var result: [Composition.Part] = []
            var waiting: [Int] = []
            for part in parts {
                if case .card(let card) = part, !single.contains(card), composition.cards[card].column == nil,
                    composition.cards[card].hanging.isEmpty, composition.cards[card].weight == .plain
                {
                    waiting.append(card)
                } else {
                    result.append(part)
                }
            }
            if waiting.count > 1 { return result + [.pile(waiting)] }
            return result + waiting.map { .card($0) }
        }
        for band in composition.bands.indices where composition.bands[band].kind == .administration {
            pileBeside(&composition.bands[band].shelves, single)
        }
        for band in composition.bands.indices where composition.bands[band].kind == .elected {
            pilePosts(&composition.bands[band].shelves, single)
        }
        for band in composition.bands.indices where composition.bands[band].kind == .elected {
            for shelf in composition.bands[band].shelves.indices where !composition.bands[band].shelves[shelf].flows {
                composition.bands[band].shelves[shelf].parts = piled(composition.bands[band].shelves[shelf].parts)
            }
        }
        for frame in composition.frames.indices {
            if case .words = composition.frames[frame].title {
                composition.frames[frame].parts = piled(composition.frames[frame].parts)
            }
        }
    }

    /// Cards that hardly a line goes to and nothing hangs under stand beside the row above them, not in one of their own.
    private func pileBeside(_ shelves: inout [Composition.Shelf], _ single: Set<Int>) {
        guard shelves.count > 1, let last = shelves.last, last.flows, !shelves[shelves.count - 2].flows else { return }
        let cards = last.parts.flatMap(cards)
        let (joined, loose) = (cards.filter(single.contains), cards.filter { !single.contains($0) })
        guard cards.allSatisfy({ composition.cards[$0].hanging.isEmpty }), cards.count == last.parts.count,
            joined.count <= Self.mostJoinedBeside, loose.count > 1, loose.count <= Self.mostPiled
        else { return }
        shelves.removeLast()
        shelves[shelves.count - 1].parts += joined.map { .card($0) } + [.pile(loose)]
    }

    /// Elected posts that no line goes to stand beside fullmäktige.
    private func pilePosts(_ shelves: inout [Composition.Shelf], _ single: Set<Int>) {
        guard shelves.count > 1 else { return }
        let (top, posts) = (shelves[0].parts.flatMap(cards), shelves[1].parts.flatMap(cards))
        guard top.contains(where: { composition.cards[$0].weight == .top }), posts.count <= Self.mostPiled,
            posts.allSatisfy({ kind(composition.cards[$0].principal).section == .posts && !single.contains($0) })
        else { return }
        shelves.remove(at: 1)
        shelves[0].parts.insert(posts.count > 1 ? .pile(posts) : .card(posts[0]), at: 0)
    }

    private static let mostJoinedBeside = 2
    private static let mostPiled = 12
}
