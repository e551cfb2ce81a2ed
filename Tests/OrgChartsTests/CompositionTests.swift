import OrgCharts
import OrgModel
import Testing

@Suite struct `What a chart is composed of` {
    private func chart(_ model: String, _ options: ChartOptions = ChartOptions()) throws -> Chart {
        Chart(of: try Organisation(written: model), options)
    }

    private static let municipality = """
        enheter:
          kf: { slag: kommunfullmäktige }
          revisionen: { slag: revision, tillsätts av: kf, granskar: [ks, n1, n2, n10, n3] }
          ks: { slag: kommunstyrelse, tillsätts av: kf, har uppsikt över: [n1, n2, n10, n3] }
          au: { slag: utskott, del av: ks, tillsätts av: ks }
          n10: { slag: nämnd, namn: Nämnd 10, tillsätts av: kf }
          n2: { slag: nämnd, namn: Nämnd 2, tillsätts av: kf, verksamhetsansvar för: f2 }
          n1: { slag: nämnd, namn: Nämnd 1, tillsätts av: kf, verksamhetsansvar för: f1 }
          n3: { slag: nämnd, namn: Nämnd 3, tillsätts av: kf }
          f1: { slag: förvaltning, hör till: n1 }
          f2: { slag: förvaltning, hör till: n2 }
        befattningar:
          d: { slag: kommundirektör, chef: ks, uppdrag: ks }
          c1: { slag: förvaltningschef, chef: d, uppdrag: n1, leder: f1 }
          c2: { slag: förvaltningschef, chef: d, uppdrag: n2, leder: f2 }

        """

    private func composed(_ model: String, _ options: ChartOptions = ChartOptions()) throws -> (Chart, Composition) {
        let chart = try chart(model, options)
        return (chart, Composition(of: chart))
    }

    private func names(_ cards: [Int], _ composition: Composition, _ chart: Chart) -> [String] {
        cards.map { chart.boxes[composition.cards[$0].principal].name }
    }

    @Test func `bands stand from the elected to the departments, and none is empty`() throws {
        let (_, composition) = try composed(Self.municipality)
        #expect(composition.bands.map(\.title) == ["Folkvalda", "Ledning", "Förvaltningar"])
        #expect(composition.bands.allSatisfy { !$0.shelves.isEmpty })
    }

    @Test func `a chef stands on the förvaltning led, an utskott in its board's card`() throws {
        let (chart, composition) = try composed(Self.municipality)
        let cards = composition.cards.map { card in card.boxes.map { chart.boxes[$0].name } }
        #expect(cards.contains(["c1", "f1"]) && cards.contains(["ks", "au"]) && cards.contains(["d"]))
    }

    @Test func `nämnder share a frame within that of the board and the nämnder`() throws {
        let (chart, composition) = try composed(Self.municipality)
        let frames = composition.frames.indices.map { frame in
            Set(names(composition.members(of: frame), composition, chart))
        }
        let boards: Set = ["Nämnd 1", "Nämnd 2", "Nämnd 3", "Nämnd 10"]
        #expect(Set(frames) == [boards, boards.union(["ks"])])
        let titles = composition.frames.map { frame in if case .words(let words) = frame.title { words } else { "" } }
        #expect(Set(titles) == ["Nämnder", "Styrelse och nämnder"])
    }

    @Test func `one line for many: appointing, overseeing and examining are a line each`() throws {
        let (chart, composition) = try composed(Self.municipality)
        func link(_ relation: Relation) throws -> Composition.Link {
            try #require(composition.links.first { $0.relations == [relation] })
        }
        for relation in [Relation.tillsätter, .uppsikt, .granskar] {
            let each = try link(relation).ends.filter { if case .each = $0.end { true } else { false } }
            #expect(each.count == 1, "\(relation)")
        }
        #expect(chart.boxes[try link(.uppsikt).hub].name == "ks")
        #expect(composition.links.filter { $0.relations == [.chef] }.map(\.ends.count).sorted() == [1, 2])
    }

    @Test func `a line to all in a frame but one is drawn to the frame, and the one says so`() throws {
        let companies = (1...6).map { "  b\($0): { slag: bolag, namn: Bolag \($0), del av: koncernen }\n" }.joined()
        let (chart, composition) = try composed(
            "enheter:\n  ks: { slag: kommunstyrelse, har uppsikt över: [b1, b2, b3, b4, b5] }\n"
                + "  koncernen: { slag: koncern }\n\(companies)")
        let link = try #require(composition.links.first { $0.relations == [.uppsikt] })
        #expect(link.ends.count == 1 && link.ends[0].end.frame != nil)
        let said = composition.lines(of: chart).filter { $0.relation == .uppsikt }
        #expect(Set(said.map { chart.boxes[$0.to].name }) == Set((1...5).map { "Bolag \($0)" }))
        let remarks = composition.remarks.filter { $0.text.contains("gäller inte här") }
        #expect(remarks.map { chart.boxes[$0.box].name } == ["Bolag 6"])
    }

