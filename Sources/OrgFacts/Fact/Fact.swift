package import OrgModel

/// What statements mean: who stands how to whom, how surely it is known, what is said of it, and on what it rests.
package struct Fact: Hashable, Sendable {
    package let act: Act
    /// The first end: who commands, answers, is placed; nil where nobody is named.
    package let who: Node?
    /// The other end; nil where nothing is named.
    package let whom: Node?
    package let mode: Mode
    /// The surest of its grounds.
    package private(set) var ground: Ground
    /// The others, surer ones first.
    package private(set) var furtherGrounds: [Ground] = []
    /// The end of which a part alone is meant: some of many, or a part of one thing.
    package internal(set) var partialEnd: FactEnd?

    init(_ act: Act, _ who: Node?, _ whom: Node?, _ mode: Mode, on ground: Ground) {
        self.act = act
        self.who = who
        self.whom = whom
        self.mode = mode
        self.ground = ground
    }

    package var word: FactWord { act.word }
    package var grade: Grade { ground.grade }
    package var grounds: [Ground] { [ground] + furtherGrounds }

    /// Whether it may be one of two lines: it is so, and said of these ends or of their twins.
    package var isLine: Bool { mode == .är && grade.isLine }

    /// Whether the two make two: lines both, one of them said of its own ends, not one statement read twice, and not of
    /// two parts.
    package func makesTwo(with other: Fact) -> Bool {
        isLine && other.isLine && (grade.isOwn || other.grade.isOwn) && ground.first != other.ground.first
            && (partialEnd == nil || other.partialEnd == nil)
    }

    package subscript(end: FactEnd) -> Node? { end == .who ? who : whom }

    /// The same fact with the grounds of another too.
    mutating func add(groundsOf other: Fact) {
        var all = grounds
        for ground in other.grounds where !all.contains(ground) { all.append(ground) }
        all.sort()
        if other.partialEnd == nil { partialEnd = nil }
        ground = all[0]
        furtherGrounds = Array(all.dropFirst())
    }
}
