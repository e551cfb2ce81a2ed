import ChartLayout
import OrgCharts
import OrgModel
import Pictures
import Testing

@Suite struct `A chart on pages` {
    private static func models(_ names: [String]) -> [String] {
        Organisation.models.filter { path in names.contains { path.hasSuffix("/" + $0) } }
    }

    @Test(arguments: models(["exempelkommunen", "partille", "vindeln", "lulea-2015"]))
    func `has every box once, every line on the pages of its ends, and text to read`(_ model: String) throws {
        let organisation = try Organisation(at: model)
        let views = [nil, ChartView.styrning, .personal, .bolag, .grupper, .samverkan]
        for view in views where !Chart(of: organisation, ChartOptions(view: view)).boxes.isEmpty {
            try ExaminedPages(organisation, view, .a4, type: 6, model).examine()
        }
    }

    @Test func `of everything has so too`() throws {
        let model = try #require(Self.models(["partille"]).first)
        try ExaminedPages(try Organisation(at: model), .allt, .a4, type: 7, "partille").examine()
    }

    @Test(.timeLimit(.minutes(5)), arguments: models(["exempelkommunen", "vindeln"]))
    func `of everything has no text too small to read`(_ model: String) throws {
        let examined = try ExaminedPages(try Organisation(at: model), .allt, .a4, type: 6, model)
        #expect(examined.pages.smallPages.isEmpty)
    }

    @Test(arguments: 0..<12) func `by chance has so too`(_ seed: Int) throws {
        let organisation = try Organisation(written: RandomOrganisation(seed).model)
        // Large type, so that there are pages.
        for view in [nil, ChartView.allt] {
            let pages = try? ExaminedPages(organisation, view, .a4, type: 11, "\(seed)")
            try pages?.examine()
        }
    }

    @Test(.timeLimit(.minutes(5))) func `of a thousand posts is an overview and a page a branch`() throws {
        let organisation = try Organisation(written: Organisation.tree([8, 10, 11]))
        let examined = try ExaminedPages(organisation, nil, .a3, type: 6, "969")
        try examined.examine()
        let pages = examined.pages.pages
        // The overview names each branch, and no branch is torn apart that a page holds.
        #expect(pages[0].boxes.map(\.name).sorted() == (1...8).map { "Chef \($0)" } + ["Direktören"])
        #expect(pages[0].subtitle == ["Översikt, sida 1 av \(pages.count)"])
        #expect(pages.count <= 9)
        var branches: [String] = []
        for (number, page) in pages.enumerated().dropFirst() {
            let heads = page.boxes.filter { $0.page != nil }.map(\.name)
            #expect(page.boxes.count { $0.page == nil } == 120 * heads.count)
            #expect(page.title.hasSuffix("(s. \(number + 1) av \(pages.count))") && page.subtitle == ["Från s. 1"])
            branches += heads
        }
        #expect(branches == (1...8).map { "Chef \($0)" })
    }

    @Test func `of one chief with very many parts these in order`() throws {
        let organisation = try Organisation(written: Organisation.tree([400]))
        let examined = try ExaminedPages(organisation, nil, .a4, type: 8, "400")
        try examined.examine()
        let order = examined.pages.pages.flatMap { page in page.boxes.filter { $0.page == nil }.map(\.name) }
        #expect(order == ["Direktören"] + (1...400).map { "Chef \($0)" })
    }

    @Test func `of a long chain goes on from page to page`() throws {
        let posts = (1...150).map { "  p\($0): { slag: chef, namn: Chef \($0), chef: p\($0 - 1) }\n" }.joined()
        let organisation = try Organisation(written: "befattningar:\n  p0: { slag: chef }\n" + posts)
        let examined = try ExaminedPages(organisation, nil, .a4, type: 8, "chain")
        try examined.examine()
        #expect(examined.pages.pages.count > 1)
    }

    @Test func `of forty nämnder keeps each with its förvaltning`() throws {
        var model = """
            enheter:
              kf: { slag: kommunfullmäktige, namn: Kommunfullmäktige }
              ks: { slag: kommunstyrelse, namn: Kommunstyrelsen, tillsätts av: kf }

            """
        for number in 1...40 {
            model += "  n\(number): { slag: nämnd, namn: Nämnd \(number), tillsätts av: kf }\n"
            model += "  f\(number): { slag: förvaltning, namn: Förvaltning \(number), hör till: n\(number) }\n"
        }
        let examined = try ExaminedPages(try Organisation(written: model), .styrning, .a4, type: 6, "40")
        try examined.examine()
        let pages = examined.pages
        #expect(pages.pages.count > 2 && pages.pages.count < 8)
        for number in 1...40 {
            let own = ["Nämnd \(number)", "Förvaltning \(number)"].map { name in
                pages.chart.boxes.firstIndex { $0.name == name }.map { pages.pageOf[$0] }
            }
            #expect(own[0] == own[1] && own[0] != 1)
        }
        // As themselves, or by their names where forty columns leave no room for more.
        #expect(Set(pages.pages[0].boxes.map(\.name)).isSuperset(of: ["Kommunfullmäktige", "Kommunstyrelsen"]))
    }

