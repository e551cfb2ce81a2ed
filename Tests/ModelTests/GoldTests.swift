import OrgModel
import Testing

/// The models that are read from documents say what a careful reader found in them, and nothing that is not there.
struct GoldTests {
    @Test(arguments: Gold.all)
    func `Everything the reader found stands in the model, and what is implied is marked so`(gold: Gold) throws {
        let organisation = try Repository.organisation(gold.model)
        for thing in gold.things where thing.mark.stands {
            let node = try #require(organisation.node(thing.id), "\(thing.name) is not in the model")
            #expect(!organisation.isGhost(node) && !organisation.isAnyOfKind(node), "\(thing.id) is not defined")
            let traits = organisation.traits(of: node)
            #expect(traits.detail.isImplied == (thing.mark == .implied), "\(thing.id)")
            if thing.isClass { #expect(organisation.isClass(node), "\(thing.id) stands for many") }
        }
    }

    @Test(arguments: Gold.all)
    func `Every line the reader found stands in the model, the right way round`(gold: Gold) throws {
        let model = try GoldModel(gold)
        for line in gold.lines where line.mark.stands {
            let implied = line.mark == .implied
            for word in try model.directed(line) {
                let standing = model.statements(of: word, line)
                #expect(standing.contains { $0.detail.isImplied == implied }, "\(line)")
                #expect(standing.allSatisfy { $0.detail.holds == .yes }, "\(line)")
                let turned = DirectedRelation(word.relation, isInverse: !word.isInverse)
                if line.part != .owner && line.part != .recipient {
                    #expect(model.statements(of: turned, line).isEmpty, "\(line) stands the wrong way round")
                }
            }
        }
    }

    @Test(arguments: Gold.all)
    func `No line that the document leaves out, or that only others tell, stands in the model`(gold: Gold) throws {
        let model = try GoldModel(gold)
        for line in gold.lines where !line.mark.stands {
            let words = try model.directed(line)
            let standing =
                words.isEmpty
                ? model.statements(between: line) : words.flatMap { model.statements(of: $0, line) }
            if line.part == .nobody {
                #expect(standing.count == 1 && standing.allSatisfy { $0.subject == nil }, "\(line)")
            } else {
                #expect(standing.isEmpty, "\(line) stands in the model")
            }
        }
        for thing in gold.things where !thing.mark.stands {
            let kinds = try #require(Gold.nodeKinds[thing.plainKind])
            let organisation = model.organisation
            #expect(!organisation.nodes.contains { kinds.contains(organisation.kind(of: $0)) }, "\(thing.name)")
        }
    }

    @Test(arguments: Gold.all)
    func `The model has as many of each kind as the reader counted`(gold: Gold) throws {
        let organisation = try Repository.organisation(gold.model)
        var found: [String: Set<Node>] = [:]
        for thing in gold.things where thing.mark.stands {
            let kinds = try #require(Gold.nodeKinds[thing.plainKind], "\(thing.kind) has no kind in the language")
            guard let node = organisation.node(thing.id), kinds.contains(organisation.kind(of: node)) else { continue }
            found[thing.plainKind, default: []].insert(node)
        }
        #expect(found.mapValues(\.count) == gold.kinds)
    }

    @Test(arguments: Gold.all)
    func `The model has as many lines of each type as the reader counted`(gold: Gold) throws {
        let model = try GoldModel(gold)
        var found: [String: Int] = [:]
        for line in gold.lines where line.mark.stands {
            let relations = try #require(Gold.relations[line.plainType], "\(line) has no relation in the language")
            let words = try model.directed(line)
            #expect(words.allSatisfy { relations.contains($0.relation) }, "\(line)")
            let stands = model.statements(between: line).contains { relations.contains($0.relation) }
            if stands { found[line.plainType, default: 0] += 1 }
        }
        #expect(found == gold.types)
    }

    @Test func `The template asks, and asserts no line at all`() throws {
        let organisation = try Repository.organisation("direktorsinstruktion")
        #expect(organisation.statementCount == 0)
        #expect(organisation.nodes.count { organisation.kind(of: $0) == .ärende } == 28)
    }

    @Test func `The tables hold every row that the reader wrote`() {
        for gold in Gold.all {
            for line in gold.lines where line.mark.stands {
                #expect(gold.id(of: line.from) != nil && gold.id(of: line.to) != nil, "\(gold.model) \(line)")
                #expect(!line.words.isEmpty, "\(gold.model) \(line)")
            }
        }
        #expect(Gold.all.map(\.things.count) == [30, 23, 16, 23, 39])
        #expect(Gold.all.map { Set($0.lines.map(\.number)).count } == [50, 25, 20, 36, 46])
        #expect(Gold.all.map { $0.lines.count { $0.mark == .said } } == [39, 17, 0, 28, 36])
        #expect(Gold.all.map { $0.lines.count { $0.mark == .implied } } == [4, 3, 0, 5, 3])
    }
}

/// A model beside the reader's table of it.
private struct GoldModel {
    let gold: Gold
    let organisation: Organisation

    init(_ gold: Gold) throws {
        self.gold = gold
        organisation = try Repository.organisation(gold.model)
    }

    func directed(_ line: Gold.Line) throws -> [DirectedRelation] {
        try line.words.map { word in try #require(DirectedRelation(word: word), "\(word) is no word of the language") }
    }

    /// The statements that say the line with the word; where the reader names nobody, whoever it is.
    func statements(of word: DirectedRelation, _ line: Gold.Line) -> [Statement] {
        organisation.statements.filter { statement in
            guard statement.relation == word.relation else { return false }
            return word.isInverse
                ? matches(statement, line.to, line.from, line.part)
                : matches(statement, line.from, line.to, line.part)
        }
    }

    /// The statements between the ends of the line, whatever they say and whichever way.
    func statements(between line: Gold.Line) -> [Statement] {
        organisation.statements.filter {
            matches($0, line.from, line.to, line.part) || matches($0, line.to, line.from, line.part)
        }
    }

    private func matches(
        _ statement: Statement, _ subject: String, _ object: String, _ part: Gold.Line.Part
    ) -> Bool {
        guard isNode(statement.subject, subject) else { return false }
        return switch part {
        case .object, .nobody: isNode(statement.object, object)
        case .acting: isNode(statement.object, object) && statement.detail.isActing
        case .owner: statement.detail.owners.contains { isNode($0, object) }
        case .recipient: statement.detail.recipients.contains { isNode($0, object) }
        }
    }

    private func isNode(_ node: Node?, _ name: String) -> Bool {
        guard let id = gold.id(of: name) else { return true }
        return node.map(organisation.id) == id
    }
}
