import OrgCharts
import OrgModel
import Pictures
import Testing

/// Where people and units stand in a tree, as one sees it on the wall.
@Suite struct `A tree in a picture` {
    private func picture(_ model: String, _ view: ChartView? = nil) throws -> Picture {
        try Chart(of: try Organisation(written: model), ChartOptions(view: view)).picture
    }

    /// Three hospitals, each with so many clinics of two units.
    private static func hospitals(_ counts: [Int]) -> String {
        var posts = "befattningar:\n  d: { slag: förvaltningschef }\n"
        for (name, count) in zip(["a", "b", "c"], counts) {
            posts += "  \(name): { slag: chef, chef: d }\n"
            for clinic in 1...count {
                posts += "  \(name)\(clinic): { slag: verksamhetschef, chef: \(name) }\n"
                for unit in 1...2 {
                    posts += "  \(name)\(clinic)\(unit): { slag: enhetschef, chef: \(name)\(clinic) }\n"
                }
            }
        }
        return posts
    }

    @Test(arguments: [[5, 4, 3], [1, 6, 2], [2, 2, 8]])
    func `each chief stands over their own, and nobody else's stand among these`(_ counts: [Int]) throws {
        let picture = try picture(Self.hospitals(counts))
        var reaches: [(left: Double, right: Double)] = []
        for name in ["a", "b", "c"] {
            let own = picture.boxes.filter { $0.id.hasPrefix("n-\(name)") && $0.id != "n-\(name)" }.map(\.area)
            let reach = (left: own.map(\.left).min() ?? 0, right: own.map(\.right).max() ?? 0)
            let chief = try picture.box("n-\(name)").area
            #expect(reach.left <= chief.centre.x && chief.centre.x <= reach.right, "\(name)")
            #expect(own.allSatisfy { $0.top > chief.bottom })
            reaches.append(reach)
        }
        for (one, other) in zip(reaches, reaches.dropFirst()) { #expect(one.right < other.left) }
    }

    @Test func `a tree that is soon overlooked is one: nobody is named again, and brothers stand side by side`() throws
    {
        let model = """
            befattningar:
              s: { slag: skolchef, chef för: v }
              v: { slag: verksamhetschef }
              r1: { slag: rektor, chef: v }
              r2: { slag: rektor, chef: v }
              r3: { slag: rektor, chef: v }
              br: { slag: chef, chef: r3 }
              l7: { slag: personal, antal: 12, chef: br }
              l8: { slag: personal, antal: 11, chef: br }
              l9: { slag: personal, antal: 10, chef: br }
              k: { slag: befattning, chef: r3 }
              a4: { slag: befattning, chef: r2 }
              a1: { slag: befattning, chef: r1 }
              f: { slag: befattning, chef: r1 }
            """
        for view in [nil, ChartView.personal] {
            let picture = try picture(model, view)
            #expect(!picture.root.all.contains { $0.text.hasPrefix("↳") })
            let heads = try ["r1", "r2", "r3"].map { try picture.box("n-\($0)").area.top }
            #expect(Set(heads).count == 1, "\(heads)")
            let teachers = try ["l7", "l8", "l9"].map { try picture.box("n-\($0)").area.left }
            #expect(Set(teachers).count == 1, "\(teachers)")
            // Whoever has but one stands straight over that one.
            #expect(try picture.box("n-s").area.centre.x == picture.box("n-v").area.centre.x)
        }
    }

    @Test func `many at the foot are a list below each chief, and few a row`() throws {
        func tops(_ count: Int) throws -> Set<Double> {
            let units = (0..<count).map { "  u\($0): { slag: enhetschef, chef: c\($0 % 2) }\n" }.joined()
            let chiefs = "  d: { slag: chef }\n  c0: { slag: chef, chef: d }\n  c1: { slag: chef, chef: d }\n"
            let picture = try picture("befattningar:\n" + chiefs + units)
            return Set(picture.boxes.filter { $0.id.hasPrefix("n-u") }.map(\.area.top))
        }
        #expect(try tops(4).count == 1)
        #expect(try tops(12).count == 6)
    }

    @Test func `who owns others stands over the middle of them, in a card as wide as what it says`() throws {
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              m: { slag: moderbolag, namn: Älvsborgs Stadshus AB, ägs av: kf }
              d1: { slag: bolag, namn: Hamnen i Älvsborg AB, ägs av: [{ vad: m, andel: 51 % }] }
              d2: { slag: bolag, namn: Älvsborgs Energi AB, ägs av: [{ vad: m, andel: 90 % }] }
              d3: { slag: bolag, namn: Älvsborgsbostäder AB, ägs av: [{ vad: m, andel: 80 % }] }
            """
        let picture = try picture(model, .bolag)
        let mother = try picture.box("n-m")
        let daughters = try ["d1", "d2", "d3"].map { try picture.box("n-\($0)").area }
        #expect(daughters.allSatisfy { $0.top > mother.area.bottom })
        let middle = ((daughters.map(\.left).min() ?? 0) + (daughters.map(\.right).max() ?? 0)) / 2
        #expect(abs(mother.area.centre.x - middle) <= 20)
        #expect(mother.labels.first?.text == "Älvsborgs Stadshus AB")
    }

    @Test func `a chain of twelve is one column`() throws {
        let posts = (1..<12).map { "  c\($0): { slag: chef, chef: c\($0 - 1) }\n" }.joined()
        let picture = try picture("befattningar:\n  c0: { slag: kommundirektör }\n" + posts, .personal)
        #expect(Set(picture.boxes.map { $0.area.centre.x.rounded() }).count == 1)
    }

    @Test func `a body that is the whole organisation stands on top of its director, and of what is planned`() throws {
        let model = """
            enheter:
              s: { slag: stiftelse }
              st: { slag: bolagsstyrelse, del av: s }
              e: { slag: avdelning, del av: s }
            befattningar:
              m: { slag: chef, chef: st, leder: s }
              c: { slag: chef, chef: m, leder: e }
              krävd: { slag: befattning, krav: ja, chef: { vad: m, krav: ja } }
              föreslagen: { slag: befattning, status: föreslaget, chef: { vad: c, status: föreslaget } }
              tillåten: { slag: befattning, chef: { vad: c, får: ja } }
              förnekad: { slag: befattning, chef: { vad: m, gäller: nej } }
            """
        for view in [nil, ChartView.personal] {
            let chart = Chart(of: try Organisation(written: model), ChartOptions(view: view))
            #expect(Composition(of: chart).bands.count == 1)
            let picture = try chart.picture
            let director = try picture.box("n-m").area
            #expect(try picture.box("n-st").area.top < director.top)
            for id in ["c", "krävd", "föreslagen", "tillåten", "förnekad"] where picture.ids.contains("n-\(id)") {
                #expect(try picture.box("n-\(id)").area.top > director.top, "\(id)")
            }
            let chief = try picture.box("n-c").area
            for id in ["föreslagen", "tillåten"] { #expect(try picture.box("n-\(id)").area.top > chief.top) }
        }
    }

    @Test func `a federation's director stands between its board and the departments, which are of it by their place`()
        throws
    {
        let model = """
            enheter:
              f: { slag: kommunalförbund }
              di: { slag: direktion, del av: f }
              op: { slag: avdelning, hör till: di }
              fö: { slag: avdelning, hör till: di }
            befattningar:
              d: { slag: förbundsdirektör, chef: di }
              a: { slag: chef, chef: d, leder: op }
              b: { slag: chef, chef: d, leder: fö }
            """
        let chart = Chart(of: try Organisation(written: model))
        let composition = Composition(of: chart)
        #expect(composition.links.allSatisfy { $0.relations == [.chef] })
        #expect(composition.remarks.isEmpty)
        #expect(composition.sayings.contains { $0.text.hasPrefix("Enhet närmast direktören: hör till") })
        let tops = try ["di", "d", "op"].map { try chart.picture.box("n-\($0)").area.top }
        #expect(tops == tops.sorted())
    }

    @Test func `the line to who leads one unit alone comes to the card from above, and leaves it at its bottom`() throws
    {
        let model = """
            enheter:
              f: { slag: förvaltning }
              e1: { slag: avdelning, del av: f }
              e2: { slag: avdelning, del av: f }
            befattningar:
              d: { slag: förvaltningschef, leder: f }
              c1: { slag: avdelningschef, chef: d, leder: e1 }
              c2: { slag: avdelningschef, chef: d, leder: e2 }
            """
        let chart = Chart(of: try Organisation(written: model))
        let composition = Composition(of: chart)
        // The line in black says it all: what is part of what, the place tells.
        #expect(composition.links.map(\.relations) == [[.chef]])
        #expect(composition.sayings.contains { $0.text.hasPrefix("Enhet på raden under") })
        let measures = try #require(PictureMeasures(of: chart))
        #expect(measures.crossings == 0)
        // Nothing runs beside the cards: the drawing is no wider than these.
        let boxes = try chart.picture.boxes.map(\.area)
        let reach = (boxes.map(\.right).max() ?? 0) - (boxes.map(\.left).min() ?? 0)
        #expect(measures.size.width <= reach + 40)
    }

    @Test func `one more chief whom many share is told in each of their boxes, and of few drawn`() throws {
        func composed(_ rows: Int, _ columns: Int, below: String = "") throws -> (Chart, Composition) {
            var posts = "befattningar:\n\(below)  vd: { slag: chef }\n"
            for row in 0..<rows { posts += "  f\(row): { slag: chef, chef: vd }\n" }
            for column in 0..<columns { posts += "  v\(column): { slag: chef, chef: vd }\n" }
            for row in 0..<rows {
                for column in 0..<columns {
                    posts += "  x\(row)\(column): { slag: befattning, chef: [f\(row), v\(column)] }\n"
                }
            }
            let chart = Chart(of: try Organisation(written: posts), ChartOptions(view: .personal))
            return (chart, Composition(of: chart))
        }
        // Who has people below them is at no crossing of a grid.
        let (matrix, told) = try composed(4, 3, below: "  y: { slag: befattning, chef: v0 }\n")
        let also = told.remarks.filter { $0.text.hasPrefix("även underställd ") }
        #expect(also.count == 12 && Set(also.map(\.box)).count == 12)
        #expect(told.lines(of: matrix).count { $0.relation == .chef } == matrix.lines.count)
        let (_, drawn) = try composed(2, 1)
        #expect(!drawn.remarks.contains { $0.text.hasPrefix("även") })
    }
}
