internal import OrgModel
internal import Texts

/// Whom a model means that names what is no more in words of its own: by initials ("BUN"), without the word for the sort
/// of thing, by the sort alone ("kommunalförbundet"), without what it has in common with its successor ("Väster" of what
/// became "Hemtjänst Norr"), or many at once ("centrumgrupperna").
struct FormerNames {
    private let name: String
    private let key: NameKey
    private let kind: NodeKind
    private let place: Side
    private let book: NameBook
    /// The nodes of the kind's family that may be meant.
    private let nodes: [UInt32]

    /// - Parameter side: the side of the other model, where it still stands.
    init(_ name: String, _ kind: NodeKind, on side: Int, _ board: Board) {
        self.name = name
        self.kind = kind
        key = NameKey(name)
        place = board.sides[side]
        book = board.names
        nodes = place.nodes.filter { [place] in
            place.families[Int($0)] == Family(kind) && !place.isMention($0)
        }
    }

    private func key(of node: UInt32) -> NameKey { book.keys[Int(place.keys[Int(node)])] }

    private func one(_ isMeant: (UInt32) -> Bool) -> UInt32? {
        let found = nodes.filter(isMeant)
        return found.count == 1 ? found[0] : nil
    }

    /// The one that is meant, whoever replaced it; nil for none and for several.
    var node: UInt32? {
        one { node in
            let node = Node(node)
            return NameKey.isOneNameOfTwoHands(place.organisation.name(of: node), name)
                || place.organisation.value(.förkortning, of: node).map { NameKey.isOneName($0, name) } == true
        } ?? onlyOfItsKind
            ?? (key.words.isEmpty
                ? nil
                : one { place.kinds[Int($0)] == kind && key.marks == key(of: $0).marks && hasWords(key.words, $0) })
    }

    /// The only one of its kind, of a name that says no more than that.
    private var onlyOfItsKind: UInt32? {
        key == NameKey(kind.words.singular.swedish) ? one { place.kinds[Int($0)] == kind } : nil
    }

    private func hasWords(_ words: [String], _ node: UInt32) -> Bool {
        let own = key(of: node)
        let known = own.concepts ?? Set(own.words)
        return words.allSatisfy { known.contains(NameWords.concepts[$0] ?? $0) }
    }

    /// Those that are meant if a node of the other side replaced them: one that has what the name leaves out in common
    /// with its successor, or several of which it is the plural.
    func nodes(of successor: UInt32, _ side: Int, _ board: Board) -> [UInt32] {
        let next = board.names.keys[Int(board.sides[side].keys[Int(successor)])]
        if key.words.isEmpty, !key.marks.isEmpty, !next.words.isEmpty {
            return one { key(of: $0).marks == key.marks && key(of: $0).words == next.words }.map { [$0] } ?? []
        }
        // Of several that replace several each takes those of its own direction.
        let all = all
        let own = all.filter { !Set(key(of: $0).marks).isDisjoint(with: next.marks) }
        return own.isEmpty ? all : own
    }

    /// All that a plural means: of the kind, under one superior.
    var all: [UInt32] {
        guard Self.plurals.contains(where: name.hasSuffix), !key.isBare else { return [] }
        let marks = key.words.compactMap { NameWords.compass[$0] } + key.marks
        let words = key.words.filter { NameWords.compass[$0] == nil }
        let all = nodes.filter {
            place.kinds[Int($0)] == kind && Set(marks).isSubset(of: key(of: $0).marks) && hasMostWords(words, $0)
        }
        let isFew =
            (2...Self.most).contains(all.count) && Set(all.map { place.superiors[Int($0)] }.map(self.above)).count == 1
        return isFew ? all : []
    }

    /// What a chief's unit stands under, since each leads one of its own.
    private func above(_ superior: Int32) -> Int32 {
        Family(kind) == .chief && superior >= 0 ? place.superiors[Int(superior)] : superior
    }

    /// Whether at least half of the words are the node's, or end one of its words.
    private func hasMostWords(_ words: [String], _ node: UInt32) -> Bool {
        let own = key(of: node).words
        let common = words.count { word in
            hasWords([word], node) || own.contains { word.count >= 5 && $0.hasSuffix(word) }
        }
        return common * 2 >= words.count
    }

    private static let plurals = ["na", "er", "or", "ar"]

    /// Whether a name is not the plural of many.
    static func isOne(_ name: String) -> Bool { !plurals.contains(where: name.hasSuffix) }

    /// More are told as a class, and not one by one.
    private static let most = 6
}
