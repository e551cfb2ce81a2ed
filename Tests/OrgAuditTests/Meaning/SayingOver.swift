import OrgModel
import Texts

extension Document {
    func kind(_ id: Text) -> NodeKind? { nodes.first { $0.id == id }?.kind }
    func isDepartment(_ id: Text) -> Bool { kind(id) == .förvaltning }
    func isBoard(_ id: Text) -> Bool { [.nämnd, .kommunstyrelse].contains(kind(id)) }
    func isUnit(_ id: Text) -> Bool {
        [.förvaltning, .stab, .avdelning, .enhet, .arbetsplats].contains(kind(id))
    }
    func ids(_ some: Text...) -> Set<String> { Set(some.map { texts[$0] }) }

    /// Said outright, of the whole, and with no terms.
    func isPlain(_ statement: StatementEntry) -> Bool {
        statement.detail == 0 || details[Int(statement.detail)] == Detail()
    }

    /// The units that one employed post leads which leads nothing else, each by a plain line.
    var leaderships: [(unit: Text, leader: Text)] {
        let lines = statements.filter { $0.relation == .leder || $0.relation == .verksamhetsansvar }
        return lines.filter { line in
            line.relation == .leder && isPlain(line) && isUnit(line.object) && isEmployed(line.subject)
                && lines.count { $0.object == line.object } == 1
                && lines.count { $0.subject == line.subject && $0.relation == .leder } == 1
                && isOne(line.object)
        }.map { ($0.object, $0.subject) }
    }

    private func isOne(_ id: Text) -> Bool {
        nodes.contains { $0.id == id && ($0.traits == 0 || traits[Int($0.traits)].quantity == nil) }
    }

    private func isEmployed(_ id: Text) -> Bool {
        kind(id).map { $0.section == .posts && $0.sphere == .employed && $0 != .befattningskollektiv } ?? false
    }

    /// The operations that are run in one unit.
    var operations: [(operation: Text, unit: Text)] {
        let lines = statements.filter { $0.relation == .bedrivsI }
        return lines.filter { line in
            isPlain(line) && kind(line.subject) == .verksamhet && isUnit(line.object)
                && lines.count { $0.subject == line.subject } == 1 && lines.count { $0.object == line.object } == 1
        }.map { ($0.subject, $0.object) }
    }

    /// Moves the plain lines of some relations from one subject to another; whether there was any.
    mutating func move(_ relations: [Relation], from old: Text, to new: Text) -> Bool {
        let moved = statements.indices.filter { number in
            let line = statements[number]
            return relations.contains(line.relation) && line.subject == old && line.object != new && isPlain(line)
        }
        for number in moved { statements[number].subject = new }
        return !moved.isEmpty
    }

    /// The same of objects, where a board is the subject.
    mutating func retarget(_ relations: [Relation], from old: Text, to new: Text) -> Bool {
        let moved = statements.indices.filter { number in
            let line = statements[number]
            return relations.contains(line.relation) && line.object == old && isPlain(line) && isBoard(line.subject)
        }
        for number in moved { statements[number].object = new }
        return !moved.isEmpty
    }

    mutating func replace(
        _ relation: Relation, where isChosen: (Document, StatementEntry) -> Bool,
        with change: (inout StatementEntry) -> Void
    ) {
        let chosen = statements.indices.filter { number in
            statements[number].relation == relation && isPlain(statements[number]) && isChosen(self, statements[number])
        }
        for number in chosen { change(&statements[number]) }
    }

    /// Posts that lead nothing and are nobody's deputy or seat stand for three each.
    mutating func multiplyPosts() {
        let numbered: Set<Relation> = [.leder, .innehar, .ställföreträder, .verksamhetsansvar, .tillsyn]
        for place in nodes.indices where isOne(nodes[place].id) && isEmployed(nodes[place].id) {
            let id = nodes[place].id
            guard kind(id) != .kommundirektör,
                !statements.contains(where: { line in
                    line.subject == id && numbered.contains(line.relation)
                        || line.object == id && (line.relation != .chef || isEmployed(line.subject))
                })
            else { continue }
            var three = traits[Int(nodes[place].traits)]
            three.quantity = Quantity(.exact, 3)
            traits.append(three)
            nodes[place].traits = UInt32(traits.count - 1)
        }
    }

    /// Every line without a period holds from a day before the audit's to one after it.
    mutating func addPeriods() {
        let period = Period(from: Day(year: 2020, month: 1, day: 1), till: .day(Day(year: 2030, month: 1, day: 1)!))
        for number in details.indices where details[number].period == .always && number > 0 {
            details[number].period = period
        }
        var plain = Detail<Text>()
        plain.period = period
        details.append(plain)
        for number in statements.indices where statements[number].detail == 0 {
            statements[number].detail = UInt32(details.count - 1)
        }
    }
}