    @Test func `that one page holds is that page, and on a screen it always is`() throws {
        let organisation = try Organisation(written: Organisation.tree([3]))
        for paper in [Paper.a4, .screen] {
            let pages = try ChartPages(of: Chart(of: organisation, ChartOptions(paper: paper)), type: 6)
            #expect(pages.pages.count == 1 && pages.pages[0].subtitle.isEmpty && Set(pages.pageOf) == [1])
        }
        let large = try Organisation(written: Organisation.tree([20, 20]))
        #expect(try ChartPages(of: Chart(of: large, ChartOptions()), type: 6).pages.count == 1)
        let forced = ChartPages(asOne: Chart(of: large, ChartOptions(paper: .a4)))
        #expect(try forced.drawn(as: [.svg]).type < 6)
    }

    @Test func `with a group that no page holds tells its members on several`() throws {
        let members = (1...300).map { "m\($0)" }
        let posts = members.map { "  \($0): { slag: befattning, namn: Medlem \($0) }\n" }.joined()
        let model =
            "befattningar:\n\(posts)grupper:\n  g: { slag: grupp, namn: Gruppen, ingår: [\(members.joined(separator: ", "))] }\n"
        let examined = try ExaminedPages(try Organisation(written: model), .grupper, .a4, type: 6, "300")
        try examined.examine()
        #expect(examined.pages.smallPages.isEmpty)
        // Each page of members has the group above them.
        for page in examined.pages.pages where page.boxes.contains(where: { $0.kind.section == .posts }) {
            #expect(page.boxes.contains { $0.name == "Gruppen" })
            // They stand beside one another, in order, and on white: only the group stands elsewhere.
            let card = try #require(Composition(of: page).cards.first { $0.boxes.count > 2 })
            let rows = card.entries.compactMap { if case .boxes(let boxes) = $0 { boxes } else { nil } }.dropFirst()
            #expect(rows.joined().map { page.boxes[$0].name } == page.boxes.filter { $0.page == nil }.map(\.name))
            #expect(rows.dropLast().allSatisfy { $0.count == 3 })
            let root = try Picture(try Drawing(of: page).rendered(as: .svg)).root
            func fills(_ element: String) -> [String] {
                let group = root.all.first { $0["id"]?.hasSuffix(element) ?? false }
                return group?.all.filter { $0.name != "text" && $0.name != "g" }.compactMap { $0["fill"] } ?? []
            }
            let (hub, member) = (page.boxes.first { $0.page != nil }, page.boxes.first { $0.page == nil })
            #expect(fills(hub?.element ?? "").first != fills(member?.element ?? "").first)
            #expect(fills(member?.element ?? "").first == "white" || fills(member?.element ?? "").first == "#ffffff")
        }
        #expect(examined.pages.pages.count <= 5)
    }

    @Test func `with a card that says more than a page goes on with it`() throws {
        let units = (1...150).map { "  u\($0): { slag: enhet, namn: Enhet \($0) }\n" }.joined()
        let supports = (1...150).map { "{ vem: u\($0), villkor: i fall \($0) }" }.joined(separator: ", ")
        let organisation = try Organisation(
            written:
                "enheter:\n\(units)befattningar:\n  c: { slag: chef, namn: Chefen, stödjer: [ \(supports) ] }\n")
        let examined = try ExaminedPages(organisation, .allt, .a4, type: 8, "150")
        try examined.examine()
        let pages = examined.pages
        #expect(pages.smallPages.isEmpty)
        func remarks(of page: Chart) -> [String] { Composition(of: page).remarks.map(\.text) }
        let own = pages.pages.filter { page in
            page.boxes.contains { $0.name == "Chefen" } && remarks(of: page).contains { $0.hasPrefix("stödjer ") }
        }
        #expect(own.count > 1)
        let told = own.flatMap(remarks)
        for number in 1...150 {
            let isOnce = told.count { $0.hasPrefix("stödjer ") && $0.contains(" i fall \(number) ") } == 1
            #expect(isOnce, "\(number)")
        }
        #expect(told.count { $0.hasPrefix("fortsätter på s. ") } == own.count - 1)
        #expect(own.dropFirst().allSatisfy { $0.title.contains("Chefen, forts.") })
    }

    @Test func `that cannot come out as large as it is meant to is drawn, and told`() throws {
        let organisation = try Organisation(written: Organisation.tree([3]))
        let pages = try ChartPages(of: Chart(of: organisation, ChartOptions(paper: .a4)), type: 60)
        #expect(!pages.smallPages.isEmpty && pages.smallPages.allSatisfy { $0.type < 60 && $0.type > 0 })
        #expect(try pages.drawn(as: [.svg]).smallPages.count == pages.smallPages.count)
    }

