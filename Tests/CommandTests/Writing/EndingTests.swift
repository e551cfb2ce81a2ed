import Foundation
import Testing

@Suite struct `The ending of an output's name` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["m.yaml": Municipality.model]) }

    @Test(arguments: DrawnFormat.all)
    func `tells the format of a chart`(_ format: DrawnFormat) async throws {
        for name in ["bild.\(format.ending)", "BILD.\(format.ending.uppercased())", "bild.yaml.\(format.ending)"] {
            let answer = try await Styrgraf.run("chart", "m.yaml", "--output", name, in: folder)
            #expect(answer.status == 0 && answer.errors == "", "\(name): \(answer.errors)")
            #expect(try folder.bytes(name).starts(with: format.start), "\(name)")
        }
    }

    @Test(arguments: [
        ("a.txt", "Granskning av"), ("a.md", "# Granskning av"), ("a.html", "<!doctype html>"), ("a.htm", "<!doctype"),
        ("a.json", "{"), ("a.sarif", "{"), ("a.sarif.json", "{"), ("a.csv", ""), ("a.utan", "Granskning av"),
        ("utan", "Granskning av"),
    ])
    func `tells the format of an audit; one that tells nothing is the usual`(_ name: String, _ start: String)
        async throws
    {
        let answer = try await Styrgraf.run("audit", "m.yaml", "--today", "2026-01-01", "--output", name, in: folder)
        #expect(answer.status <= 1 && answer.output.isEmpty, "\(answer.errors)")
        #expect(try folder.text(name).hasPrefix(start))
        #expect(try folder.text(name).contains("\"$schema\"") == name.contains("sarif"))
    }

    @Test func `tells the format of an explanation`() async throws {
        let answer = try await Styrgraf.run("explain", "KL-07", "--output", "r.md", in: folder)
        #expect(answer.status == 0)
        #expect(try folder.text("r.md").hasPrefix("# "))
    }

    @Test(arguments: [
        (
            ["chart", "m.yaml", "--format", "svg", "--output", "ut/bild.png"],
            "skriv --output ut/bild.svg, eller --format png"
        ),
        (["audit", "m.yaml", "--format", "json", "--output", "a.csv"], "skriv --output a.json, eller --format csv"),
        (["audit", "m.yaml", "--format", "json", "--output", "a.pdf"], "skriv --output a.json"),
        (["chart", "m.yaml", "--format", "svg", "--output", "bild.JPG"], "skriv --output bild.svg"),
        (
            ["chart", "m.yaml", "--format", "svg,png", "--output", "bild.svg"],
            "skriv --output bild/, eller --format svg"
        ),
        (["audit", "m.yaml", "--output", "a.pdf"], "formaten är: text, markdown, html, json, sarif, csv"),
        (["chart", "m.yaml", "--output", "a.jpeg"], "formaten är: svg, png, pdf, html, dot, text"),
        (["explain", "KL-07", "--output", "a.json"], "formaten är: text, markdown, html"),
    ])
    func `that contradicts the format is wrong usage, with the way out`(
        _ arguments: [String], _ help: String
    ) async throws {
        let answer = try await Styrgraf.run(arguments, in: folder)
        #expect(answer.status == 64 && answer.output.isEmpty)
        #expect(answer.told.first?.hasPrefix("styrgraf: fel: --output: ") == true)
        #expect(answer.told.last == "hjälp: \(help)")
        #expect(try folder.names == ["m.yaml"])
    }

    @Test func `is a folder's own where it is one`() async throws {
        try FileManager.default.createDirectory(atPath: folder.path("ut.png"), withIntermediateDirectories: false)
        for path in ["ut.png", "ut.pdf/"] {
            let answer = try await Styrgraf.run("chart", "m.yaml", "--output", path, in: folder)
            #expect(answer.status == 0, "\(answer.errors)")
        }
        #expect(try folder.names == ["m.yaml", "ut.pdf", "ut.pdf/m.svg", "ut.png", "ut.png/m.svg"])
    }
}
