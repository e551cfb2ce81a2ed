import OrgModel
import Testing

@Suite struct `An index of lines` {
    /// ks leads three in as many ways as a document may speak, and is led by nobody.
    static func document() -> SmallDocument {
        var document = SmallDocument()
        for id in ["ks", "a", "b", "c", "d"] { document.node(id, .chef) }
        document.node("frågor", .mall)
        document.line("ks", .leder, "a") { detail, _ in detail.holds = .no }
        document.line("ks", .leder, "b") { detail, _ in detail.isDemanded = true }
        document.line("ks", .råder, "a")
        document.line("ks", .leder, "c")
        document.line("ks", .leder, "a") { detail, text in detail.source = text("frågor") }
        document.line("ks", .leder, "okänt") { detail, _ in detail.holds = .unknown }
        document.line("ks", .leder, "d") { detail, _ in detail.period.till = .day(Day(year: 2025, month: 12, day: 31)!)
        }
        return document
    }

    static let organisation = document().organisation
    static let today = Day(year: 2026, month: 1, day: 1)!

    private static func told(_ lines: some Sequence<Line>) -> [String] {
        lines.map { line in "\(line.relation) \(line.object.map(organisation.id) ?? "?")" }
    }

    @Test func `tells what holds, is demanded, denied and left open apart`() {
        let lines = Self.organisation.lines
        #expect(Self.told(lines.lines(.leder)) == ["leder c", "leder a", "leder d"])
        #expect(Self.told(lines.lines(.leder, .demanded)) == ["leder b"])
        #expect(Self.told(lines.lines(.leder, .denied)) == ["leder a"])
        #expect(Self.told(lines.lines(.leder, .open)) == ["leder ?"])
        #expect(lines.lines(.leder, .open).map(\.isObjectUnknown) == [true])
    }

    @Test func `leaves out what a template says, and what is not of the day`() {
        #expect(Self.told(Self.organisation.lines(on: Self.today).lines(.leder)) == ["leder c"])
        let day = Day(year: 2025, month: 12, day: 31)!
        #expect(Self.told(Self.organisation.lines(on: day).lines(.leder)) == ["leder c", "leder d"])
    }

    @Test func `finds the lines of a relation at either end`() throws {
        let ks = try #require(Self.organisation.node("ks"))
        let a = try #require(Self.organisation.node("a"))
        let lines = Self.organisation.lines
        #expect(Self.told(lines.lines(.leder, from: ks)) == ["leder c", "leder a", "leder d"])
        #expect(Self.told(lines.lines(.råder, from: ks)) == ["råder a"])
        #expect(lines.lines(.chef, from: ks).isEmpty && lines.lines(.leder, to: ks).isEmpty)
        #expect(Self.told(lines.lines(.leder, to: a)) == ["leder a"])
        #expect(lines.statements(.leder, to: a).map(\.standing) == [.holds, .denied])
        #expect(Self.told(lines.lines(at: a)) == ["leder a", "råder a"])
        #expect(lines.statements(.leder, from: ks).count == 6)
    }

    @Test func `finds at each node what a search of all statements finds`() {
        let lines = Self.organisation.lines
        for node in Self.organisation.nodes {
            for relation in Relation.allCases {
                let all = Self.organisation.statements.filter { $0.relation == relation }.map(\.line)
                #expect(Set(lines.statements(relation, from: node)) == Set(all.filter { $0.subject == node }))
                #expect(Set(lines.statements(relation, to: node)) == Set(all.filter { $0.object == node }))
            }
        }
    }
}