    @Test(arguments: [Paper.a4, .a3]) func `of everything begins with an overview`(_ paper: Paper) throws {
        let model = try #require(Self.models(["exempelkommunen"]).first)
        let chart = Chart(of: try Organisation(at: model), ChartOptions(view: .allt, paper: paper))
        let pages = try ChartPages(of: chart, type: paper == .a4 ? 6 : 8)
        let first = pages.pages[0]
        #expect(first.subtitle == ["Översikt, sida 1 av \(pages.pages.count)"])
        // What stands on top of all stands there, as itself or by its name, and every other page is named.
        #expect(first.boxes.contains { $0.kind == .kommunfullmäktige })
        #expect(first.boxes.contains { $0.kind == .kommundirektör })
        let named = Set(first.boxes.compactMap(\.page))
        #expect(named.count > 4)
    }

    @Test(arguments: [Paper.a2, .a3]) func `of a municipality shows the whole first`(_ paper: Paper) throws {
        let model = try #require(Self.models(["exempelkommunen"]).first)
        let examined = try ExaminedPages(try Organisation(at: model), nil, paper, type: 6, "whole")
        try examined.examine()
        let pages = examined.pages
        // Each organ, each förvaltning and its chief stand there, with the page of what is elsewhere.
        let kinds: Set<NodeKind> = [
            .kommunfullmäktige, .kommunstyrelse, .nämnd, .kommundirektör, .förvaltning, .förvaltningschef,
        ]
        let named = Dictionary(grouping: pages.pages[0].boxes, by: \.name)
        for box in pages.chart.boxes where kinds.contains(box.kind) && !box.isClass {
            #expect(named[box.name]?.count == 1, "\(box.name)")
        }
        // A nämnd and its förvaltning are not parted, and the pages lie or stand as one and are used.
        for line in pages.chart.lines where line.relation == .uppdrag {
            let ends = [line.from, line.to]
            guard ends.allSatisfy({ [.nämnd, .förvaltningschef].contains(pages.chart.boxes[$0].kind) }) else {
                continue
            }
            #expect(pages.pageOf[line.from] == pages.pageOf[line.to], "\(line.description)")
        }
        let measures = pages.pages.compactMap { PictureMeasures(of: $0) }
        #expect(Set(measures.map { $0.page.width > $0.page.height }).count == 1)
        #expect(measures.map(\.shareOfPage).reduce(0, +) > 0.4 * Double(measures.count))
    }

    @Test func `takes few pages, and fills them`() throws {
        let model = try #require(Self.models(["exempelkommunen"]).first)
        let chart = Chart(of: try Organisation(at: model), ChartOptions(paper: .a4))
        let pages = try ChartPages(of: chart, type: 6)
        let shares = pages.pages.compactMap { PictureMeasures(of: $0)?.shareOfPage }
        #expect(shares.count == pages.pages.count && shares.count <= 7)
        #expect(shares.dropLast().allSatisfy { $0 > 0.2 }, "\(shares)")
        #expect(shares.reduce(0, +) > 0.5 * Double(shares.count), "\(shares)")
    }

    @Test(arguments: [Paper.a4, .a3]) func `tells on each page who is the chef of those there`(_ paper: Paper) throws {
        let model = try #require(Self.models(["exempelkommunen"]).first)
        let pages = try ChartPages(of: Chart(of: try Organisation(at: model), ChartOptions(paper: paper)), type: 6)
        var count = 0
        for line in pages.chart.lines where line.relation == .chef && pages.pageOf[line.from] != pages.pageOf[line.to] {
            let page = pages.pages[pages.pageOf[line.from] - 1]
            let (name, other) = (pages.chart.boxes[line.to].name, pages.pageOf[line.to])
            // As a box with its page, above all, or in the box of whoever has that chef.
            let isBox = page.boxes.contains { $0.name == name && $0.page == other }
            let words = page.subtitle + Composition(of: page).remarks.map(\.text)
            #expect(isBox || words.contains { $0.contains("\(name) (s. \(other)") }, "\(line.description)")
            count += 1
        }
        #expect(count > 0)
    }

    @Test func `refers to nothing that is hard to find there`() throws {
        let model = try #require(Self.models(["exempelkommunen"]).first)
        let pages = try ChartPages(of: Chart(of: try Organisation(at: model), ChartOptions(paper: .a3)), type: 6)
        // Those who preside over boards stand in small rows of who chooses them.
        var small: Set<String> = []
        for page in pages.pages {
            for card in Composition(of: page).cards {
                for box in card.small.keys.map({ page.boxes[$0] }) where box.page == nil {
                    if box.kind.sphere == .political, box.kind.section == .posts { small.insert(box.name) }
                }
            }
        }
        #expect(small.contains("Nämndernas ordförande"))
        #expect(!pages.pages.flatMap(\.boxes).contains { $0.page != nil && small.contains($0.name) })
        let told = pages.pages.flatMap(\.subtitle)
        #expect(told.contains { $0.contains("Nämndernas ordförande (s. 1, hos Kommunfullmäktige) leder politiskt ") })
    }
}
