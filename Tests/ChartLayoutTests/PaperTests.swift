import ChartLayout
import Testing

@Suite struct `Papers` {
    @Test func `a screen takes what the drawing needs`() {
        let page = Paper.screen.page(for: (width: 5_000, height: 300))
        #expect(page == (1, 5_000, 300))
        #expect(Paper.screen.sides == nil)
    }

    @Test(
        arguments: [Paper.a4, .a3, .a2, .a1],
        [(2_000.0, 500.0), (500.0, 2_000.0), (700.0, 700.0), (10.0, 10.0), (0.0, 0.0)])
    func `a drawing fits its paper, and is never enlarged more than half again`(
        _ paper: Paper, _ drawing: (width: Double, height: Double)
    ) throws {
        let page = paper.page(for: drawing)
        let sides = try #require(paper.sides)
        #expect(page.scale > 0 && page.scale <= 1.5)
        #expect(page.width >= drawing.width - 1e-6 && page.height >= drawing.height - 1e-6)
        let printed = [page.width * page.scale, page.height * page.scale].sorted()
        #expect(abs(printed[0] - sides.short) < 1e-6 && abs(printed[1] - sides.long) < 1e-6)
    }

    @Test(arguments: [Paper.a4, .a3, .a2, .a1])
    func `a wide drawing lies, a high one stands`(_ paper: Paper) {
        let wide = paper.page(for: (width: 3_000, height: 500))
        #expect(wide.width > wide.height)
        let high = paper.page(for: (width: 500, height: 3_000))
        #expect(high.height > high.width)
        #expect(abs(high.scale - wide.scale) < 1e-9)
    }

    @Test func `a drawing fills the paper one way at least, unless it is small`() throws {
        let page = Paper.a3.page(for: (width: 3_000, height: 500))
        #expect(abs(page.width - 3_000) < 1e-6)
        #expect(Paper.a3.page(for: (width: 100, height: 100)).scale == 1.5)
    }

    @Test func `paper is as large as paper is`() throws {
        // ISO 216, in points of 1/72 inch.
        for (paper, millimetres) in [
            (Paper.a4, (297.0, 210.0)), (.a3, (420.0, 297.0)), (.a2, (594.0, 420.0)), (.a1, (841.0, 594.0)),
        ] {
            let sides = try #require(paper.sides)
            #expect(abs(sides.long - millimetres.0 / 25.4 * 72) < 0.01)
            #expect(abs(sides.short - millimetres.1 / 25.4 * 72) < 0.01)
        }
    }
}
