internal import OrgModel
internal import Texts

/// Pairs of two hands' models by names that only one of the sort bears on either side. Such a name is who it is, whether
/// that one moved, lost all its lines or is merely mentioned: it is followed before lines and places are asked. "Enhet 5"
/// and "Enhetschef" are no such names, since they have no word of their own.
struct DistinctNames {
    /// How alike two names are; the first is tried on all before the next.
    private enum Degree: Int, CaseIterable, Comparable {
        /// The name, with other capitals or endings.
        case spelling
        /// The name, in whatever form.
        case name
        /// Its words, whatever sort of thing they are said to be: "VA-enheten" and "VA".
        case words
        /// Its initials, or the abbreviation that the model gives.
        case initials
        /// Words that mean the same: "HR-chef" and "Personalchef", who sit in one group.
        case meaning
        /// Its words, where one of them has a number too: "Enhet 1 (Almgården)" and "Almgården". A direction is no number:
        /// "Lokalvård Öster" is a part of "Lokalvård".
        case wordsAlone

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

        func words(of key: NameKey) -> [String] {
            switch self {
            case .spelling, .name, .words, .initials: key.words.sorted() + [""] + key.marks
            case .meaning: (key.concepts ?? Set(key.words)).sorted() + [""] + key.marks
            case .wordsAlone: key.words.sorted()
            }
        }

        var confidence: Double {
            switch self {
            case .spelling, .name: 0.99
            case .words, .initials: 0.98
            case .meaning, .wordsAlone: 0.96
            }
        }
    }

    /// Things among which a name tells one: finer than a family, since an operation may be called as the unit that runs it.
    struct Sort: Hashable {
        private let family: Family
        private let kind: NodeKind?

        init(_ kind: NodeKind, isFine: Bool) {
            family = Family(kind)
            let isOwn = [.document, .matter].contains(family) || kind == .verksamhet || kind == .arbetsplats
            self.kind = isFine && isOwn ? kind : nil
        }
    }

    /// The nodes of each side that have a name by which they can be known.
    private let nodes: [[UInt32]]

    /// - Complexity: linear in nodes, and in short names times nodes.
    static func pair(on board: inout Board) {
        let bearers = (0...1).map { named($0, board) }
        let shared = SharedNames(board, bearers)
        let names = DistinctNames(
            nodes: bearers.enumerated().map { side, nodes in
                nodes.filter { shared.areRare(among: board.sides[side].kinds[Int($0)]) }
            })
        for degree in Degree.allCases {
            for isFine in [true, false] {
                let found = degree == .initials ? names.initials(board, isFine) : names.alone(board, degree, isFine)
                for (before, after) in found {
                    board.pair(before, after, degree.confidence, degree <= .name ? .sameName : .likeName)
                }
            }
        }
        for (before, after) in onlyOfTheirKinds(board) { board.pair(before, after, 0.96, .onlyOfItsKind) }
    }

    /// Companies and federations of which each side has one of the kind, where one hand calls it by that alone
    /// ("moderbolaget").
    private static func onlyOfTheirKinds(_ board: Board) -> [(before: UInt32, after: UInt32)] {
        let kinds: [NodeKind] = [.moderbolag, .bolag, .bolagsstyrelse, .kommunalförbund, .direktion, .koncern]
        return kinds.compactMap { kind in
            let found = (0...1).map { side in
                board.sides[side].nodes.filter { board.sides[side].kinds[Int($0)] == kind }
            }
            guard found[0].count == 1, found[1].count == 1, board.isFree(found[0][0], 0), board.isFree(found[1][0], 1)
            else { return nil }
            let word = NameKey(kind.words.singular.swedish)
            let isCalledByKind = (0...1).contains { side in
                let key = board.names.keys[Int(board.sides[side].keys[Int(found[side][0])])]
                return key.isBare || key == word
            }
            return isCalledByKind ? (found[0][0], found[1][0]) : nil
        }
    }

    /// Nodes that have a name by which they can be known: not staff and persons, whom lines tell apart.
    private static func named(_ side: Int, _ board: Board) -> [UInt32] {
        let place = board.sides[side]
        return place.nodes.filter { node in
            switch place.families[Int(node)] {
            case .ghost, .person, .outside: return false
            case .post where place.kinds[Int(node)] == .personal: return false
            default: break
            }
            return !place.isMention(node) && !place.organisation.isAnyOfKind(Node(node))
                && !board.names.keys[Int(place.keys[Int(node)])].words.isEmpty
        }
    }

    private struct Name: Hashable {
        let sort: Sort
        let words: [String]
        let head: NameWords.Head?
    }