    @Test func `who owns and governs is one link, and who only governs another`() throws {
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige, ägarstyr: m }
              kommunen: { slag: kommun, äger: m }
              m: { slag: moderbolag, äger: [d1, d2], ägarstyr: [d1, d2] }
              d1: { slag: bolag }
              d2: { slag: bolag }
            """
        let (chart, composition) = try composed(model)
        #expect(
            Set(composition.links.filter { chart.boxes[$0.hub].name == "m" }.map { Set($0.relations) })
                .contains([.äger, .ägarstyr]))
        let texts = Legend(of: chart, frames: false).texts
        #expect(texts.contains("Äger") && texts.contains("Ägarstyr") && texts.contains("Kommun"))
    }

    @Test func `what the model orders comes first, and the rest in natural order`() throws {
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              n10: { slag: nämnd, namn: Nämnd 10, tillsätts av: kf }
              n2: { slag: nämnd, namn: Nämnd 2, tillsätts av: kf }
              n7: { slag: nämnd, namn: Nämnd 7, tillsätts av: kf, visningsordning: 2 }
              n8: { slag: gemensam nämnd, namn: Nämnd 8, tillsätts av: kf, visningsordning: 1 }
            """
        let (chart, composition) = try composed(model)
        let shelf = try #require(composition.bands[0].shelves.last)
        let cards = shelf.parts.flatMap { part -> [Int] in
            switch part {
            case .card(let card): [card]
            case .pile(let cards): cards
            case .frame(let frame): composition.members(of: frame)
            }
        }
        #expect(names(cards, composition, chart) == ["Nämnd 8", "Nämnd 7", "Nämnd 2", "Nämnd 10"])
    }

    @Test func `the ladder tells both sides, and who names whom`() throws {
        let model = """
            enheter:
              facken: { slag: facklig part, namn: Facken }
            befattningar:
              d: { slag: kommundirektör, namn: Direktören }
              ombud: { slag: skyddsombud, namn: Ombuden, utses av: facken }
            grupper:
              c: { slag: central samverkansgrupp, leds av: d, samverkansansvarig: d, ingår: [d, facken] }
            """
        let (chart, composition) = try composed(model, ChartOptions(view: .samverkan))
        let rows = composition.cards.flatMap(\.entries).compactMap { entry -> [String]? in
            guard case .row(let cells, _) = entry else { return nil }
            return cells.map { cell in
                switch cell {
                case .box(let box): chart.boxes[box].name
                case .text(let text, _): text
                }
            }
        }
        #expect(
            rows[0] == [
                "Forum", "Leder", "Ansvarar för samverkan", "Arbetsgivarsidan", "Arbetstagarsidan", "Möts",
            ])
        #expect(rows[1] == ["c", "Direktören", "Direktören", "Direktören", "Facken", "–"])
        #expect(rows.last == ["Ombuden", "–", "–", "–", "utses av Facken", "–"])
    }

    @Test func `a chief has the number of people who answer to it, a class of many by its own number`() throws {
        let model = """
            befattningar:
              d: { slag: kommundirektör }
              c: { slag: chef, chef: d }
              e: { slag: befattning, antal: 14, chef: c }
              f: { slag: befattning, antal: { minst: 2 }, chef: d }
            """
        let (chart, composition) = try composed(model, ChartOptions(view: .personal))
        let spans = composition.remarks.map { "\(chart.boxes[$0.box].name): \($0.text)" }
        #expect(Set(spans) == ["d: minst 3 direkt", "c: 14 direkt"])
        #expect(composition.sayings.map(\.text) == ["Siffran under ett namn: direkt underställda"])
    }

    @Test func `a view says what its lines reach and it leaves out`() throws {
        let model = """
            enheter:
              kommunen: { slag: kommun, namn: Ekdalens kommun, äger: bolaget }
              bolaget: { slag: bolag, ägs av: kf }
              kf: { slag: kommunfullmäktige }
              f: { slag: förvaltning, leds av: c }
            befattningar:
              c: { slag: förvaltningschef }
              e: { slag: enhetschef, chef: c }
            """
        let chart = try chart(model, ChartOptions(view: .styrning))
        #expect(chart.foot.contains("Med linjer hit, men utanför vyn: Ekdalens kommun, 1 under dem som visas"))
        #expect(try self.chart(model).foot.count == 1)
    }

    @Test func `a förvaltning stands in its nämnd's column, which says that it belongs to it`() throws {
        let (chart, composition) = try composed(Self.municipality)
        for (organ, unit) in [("Nämnd 1", "f1"), ("Nämnd 2", "f2")] {
            let columns = [organ, unit].map { name in
                composition.cards.first { chart.boxes[$0.principal].name == name }?.column
            }
            #expect(columns[0] != nil && columns[0] == columns[1])
        }
        let said = composition.claims.map(\.relation)
        #expect(said.contains(.hörTill) && said.contains(.verksamhetsansvar) && said.contains(.leder))
        #expect(composition.sayings.contains { $0.text.hasPrefix("Förvaltning under organ: hör till det") })
    }

    @Test func `two who lead together stand side by side on the unit`() throws {
        let model = """
            enheter:
              f: { slag: förvaltning }
              e: { slag: enhet, del av: f }
            befattningar:
              a: { slag: enhetschef, leder: e }
              b: { slag: enhetschef, leder: e }
            """
        let (chart, composition) = try composed(model)
        let card = try #require(composition.cards.first { chart.boxes[$0.principal].name == "e" })
        guard case .boxes(let leaders) = card.entries[0] else { return #expect(Bool(false)) }
        #expect(leaders.map { chart.boxes[$0].name } == ["a", "b"])
    }

    @Test func `what a place says of some and not of others it says of none`() throws {
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              n1: { slag: nämnd, verksamhetsansvar för: f1 }
              n2: { slag: nämnd }
              f1: { slag: förvaltning, hör till: n1 }
              f2: { slag: förvaltning, hör till: n2 }
            """
        let (_, composition) = try composed(model)
        #expect(!composition.claims.contains { $0.relation == .verksamhetsansvar })
        #expect(composition.links.contains { $0.relations == [.verksamhetsansvar] })
    }

    @Test func `a group of companies is a frame, and what goes to it is not said of each company`() throws {
        let model = """
            enheter:
              kommunen: { slag: kommun }
              koncernen: { slag: koncern, ägs av: kommunen }
              m: { slag: moderbolag, del av: koncernen, ägs av: kommunen }
              d1: { slag: bolag, del av: koncernen, ägs av: m }
              d2: { slag: bolag, del av: koncernen, ägs av: m }
            """
        let (chart, composition) = try composed(model)
        let frame = try #require(composition.frames.first)
        guard case .box(let box) = frame.title else { return #expect(Bool(false)) }
        #expect(chart.boxes[box].name == "koncernen")
        #expect(names(composition.members(of: 0), composition, chart) == ["m", "d1", "d2"])
        #expect(composition.remarks.contains { $0.text == "äger koncernen" })
        #expect(
            composition.links.allSatisfy { link in
                link.ends.allSatisfy { if case .box = $0.end { true } else { false } }
            })
    }

    @Test func `of many of whom each two are joined alike one sentence tells`() throws {
        let count = 50
        let units = (0..<count).map { number in
            let others = (0..<count).filter { $0 != number }.map { "u\($0)" }.joined(separator: ", ")
            return "  u\(number): { slag: enhet, samråder med: [\(others)] }\n"
        }.joined()
        let (chart, composition) = try composed("enheter:\n\(units)", ChartOptions(lines: .all))
        #expect(chart.lines.count == count * (count - 1))
        #expect(composition.cliques.count == 1 && composition.links.isEmpty && composition.remarks.isEmpty)
    }

    // MARK: The words

    @Test func `a legend tells the looks that there are, each once, and no other`() throws {
        let model = """
            enheter:
              ks: { slag: kommunstyrelse }
              n: { slag: nämnd, antal: okänt, hör till: ks }
            befattningar:
              a: { slag: chef, chef: ks }
              b: { slag: chef, vakant: ja, chef: { vad: a, status: underförstått } }
            """
        let texts = Legend(of: try chart(model), frames: true).texts
        #expect(
            texts == [
                "Förtroendevalda", "Tjänstepersoner", "Tjänstepersoner, vakant", "Flera av samma slag",
                "Ram: linjen gäller var och en", "Är underställd", "Hör till", "Är underställd (underförstått)",
            ])
        #expect(!Legend(of: try chart(model), frames: false).texts.contains { $0.hasPrefix("Ram") })
    }

    @Test func `elements are called after ids, letters of any alphabet kept, and what is taken gets a number`() throws {
        let model = """
            befattningar:
              "å b": { slag: chef }
              "å.b": { slag: chef, chef: "å b" }
              "<q>": { slag: chef, chef: "å b" }
              "市": { slag: chef, chef: "å b" }
            """
        let chart = try chart(model)
        #expect(Set(chart.boxes.map(\.element)) == ["n-å-b", "n-å-b-2", "n-q", "n-市"])
        #expect(Set(chart.lines.map(\.element)) == ["l-å-b-2_chef_å-b", "l-q_chef_å-b", "l-市_chef_å-b"])
    }
}
