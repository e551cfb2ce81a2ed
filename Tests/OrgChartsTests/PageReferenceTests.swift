import ChartLayout
import OrgCharts
import OrgModel
import Pictures
import Testing

/// What leads from page to page, and what a stack of them tells.
@Suite struct `A page of several` {
    @Test func `says in its outline on which page each stands`() throws {
        let organisation = try Organisation(written: Organisation.tree([20, 20]))
        let chart = Chart(of: organisation, ChartOptions(paper: .a4))
        let pages = try ChartPages(of: chart, type: 6)
        let items = Outline(of: pages).items
        #expect(items.count == chart.boxes.count)
        for item in items {
            let box = try #require(chart.boxes.firstIndex { $0.element == item.element })
            #expect(item.heading.hasSuffix(", s. \(pages.pageOf[box])"))
        }
    }

    @Test func `leads from page to page, and to addresses`() throws {
        let model = Organisation.tree([20, 20]).replacing(
            "namn: Direktören", with: "namn: Direktören, länk: \"https://exempel.se/(d)\"")
        let pages = try ChartPages(
            of: Chart(of: try Organisation(written: model), ChartOptions(paper: .a4)), type: 6)
        let file = String(decoding: try pages.drawn(as: [.pdf]).files[.pdf]?[0] ?? [], as: UTF8.self)
        let references = pages.pages.flatMap(\.boxes).count { $0.page != nil }
        #expect(references > 0)
        // Where the overview has room it lists the other pages, too.
        let listed = pages.pages.count - 1
        #expect([0, listed].contains(file.split(separator: "/Subtype /Link").count - 1 - references - 1))
        #expect(file.contains("/URI (https://exempel.se/%28d%29)"))
    }

    @Test func `is called by the chart, the branch and the page, and lies or stands as one`() throws {
        let organisation = try Organisation(written: Organisation.tree([6, 20, 3]))
        let pages = try ChartPages(of: Chart(of: organisation, ChartOptions(view: .personal, paper: .a4)), type: 6)
        #expect(pages.pages.count > 3)
        var isUpright: Set<Bool> = []
        for (number, page) in pages.pages.enumerated() {
            let root = try Picture(try Drawing(of: page).rendered(as: .svg)).root
            let sides = ["width", "height"].map { root[$0].flatMap { Picture.numbers(in: $0).first } ?? 0 }
            isUpright.insert(sides[1] > sides[0])
            guard number > 0 else { continue }
            let heads = page.boxes.filter { $0.page != nil }.map(\.name)
            #expect(page.title.hasPrefix("\(pages.chart.title) – \(heads[0])"))
            #expect(page.title.hasSuffix(" (s. \(number + 1) av \(pages.pages.count))"))
        }
        #expect(isUpright.count == 1)
    }

    @Test func `shows what stands elsewhere as nothing else looks, with its page`() throws {
        let organisation = try Organisation(
            written:
                "enheter:\n  k: { slag: kommun, namn: Kommunen }\n  kf: { slag: kommunfullmäktige, del av: k }\n"
                + Organisation.tree([20, 20]))
        let pages = try ChartPages(of: Chart(of: organisation, ChartOptions(paper: .a4)), type: 6)
        var (own, others): (Set<String>, Set<String>) = ([], [])
        for page in pages.pages {
            let root = try Picture(try Drawing(of: page).rendered(as: .svg)).root
            for box in page.boxes {
                let group = root.all.first { $0["id"]?.hasSuffix(box.element) ?? false }
                guard
                    let fill = group?.all.compactMap({ $0["fill"] }).first(where: { $0.hasPrefix("#") || $0 == "white" }
                    )
                else { continue }
                if box.page == nil { own.insert(fill) } else { others.insert(fill) }
                if let other = box.page, !box.description.contains("→") { #expect(box.caption == ["→ s. \(other)"]) }
            }
        }
        #expect(others.count == 1 && others.isDisjoint(with: own), "\(own) \(others)")
    }

    @Test func `says what lines lead to that it does not tell one by one`() throws {
        let model = try #require(Organisation.models.first { $0.hasSuffix("/exempelkommunen") })
        let chart = Chart(of: try Organisation(at: model), ChartOptions(view: .allt, paper: .a3))
        let pages = try ChartPages(of: chart, type: 6)
        let told = pages.pages.flatMap { Composition(of: $0).remarks.map(\.text) }.filter {
            $0.hasPrefix("även ") && !$0.hasPrefix("även underställd")
        }
        #expect(!told.isEmpty)
        for text in told {
            let words = ["ärende", "dokument", "grupp", "enhet", "befattning", "person"]
            #expect(words.contains { text.contains($0) } && text.contains(" (s. "), "\(text)")
        }
    }

    @Test func `tells those who listen of headings, text and pictures, these in words`() throws {
        let organisation = try Organisation(written: Organisation.tree([20, 20]))
        let pages = try ChartPages(of: Chart(of: organisation, ChartOptions(paper: .a4)), type: 6)
        let file = String(decoding: try pages.drawn(as: [.pdf]).files[.pdf]?[0] ?? [], as: UTF8.self)
        func count(_ piece: String, in text: Substring) -> Int { text.split(separator: piece).count - 1 }
        let catalogue = try #require(file.split(separator: "<< /Lang (sv)").last?.split(separator: "endobj").first)
        #expect(count("/MarkInfo << /Marked true >>", in: catalogue) == 1)
        // What was written last holds: one document with a part a page, and in each a figure with words for it.
        let tail = try #require(file.split(separator: "%%EOF").dropFirst().first)
        #expect(count("/S /Document", in: tail) == 1 && count("/S /Sect", in: tail) == pages.pages.count)
        let before = try #require(tail.split(separator: "/S /Document").first).split(separator: "\n")
        let number = try #require(before.last { $0.hasSuffix(" 0 obj") }?.split(separator: " ").first)
        #expect(count("/P \(number) 0 R", in: tail) == pages.pages.count)
        #expect(
            count("/S /Figure", in: tail) == pages.pages.count && count("/S /H1", in: file[...]) == pages.pages.count)
        let words = "Direktören".utf16.map { unit in
            let hex = String(unit, radix: 16, uppercase: true)
            return String(repeating: "0", count: 4 - hex.count) + hex
        }
        #expect(tail.contains("/Alt <FEFF002D0020\(words.joined())"))
    }

    @Test func `is one PDF, and a file a page in what holds one page`() throws {
        let organisation = try Organisation(written: Organisation.tree([20, 20]))
        let pages = try ChartPages(of: Chart(of: organisation, ChartOptions(paper: .a4)), type: 6)
        let files = try pages.drawn(as: [.svg, .pdf, .dot])
        #expect(files.files[.pdf]?.count == 1)
        #expect(files.files[.svg]?.count == pages.pages.count && files.files[.dot]?.count == pages.pages.count)
        let pdf = String(decoding: files.files[.pdf]?[0] ?? [], as: UTF8.self)
        #expect(pdf.contains("/Count \(pages.pages.count)\n") && pdf.contains("/Lang (sv)"))
        #expect(try pages.drawn(as: [.pdf]).files[.pdf] == files.files[.pdf])
        #expect(pages.pages.count > 1)
    }
}
