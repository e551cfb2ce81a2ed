import OrgModel
import Testing
import Texts

@Suite struct `A document on a day` {
    @Test(arguments: [
        ("2022-12-31", false), ("2023-01-01", true), ("2024-06-30", true), ("2024-12-31", true), ("2025-01-01", false),
    ])
    func `a node is there from its first day to its last`(_ day: String, _ isThere: Bool) throws {
        var model = TimedModel()
        model.node("ks", from: "2023-01-01", till: "2024-12-31")
        model.node("kf")
        let organisation = try model.organisation(asOf: day)
        #expect((organisation.node("ks") != nil) == isThere)
        #expect(organisation.node("kf") != nil)
    }

    @Test func `an end that nobody knows covers every later day`() throws {
        var model = TimedModel()
        model.node("ks", from: "2023-01-01", till: "okänt")
        #expect(try model.organisation(asOf: "2022-12-31").nodeCount == 0)
        #expect(try model.organisation(asOf: "2999-12-31").nodeCount == 1)
    }

    @Test func `a statement is there in its own period`() throws {
        var model = TimedModel()
        for id in ["a", "b", "c"] { model.node(id) }
        model.line("a", .chef, "b", till: "2024-12-31")
        model.line("a", .chef, "c", from: "2025-01-01")
        #expect(try model.statements(asOf: "2024-12-31") == ["a chef b"])
        #expect(try model.statements(asOf: "2025-01-01") == ["a chef c"])
        #expect(model.document.resolved().statementCount == 2)
    }

    @Test func `what touches a node out of its period goes with it, and leaves no ghost`() throws {
        var model = TimedModel()
        for id in ["a", "b"] { model.node(id) }
        model.node("gone", till: "2024-12-31")
        model.line("a", .chef, "gone")
        model.line("gone", .leder, "b")
        model.line("a", .leder, "b") { detail, text in
            detail.recipients = [text("gone")]
            detail.owners = [text("gone")]
            detail.matters = [text("gone"), text("b")]
            detail.consulted = [text("gone")]
            detail.before = [text("gone")]
            detail.after = [text("gone"), text("a")]
            detail.level = text("ytterst")
        }
        let organisation = try model.organisation(asOf: "2025-01-01")
        #expect(organisation.defects.isEmpty)
        #expect(organisation.nodes.map(organisation.id) == ["a", "b"])
        let statement = try #require(organisation.statements.first)
        #expect(organisation.statementCount == 1)
        #expect(statement.detail.recipients.isEmpty && statement.detail.owners.isEmpty)
        #expect(statement.detail.matters == [organisation.node("b")])
        #expect(statement.detail.consulted.isEmpty && statement.detail.before.isEmpty)
        #expect(statement.detail.after == [organisation.node("a")])
        #expect(organisation.texts[statement.detail.level] == "ytterst")
    }

    @Test func `a source out of its period is no longer rested on, its longest id`() throws {
        var model = TimedModel()
        model.node("policy", .policy)
        model.node("policy 2020", .policy, till: "2024-12-31")
        model.node("a", source: "policy 2020 §1")
        model.node("b")
        model.line("a", .leder, "b") { detail, text in detail.source = text("policy 2020 §2") }
        model.line("b", .chef, "a") { detail, text in detail.source = text("policy §3") }
        let organisation = try model.organisation(asOf: "2025-01-01")
        #expect(organisation.defects.isEmpty)
        let sources = organisation.statements.map { $0.detail.source.map(organisation.id) }
        #expect(sources == [nil, "policy"])
        #expect(try #require(organisation.node("a").map(organisation.traits)).detail.source == nil)
        #expect(organisation.texts[organisation.statement(1).detail.section] == "§3")
    }

    @Test func `a node defined for two times is one on any day`() throws {
        var model = TimedModel()
        model.node("ks", name: "Styrelsen", till: "2024-12-31")
        model.node("ks", name: "Kommunstyrelsen", from: "2025-01-01")
        model.node("kf")
        model.line("kf", .tillsätter, "ks")
        #expect(model.document.resolved().defects.count == 1)
        for (day, name) in [("2024-12-31", "Styrelsen"), ("2025-01-01", "Kommunstyrelsen")] {
            let organisation = try model.organisation(asOf: day)
            #expect(organisation.defects.isEmpty)
            #expect(organisation.node("ks").map(organisation.name) == name)
            #expect(organisation.statementCount == 1)
        }
    }

    @Test func `a node defined twice for one day is a duplicate`() throws {
        var model = TimedModel()
        model.node("ks", till: "2024-12-31")
        model.node("ks", from: "2024-12-01")
        #expect(try model.organisation(asOf: "2024-12-15").defects.count == 1)
        #expect(try model.organisation(asOf: "2024-11-30").defects.isEmpty)
    }

