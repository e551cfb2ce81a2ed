import Foundation
import Pictures
import Testing

@Suite struct `Charts on paper` {
    let folder: TemporaryFolder

    init() throws {
        let posts = (1...300).map { "  post-\($0): { slag: befattning, chef: post-\($0 / 12) }\n" }.joined()
        folder = try TemporaryFolder(["m.yaml": "befattningar:\n  post-0: { slag: chef }\n" + posts])
    }

    private func chart(_ arguments: String...) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(["chart", "m.yaml", "--size", "a4"] + arguments, in: folder)
    }

    private var written: [String] { get throws { try folder.names.filter { $0 != "m.yaml" } } }

    @Test func `pages are numbered files, and every one is a page`() async throws {
        let answer = try await chart("--output", "x.svg")
        #expect(answer.status == 0 && answer.errors.isEmpty, "\(answer.errors)")
        let names = try written
        #expect(names.count > 1)
        #expect(Set(names) == Set((1...names.count).map { "x-\($0).svg" }))
        var boxes: [String] = []
        for name in names {
            let picture = try Picture(folder.bytes(name))
            boxes += picture.ids
            let sides = [picture.root["width"], picture.root["height"]].compactMap {
                $0.flatMap { Picture.numbers(in: $0).first }
            }
            #expect(abs(sides.reduce(0, +) - 595 - 842) <= 2)
        }
        #expect(boxes.sorted() == (0...300).map { "n-post-\($0)" }.sorted())
    }

    @Test func `a PDF holds all pages, with title and language`() async throws {
        #expect(try await chart("--output", "x.pdf", "--title", "Så styrs vi", "--language", "en").status == 0)
        let told = try await Styrgraf.run([], in: folder, through: "pdfinfo x.pdf; pdffonts x.pdf").text
        let pages = told.split(separator: "\n").first { $0.hasPrefix("Pages:") }?.split(separator: " ").last.flatMap {
            Int($0)
        }
        #expect(pages.map { $0 > 1 } == true, "\(told)")
        #expect(told.contains("Så styrs vi") && told.contains("A4"))
        let file = String(decoding: try folder.bytes("x.pdf"), as: UTF8.self)
        #expect(file.contains("/Lang (en)"))
        #expect(try await chart("--output", "y.pdf", "--title", "Så styrs vi", "--language", "en").status == 0)
        #expect(try folder.bytes("x.pdf") == folder.bytes("y.pdf"))
    }

    @Test func `several formats land in a folder, and a page holds all pictures`() async throws {
        #expect(try await chart("--format", "svg,html,text,pdf", "--output", "ut/").status == 0)
        let names = try written
        #expect(names.contains("ut/m-1.svg") && names.contains("ut/m.html") && names.contains("ut/m.pdf"))
        let page = try folder.text("ut/m.html")
        let count = names.count { $0.hasSuffix(".svg") }
        #expect(page.components(separatedBy: "<svg ").count - 1 == count)
        let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(try folder.text("ut/m.txt").contains(", s. 2\n"))
    }

    @Test(arguments: [["--output", "-"], []])
    func `standard output holds no pages, and what does is told`(_ output: [String]) async throws {
        let answer = try await Styrgraf.run(["chart", "m.yaml", "--size", "a4"] + output, in: folder)
        #expect(answer.status == 64 && answer.output.isEmpty)
        #expect(answer.told.first?.hasSuffix("sidor svg blir var sin fil och ryms inte i standard ut") == true)
        #expect(answer.told.last?.contains("--format pdf") == true && answer.told.last?.contains("--pages 1") == true)
        let pdf = try await chart("--format", "pdf")
        #expect(pdf.status == 0 && pdf.output.starts(with: "%PDF".utf8))
    }

    @Test func `one page says how small its text is`() async throws {
        let answer = try await chart("--pages", "1", "--output", "x.svg")
        #expect(answer.status == 0)
        #expect(try written == ["x.svg"])
        #expect(answer.told.first?.hasPrefix("m.yaml: notis: den minsta texten på sidan är ") == true)
        #expect(answer.told.first?.hasSuffix(" punkter [type-size]") == true)
        let root = try Picture(folder.bytes("x.svg")).root
        let told = try #require(answer.told.first?.firstMatch(of: /är (\d+),(\d)\s/))
        let type = try #require(Double("\(told.1).\(told.2)"))
        let sizes = root.all.filter { $0.name == "text" }.compactMap { $0["font-size"].flatMap(Double.init) }
        let scale = try #require(
            root.all.compactMap { $0["transform"] }.first.flatMap { Picture.numbers(in: $0).first })
        let width = try #require(root["width"].flatMap { Picture.numbers(in: $0).first })
        let own = try #require(root["viewBox"].map { Picture.numbers(in: $0) }?[2])
        #expect(abs((sizes.min() ?? 0) * scale * width / own - type) < 0.1)
    }

    @Test func `where one page cannot be written none is, and earlier ones stay`() async throws {
        try Data("förut".utf8).write(to: folder.url.appendingPathComponent("x-1.svg"))
        try FileManager.default.createDirectory(atPath: folder.path("x-2.svg"), withIntermediateDirectories: true)
        let answer = try await chart("--output", "x.svg")
        #expect(answer.status == 2)
        #expect(answer.told.first?.hasPrefix("x-2.svg: fel: filen kan inte skrivas: där ligger en mapp") == true)
        #expect(try folder.text("x-1.svg") == "förut")
        #expect(try written == ["x-1.svg", "x-2.svg"])
    }

    @Test func `earlier pages that this run did not make are told and stay`() async throws {
        try Data("förut".utf8).write(to: folder.url.appendingPathComponent("x.svg"))
        #expect(try await chart("--output", "x.svg").told.first?.hasPrefix("x.svg: notis: filen ligger kvar") == true)
        let count = try written.count - 1
        for page in [count + 1, count + 2] {
            try Data("förut".utf8).write(to: folder.url.appendingPathComponent("x-\(page).svg"))
        }
        let answer = try await chart("--output", "x.svg")
        #expect(answer.status == 0)
        #expect(answer.told.first?.hasPrefix("x.svg: notis: filen och 2 till ligger kvar") == true, "\(answer.errors)")
        #expect(try folder.text("x-\(count + 1).svg") == "förut")
    }

    @Test func `no page is written over what was read`() async throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path("x-2.svg"), withDestinationPath: "m.yaml")
        let before = try folder.bytes("m.yaml")
        let answer = try await chart("--output", "x.svg")
        #expect(answer.status == 64)
        #expect(answer.told.first?.contains("x-2.svg") == true && answer.told.first?.contains("lästes") == true)
        #expect(try folder.bytes("m.yaml") == before)
        #expect(try written == ["x-2.svg"])
    }

    @Test func `a PDF for a screen is no larger than its readers take`() async throws {
        let posts = (1...9_000).map { "  p\($0): { slag: befattning }\n" }.joined()
        let own = try TemporaryFolder(["m.yaml": "befattningar:\n" + posts])
        let answer = try await Styrgraf.run("chart", "m.yaml", "--format", "pdf", in: own)
        guard answer.status != 0 else {
            #expect(answer.output.starts(with: "%PDF".utf8))
            return
        }
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.told.first?.hasSuffix("en PDF-sida rymmer 14400 [pdf-page-too-large]") == true)
        #expect(answer.told.last?.contains("--size a3") == true)
    }

    @Test func `a comparison comes on pages too`() async throws {
        let later = try folder.text("m.yaml").replacing("post-300: { slag: befattning", with: "post-300: { slag: chef")
        try Data(later.utf8).write(to: folder.url.appendingPathComponent("n.yaml"))
        let answer = try await Styrgraf.run(
            "compare", "m.yaml", "n.yaml", "--view", "personal", "--size", "a4", "--format", "svg,pdf,markdown",
            "--output", "ut/",
            in: folder)
        #expect(answer.status == 0, "\(answer.errors)")
        let names = try written
        #expect(names.contains("ut/n-2.svg") && names.contains("ut/n.pdf"))
        #expect(try folder.text("ut/n.md").contains("n-2.svg"))
    }
}
