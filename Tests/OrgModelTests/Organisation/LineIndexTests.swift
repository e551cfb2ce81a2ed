import OrgModel
import Testing
import Texts

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

    @Test func `tells the lines of a node before those of its kind`() throws {
        var document = Self.document()
        document.line("chef", .leder, "d")
        let organisation = document.organisation
        let (ks, kind) = (try #require(organisation.node("ks")), try #require(organisation.node("chef")))
        let lines = organisation.lines.lines(.leder, from: ks, and: kind)
        #expect(lines.map(\.subject) == [ks, ks, ks, kind])
        #expect(Self.told(lines) == ["leder c", "leder a", "leder d", "leder d"])
        #expect(organisation.lines.lines(.råder, from: ks, and: kind).count == 1)
    }

    @Test func `lets each detail be judged once for the lines that share it`() {
        let isOfTemplate = Self.organisation.eachDetail { Self.organisation.isOfTemplate($0) }
        let lines = Self.organisation.lines.lines(.leder)
        #expect(lines.map { isOfTemplate[Self.organisation.detailNumber(of: $0)] } == [false, true, false])
    }

    @Test func `tells a template's node from one that is out of its period`() throws {
        var document = Self.document()
        var (asked, past) = (Traits<Text>(), Traits<Text>())
        asked.detail.source = document.text("frågor")
        past.detail.period.till = .day(Day(year: 2025, month: 12, day: 31)!)
        document.node("e", .chef, traits: asked)
        document.node("f", .chef, traits: past)
        let organisation = document.organisation
        let standings = organisation.standings(on: Self.today)
        for (id, stands, hasTraits, isOfTemplate) in [
            ("ks", true, false, false), ("e", false, true, true), ("f", false, true, false),
        ] {
            let node = try #require(organisation.node(id))
            #expect((standings[Int(node.index)] == .holds) == stands)
            #expect(organisation.hasTraits(node) == hasTraits)
            #expect(organisation.isOfTemplate(node) == isOfTemplate)
        }
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
