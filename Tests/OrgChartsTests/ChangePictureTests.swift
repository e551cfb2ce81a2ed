import OrgCharts
import OrgModel
import Pictures
import Testing
import Texts

@Suite struct `A picture of what changed` {
    /// - Parameters:
    ///   - looks: by the ids of nodes, and of the ends of lines with a dash between.
    private func composed(
        _ model: String, _ looks: [String: Emphasis.Look], isPart: Bool = true, _ language: Language = .swedish
    ) throws -> Composed {
        let organisation = try Organisation(written: model)
        var options = ChartOptions(language: language)
        for node in organisation.nodes {
            let look = looks[organisation.id(of: node)] ?? .unchanged
            options.emphasis[node] = Emphasis(Wording("r", en: "r"), look: look)
        }
        for (number, statement) in organisation.statements.enumerated() {
            let ends = [statement.subject, statement.object].compactMap(\.self).map { organisation.id(of: $0) }
            options.lineLooks[number] = looks[ends.joined(separator: "-")] ?? .unchanged
        }
        if isPart { options.among = Set(organisation.nodes) }
        return Composed(Chart(of: organisation, options))
    }

    private func svg(_ composed: Composed) throws -> String {
        String(decoding: try Drawing(of: composed.chart).rendered(as: .svg), as: UTF8.self)
    }

    @Test func `says at a line of succession whether it is of a merger, of a split or of more`() throws {
        func words(_ successors: [String: [String]], _ language: Language = .swedish) throws -> Set<String> {
            let old = Set(successors.values.joined()).sorted()
            var model = "enheter:\n"
            for id in old { model += "  \(id): { slag: nämnd }\n" }
            for (id, before) in successors.sorted(by: { $0.key < $1.key }) {
                model += "  \(id): { slag: nämnd, ersätter: [\(before.joined(separator: ", "))] }\n"
            }
            let organisation = try Organisation(written: model)
            var options = ChartOptions(language: language, lines: .all)
            for node in organisation.nodes {
                let look: Emphasis.Look = old.contains(organisation.id(of: node)) ? .replaced : .successor
                options.emphasis[node] = Emphasis(Wording("r", en: "r"), look: look)
            }
            for (number, statement) in organisation.statements.enumerated()
            where statement.relation == .ersätter { options.lineLooks[number] = .replaced }
            let picture = try svg(Composed(Chart(of: organisation, options)))
            return Set(
                ["slås samman", "delas", "2 blir 2", "merge", "is split"].filter { picture.contains(">\($0)</text>") })
        }
        #expect(try words(["x": ["a", "b"]]) == ["slås samman"])
        #expect(try words(["x": ["a"], "y": ["a"]]) == ["delas"])
        #expect(try words(["x": ["a", "b"], "y": ["a", "b"]]) == ["2 blir 2"])
        #expect(try words(["x": ["a"]]).isEmpty)
        #expect(try words(["x": ["a", "b"]], .english) == ["merge"])
    }

    private let model = """
        enheter:
          ks: { slag: kommunstyrelse }
          f: { slag: förvaltning }
          k: { slag: koncern }
        befattningar:
          d: { slag: kommundirektör, leder: k }
          c: { slag: förvaltningschef, leder: f, uppdrag: ks }

        """

    @Test func `has on one card what has come or gone together, since the line can have done nothing else`() throws {
        #expect(try composed(model, ["f": .successor, "c": .doubtful, "c-f": .added]).rows(of: "f") == ["c", "f"])
        #expect(try composed(model, ["f": .replaced, "c": .ended, "c-f": .ended]).rows(of: "f") == ["c", "f"])
        // What both were there for is news of its own.
        #expect(try composed(model, ["c-f": .added]).rows(of: "f") == ["f"])
        #expect(try composed(model, ["f": .added, "c-f": .ended]).rows(of: "f") == ["f"])
    }

    @Test func `tells in words whom a director leads in another band as before, and puts nobody in the way`() throws {
        let part = try composed(model, ["c": .moved, "c-ks": .added])
        #expect(part.rows(of: "k")?.contains("leds av: d") == true)
        #expect(!part.composition.links.contains { $0.relations == [.leder] })
        let director = part.composition.cards.first { part.chart.boxes[$0.principal].name == "d" }
        #expect(director != nil && director?.column == nil)
        let changed = try composed(model, ["c": .moved, "d-k": .added])
        #expect(changed.composition.links.contains { $0.relations == [.leder] })
        for one in [part, changed] {
            #expect(one.composition.lines(of: one.chart).count == one.chart.lines.count)
        }
    }

    @Test func `tells in words what ended past a whole band, or from one tree deep into another`() throws {
        let model = """
            enheter:
              a: { slag: avdelning }
              e: { slag: enhet, del av: a }
            befattningar:
              d: { slag: kommundirektör }
              c: { slag: chef, leder: e }
              b: { slag: chef, leder: a }
            grupper:
              g: { slag: grupp, leds av: d }

            """
        let composed = try composed(model, ["d-g": .ended, "c-e": .ended])
        #expect(composed.rows(of: "g")?.contains("före: leds av: d") == true)
        let e = composed.rows(of: "e") ?? []
        let c = composed.rows(of: "c") ?? []
        #expect((e + c).contains { $0.hasPrefix("före: led") })
        #expect(!composed.composition.links.contains { $0.relations == [.leder] })
        #expect(composed.composition.lines(of: composed.chart).count == composed.chart.lines.count)
    }

    @Test func `tells in words of a former chief columns away, and draws the one beside`() throws {
        func former(_ number: Int) throws -> Composed {
            var model = "befattningar:\n  v: { slag: chef }\n"
            for chief in 0..<4 { model += "  r\(chief): { slag: rektor, chef: v }\n" }
            model += "  a: { slag: befattning, chef: [r0, r\(number)] }\n"
            return try composed(model, ["a": .moved, "a-r0": .added, "a-r\(number)": .ended])
        }
        let far = try former(3)
        #expect(far.rows(of: "a")?.contains { $0.hasPrefix("före: ") } == true)
        #expect(try former(1).rows(of: "a")?.contains { $0.hasPrefix("före: ") } == false)
        #expect(far.composition.lines(of: far.chart).count == far.chart.lines.count)
    }
}
