import ChartLayout
import Foundation
import OrgCharts
import OrgModel
import Pictures
import Testing
import Texts

@Suite struct `A chart with remarks` {
    private let model = """
        enheter:
          ks: { slag: kommunstyrelse }
          n: { slag: nämnd, namn: Skolnämnden }
          f: { slag: förvaltning, hör till: n }
        befattningar:
          kd: { slag: kommundirektör, chef: ks }
          c: { slag: förvaltningschef, chef: kd, uppdrag: n, leder: f }
          e: { slag: chef }
          p: { innehas av: anna }
        personer: { anna: { namn: Anna Ek } }
        """

    private func organisation() throws -> Organisation { try Organisation(written: model) }

    private func chart(
        _ pins: (Organisation) -> [Pin], _ theme: ChartOptions.Theme = .light, view: ChartView? = nil
    ) throws -> Chart {
        let organisation = try organisation()
        var options = ChartOptions(view: view, theme: theme)
        options.pins = Pins(title: Wording("Fynd", en: "Findings"), pins(organisation))
        return Chart(of: organisation, options)
    }

    private func doubleLine(_ organisation: Organisation) -> Pin {
        let (c, kd, n) = (organisation.node("c")!, organisation.node("kd")!, organisation.node("n")!)
        return Pin(
            severity: .hög, code: "X-01", name: Wording("delad linje", en: "split line"),
            message: Wording("vem som avgör sägs inte", en: "who settles it is not said"), nodes: [c],
            lines: [Pin.Line(c, .chef, kd), Pin.Line(c, .uppdrag, n)])
    }

    private func gap(_ organisation: Organisation, isAbove: Bool = true) -> Pin {
        Pin(
            severity: .medel, code: "X-02", name: Wording("utan chef", en: "without a chief"),
            message: Wording("chef sägs inte", en: "the chief is not said"), nodes: [organisation.node("e")!],
            gap: Pin.Gap(Wording("chef", en: "chief"), isAbove: isAbove))
    }

    private func svg(_ chart: Chart) throws -> String {
        String(decoding: try Drawing(of: chart).rendered(as: .svg), as: UTF8.self)
    }

    private func count(_ piece: String, in text: String) -> Int {
        text.split(separator: piece, omittingEmptySubsequences: false).count - 1
    }

    @Test(arguments: ChartOptions.Theme.allCases)
    func `has their numbers on boxes, in lines and before their words`(_ theme: ChartOptions.Theme) throws {
        let svg = try svg(chart({ [doubleLine($0), gap($0)] }, theme))
        // The first on a box, in two lines, in the legend and in the list; the second on a box, in the legend and in the list.
        #expect(count("class=\"pin\"", in: svg) == 8)
        #expect(count("class=\"halo\"", in: svg) >= 2)
        #expect(count(">1</text>", in: svg) == 5 && count(">2</text>", in: svg) == 3)
        #expect(svg.contains("vem som avgör sägs inte (hög, X&#45;01)</text>"))
        #expect(svg.contains(">? chef</text>") && count("class=\"gap\"", in: svg) == 1)
        #expect(svg.contains("stroke-dasharray"))
    }

    @Test func `tells how grave each is by the shape of its number`() throws {
        let shapes = try Severity.allCases.map { severity in
            let svg = try svg(
                chart { organisation in
                    [
                        Pin(
                            severity: severity, code: "X-03", name: Wording("n", en: "n"),
                            message: Wording("m", en: "m"),
                            nodes: [organisation.node("e")!])
                    ]
                })
            let start = try #require(svg.range(of: "class=\"pin\""))
            return svg[start.upperBound...].prefix(400).contains("<ellipse")
                ? "ellipse"
                : svg[start.upperBound...].split(separator: "\n").dropFirst().first.map {
                    "\($0.prefix(9)) \($0.contains("C")) \($0.split(separator: " ").count)"
                } ?? ""
        }
        #expect(Set(shapes).count == Severity.allCases.count, "\(shapes)")
    }

