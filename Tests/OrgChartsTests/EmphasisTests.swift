import OrgCharts
import OrgModel
import Pictures
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
        let notes = Dictionary(uniqueKeysWithValues: chart.boxes.map { ($0.name, $0.notes) })
        #expect(notes["f"] == ["anteckning f"] && notes["m"] == ["anteckning m"])
        #expect(notes["n"] == [] && notes["g"] == [])
        // In small lines of their own, below names.
        let told = Set(Composition(of: chart).remarks.map(\.text))
        #expect(told.isSuperset(of: ["anteckning f", "anteckning m"]))
        let svg = String(decoding: try Drawing(of: chart).rendered(as: .svg), as: UTF8.self)
        #expect(svg.contains(">anteckning f</text>") && svg.contains(">anteckning m</text>"))
        #expect(Outline(of: chart).text.contains("anteckning f"))
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

    /// The colours of fills and strokes of some parts of a drawing.
    private func colours(of kinds: Set<String>, in chart: Chart) throws -> Set<String> {
        let root = try Picture(try Drawing(of: chart).rendered(as: .svg)).root
        let groups = root.all.filter { $0.name == "g" && !kinds.isDisjoint(with: $0.classes) }
        return Set(
            groups.flatMap(\.all).filter { $0.name != "text" }.flatMap { [$0["fill"], $0["stroke"]] }.compactMap(\.self)
        )
    }

    @Test func `tells changes in colours that no kind and no band has`() throws {
        let kinds = try colours(of: ["node", "card"], in: Chart(of: try Organisation(written: Self.kinds)))
        let changed = try chart(["f": .added, "m": .moved])
        let changes = try colours(of: ["node", "card"], in: changed)
        let plain = try colours(of: ["node", "card"], in: chart([:]))
        #expect(changes.subtracting(plain).count >= 4)
        #expect(changes.subtracting(plain).isDisjoint(with: kinds), "\(changes)")
        #expect(try colours(of: ["band"], in: changed).subtracting(["transparent", "none"]).count == 1)
    }

    private static let kinds = """
        enheter: { n: { slag: nämnd }, f: { slag: förvaltning }, b: { slag: bolag }, r: { slag: revision } }
        grupper: { g: { slag: grupp }, s: { slag: fös } }
        """

    @Test func `strikes through the name of what is no more, and of nothing else`() throws {
        func strokes(_ looks: [String: Emphasis.Look]) throws -> [(width: Double, y: Double)] {
            let root = try Picture(try Drawing(of: chart(looks)).rendered(as: .svg)).root
            return root.all.filter { $0.name == "g" && $0.classes.contains("card") }.compactMap { group in
                guard let points = group.first("polygon")?["points"].map({ Picture.numbers(in: $0) }) else {
                    return nil
                }
                let (xs, ys) = (
                    stride(from: 0, to: points.count, by: 2).map { points[$0] },
                    stride(from: 1, to: points.count, by: 2).map { points[$0] }
                )
                let height = (ys.max() ?? 0) - (ys.min() ?? 0)
                return height < 1.2 ? ((xs.max() ?? 0) - (xs.min() ?? 0), ((ys.max() ?? 0) + (ys.min() ?? 0)) / 2) : nil
            }
        }
        let plain = try strokes(["f": .moved]).count
        #expect(try strokes(["f": .ended]).count == plain + 1)
    }

    @Test func `tells each look of a line once, and each relation once`() throws {
        let chart = try chart(["f-n": .ended, "f-m": .added, "g-n": .added])
        let texts = Legend(of: chart, frames: false).texts
        #expect(texts.count { $0 == "Ny: hör till" } == 1 && texts.count { $0 == "Upphör: hör till" } == 1)
        #expect(Set(texts).count == texts.count, "\(texts)")
    }

    @Test func `says at each line that is new or ends which it is, in colour and without, and at no other`() throws {
        let model = """
            befattningar:
              d: { slag: kommundirektör }
              a: { slag: chef, chef: d }
              b: { slag: chef, chef: d }
              c: { slag: chef, chef: d }

            """
        func svg(_ looks: [String: Emphasis.Look], _ options: ChartOptions) throws -> (svg: String, legend: [String]) {
            let organisation = try Organisation(written: model)
            var options = options
            for (number, statement) in organisation.statements.enumerated() {
                options.lineLooks[number] = statement.subject.flatMap { looks[organisation.id(of: $0)] } ?? .unchanged
            }
            for node in organisation.nodes {
                options.emphasis[node] = Emphasis(Wording("r", en: "r"), look: .unchanged)
            }
            let chart = Chart(of: organisation, options)
            let bytes = try Drawing(of: chart).rendered(as: .svg)
            return (String(decoding: bytes, as: UTF8.self), Legend(of: chart, frames: false).texts)
        }
        for theme in ChartOptions.Theme.allCases {
            let (svg, legend) = try svg(["a": .added, "b": .ended], ChartOptions(theme: theme))
            // A line in each legend row has the sign alone.
            #expect(svg.components(of: ">+ chef</text>") == 1 && svg.components(of: ">– chef</text>") == 1)
            #expect(svg.components(of: "class=\"tag\"") == 4)
            #expect(
                legend.contains("Ny: är underställd") && legend.contains("Upphör: är underställd")
                    && legend.contains("Är underställd"))
        }
        #expect(try svg(["a": .added], ChartOptions(language: .english)).svg.contains(">+ manager</text>"))
        let plain = try svg([:], ChartOptions())
        #expect(!plain.svg.contains("class=\"tag\"") && plain.legend.contains("Är underställd"))
    }

    @Test func `tells those who listen which lines are new and which end`() throws {
        let chart = try chart(["f-n": .ended, "f-m": .added])
        let item = try #require(Outline(of: chart).items.first { $0.element == "n-f" })
        #expect(Set(item.lines) == ["före: hör till n", "nytt: hör till m"])
        #expect(Set(chart.lines.map(\.description)) == ["före: f hör till n", "nytt: f hör till m", "g hör till n"])
        let svg = String(decoding: try Drawing(of: chart).rendered(as: .svg), as: UTF8.self)
        #expect(svg.contains(">nytt: f hör till m</title>") && svg.contains(">före: f hör till n</title>"))
    }

    @Test func `tells what ended answered to besides what it stood under in its box`() throws {
        let model = """
            befattningar:
              d: { slag: kommundirektör }
              t: { slag: chef, chef: d }
              s: { slag: befattning, chef: [t, d] }

            """
        let organisation = try Organisation(written: model)
        var options = ChartOptions()
        for node in organisation.nodes {
            let look: Emphasis.Look = organisation.id(of: node) == "s" ? .ended : .unchanged
            options.emphasis[node] = Emphasis(Wording("r", en: "r"), look: look)
        }
        for (number, statement) in organisation.statements.enumerated() {
            options.lineLooks[number] = statement.subject == organisation.node("s") ? .ended : .unchanged
        }
        let chart = Chart(of: organisation, options)
        let composition = Composition(of: chart)
        #expect(composition.remarks.map(\.text).contains("före: även underställd d"))
        #expect(composition.lines(of: chart).count == chart.lines.count)
    }

    @Test func `puts a group with whoever leads it where the picture is of what changed`() throws {
        let organisation = try Organisation(
            written: """
                befattningar: { c: { slag: chef }, e: { slag: chef, chef: c } }
                grupper: { g: { slag: grupp, leds av: c } }

                """)
        func bands(_ look: Emphasis.Look, isPart: Bool) -> [BandKind] {
            var options = ChartOptions()
            for node in organisation.nodes { options.emphasis[node] = Emphasis(Wording("r", en: "r"), look: look) }
            if isPart { options.among = Set(organisation.nodes) }
            return Composition(of: Chart(of: organisation, options)).bands.map(\.kind)
        }
        #expect(bands(.added, isPart: true) == [.administration])
        #expect(bands(.added, isPart: false) == [.administration, .groups])
        #expect(bands(.stressed, isPart: true) == [.administration, .groups])
    }

    @Test func `tells of many former places in words, each once`() throws {
        let units = (0..<12).map { "  u\($0): { slag: enhet, del av: [a, b] }\n" }.joined()
        let organisation = try Organisation(written: "enheter:\n  a: { slag: enhet }\n  b: { slag: enhet }\n\(units)")
        var options = ChartOptions()
        for node in organisation.nodes {
            let id = organisation.id(of: node)
            let isMoved = id.hasPrefix("u")
            let notes = isMoved ? [Wording("flyttad från a", en: "moved from a")] : []
            options.emphasis[node] = Emphasis(
                Wording("r", en: "r"), look: isMoved ? .moved : .unchanged, notes: notes, placeNote: isMoved ? 0 : nil)
        }
        for (number, statement) in organisation.statements.enumerated() {
            options.lineLooks[number] = statement.object == organisation.node("a") ? .moved : .added
        }
        let chart = Chart(of: organisation, options)
        let composition = Composition(of: chart)
        #expect(composition.lines(of: chart).count == chart.lines.count)
        #expect(composition.remarks.count { $0.text == "flyttad från a" && $0.lines.count == 1 } == 12)
        #expect(!composition.remarks.contains { $0.text.hasPrefix("före: ") })
        let drawn = composition.links.flatMap(\.ends).flatMap(\.lines).map { chart.lines[$0] }
        #expect(!drawn.contains { $0.to == chart.boxes.firstIndex { $0.name == "a" } })
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
