import OrgModel
import Testing
import Texts

@Suite struct `Lines in a circle` {
    static func organisation(_ relation: Relation, _ lines: [(String, String)]) -> Organisation {
        var document = SmallDocument()
        for id in Set(lines.flatMap { [$0.0, $0.1] }).sorted() { document.node(id, .chef) }
        for (subject, object) in lines { document.line(subject, relation, object) }
        return document.organisation
    }

    @Test func `a circle is written out, and told where its first line stands`() throws {
        let warning = try #require(Self.organisation(.chef, [("a", "b"), ("b", "c"), ("c", "a")]).warnings.first)
        #expect(warning.level == .warning && warning.code == "cycle")
        #expect(warning.text.swedish == "linjerna 'chef' går i cirkel: a -> b -> c -> a")
        #expect(warning.text.english == "the lines 'manager' run in a circle: a -> b -> c -> a")
        #expect(warning.location?.line == 4)
        #expect(warning.help != nil)
    }

    @Test func `a node above itself is a circle of one`() throws {
        let organisation = Self.organisation(.uppdrag, [("a", "a")])
        let node = try #require(organisation.node("a"))
        guard case .cycle(.uppdrag, [node], _)? = organisation.defects.first else {
            Issue.record("\(organisation.defects)")
            return
        }
        #expect(organisation.warnings.first?.text.english == "the lines 'mandate from' run in a circle: a -> a")
    }

    @Test func `each knot is told once, by a shortest circle`() {
        let lines = [("a", "b"), ("b", "c"), ("c", "a"), ("b", "a"), ("x", "y"), ("y", "x"), ("a", "x")]
        let told = Self.organisation(.chef, lines).warnings.map(\.text.english)
        #expect(told.count == 2)
        #expect(told.allSatisfy { $0.hasSuffix("a -> b -> a") || $0.hasSuffix("x -> y -> x") })
    }

    @Test func `a chain and a diamond are no circles`() {
        #expect(Self.organisation(.chef, [("a", "b"), ("b", "d"), ("a", "c"), ("c", "d")]).defects.isEmpty)
    }

    @Test func `lines of two relations make no circle together`() {
        var document = SmallDocument()
        for id in ["a", "b"] { document.node(id, .chef) }
        document.line("a", .chef, "b")
        document.line("b", .uppdrag, "a")
        #expect(document.organisation.defects.isEmpty)
    }

    @Test(arguments: Relation.allCases.filter { $0.words.above == nil })
    func `a relation in which nobody stands above makes no circle`(_ relation: Relation) {
        #expect(Self.organisation(relation, [("a", "b"), ("b", "a")]).defects.isEmpty)
    }

    @Test(arguments: Relation.allCases.filter { $0.words.above != nil })
    func `a relation in which somebody stands above does`(_ relation: Relation) {
        #expect(Self.organisation(relation, [("a", "b"), ("b", "a")]).defects.count == 1)
    }

    @Test func `a chain of a hundred thousand in a circle is found`() {
        var document = SmallDocument()
        let count = 100_000
        for number in 0..<count { document.line("\(number)", .chef, "\((number + 1) % count)") }
        let organisation = document.organisation
        guard case .cycle(.chef, let nodes, _)? = organisation.defects.last else {
            Issue.record("no circle")
            return
        }
        #expect(nodes.count == count)
    }
}