/// Rewritings that take nodes of their own.
extension Document {
    /// A node like another, under an id of its own.
    private mutating func add(_ id: String, like model: NodeEntry, kind: NodeKind, _ quantity: Quantity? = nil) -> Text
    {
        var node = model
        node.id = texts.intern(id)
        node.name = .none
        node.kind = kind
        var own = traits[0]
        own.quantity = quantity
        traits.append(own)
        node.traits = UInt32(traits.count - 1)
        nodes.append(node)
        return node.id
    }

    /// Kinds used as nodes become a class that names all there are.
    mutating func countKinds() {
        let ids = Set(nodes.map(\.id))
        let ends = Set(statements.flatMap { [$0.subject, $0.object] }).subtracting(ids)
        for end in ends.sorted(by: { texts[$0] < texts[$1] }) {
            guard let kind = NodeKind(word: texts[end]) else { continue }
            let all = nodes.filter { $0.kind == kind }
            guard let first = all.first, all.allSatisfy({ isOne($0.id) }) else { continue }
            let many = add("alla \(texts[end])", like: first, kind: kind, Quantity(.exact, all.count))
            for number in statements.indices {
                if statements[number].subject == end { statements[number].subject = many }
                if statements[number].object == end { statements[number].object = many }
            }
        }
    }

    /// Two posts that do one thing jointly, and nothing else, become one class of two.
    mutating func joinPosts(_ twins: inout [Set<String>]) {
        let joint = Dictionary(grouping: statements.indices) { details[Int(statements[$0].detail)].joint }
        for (number, places) in joint.sorted(by: { $0.key < $1.key }) where number != 0 && places.count == 2 {
            let posts = places.map { statements[$0].subject }
            guard
                posts.allSatisfy({ post in
                    isEmployed(post) && statements.count { $0.subject == post || $0.object == post } == 1
                }), let first = nodes.first(where: { $0.id == posts[0] })
            else { continue }
            let both = add("båda \(texts[posts[0]])", like: first, kind: first.kind, Quantity(.exact, 2))
            var plain = details[Int(statements[places[0]].detail)]
            plain.joint = 0
            details.append(plain)
            statements[places[0]].subject = both
            statements[places[0]].detail = UInt32(details.count - 1)
            statements.remove(at: places[1])
            nodes.removeAll { posts.contains($0.id) }
            twins.append(ids(posts[0], posts[1], both))
            return
        }
    }

    /// A second document says every line that the first says.
    mutating func sayTwice() {
        guard let model = nodes.first else { return }
        let paper = add("den andra källan", like: model, kind: .rapport)
        for line in statements {
            var detail = details[Int(line.detail)]
            // What is done jointly is one statement, and a claim is its own document's.
            guard detail.joint == 0, line.relation != .uttömmandeOm else { continue }
            detail.source = paper
            details.append(detail)
            var second = line
            second.detail = UInt32(details.count - 1)
            statements.append(second)
        }
    }

    /// What is said as a level word is said as a condition.
    mutating func moveLevels() {
        for number in details.indices where !details[number].level.isNone && details[number].values.isEmpty {
            details[number].values = [.init(.villkor, details[number].level)]
            details[number].level = .none
        }
    }

    /// A unit more between each two of which one is part of the other.
    mutating func lengthenChains() {
        for number in statements.indices {
            let line = statements[number]
            guard line.relation == .delAv, isPlain(line), isUnit(line.subject), isUnit(line.object),
                let part = nodes.first(where: { $0.id == line.subject })
            else { continue }
            let between = add("mellan \(number)", like: part, kind: .avdelning)
            statements[number].object = between
            var second = line
            second.subject = between
            statements.append(second)
        }
    }

    /// Those who supervise in a unit do what the unit is said to.
    mutating func handToPosts(_ twins: inout [Set<String>]) {
        for number in statements.indices {
            let line = statements[number]
            guard line.relation == .tillsyn, isUnit(line.subject),
                let unit = nodes.first(where: { $0.id == line.subject })
            else { continue }
            let posts = add("handläggare \(number)", like: unit, kind: .befattning, Quantity(.unknown))
            statements[number].subject = posts
            var placing = line
            placing.subject = posts
            placing.relation = .hörTill
            placing.object = line.subject
            placing.detail = 0
            statements.append(placing)
            twins.append(ids(line.subject, posts))
        }
    }
}
