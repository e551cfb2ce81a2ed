import OrgModel
import Testing

/// A way to say a model over again so that it means the same: where it can be said so, and what then stands for what.
struct Rewriting: Sendable, CustomTestStringConvertible {
    let name: String
    /// When no example of a rule can be said so.
    let needs: String
    /// The rules whose matter it changes, and why: to them it does not apply.
    let barred: [String: String]
    /// Says the model over again; the ids that may stand for one another are added to `twins`. Nil where it cannot be.
    let rewrite: @Sendable (_ document: Document, _ text: String, _ twins: inout [Set<String>]) throws -> Document?

    init(
        _ name: String, needs: String, barred: [String: String] = [:],
        _ rewrite: @escaping @Sendable (inout Document, _ twins: inout [Set<String>]) -> Void
    ) {
        self.name = name
        self.needs = needs
        self.barred = barred
        self.rewrite = { document, _, twins in
            var rewritten = document
            rewrite(&rewritten, &twins)
            return rewritten.isSaidLike(document) ? nil : rewritten
        }
    }

    init(
        _ name: String, needs: String,
        text rewrite: @escaping @Sendable (_ document: Document, _ text: String) throws -> Document?
    ) {
        self.name = name
        self.needs = needs
        barred = [:]
        self.rewrite = { document, text, _ in try rewrite(document, text) }
    }

    var testDescription: String { name }

    static let all = [
        Rewriting("R1 from the other end", needs: "a line", text: { try $0.retold($1, inversely: true) }),
        Rewriting("R2 in the long form", needs: "a line", text: { try $0.retold($1, inversely: false) }),
        Rewriting("R3 the leader's lines on the unit", needs: "a leader with lines of its own") { document, twins in
            for (unit, leader) in document.leaderships {
                if document.move([.chef, .uppdrag], from: leader, to: unit) {
                    twins.append(document.ids(unit, leader))
                }
            }
        },
        Rewriting("R3 the unit's lines on its leader", needs: "a led unit with lines of its own") { document, twins in
            for (unit, leader) in document.leaderships {
                if document.move([.chef, .uppdrag], from: unit, to: leader) {
                    twins.append(document.ids(unit, leader))
                }
            }
        },
        Rewriting("R4 the operation's board on the unit it is run in", needs: "an operation run in one unit") {
            document, twins in
            for (operation, unit) in document.operations {
                if document.retarget([.verksamhetsansvar, .tillsyn], from: operation, to: unit) {
                    twins.append(document.ids(operation, unit))
                }
            }
        },
        Rewriting("R5 'hör till' as 'uppdrag'", needs: "a förvaltning that belongs to a board") { document, _ in
            document.replace(.hörTill) {
                $0.isDepartment($1.subject) && $0.isBoard($1.object)
            } with: {
                $0.relation = .uppdrag
            }
        },
        Rewriting("R5 'hör till' as 'verksamhetsansvar'", needs: "a förvaltning that belongs to a board") {
            document, _ in
            document.replace(.hörTill) {
                $0.isDepartment($1.subject) && $0.isBoard($1.object)
            } with: {
                $0.relation = .verksamhetsansvar
                ($0.subject, $0.object) = ($0.object, $0.subject)
            }
        },
        Rewriting("R6 a post as a class of three", needs: "a post that leads and holds nothing") { document, _ in
            document.multiplyPosts()
        },
        Rewriting("R10 a period round the day", needs: "a line") { document, _ in
            document.addPeriods()
        },
        Rewriting("R14 'verksamhetsansvar' as 'ansvarar'", needs: "a board that answers for operations") {
            document, _ in
            document.replace(.verksamhetsansvar) {
                $0.isBoard($1.subject)
            } with: {
                $0.relation = .ansvarar
            }
        },
        Rewriting("R14 'verksamhetsansvar' as 'leder politiskt'", needs: "a board that answers for operations") {
            document, _ in
            document.replace(.verksamhetsansvar) {
                $0.isBoard($1.subject)
            } with: {
                $0.relation = .lederPolitiskt
            }
        },
        Rewriting("R14 'bedrivs i' as 'driver'", needs: "an operation run in a unit") { document, _ in
            document.replace(.bedrivsI) { _, _ in
                true
            } with: {
                $0.relation = .driver
                ($0.subject, $0.object) = ($0.object, $0.subject)
            }
        },
        Rewriting("R14 'del av' as 'har'", needs: "a unit that is part of another") { document, _ in
            document.replace(.delAv) {
                $0.isUnit($1.subject) && $0.isUnit($1.object)
            } with: {
                $0.relation = .har
                ($0.subject, $0.object) = ($0.object, $0.subject)
            }
        },
        Rewriting("R5 'uppdrag' as 'hör till'", needs: "a förvaltning with a mandate from a board") { document, _ in
            document.replace(.uppdrag) {
                $0.isDepartment($1.subject) && $0.isBoard($1.object)
            } with: {
                $0.relation = .hörTill
            }
        },
        Rewriting("R7 a kind as a class of all of it", needs: "a kind as an end, and nodes of it") { document, _ in
            document.countKinds()
        },
        Rewriting("R8 two together as a class of two", needs: "two posts that do one thing jointly") {
            document, twins in
            document.joinPosts(&twins)
        },
        Rewriting(
            "R9 the level word as a condition", needs: "a level word",
            barred: ["DBL-03": "compares level words", "KL-08": "a condition tells matters apart"]
        ) { document, _ in
            document.moveLevels()
        },
        Rewriting(
            "R11 a step more between two parts", needs: "a unit that is part of another",
            barred: ["CYC-01": "the circle is another"]
        ) { document, _ in
            document.lengthenChains()
        },
        Rewriting("R12 those who work in the unit for the unit", needs: "a unit that supervises") { document, twins in
            document.handToPosts(&twins)
        },
        Rewriting("R13 as an after-model that changes nothing", needs: "nothing", text: { try Document.revised($1) }),
        Rewriting("R16 all of it said again by another document", needs: "a line") { document, _ in
            document.sayTwice()
        },
        Rewriting("R14 'tillsätter' as 'utser'", needs: "a line of appointing") { document, _ in
            document.replace(.tillsätter) { _, _ in
                true
            } with: {
                $0.relation = .utser
            }
        },
        Rewriting("R14 'del av' as 'ingår i'", needs: "a unit that is part of another") { document, _ in
            document.replace(.delAv) {
                $0.isUnit($1.subject) && $0.isUnit($1.object)
            } with: {
                $0.relation = .ingår
            }
        },
    ]
}

extension Document {
    /// Whether the same statements of the same nodes are written in both.
    func isSaidLike(_ other: Document) -> Bool {
        nodes.map(\.traits) == other.nodes.map(\.traits) && statements.count == other.statements.count
            && details == other.details
            && zip(statements, other.statements).allSatisfy { one, two in
                one.subject == two.subject && one.object == two.object && one.relation == two.relation
                    && one.detail == two.detail
            }
    }
}
