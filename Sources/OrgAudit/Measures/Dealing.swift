internal import OrgFacts
internal import OrgModel
internal import Texts

/// Who have one thing between them, and who have their own of it each: the one question of all rules of clashes, asked of
/// all that is said of one thing.
struct Dealing {
    /// A statement as far as it deals a thing out: what one passage, or one line of the model, says in the same words.
    private enum Saying: Hashable {
        case passage(Audit.Context.Passage, Terms)
        case line(String, Int, Terms)

        struct Terms: Hashable {
            let relation: Relation
            let detail: Int
            let thing: Node?
        }
    }

    private struct Holding {
        let extent: Extent
        let isLevelled: Bool
    }

    private struct Holder: Hashable {
        let node: Node
        let ground: Basis
    }

    private let context: Audit.Context
    private let end: FactEnd
    private var holdings: [Holder: Holding] = [:]
    /// Who are named by each statement, by whom each is named.
    private var named: [Set<Node>] = []
    private var sayings: [Node: Set<Int>] = [:]
    /// Whether each says how high it goes.
    private var areLevelled: [Bool] = []

    /// - Parameters:
    ///   - facts: What is said of one thing.
    ///   - end: The end of those who have it.
    /// - Complexity: linear in the facts.
    init(_ facts: [Fact], holder end: FactEnd = .who, in context: Audit.Context) {
        self.context = context
        self.end = end
        var numbers: [Saying: Int] = [:]
        for fact in facts {
            guard let node = fact[end] else { continue }
            let isLevelled = context.facts.level(of: fact) != nil
            holdings[Holder(node: node, ground: fact.ground.first)] = Holding(
                extent: context.facts.extent(of: fact), isLevelled: isLevelled)
            guard let saying = saying(fact) else { continue }
            let number = numbers[saying] ?? named.count
            if number == named.count {
                numbers[saying] = number
                named.append([])
                areLevelled.append(isLevelled)
            }
            named[number].insert(node)
            sayings[node, default: []].insert(number)
        }
    }

    private func saying(_ fact: Fact) -> Saying? {
        guard let line = context.facts.firstLine(of: fact.ground) else { return nil }
        let terms = Saying.Terms(
            relation: line.relation, detail: context.organisation.detailNumber(of: line),
            thing: fact[end == .who ? .whom : .who])
        if let passage = context.section(of: fact) { return .passage(passage, terms) }
        let location = context.organisation.location(of: context.organisation.place(of: line))
        return location.map { .line($0.path, $0.line, terms) }
    }

    /// Whether each of two has the thing for itself: their terms say so; one statement deals it out to them; there is one of
    /// the thing for each; or they are many of a sort and one of these. What is all of it is nobody's part, unless one
    /// statement deals it out.
    func areEachTheirOwn(_ one: Fact, _ other: Fact) -> Bool {
        guard let first = one[end], let second = other[end], first != second else { return false }
        let (mine, theirs) = (holding(one), holding(other))
        let isWhole = mine.extent == .whole || theirs.extent == .whole
        if isWhole, mine.extent != theirs.extent { return false }
        if areDealtOut(one, other) {
            // Two or three by name have the whole of it together, whatever statement says it.
            return !isWhole || context.isClass(first) || context.isClass(second)
        }
        return mine.extent == .own || theirs.extent == .own || isOneForEach(thing(of: one), first, second)
            || areManyOfOneSort(first, second, isLevelled: mine.isLevelled)
    }

    /// Whether one statement names the two with others, or many by one word, or of many things, or a board of the
    /// municipality's and a company's: each of them has it for itself ("varje nämnd", "den chef som"), there and wherever
    /// else it is said of them. Two and no more are two.
    func areDealtOut(_ one: Fact, _ other: Fact) -> Bool {
        guard let first = one[end], let second = other[end] else { return false }
        let (mine, theirs) = (sayings[first] ?? [], sayings[second] ?? [])
        let (few, many) = mine.count < theirs.count ? (mine, theirs) : (theirs, mine)
        let shared = few.filter(many.contains)
        if shared.isEmpty { return false }
        if thing(of: one).map(context.isClass) ?? false
            || (context.kind(first).sphere == .company) != (context.kind(second).sphere == .company)
        {
            return true
        }
        // Many at one level are many at that level: a word for how high it goes says nothing of whose it is.
        let isOfMany = context.isClass(first) || context.isClass(second)
        return shared.contains { named[$0].count > 2 || isOfMany && !areLevelled[$0] }
    }

    private func thing(of fact: Fact) -> Node? { fact[end == .who ? .whom : .who] }

    private func holding(_ fact: Fact) -> Holding {
        fact[end].flatMap { holdings[Holder(node: $0, ground: fact.ground.first)] }
            ?? Holding(extent: context.facts.extent(of: fact), isLevelled: context.facts.level(of: fact) != nil)
    }

    /// Whether there is one of the thing for each organ ("en per nämnd"): the one's is not the other's.
    private func isOneForEach(_ thing: Node?, _ one: Node, _ other: Node) -> Bool {
        guard let thing, context.organisation.quantity(of: thing)?.per != nil else { return false }
        return context.kind(one).isDecidingOrgan && context.kind(other).isDecidingOrgan
    }

    /// Many of a sort and one of it, or many chiefs and many where a word of level stands; boards, of which many are named
    /// by one word: each in its own field.
    private func areManyOfOneSort(_ one: Node, _ other: Node, isLevelled: Bool) -> Bool {
        let many = [one, other].count(where: context.isClass)
        guard many > (isLevelled ? 1 : 0) else { return false }
        let (kind, second) = (context.kind(one), context.kind(other))
        return kind == second && (!isLevelled || kind.leadsOthers) || kind.isBoard && second.isBoard
    }
}
