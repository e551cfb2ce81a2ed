internal import Graphs
package import OrgModel
internal import Texts

/// What the statements of an organisation mean on a day: made once, and asked in the words of the field.
///
///     facts.commanders(of: person)      facts.leaders(of: unit)       facts.runners(of: operation)
///     facts.principals(of: unit)        facts.watchers(of: operation) facts.homes(of: unit)
///
/// Answers are facts that are so, unless another mode is asked for; what is said of a node's kind is said of the node.
/// What twins carry (a unit and its one leader, an operation and the unit that it is run in) is found when it is asked
/// for, and rests on every statement that makes it so.
package final class Facts: Sendable {
    package let organisation: Organisation
    let day: Day
    let index: FactIndex
    /// Whom something that is said of many is said of: of each kind, the kind used as a node and every class of it whose
    /// members the model names.
    private let wholes: [[Node]]
    /// Whether anything may be said of a part of what it names.
    package let saysParts: Bool
    private let hasWholes: Bool
    /// The nodes that may have a twin: ends of what is said of leading and running. Few do, and others are not asked.
    let twins: NodeSet
    /// Whether what is said on the terms of each detail, by its number, is said of the whole: in no matters apart, and of
    /// no part alone.
    private let areWhole: [Bool]
    /// The document that each detail rests on, by its number.
    let sources: [Node?]

    /// - Parameter reading: what a line is taken to say; nil leaves it out. A proposal's own run reads what it proposes
    ///   as being so.
    /// - Complexity: linear in nodes and statements.
    package init(
        of organisation: Organisation, on day: Day, reading: (Line) -> Mode? = { Mode($0.standing) }
    ) {
        self.organisation = organisation
        self.day = day
        let standings = organisation.standings(on: day)
        var reader = FactReader(organisation, standings)
        let lines = organisation.lines(on: day)
        for relation in Relation.allCases {
            for line in lines.statements(relation) {
                if let mode = reading(line) { reader.read(line, mode) }
            }
        }
        for index in standings.indices {
            let node = Node(UInt32(index))
            if let standing = standings[index], organisation.hasTraits(node) { reader.read(node, Mode(standing)) }
        }
        let index = FactIndex(reader.rows, nodeCount: organisation.nodeCount)
        let wholes = organisation.wholes(standings)
        self.index = index
        self.wholes = wholes
        twins = index.twins(in: organisation, wholes)
        sources = organisation.eachDetail(\.source)
        let areParts = organisation.eachDetail { detail in
            detail.scope?.isOpen == true || detail.quantity != nil || organisation.share(in: detail) != nil
        }
        saysParts = areParts.contains(true)
        areWhole = zip(areParts, organisation.eachDetail { $0.matters.isEmpty }).map { !$0 && $1 }
        hasWholes = wholes.contains { !$0.isEmpty }
    }

    // MARK: What is said

    /// The facts of a word, of whatever nodes.
    package func said(_ word: FactWord, _ mode: Mode = .är) -> [Fact] {
        index.places(word, mode).map { fact(index.rows[$0]) }
    }

    /// The facts of a word in which the node is the first end.
    package func said(_ word: FactWord, _ mode: Mode = .är, from node: Node) -> [Fact] {
        // What nobody says of anybody is not said of the node.
        if index.places(word, mode).isEmpty { return [] }
        let all = index.places(word, mode, from: node).map { fact(index.rows[Int($0)]) }
        let own = mode == .är ? answering(all, at: .who) : all
        let wholes = wholes(of: node)
        if wholes.isEmpty { return own }
        let ofWholes = wholes.flatMap { whole in
            ofEach(mode) { index.places(word, $0, from: whole) }.map { fact(index.rows[$0], who: node) }
        }
        return own + distributed(ofWholes, beside: own, \.whom)
    }

    /// The facts of a word in which the node is the other end.
    package func said(_ word: FactWord, _ mode: Mode = .är, to node: Node) -> [Fact] {
        if index.places(word, mode).isEmpty { return [] }
        let all = index.places(word, mode, to: node).map { fact(index.rows[Int($0)]) }
        let own = mode == .är ? answering(all, at: .whom) : all
        let wholes = wholes(of: node)
        if wholes.isEmpty { return own }
        let ofWholes = wholes.flatMap { whole in
            ofEach(mode) { index.places(word, $0, to: whole) }.map { fact(index.rows[$0], whom: node) }
        }
        return own + distributed(ofWholes, beside: own, \.who)
    }

    /// The facts of a word that name nobody, or nothing, at one end.
    package func nameless(_ word: FactWord, _ mode: Mode) -> [Fact] {
        index.places(word, mode).compactMap { index.rows[$0].isNameless ? fact(index.rows[$0]) : nil }
    }

    /// Whether there may be several facts of a word of which the node is the other end, those that twins carry among
    /// them. It costs less than to find them, and is never no where there are.
    package func maySeveral(_ word: FactWord, to node: Node) -> Bool {
        index.places(word, .är, to: node).count > 1 || mayHaveTwin(node) || !wholes(of: node).isEmpty
    }

    /// Whether a class names no more than the model does, so that each of its members is asked, and not the class.
    package func isToldOneByOne(_ node: Node) -> Bool {
        !organisation.isAnyOfKind(node) && wholes[Int(organisation.kind(of: node).rawValue)].contains(node)
    }

    /// The one fact of a word in which the node is the first end, or the other; nil where there are none or several, or
    /// something is said of its kind. It costs no list.
    func only(_ word: FactWord, from node: Node) -> Fact? {
        only(index.places(word, .är, from: node), of: node)
    }

    func only(_ word: FactWord, to node: Node) -> Fact? {
        only(index.places(word, .är, to: node), of: node)
    }

    private func only(_ places: ArraySlice<UInt32>, of node: Node) -> Fact? {
        guard let place = places.first, places.count == 1, wholes(of: node).isEmpty else { return nil }
        let one = fact(index.rows[Int(place)])
        return one.partialEnd == nil ? one : nil
    }

    /// What is said of some of many is said of none of them by name: it is left open of each.
    private func ofEach(_ mode: Mode, _ places: (Mode) -> ArraySlice<UInt32>) -> [Int] {
        let own = places(mode).map { Int($0) }
        if !saysParts || mode != .är { return own }
        return own.filter { fact(index.rows[$0]).partialEnd == nil }
    }

    /// Whatever is said of all of a kind is said of each.
    func wholes(of node: Node) -> [Node] {
        if !hasWholes { return [] }
        let wholes = wholes[Int(organisation.kind(of: node).rawValue)]
        return wholes.isEmpty || wholes.contains(node) ? [] : wholes
    }

    /// What is said of many and many ("chefer leder förvaltningar") is said of each and one of them: where it is said
    /// which one, that one is not a second.
    private func distributed(_ facts: [Fact], beside own: [Fact], _ other: (Fact) -> Node?) -> [Fact] {
        if own.isEmpty || facts.isEmpty { return facts }
        return facts.filter { fact in
            guard let many = other(fact), organisation.isClass(many) else { return true }
            return !own.contains { one in
                one.act == fact.act
                    && other(one).map(organisation.kind) == organisation.kind(of: many)
            }
        }
    }

    // MARK: What a fact says

    /// The terms of the statement that says it; nil where a node says it of itself.
    package func detail(of fact: Fact) -> Detail<Node>? {
        guard case .statement(let number) = fact.ground.first else { return nil }
        return organisation.detail(of: organisation.line(number))
    }

    /// Whether nothing in the terms of the statement that says it makes it less than whole; what the node says of itself
    /// has none.
    func isOnWholeTerms(_ fact: Fact) -> Bool {
        guard case .statement(let number) = fact.ground.first else { return true }
        return areWhole[organisation.detailNumber(of: organisation.line(number))]
    }

    /// In which matters; none where it is of one of them, as a delegate decides on a matter.
    package func matters(of fact: Fact) -> [Node] {
        if isOnWholeTerms(fact) { return [] }
        let matters = detail(of: fact)?.matters ?? []
        return fact.whom.map(matters.contains) ?? false ? [] : matters
    }

    /// The statements that it rests on, the one to show first first.
    package func statements(of ground: Ground) -> [Statement] {
        ground.all.compactMap { basis in
            guard case .statement(let number) = basis else { return nil }
            return organisation.statement(Int(number))
        }
    }

    /// The lines that a ground rests on, the one to show first first.
    package func lines(of ground: Ground) -> [Line] { lines(of: ground.all) }

    /// The line that a ground rests on first, if any.
    package func firstLine(of ground: Ground) -> Line? {
        if case .statement(let number) = ground.first { return organisation.line(number) }
        return lines(of: ground.others).first
    }

    package func lines(of bases: [Basis]) -> [Line] {
        bases.compactMap { basis in
            guard case .statement(let number) = basis else { return nil }
            return organisation.line(number)
        }
    }

    /// Whether the source is unclear about it.
    package func isUnclear(_ fact: Fact) -> Bool { detail(of: fact).map { !$0.unclear.isNone } ?? false }
}

extension Organisation {
    /// The kinds used as nodes, and the classes that name no more than the model does.
    fileprivate func wholes(_ standings: [Standing?]) -> [[Node]] {
        var wholes = [[Node]](repeating: [], count: NodeKind.allCases.count)
        var classes: [NodeKind: [Node]] = [:]
        var singles = [Int](repeating: 0, count: NodeKind.allCases.count)
        for index in standings.indices {
            let node = Node(UInt32(index))
            let kind = kind(of: node)
            if isAnyOfKind(node) {
                wholes[Int(kind.rawValue)].append(node)
            } else if quantity(of: node) != nil {
                classes[kind, default: []].append(node)
            } else if standings[Int(node.index)] == .holds {
                singles[Int(kind.rawValue)] += 1
            }
        }
        for (kind, nodes) in classes where nodes.count == 1 {
            // A class of a known number that is not all named leaves open which of them are meant.
            guard let quantity = quantity(of: nodes[0]), quantity.precision == .exact, quantity.per == nil,
                quantity.number == singles[Int(kind.rawValue)]
            else { continue }
            wholes[Int(kind.rawValue)].append(nodes[0])
        }
        return wholes
    }
}
