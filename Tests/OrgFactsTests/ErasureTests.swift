import OrgFacts
import OrgModel
import Testing

/// A ground is all that a fact rests on and nothing else: over every model.
@Suite struct `A ground` {
    /// A fact as it is told, with its matters and how sure it is.
    private struct Content: Hashable {
        let act: Act
        let who: Node?
        let whom: Node?
        let matters: [Node]
        let grade: Grade
    }

    private static func contents(_ facts: Facts, about nodes: [Node]? = nil) -> [Content: Fact] {
        let answers = nodes.map { $0.flatMap { facts.answers(about: $0) } } ?? facts.answers
        return Dictionary(
            answers.map { fact in
                (
                    Content(
                        act: fact.act, who: fact.who, whom: fact.whom, matters: facts.matters(of: fact).sorted(),
                        grade: fact.grade), fact
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test(arguments: Models.names)
    func `is needed, each statement of it`(_ name: String) throws {
        let organisation = try Models.organisation(name)
        let whole = Self.contents(Facts(of: organisation, on: Models.day))
        // What twins carry, one statement at a time.
        let carried = whole.filter { !$0.value.ground.others.isEmpty && $0.value.furtherGrounds.isEmpty }
        for (number, contents) in Self.byStatement(carried) {
            let facts = Facts(of: organisation, on: Models.day) { $0.number == number ? nil : Mode($0.standing) }
            let left = Self.contents(facts, about: contents.flatMap { [$0.who, $0.whom].compactMap(\.self) })
            #expect(left.keys.allSatisfy { !contents.contains($0) }, "\(name): statement \(number)")
        }
        // What is said, a quarter of the statements at a time.
        for part in UInt32(0)..<4 {
            let facts = Facts(of: organisation, on: Models.day) { $0.number % 4 == part ? nil : Mode($0.standing) }
            let left = Self.contents(facts)
            for (content, fact) in whole {
                let grounds = fact.grounds.map(Fact.statements)
                guard grounds.allSatisfy({ $0.contains { $0 % 4 == part } }) else { continue }
                #expect(left[content] == nil, "\(name): \(fact)")
            }
        }
    }

    private static func byStatement(_ contents: [Content: Fact]) -> [UInt32: Set<Content>] {
        var found: [UInt32: Set<Content>] = [:]
        for (content, fact) in contents {
            for number in Fact.statements(of: fact.ground) { found[number, default: []].insert(content) }
        }
        return found
    }

    @Test(arguments: Models.names)
    func `is enough by itself`(_ name: String) throws {
        let organisation = try Models.organisation(name)
        let whole = Self.contents(Facts(of: organisation, on: Models.day))
        for (content, fact) in whole where !fact.ground.others.isEmpty {
            let statements = Set(Fact.statements(of: fact.ground))
            let alone = Facts(of: organisation, on: Models.day) { line in
                statements.contains(line.number) ? Mode(line.standing) : nil
            }
            #expect(
                Self.contents(alone, about: [fact.who, fact.whom].compactMap(\.self))[content] != nil,
                "\(name): \(fact)")
        }
    }
}
