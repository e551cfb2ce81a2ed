internal import Graphs
internal import OrgModel
internal import Texts

/// Facts found by word, mode and either end. They stand in the order of words and, within a word, of modes; what an end
/// keeps of them is their places, so that those of a word and a mode stand together.
struct FactIndex {
    let rows: [FactRow]
    /// Where each shelf, a word and a mode, starts, and last how many facts there are.
    private let starts: [UInt32]
    private let byWho: Grouping
    private let byWhom: Grouping

    /// - Complexity: linear in facts and nodes.
    init(_ unordered: [FactRow], nodeCount: Int) {
        let keys = unordered.map { UInt32(Self.shelf($0.act.word, $0.mode)) }
        let shelves = Grouping(of: keys, groupCount: FactWord.allCases.count << 3)
        starts = shelves.offsets
        rows = shelves.members.map { unordered[Int($0)] }
        func grouped(_ ends: [Node]) -> Grouping {
            Grouping(of: ends.map { $0.isPlaceholder ? Grouping.ungrouped : $0.index }, groupCount: nodeCount)
        }
        byWho = grouped(rows.map(\.who))
        byWhom = grouped(rows.map(\.whom))
    }

    /// The places of all facts of a word and a mode.
    func places(_ word: FactWord, _ mode: Mode) -> Range<Int> {
        let shelf = Self.shelf(word, mode)
        return Int(starts[shelf])..<Int(starts[shelf + 1])
    }

    /// The places of those in which the node is the first end, and the other.
    func places(_ word: FactWord, _ mode: Mode, from node: Node) -> ArraySlice<UInt32> {
        among(byWho.members(of: node.index), places(word, mode))
    }

    func places(_ word: FactWord, _ mode: Mode, to node: Node) -> ArraySlice<UInt32> {
        among(byWhom.members(of: node.index), places(word, mode))
    }

    private func among(_ all: ArraySlice<UInt32>, _ shelf: Range<Int>) -> ArraySlice<UInt32> {
        if all.isEmpty || shelf.isEmpty { return all[all.startIndex..<all.startIndex] }
        let first = all.partitioningIndex { Int($0) >= shelf.lowerBound }
        let rest = all[first...]
        return rest[..<rest.partitioningIndex { Int($0) >= shelf.upperBound }]
    }

    /// Each word has room for a shelf of each mode.
    private static func shelf(_ word: FactWord, _ mode: Mode) -> Int {
        Int(word.rawValue) << 3 + Int(mode.rawValue)
    }
}
