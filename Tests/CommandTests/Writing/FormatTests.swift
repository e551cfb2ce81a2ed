import Foundation
import Testing

/// What a file of each format begins with, and what its name ends in.
struct DrawnFormat: CustomStringConvertible, Sendable {
    let name: String
    let ending: String
    let start: [UInt8]
    var description: String { name }

    static let all = [
        DrawnFormat(name: "svg", ending: "svg", start: Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg ".utf8)),
        DrawnFormat(name: "png", ending: "png", start: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        DrawnFormat(name: "pdf", ending: "pdf", start: Array("%PDF-".utf8)),
        DrawnFormat(name: "html", ending: "html", start: Array("<!doctype html>\n<html lang=\"sv\">".utf8)),
        DrawnFormat(name: "dot", ending: "dot", start: Array("digraph chart {".utf8)),
        DrawnFormat(name: "text", ending: "txt", start: Array("Exempelkommunen\n===============\n".utf8)),
    ]
}

@Suite struct `Formats of a chart` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["kommunen.yaml": Municipality.model]) }

    @Test(arguments: DrawnFormat.all)
    func `a chart goes to standard output`(_ format: DrawnFormat) async throws {
        let answer = try await Styrgraf.run("chart", "kommunen.yaml", "--format", format.name, in: folder)
        #expect(answer.status == 0 && answer.errors == "")
        #expect(answer.output.starts(with: format.start))
        let dashed = try await Styrgraf.run(
            "chart", "kommunen.yaml", "--format", format.name, "--output", "-", in: folder)
        #expect(dashed.output == answer.output)
        #expect(try folder.names == ["kommunen.yaml"])
    }

    @Test(arguments: DrawnFormat.all)
    func `a chart goes to a file, the same`(_ format: DrawnFormat) async throws {
        let answer = try await Styrgraf.run("chart", "kommunen.yaml", "--format", format.name, in: folder)
        let filed = try await Styrgraf.run(
            "chart", "kommunen.yaml", "--format", format.name, "--output", "bild.ny", in: folder)
        #expect(filed.status == 0 && filed.output.isEmpty && filed.errors == "")
        #expect(try folder.bytes("bild.ny") == answer.output)
        #expect(try folder.names == ["bild.ny", "kommunen.yaml"])
    }

    @Test func `SVG is drawn where no format is asked for`() async throws {
        let answer = try await Styrgraf.run("chart", "kommunen.yaml", in: folder)
        #expect(answer.output.starts(with: DrawnFormat.all[0].start))
    }

    @Test func `a format is named in any case, and twice is once`() async throws {
        let answer = try await Styrgraf.run("chart", "kommunen.yaml", "--format", "SVG, svg", in: folder)
        #expect(answer.status == 0)
        #expect(answer.output.starts(with: DrawnFormat.all[0].start))
    }

    @Test(arguments: ["ut", "ut/"])
    func `a folder that is there takes the model's name`(_ path: String) async throws {
        try FileManager.default.createDirectory(atPath: folder.path("ut"), withIntermediateDirectories: false)
        let answer = try await Styrgraf.run("chart", "kommunen.yaml", "--output", path, in: folder)
        #expect(answer.status == 0 && answer.output.isEmpty)
        #expect(try folder.names == ["kommunen.yaml", "ut", "ut/kommunen.svg"])
    }

    @Test func `a folder that is not there is made where its name ends in a slash`() async throws {
        let answer = try await Styrgraf.run("chart", "kommunen.yaml", "--output", "ny/inre/", in: folder)
        #expect(answer.status == 0)
        #expect(try folder.names == ["kommunen.yaml", "ny", "ny/inre", "ny/inre/kommunen.svg"])
    }

    @Test(arguments: ["ut", "ut/", "ny/inre"])
    func `several formats go to a folder`(_ path: String) async throws {
        let formats = DrawnFormat.all.map(\.name).joined(separator: ",")
        let answer = try await Styrgraf.run("chart", "kommunen.yaml", "--format", formats, "--output", path, in: folder)
        #expect(answer.status == 0 && answer.output.isEmpty)
        let place = path.hasSuffix("/") ? String(path.dropLast()) : path
        for format in DrawnFormat.all {
            #expect(try folder.bytes("\(place)/kommunen.\(format.ending)").starts(with: format.start))
        }
    }

    @Test func `several formats without a place go to the folder one stands in`() async throws {
        let answer = try await Styrgraf.run("chart", "kommunen.yaml", "--format", "svg,text", in: folder)
        #expect(answer.status == 0)
        #expect(try folder.names == ["kommunen.svg", "kommunen.txt", "kommunen.yaml"])
    }

    @Test func `a picture is called after the model's file or folder`() async throws {
        let models = try TemporaryFolder(
            Dictionary(uniqueKeysWithValues: Municipality.files.map { ("Norra staden/\($0.key)", $0.value) })
                .merging(["v1.2.yaml": Municipality.model]) { $1 })
        for (model, name) in [
            ("Norra staden", "Norra staden"), ("Norra staden/", "Norra staden"), ("./Norra staden/.", "Norra staden"),
            ("v1.2.yaml", "v1.2"), ("Norra staden/../v1.2.yaml", "v1.2"),
        ] {
            let answer = try await Styrgraf.run("chart", model, "--format", "text", "--output", "ut/", in: models)
            #expect(answer.status == 0, "\(model)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: models.path("ut")) == ["\(name).txt"])
            try FileManager.default.removeItem(atPath: models.path("ut"))
        }
    }

    @Test func `a model may be given by its whole path`() async throws {
        let answer = try await Styrgraf.run("chart", folder.path("kommunen.yaml"), "--output", "ut/", in: folder)
        #expect(answer.status == 0)
        #expect(try folder.names == ["kommunen.yaml", "ut", "ut/kommunen.svg"])
    }
}
