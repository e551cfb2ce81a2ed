import OrgModel
import Testing
import Texts

/// A way to say a model over again so that it means the same: where it can be said so, and what then stands for what.
struct Rewriting: Sendable, CustomTestStringConvertible {
    let name: String
    /// Says the model over again; the ids that may stand for one another are added to `twins`.
    let rewrite: @Sendable (inout Document, _ twins: inout [Set<String>]) -> Void

    var testDescription: String { name }

    static let all = [
        Rewriting(name: "R3 the leader's lines on the unit") { document, twins in
            for (unit, leader) in document.leaderships {
                if document.move([.chef, .uppdrag], from: leader, to: unit) {
                    twins.append(document.ids(unit, leader))
                }
            }
        },
        Rewriting(name: "R3 the unit's lines on its leader") { document, twins in
            for (unit, leader) in document.leaderships {
                if document.move([.chef, .uppdrag], from: unit, to: leader) {
                    twins.append(document.ids(unit, leader))
                }
            }
        },
        Rewriting(name: "R4 the operation's board on the unit it is run in") { document, twins in
            for (operation, unit) in document.operations {
                if document.retarget([.verksamhetsansvar, .tillsyn], from: operation, to: unit) {
                    twins.append(document.ids(operation, unit))
                }
            }
        },
        Rewriting(name: "R5 'hör till' as 'uppdrag'") { document, _ in
            document.replace(.hörTill) {
                $0.isDepartment($1.subject) && $0.isBoard($1.object)
            } with: {
                $0.relation = .uppdrag
            }
        },
        Rewriting(name: "R5 'hör till' as 'verksamhetsansvar'") { document, _ in
            document.replace(.hörTill) {
                $0.isDepartment($1.subject) && $0.isBoard($1.object)
            } with: {
                $0.relation = .verksamhetsansvar
                ($0.subject, $0.object) = ($0.object, $0.subject)
            }
        },
        Rewriting(name: "R6 a post as a class of three") { document, _ in
            document.multiplyPosts()
        },
        Rewriting(name: "R10 a period round the day") { document, _ in
            document.addPeriods()
        },
        Rewriting(name: "R14 'verksamhetsansvar' as 'ansvarar'") { document, _ in
            document.replace(.verksamhetsansvar) {
                $0.isBoard($1.subject)
            } with: {
                $0.relation = .ansvarar
            }
        },
        Rewriting(name: "R14 'verksamhetsansvar' as 'leder politiskt'") { document, _ in
            document.replace(.verksamhetsansvar) {
                $0.isBoard($1.subject)
            } with: {
                $0.relation = .lederPolitiskt
            }
        },
        Rewriting(name: "R14 'bedrivs i' as 'driver'") { document, _ in
            document.replace(.bedrivsI) { _, _ in
                true
            } with: {
                $0.relation = .driver
                ($0.subject, $0.object) = ($0.object, $0.subject)
            }
        },
        Rewriting(name: "R14 'del av' as 'har'") { document, _ in
            document.replace(.delAv) {
                $0.isUnit($1.subject) && $0.isUnit($1.object)
            } with: {
                $0.relation = .har
                ($0.subject, $0.object) = ($0.object, $0.subject)
            }
        },
    ]
}

extension Document {
    fileprivate func kind(_ id: Text) -> NodeKind? { nodes.first { $0.id == id }?.kind }
    fileprivate func isDepartment(_ id: Text) -> Bool { kind(id) == .förvaltning }
    fileprivate func isBoard(_ id: Text) -> Bool { [.nämnd, .kommunstyrelse].contains(kind(id)) }
    fileprivate func isUnit(_ id: Text) -> Bool {
        [.förvaltning, .stab, .avdelning, .enhet, .arbetsplats].contains(kind(id))
    }
    fileprivate func ids(_ some: Text...) -> Set<String> { Set(some.map { texts[$0] }) }

    /// Said outright, of the whole, and with no terms.
    private func isPlain(_ statement: StatementEntry) -> Bool {
        statement.detail == 0 || details[Int(statement.detail)] == Detail()
    }

    /// The units that one employed post leads which leads nothing else, each by a plain line.
    fileprivate var leaderships: [(unit: Text, leader: Text)] {
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
    fileprivate var operations: [(operation: Text, unit: Text)] {
        let lines = statements.filter { $0.relation == .bedrivsI }
        return lines.filter { line in
            isPlain(line) && kind(line.subject) == .verksamhet && isUnit(line.object)
                && lines.count { $0.subject == line.subject } == 1 && lines.count { $0.object == line.object } == 1
        }.map { ($0.subject, $0.object) }
    }

    /// Moves the plain lines of some relations from one subject to another; whether there was any.
    fileprivate mutating func move(_ relations: [Relation], from old: Text, to new: Text) -> Bool {
        let moved = statements.indices.filter { number in
            let line = statements[number]
            return relations.contains(line.relation) && line.subject == old && line.object != new && isPlain(line)
        }
        for number in moved { statements[number].subject = new }
        return !moved.isEmpty
    }

    /// The same of objects, where a board is the subject.
    fileprivate mutating func retarget(_ relations: [Relation], from old: Text, to new: Text) -> Bool {
        let moved = statements.indices.filter { number in
            let line = statements[number]
            return relations.contains(line.relation) && line.object == old && isPlain(line) && isBoard(line.subject)
        }
        for number in moved { statements[number].object = new }
        return !moved.isEmpty
    }

    fileprivate mutating func replace(
        _ relation: Relation, where isChosen: (Document, StatementEntry) -> Bool,
        with change: (inout StatementEntry) -> Void
    ) {
        let chosen = statements.indices.filter { number in
            statements[number].relation == relation && isPlain(statements[number]) && isChosen(self, statements[number])
        }
        for number in chosen { change(&statements[number]) }
    }

    /// Posts that lead nothing and are nobody's deputy or seat stand for three each.
    fileprivate mutating func multiplyPosts() {
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
    fileprivate mutating func addPeriods() {
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
