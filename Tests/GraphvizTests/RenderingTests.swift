import Graphviz
import Testing

@Suite struct `Rendering` {
    @Test func `every format begins as its files do`() throws {
        let layout = try tree(of: 5).laidOut(by: .dot)
        #expect(try svg(of: layout).hasPrefix("<?xml version="))
        #expect(try layout.rendered(as: .png(dpi: 96)).starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        #expect(try layout.rendered(as: .pdf(created: .epoch)).starts(with: Array("%PDF-1.".utf8)))
        #expect(try layout.rendered(as: .dot).starts(with: Array("digraph tree {".utf8)))
        let xdot = String(decoding: try layout.rendered(as: .xdot), as: UTF8.self)
        #expect(xdot.contains("_draw_") && xdot.contains("pos="))
        #expect(try layout.rendered(as: .other("plain")).starts(with: Array("graph 1 ".utf8)))
    }

    @Test(arguments: [Format.svg, .png(dpi: 150), .pdf(created: .epoch), .dot, .xdot])
    func `the same graph gives the same bytes, again and anew`(_ format: Format) throws {
        let layout = try tree(of: 9).laidOut(by: .dot)
        let first = try layout.rendered(as: format)
        #expect(try layout.rendered(as: .png(dpi: 200)).count > 100)
        #expect(try layout.rendered(as: format) == first)
        #expect(try tree(of: 9).laidOut(by: .dot).rendered(as: format) == first)
    }

    @Test func `a PDF carries the date it is given`() throws {
        let date = try #require(CreationDate(year: 2026, month: 3, day: 9))
        let file = String(decoding: try tree(of: 3).laidOut(by: .dot).rendered(as: .pdf(created: date)), as: UTF8.self)
        #expect(file.contains("/CreationDate (D:20260309000000Z"))
        #expect(CreationDate(year: 2026, month: 13, day: 1) == nil)
    }

    @Test(arguments: [24.0, 72, 96, 133.7, 300])
    func `a PNG has the size that was foretold`(_ dpi: Double) throws {
        for settings in [
            [], [("pad", "0.5,0.1")], [("margin", "1")], [("size", "1,3")], [("size", "9,9!")], [("rotate", "90")],
            [("viewport", "100,50")], [("ratio", "2"), ("pad", "0")],
        ] {
            var graph = try tree(of: 12)
            for (name, value) in settings { try graph.setDefault(name, value, for: .graph) }
            let layout = try graph.laidOut(by: .dot)
            let file = try layout.rendered(as: .png(dpi: dpi))
            let numbers = [file[16..<20], file[20..<24]].map { $0.reduce(0) { $0 << 8 | Int($1) } }
            #expect(layout.pixelSize(dpi: dpi) == PixelSize(width: numbers[0], height: numbers[1]), "\(settings)")
        }
    }

    @Test func `a PNG past the limit is refused, with the largest resolution that fits`() throws {
        let layout = try drawing([("width", "30"), ("height", "1")])
        let size = layout.pixelSize(dpi: 2000)
        #expect(size.width > PixelSize.limit)
        let error = #expect(throws: GraphvizError.self) { try layout.rendered(as: .png(dpi: 2000)) }
        guard case .tooLarge(size, let largest) = error else {
            Issue.record("\(String(describing: error)) is another error")
            return
        }
        #expect(layout.pixelSize(dpi: largest).width <= PixelSize.limit)
        #expect(layout.pixelSize(dpi: largest + 1).width > PixelSize.limit)
        #expect(largest > 1000)
        #expect(try layout.rendered(as: .svg).count > 100)
    }

    @Test(arguments: [0, -96, Double.nan, .infinity])
    func `a resolution that is none is refused`(_ dpi: Double) throws {
        let layout = try drawing([])
        #expect(throws: GraphvizError.self) { try layout.rendered(as: .png(dpi: dpi)) }
        #expect(dpi == .infinity || layout.pixelSize(dpi: dpi) == PixelSize(width: 0, height: 0))
    }

    @Test func `the installation says what it can do`() throws {
        let installation = try Installation.current()
        #expect(installation.version.first?.isNumber == true)
        for engine in Engine.allCases { #expect(installation.offers(engine)) }
        for format in [Format.svg, .png(dpi: 96), .pdf(created: .epoch), .dot, .xdot] {
            #expect(installation.offers(format))
        }
        #expect(!installation.offers(.other("nonesuch")))
    }
}