    private func alone(_ board: Board, _ degree: Degree, _ isFine: Bool) -> [(before: UInt32, after: UInt32)] {
        let bearers = (0...1).map { side in
            Dictionary(grouping: nodes[side]) { node in
                let key = board.names.keys[Int(board.sides[side].keys[Int(node)])]
                return Name(
                    sort: Sort(board.sides[side].kinds[Int(node)], isFine: isFine),
                    words: degree == .spelling
                        ? NameKey.spelled(board.sides[side].organisation.name(of: Node(node))) : degree.words(of: key),
                    head: degree == .name ? key.head : nil)
            }
        }
        return bearers[0].compactMap { name, before -> (before: UInt32, after: UInt32)? in
            guard before.count == 1, let after = bearers[1][name], after.count == 1, board.isFree(before[0], 0),
                board.isFree(after[0], 1), isFine || board.mayBeCalledAs(before[0], after[0]),
                degree == .spelling || board.areReadAsOne(before[0], after[0])
            else { return nil }
            let marks = [(before[0], 0), (after[0], 1)].map { node, side in
                board.names.keys[Int(board.sides[side].keys[Int(node)])].marks
            }
            switch degree {
            case .wordsAlone where !marks.contains([]) || !marks.joined().allSatisfy({ Int($0) != nil }): return nil
            case .meaning where !board.haveWordOrLineInCommon(before[0], after[0]): return nil
            default: return (before[0], after[0])
            }
        }.sorted { $0.before < $1.before }
    }

    /// Whether a name may be another's initials: one short word, or that and the word for the sort of thing.
    private static func isShort(_ key: NameKey) -> Bool {
        (key.spelled.count == 1 || key.words.count == 1 && key.marks.isEmpty && key.words[0] == key.spelled[0])
            && (2...6).contains(key.spelled[0].utf8.count)
    }

    /// Those one of whom is called by the other's initials, where no other on either side fits.
    private func initials(_ board: Board, _ isFine: Bool) -> [(before: UInt32, after: UInt32)] {
        let free = (0...1).map { side in
            nodes[side].filter { board.isFree($0, side) }.map { node in
                (node: node, key: NameKey(board.sides[side].organisation.name(of: Node(node))))
            }
        }
        let shorts = free.map { $0.filter { Self.isShort($0.key) } }
        // Where so many names are short they are no initials.
        guard shorts.allSatisfy({ $0.count <= 256 }) else { return [] }
        var pairs: Set<[UInt32]> = []
        for side in 0...1 {
            for (short, key) in shorts[side] {
                for (node, name) in free[1 - side]
                where board.isCalled(short, key, side, by: node, name, isFine: isFine) {
                    pairs.insert(side == 0 ? [short, node] : [node, short])
                }
            }
        }
        let counts = (0...1).map { side in Dictionary(pairs.map { ($0[side], 1) }, uniquingKeysWith: +) }
        return pairs.filter { counts[0][$0[0]] == 1 && counts[1][$0[1]] == 1 }.map { ($0[0], $0[1]) }
            .sorted { $0.0 < $1.0 }
    }
}

extension Board {
    /// Whether nothing but what is left out parts the names of two organs or förvaltningar: where three become two,
    /// "Stadsbyggnadskontoret" need not be "Stadsbyggnadsförvaltningen".
    fileprivate func areReadAsOne(_ before: UInt32, _ after: UInt32) -> Bool {
        let kinds = [sides[0].kinds[Int(before)], sides[1].kinds[Int(after)]]
        guard kinds.contains(where: { Family($0) == .organ || $0 == .förvaltning }) else { return true }
        return NameKey.isOneNameOfTwoHands(
            sides[0].organisation.name(of: Node(before)), sides[1].organisation.name(of: Node(after)))
    }

    /// Whether two that are of one family and not of one sort may be one: an operation and a unit where each stands in a
    /// unit. What a nämnd answers for is no unit because one is called so.
    fileprivate func mayBeCalledAs(_ before: UInt32, _ after: UInt32) -> Bool {
        DistinctNames.Sort(sides[0].kinds[Int(before)], isFine: true)
            == DistinctNames.Sort(sides[1].kinds[Int(after)], isFine: true)
            || sides[0].superiors[Int(before)] >= 0 && sides[1].superiors[Int(after)] >= 0
    }

    /// Whether two whose names mean the same have more than that in common: a word, or a line to one known by its name.
    fileprivate func haveWordOrLineInCommon(_ before: UInt32, _ after: UInt32) -> Bool {
        let words = Set(names.keys[Int(sides[0].keys[Int(before)])].words)
        if !words.isDisjoint(with: names.keys[Int(sides[1].keys[Int(after)])].words) { return true }
        return sides[0].lines(of: before).contains { line in
            let known = classes[0][Int(line.other)]
            return known >= 0 && areNamed[Int(known)]
                && sides[1].lines(of: after).contains {
                    $0.label == line.label && classes[1][Int($0.other)] == known
                }
        }
    }

    /// Whether a node's name is an abbreviation of another's on the other side, or the one that its model gives.
    fileprivate func isCalled(
        _ short: UInt32, _ key: NameKey, _ side: Int, by node: UInt32, _ name: NameKey, isFine: Bool
    ) -> Bool {
        let (own, other) = (sides[side], sides[1 - side])
        guard
            DistinctNames.Sort(own.kinds[Int(short)], isFine: isFine)
                == DistinctNames.Sort(other.kinds[Int(node)], isFine: isFine)
        else { return false }
        if !isFine, !(side == 0 ? mayBeCalledAs(short, node) : mayBeCalledAs(node, short)) { return false }
        return key.isAbbreviation(of: name)
            || other.organisation.value(.förkortning, of: Node(node)).map { NameKey.split($0) == key.spelled } == true
    }
}