    @Test func `is the same chart but for them`() throws {
        let organisation = try organisation()
        let plain = Chart(of: organisation, ChartOptions())
        let pinned = try chart { [doubleLine($0), gap($0)] }
        #expect(plain.boxes.map(\.element) == pinned.boxes.map(\.element))
        #expect(plain.lines.map(\.element) == pinned.lines.map(\.element))
        let composition = Composition(of: pinned)
        #expect(composition.lines(of: pinned).count == pinned.lines.count)
        let measures = try #require(PictureMeasures(of: pinned))
        #expect(measures.overlaps == 0 && measures.throughBoxes == 0 && measures.throughTexts == 0)
    }

    @Test func `numbers a line that is told in words where the words stand`() throws {
        let organisation = try Organisation(
            written: """
                befattningar: { d: { slag: kommundirektör }, e: { slag: chef, chef: d, ingår i: g } }
                grupper: { g: { slag: grupp, leds av: d } }

                """)
        var options = ChartOptions(lines: LineSelection([.chef, .ingår, .leder]))
        let (e, g) = (organisation.node("e")!, organisation.node("g")!)
        options.pins = Pins(
            title: Wording("Fynd", en: "Findings"),
            [
                Pin(
                    severity: .hög, code: "X-07", name: Wording("n", en: "n"), message: Wording("m", en: "m"),
                    nodes: [], lines: [Pin.Line(e, .ingår, g)])
            ])
        let chart = Chart(of: organisation, options)
        let teller = try #require(
            Composition(of: chart).remarks.first { $0.lines.contains { chart.lines[$0].relation == .ingår } })
        #expect(chart.boxes[teller.box].name == "g")
        let picture = try chart.picture
        let number = try #require(
            picture.root.all.first { $0.name == "g" && $0.classes.contains("pin") }?.first("polygon")?["points"])
        let points = Picture.numbers(in: number)
        let box = try picture.box("n-g").element.first("polygon")?["points"].map { Picture.numbers(in: $0) } ?? []
        // Within the box, or on its edge: the other end stands in another band.
        let ys = stride(from: 1, to: box.count, by: 2).map { box[$0] }
        #expect((ys.min() ?? 0) - 12 < points[1] && points[1] < (ys.max() ?? 0) + 12)
    }

    @Test func `has a place for what is missing in the card of what lacks it`() throws {
        for isAbove in [true, false] {
            let chart = try chart { [gap($0, isAbove: isAbove)] }
            let box = try #require(chart.boxes.firstIndex { $0.element == "n-e" })
            let card = try #require(Composition(of: chart).cards.first { $0.principal == box })
            let gaps = card.entries.indices.filter { number in
                if case .remark(let remark) = card.entries[number] { remark.isGap } else { false }
            }
            #expect(gaps == [isAbove ? 0 : 1] && card.entries.count == 2)
        }
    }

    @Test func `tells which have no place, and puts what is about a matter on those who have to do with it`() throws {
        let politics = ChartView(
            name: "v", title: nil, relations: [.uppdrag], core: [.nämnd, .kommunstyrelse], guests: [.nämnd],
            showsUnjoined: true)
        let chart = try chart({ [doubleLine($0), gap($0)] }, view: politics)
        let notes = try #require(chart.notes)
        // Of the double line the nämnd is shown.
        #expect(
            notes.pinned.map(\.number) == [1] && notes.pinned[0].boxes.map { chart.boxes[$0].name } == ["Skolnämnden"])
        #expect(notes.homeless.map(\.code) == ["X-02"])
        #expect(chart.noteWords.last == "– chef sägs inte (medel, X-02)")
        #expect(Outline(of: chart).text.contains("utan plats i bilden"))
        let svg = try svg(chart)
        #expect(svg.contains("utan plats i bilden") && svg.contains(": chef sägs inte (medel, X&#45;02)</text>"))
    }

    @Test func `tells those who listen, at the box and at the line`() throws {
        let chart = try chart { [doubleLine($0)] }
        let picture = try chart.picture
        let box = try picture.box("n-c")
        #expect(box.element.first("desc")?.text.contains("1 vem som avgör sägs inte (hög, X-01)") == true)
        let line = try #require(picture.lines.first { picture.name(of: $0) == "l-c_uppdrag_n" })
        #expect(line.first("desc")?.text.contains("1 vem som avgör sägs inte (hög, X-01)") == true)
        let outline = Outline(of: chart)
        #expect(outline.items.first { $0.element == "n-c" }?.pins.count == 1)
        #expect(outline.text.contains("    ! 1 vem som avgör sägs inte (hög, X-01)\n"))
    }

    @Test func `on several pages has each number where it stands, and says nothing where none does`() throws {
        let posts = (0..<300).map { "  p\($0): { slag: chef, chef: d\($0 / 100) }\n" }.joined()
        let chiefs = (0..<3).map { "  d\($0): { slag: chef, chef: d }\n" }.joined()
        let organisation = try Organisation(written: "befattningar:\n  d: { slag: chef }\n\(chiefs)\(posts)")
        var options = ChartOptions(paper: .a4)
        options.pins = Pins(
            title: Wording("Fynd", en: "Findings"),
            ["p5", "p250", "p260"].map { id in
                Pin(
                    severity: .hög, code: "X-06", name: Wording("n", en: "n"), message: Wording("om \(id)", en: id),
                    nodes: [organisation.node(id)!])
            })
        let pages = try ChartPages(of: Chart(of: organisation, options), type: 6)
        let pictures = try pages.drawn(as: [.svg]).files[.svg]?.map { String(decoding: $0, as: UTF8.self) } ?? []
        #expect(pictures.count > 2)
        for (number, id) in ["p5", "p250", "p260"].enumerated() {
            let told = pictures.filter { $0.contains(">N: om \(id) (hög, X&#45;06)</text>") }
            #expect(told.count == 1 && count(">\(number + 1)</text>", in: told.first ?? "") >= 2)
        }
        #expect(pictures.allSatisfy { $0.contains(">Fynd</text>") == $0.contains("X&#45;06") })
    }

    @Test func `names no person who is not to be named`() throws {
        func chart(_ names: Bool) throws -> Chart {
            let organisation = try organisation()
            var options = ChartOptions(showsNames: names)
            options.pins = Pins(
                title: Wording("Fynd", en: "Findings"),
                [
                    Pin(
                        severity: .hög, code: "X-04", name: Wording("n", en: "n"),
                        message: Wording("'Anna Ek' har två stolar", en: "'Anna Ek' has two chairs"),
                        nodes: [organisation.node("p")!])
                ])
            return Chart(of: organisation, options)
        }
        #expect(try !svg(chart(false)).contains("Anna") && !Outline(of: chart(false)).text.contains("Anna"))
        #expect(try svg(chart(true)).contains("Anna Ek"))
    }

    @Test func `says so where there are none`() throws {
        let chart = try chart { _ in [] }
        #expect(chart.noteWords == ["Fynd: inga"])
        #expect(try svg(chart).contains(">Fynd: inga</text>"))
        #expect(Chart(of: try organisation()).noteWords == [])
    }

    @Test func `with very many is drawn, each number beside the others`() throws {
        let posts = (0..<120).map { "  p\($0): { slag: chef, chef: d }\n" }.joined()
        let organisation = try Organisation(written: "befattningar:\n  d: { slag: chef }\n\(posts)")
        var options = ChartOptions()
        options.pins = Pins(
            title: Wording("Fynd", en: "Findings"),
            (0..<240).map { number in
                Pin(
                    severity: .låg, code: "X-05", name: Wording("n", en: "n"), message: Wording("m", en: "m"),
                    nodes: [organisation.node("d")!, organisation.node("p\(number % 120)")!])
            })
        let chart = Chart(of: organisation, options)
        #expect(try svg(chart).contains(">240</text>"))
    }
}
