import ChartLayout
import OrgCharts
import OrgModel
import Pictures
import Testing

/// What holds of a chart on whatever pages.
struct ExaminedPages {
    let pages: ChartPages
    let type: Double
    let name: String

    init(_ organisation: Organisation, _ view: ChartView?, _ paper: Paper, type: Double, _ name: String) throws {
        let chart = Chart(of: organisation, ChartOptions(view: view, paper: paper))
        (pages, self.type, self.name) = (try ChartPages(of: chart, type: type), type, "\(name) \(view?.name ?? "")")
    }

    private struct Told: Hashable {
        let page: Int
        let other: Int
        let relation: Relation
        let line: Int
    }

    func examine() throws {
        eachBoxOnce()
        eachLineOnce()
        for page in pages.pages { composed(page) }
        try readable()
    }

    /// Each box stands on one page as itself, and what names it elsewhere says where.
    private func eachBoxOnce() {
        var places: [String: [Int]] = [:]
        for (number, page) in pages.pages.enumerated() {
            for box in page.boxes where box.page == nil { places[box.element, default: []].append(number + 1) }
        }
        for (box, page) in zip(pages.chart.boxes, pages.pageOf) { #expect(places[box.element] == [page], "\(name)") }
        #expect(places.count == pages.chart.boxes.count, "\(name)")
        let elements = pages.pages.flatMap { $0.boxes.map(\.element) }
        #expect(Set(elements).count == elements.count, "\(name)")
        for (number, page) in pages.pages.enumerated() {
            for box in page.boxes {
                guard let other = box.page else { continue }
                #expect(other != number + 1 && 1...pages.pages.count ~= other, "\(name)")
                guard let place = places.first(where: { box.element == "s\(number + 1)-\($0.key)" }) else { continue }
                #expect(place.value == [other], "\(name): \(box.name)")
            }
        }
    }

    /// Lines between boxes of one page stand there; each other is told on the pages of both its ends.
    private func eachLineOnce() {
        var count = 0
        var told: Set<Told> = []
        for (number, page) in pages.pages.enumerated() {
            count += page.lines.count { page.boxes[$0.from].page == nil && page.boxes[$0.to].page == nil }
            for (stub, lines) in page.stubs {
                if stub.hasSubjects { count += lines.count }
                for line in lines {
                    let isFirst = told.insert(
                        Told(page: number + 1, other: stub.page, relation: stub.relation, line: line)
                    ).inserted
                    #expect(isFirst, "\(name)")
                    let (from, to) = (pages.chart.lines[line].from, pages.chart.lines[line].to)
                    let (inner, outer) = stub.hasSubjects ? (from, to) : (to, from)
                    #expect(pages.pageOf[inner] == number + 1 && pages.pageOf[outer] == stub.page, "\(name)")
                }
            }
        }
        #expect(count == pages.chart.lines.count, "\(name)")
        eachToldSomewhere()
        let returns = Set(told.map { Told(page: $0.other, other: $0.page, relation: $0.relation, line: $0.line) })
        #expect(told == returns, "\(name)")
    }

    /// What a page leaves to another is there: what the overview draws as a line, what it does not tell on the page of the other
    /// end.
    private func eachToldSomewhere() {
        var told: Set<Int> = []
        var left: Set<Int> = []
        for page in pages.pages {
            for (stub, lines) in page.stubs {
                if stub.carrier == .otherEnd { left.formUnion(lines) } else { told.formUnion(lines) }
                for line in lines where stub.carrier == .overview {
                    let element = pages.chart.lines[line].element
                    let isDrawn = pages.pages[0].lines.contains {
                        $0.element == element || $0.element == "s1-\(element)"
                    }
                    #expect(isDrawn, "\(name) \(page.title): \(pages.chart.lines[line].description)")
                }
            }
        }
        #expect(left.isSubset(of: told), "\(name)")
    }

    /// A page is a composition as any other.
    private func composed(_ page: Chart) {
        func counted(_ lines: [Composition.Said]) -> [Composition.Said: Int] {
            Dictionary(lines.map { ($0, 1) }, uniquingKeysWith: +)
        }
        let meant = page.lines.map {
            Composition.Said(from: $0.from, to: $0.to, relation: $0.relation, isDenied: $0.isDenied)
        }
        #expect(counted(Composition(of: page).lines(of: page)) == counted(meant), "\(name) \(page.title)")
    }

    /// No text is smaller than was asked for, by what is said of the page and by what stands on it.
    private func readable() throws {
        for (number, page) in pages.pages.enumerated() {
            let drawing = try Drawing(of: page)
            if let small = pages.smallPages.first(where: { $0.number == number + 1 }) {
                #expect(drawing.type < type && abs(drawing.type - small.type) < 0.01, "\(name) \(page.title)")
            } else {
                #expect(drawing.type >= type - 0.01, "\(name) \(page.title)")
            }
            let root = try Picture(try drawing.rendered(as: .svg)).root
            let width = root["width"].flatMap { Picture.numbers(in: $0).first } ?? 0
            let own = root["viewBox"].map { Picture.numbers(in: $0) }?[2] ?? 1
            let sizes = root.all.filter { $0.name == "text" }.compactMap { $0["font-size"].flatMap(Double.init) }
            let scale = root.all.compactMap { $0["transform"] }.first.flatMap { Picture.numbers(in: $0).first } ?? 1
            let smallest = (sizes.min() ?? 0) * scale * width / own
            #expect(abs(smallest - drawing.type) < 0.1, "\(name) \(page.title): \(smallest), told \(drawing.type)")
        }
    }
}
