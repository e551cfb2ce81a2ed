import ChartLayout
import Testing

@Suite struct `Silhouettes of boxes` {
    @Test(arguments: [Silhouette.rectangle, .rounded, .folded, .double, .cut, .pill])
    func `leave room around a text, and more where their outline takes some`(_ silhouette: Silhouette) {
        #expect(silhouette.margins.width >= Silhouette.rectangle.margins.width)
        #expect(silhouette.margins.height >= Silhouette.rectangle.margins.height)
    }

    @Test func `the inner of two lines runs 4 points within the area`() {
        let area = Rectangle(left: 0, bottom: 0, right: 100, top: 40)
        #expect(Silhouette.double.inner(of: area) == Rectangle(left: 4, bottom: 4, right: 96, top: 36))
        #expect(Silhouette.pill.inner(of: area) == area)
    }
}
