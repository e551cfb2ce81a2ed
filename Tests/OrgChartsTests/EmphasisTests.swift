import OrgCharts
import OrgModel
import Testing
import Texts

@Suite struct `A chart that tells of change` {
    private let model = """
        enheter:
          n: { slag: nämnd }
          m: { slag: nämnd }
          f: { slag: förvaltning, hör till: [n, m] }
          g: { slag: förvaltning, hör till: n }
        """

    private func chart(_ looks: [String: Emphasis.Look], _ options: ChartOptions = ChartOptions()) throws -> Chart {
        let organisation = try Organisation(written: model)
        var options = options
        for node in organisation.nodes {
            let note = Wording("anteckning \(organisation.id(of: node))", en: "note \(organisation.id(of: node))")
            let look = looks[organisation.id(of: node)] ?? .unchanged
            options.emphasis[node] = Emphasis(note, look: look, notes: look == .unchanged ? [] : [note])
        }
        for (number, statement) in organisation.statements.enumerated() {
            let ends = [statement.subject, statement.object].compactMap(\.self).map { organisation.id(of: $0) }
            options.lineLooks[number] = looks[ends.joined(separator: "-")] ?? .unchanged
        }
        return Chart(of: organisation, options)
    }

    @Test func `says in each box what became of it, and nothing in those that are as they were`() throws {
        let chart = try chart(["f": .moved, "m": .added])
        let captions = Dictionary(uniqueKeysWithValues: chart.boxes.map { ($0.name, $0.caption) })
        #expect(captions["f"] == ["anteckning f"] && captions["m"] == ["anteckning m"])
        #expect(captions["n"] == [] && captions["g"] == [])
        #expect(chart.boxes.first { $0.name == "n" }?.emphasis == nil)
    }

    @Test func `has a sign on what changed and in the legend, in colour and without`() throws {
        for theme in ChartOptions.Theme.allCases {
            let chart = try chart(["f": .ended, "m": .added], ChartOptions(theme: theme))
            let svg = String(decoding: try Drawing(of: chart).rendered(as: .svg), as: UTF8.self)
            // One on the box, one in the legend.
            #expect(svg.components(of: "class=\"badge\"") == 4)
            #expect(svg.contains(">Upphör<") && svg.contains(">Ny<") && !svg.contains(">Flyttad"))
            #expect(svg.contains("stroke-dasharray"))
        }
    }

    @Test func `places nothing by a line that tells of a former place`() throws {
        // Both are of one kind, so that the first would place it.
        let now = Outline(of: try chart(["f-m": .moved, "f": .moved])).superiors
        let before = Outline(of: try chart(["f-n": .moved, "f": .moved])).superiors
        #expect(now.contains { $0.superior == "n-n" && $0.element == "n-f" })
        #expect(before.contains { $0.superior == "n-m" && $0.element == "n-f" })
    }

    @Test func `keeps what has ended under what it stood under`() throws {
        let superiors = Outline(of: try chart(["g-n": .ended, "g": .ended])).superiors
        #expect(superiors.contains { $0.superior == "n-n" && $0.element == "n-g" })
    }

    @Test func `draws among the nodes that are asked for alone`() throws {
        let organisation = try Organisation(written: model)
        var options = ChartOptions()
        options.among = Set(["n", "g"].compactMap(organisation.node))
        options.subtitle = ["en rad under"]
        let chart = Chart(of: organisation, options)
        #expect(chart.boxes.map(\.name) == ["n", "g"] && chart.lines.count == 1)
        #expect(String(decoding: try Drawing(of: chart).rendered(as: .svg), as: UTF8.self).contains(">en rad under<"))
    }
}

extension String {
    fileprivate func components(of piece: String) -> Int {
        split(separator: piece, omittingEmptySubsequences: false).count - 1
    }
}
