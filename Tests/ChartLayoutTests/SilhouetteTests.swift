import ChartLayout
import Testing

@Suite struct `Silhouettes of boxes` {
    static let silhouettes: [Silhouette] = [.rectangle, .double, .hexagon, .ellipse]
    static let texts: [(width: Double, height: Double)] = [(20, 14), (120, 14), (60, 60), (200, 90), (5, 200)]

    @Test(arguments: silhouettes)
    func `every corner of the text lies inside the silhouette`(_ silhouette: Silhouette) {
        for text in Self.texts {
            let size = silhouette.size(around: text)
            let area = Rectangle(centre: Point(x: 300, y: 400), width: size.width, height: size.height)
            let inner = silhouette.inner(of: area)
            for x in [300 - text.width / 2, 300 + text.width / 2] {
                let top = inner.top - silhouette.dip(at: x, in: inner)
                #expect(400 + text.height / 2 <= top + 0.01, "\(text)")
            }
            for y in [400 - text.height / 2, 400 + text.height / 2] {
                let right = inner.right - silhouette.dent(at: y, in: inner)
                #expect(300 + text.width / 2 <= right + 0.01, "\(text)")
            }
        }
    }

    @Test(arguments: silhouettes)
    func `a silhouette meets its area in the middle of every side`(_ silhouette: Silhouette) {
        let area = Rectangle(left: 0, bottom: 0, right: 100, top: 40)
        #expect(silhouette.dip(at: 50, in: area) == 0)
        #expect(silhouette.dent(at: 20, in: area) == 0)
    }

    @Test(arguments: silhouettes)
    func `a silhouette is the same on both sides, and dips most at its corners`(_ silhouette: Silhouette) {
        let area = Rectangle(left: 0, bottom: 0, right: 100, top: 40)
        var last = 0.0
        for step in 0...10 {
            let off = Double(step) * 5
            let dip = silhouette.dip(at: 50 + off, in: area)
            #expect(abs(dip - silhouette.dip(at: 50 - off, in: area)) < 1e-9)
            #expect(dip >= last && dip <= 20)
            last = dip
        }
        #expect(silhouette.dip(at: 1_000, in: area) == last)
    }

    @Test func `a rectangle has no dips, a hexagon and an ellipse do`() {
        let area = Rectangle(left: 0, bottom: 0, right: 100, top: 40)
        #expect(Silhouette.rectangle.dip(at: 0, in: area) == 0 && Silhouette.double.dent(at: 0, in: area) == 0)
        // A hexagon's corner lies half way down its side, a quarter of the width in from its top.
        #expect(Silhouette.hexagon.dip(at: 100, in: area) == 20 && Silhouette.hexagon.dip(at: 75, in: area) == 0)
        #expect(Silhouette.hexagon.dent(at: 40, in: area) == 25)
        // An ellipse meets the line x²/50² + y²/20² = 1: at x = 30 it is 16 high.
        #expect(abs(Silhouette.ellipse.dip(at: 80, in: area) - 4) < 1e-9)
        #expect(abs(Silhouette.ellipse.dent(at: 32, in: area) - 10) < 1e-9)
    }

    @Test func `the inner of two lines stands within the outer`() {
        let area = Rectangle(left: 0, bottom: 0, right: 100, top: 40)
        #expect(Silhouette.double.inner(of: area) == Rectangle(left: 4, bottom: 4, right: 96, top: 36))
        for silhouette in [Silhouette.rectangle, .hexagon, .ellipse] { #expect(silhouette.inner(of: area) == area) }
    }
}