    @Test func `what a node replaces is remembered when it is gone`() throws {
        var model = TimedModel()
        model.node("gamla", till: "2024-12-31")
        model.node("nya", from: "2025-01-01")
        model.line("nya", .ersätter, "gamla")
        let whole = model.document.resolved()
        #expect(whole.node("nya").map(whole.predecessors) == ["gamla"])
        let organisation = try model.organisation(asOf: "2025-01-01")
        let node = try #require(organisation.node("nya"))
        #expect(organisation.predecessors(of: node) == ["gamla"])
        #expect(organisation.nodeCount == 1 && organisation.statementCount == 0 && organisation.defects.isEmpty)
        #expect(try model.organisation(asOf: "2024-12-31").nodeCount == 1)
        let said = try #require(whole.node("nya").map(whole.replacements))
        #expect(organisation.replacements(of: node).map(\.place) == said.map(\.place))
    }

    @Test func `the day is told, and a document without periods is whole`() throws {
        var model = TimedModel()
        for id in ["a", "b"] { model.node(id) }
        model.line("a", .chef, "b")
        let day = try #require(Day("2025-01-01"))
        let document = model.document.asOf(day)
        #expect(document.asOf == day && model.document.asOf == nil)
        let organisation = document.resolved()
        #expect(organisation.asOf == day && organisation.nodeCount == 2 && organisation.statementCount == 1)
        #expect(model.document.resolved().asOf == nil)
    }

    @Test(arguments: 0..<20)
    func `no day makes a ghost, and each keeps what a naive reader keeps`(_ seed: UInt64) throws {
        var random = Dice(state: seed &+ 1)
        var model = TimedModel()
        var periods: [(from: Int, till: Int)] = []
        for number in 0..<12 {
            let from = Int.random(in: 1...20, using: &random)
            periods.append((from, Int.random(in: from...28, using: &random)))
            model.node("n\(number)", from: Self.day(from), till: Self.day(periods[number].till))
        }
        var lines: [(Int, Int, from: Int)] = []
        for _ in 0..<40 {
            let line = (
                Int.random(in: 0..<12, using: &random), Int.random(in: 0..<12, using: &random),
                from: Int.random(in: 1...28, using: &random)
            )
            lines.append(line)
            model.line("n\(line.0)", .samverkar, "n\(line.1)", from: Self.day(line.from))
        }
        for day in 1...28 {
            let organisation = try model.organisation(asOf: Self.day(day))
            let here = periods.map { $0.from <= day && day <= $0.till }
            #expect(organisation.defects.isEmpty)
            #expect(organisation.nodeCount == here.count { $0 })
            #expect(organisation.statementCount == lines.count { here[$0.0] && here[$0.1] && $0.from <= day })
        }
    }

    private static func day(_ number: Int) -> String { "2025-01-\(number < 10 ? "0" : "")\(number)" }
}

/// Numbers that are the same in every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

/// A document whose nodes and lines have periods.
private struct TimedModel {
    private var builder = DocumentBuilder()

    var document: Document { builder.document }

    func organisation(asOf day: String) throws -> Organisation {
        document.asOf(try #require(Day(day))).resolved()
    }

    /// Who does what to whom on a day.
    func statements(asOf day: String) throws -> [String] {
        let organisation = try organisation(asOf: day)
        return organisation.statements.map { statement in
            let (subject, object) = (statement.subject.map(organisation.id), statement.object.map(organisation.id))
            return "\(subject ?? "?") \(statement.relation) \(object ?? "?")"
        }
    }

    private func period(_ from: String?, _ till: String?) -> Period {
        let end = till.map { Day($0).map(Period.End.day) ?? .unknown }
        return Period(from: from.flatMap { Day($0) }, till: end ?? .open)
    }

    mutating func node(
        _ id: String, _ kind: NodeKind = .enhet, name: String = "", source: String? = nil, from: String? = nil,
        till: String? = nil
    ) {
        var traits = Traits<Text>()
        traits.detail.period = period(from, till)
        if let source { traits.detail.source = builder.text(source) }
        builder.addNode(builder.text(id), kind, name: builder.text(name), traits: traits, at: .none)
    }

    mutating func line(
        _ subject: String, _ relation: Relation, _ object: String, from: String? = nil, till: String? = nil,
        _ change: (inout Detail<Text>, (String) -> Text) -> Void = { _, _ in }
    ) {
        var texts = builder
        var detail = Detail<Text>()
        detail.period = period(from, till)
        change(&detail) { texts.text($0) }
        builder = texts
        let number = builder.number(of: detail)
        builder.addStatement(builder.text(subject), relation, builder.text(object), detail: number, at: .none)
    }
}
