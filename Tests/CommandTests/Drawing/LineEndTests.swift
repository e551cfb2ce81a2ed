import Foundation
import Testing

@Suite struct `Lines end at the boxes they mean` {
    static let models: [String] = {
        let folder = Repository.root.appendingPathComponent("Models")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appendingPathComponent($0).path }.filter { path in
            let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return files.contains { $0.hasSuffix(".yaml") }
        }
    }()
    static let views = [nil, "styrning", "samverkan", "bolag", "grupper", "personal", "allt"]

    /// Draws a model and looks at every line; nothing where the view has nothing to draw.
    private func examine(_ model: String, _ arguments: [String], in folder: TemporaryFolder) async throws -> Picture? {
        let answer = try await Styrgraf.run(
            ["chart", model, "--format", "svg,text", "--output", folder.path("ut/")] + arguments, in: folder)
        if answer.errors.contains("[nothing-to-draw]") { return nil }
        #expect(answer.status == 0, "\(answer.errors)")
        let files = try folder.names.filter { $0.hasPrefix("ut/") }
        let drawn = try #require(files.first { $0.hasSuffix(".svg") })
        let picture = try Picture(try folder.bytes(drawn))
        #expect(try LineEnds(picture).astray() == [], "\(model) \(arguments)")
        // The outline tells every line of the chart once.
        let outline = try folder.text(try #require(files.first { $0.hasSuffix(".txt") }))
        let told = outline.split(separator: "\n").filter { line in
            line.hasPrefix("    ") && !line.drop { $0 == " " }.hasPrefix("- ")
        }
        #expect(picture.lines.count == told.count, "\(model) \(arguments)")
        #expect(Set(picture.lines.map { $0["id"] }).count == told.count)
        return picture
    }

    @Test(.timeLimit(.minutes(10)), arguments: models, views)
    func `in every view of every model`(_ model: String, _ view: String?) async throws {
        _ = try await examine(model, view.map { ["--view", $0] } ?? [], in: TemporaryFolder())
    }

    @Test(arguments: 0..<16)
    func `in organisations by chance`(_ seed: Int) async throws {
        let folder = try TemporaryFolder(["m.yaml": RandomOrganisation(seed).model])
        let plain = try await examine("m.yaml", [], in: folder)
        #expect(plain != nil)
        _ = try await examine("m.yaml", ["--view", "allt"], in: folder)
    }

    @Test func `ownership at the company, not at its VD; responsibility at the förvaltning, not at its chef`()
        async throws
    {
        // As many nämnder as make a tree.
        let boards = (1...12).map {
            """
              n\($0): { slag: nämnd, tillsätts av: kf, verksamhetsansvar: f\($0) }
              f\($0): { slag: förvaltning, hör till: n\($0) }

            """
        }.joined()
        let chefs = (1...12).map { "  c\($0): { slag: förvaltningschef, chef: vd, uppdrag: n\($0), leder: f\($0) }\n" }
            .joined()
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              ab: { slag: bolag, ägs av: kf }
            \(boards)
            befattningar:
              vd: { slag: vd, leder: ab }
            \(chefs)
            """
        let folder = try TemporaryFolder(["m.yaml": model])
        let picture = try #require(try await examine("m.yaml", [], in: folder))
        for line in ["l-kf_äger_ab", "l-n7_verksamhetsansvar_f7", "l-f7_hörTill_n7", "l-c7_chef_vd", "l-c7_uppdrag_n7"]
        {
            #expect(picture.lines.contains { $0["id"] == line }, "\(line)")
        }
    }

    @Test func `several lines between a post and the unit it stands on, and from a node to itself`() async throws {
        let posts = (1...30).map {
            "  c\($0): { slag: chef, leder: u\($0), uppdrag: u\($0), chef: [c\($0), c\(max(1, $0 - 1))] }\n"
        }.joined()
        let units = (1...30).map { "  u\($0): { slag: enhet, uppsikt: [c\($0), u\($0)] }\n" }.joined()
        let folder = try TemporaryFolder(["m.yaml": "enheter:\n\(units)befattningar:\n\(posts)"])
        let picture = try #require(try await examine("m.yaml", [], in: folder))
        #expect(picture.lines.count == 30 * 6 - 1)
        for line in ["l-c9_leder_u9", "l-c9_uppdrag_u9", "l-u9_uppsikt_c9", "l-c9_chef_c9", "l-u9_uppsikt_u9"] {
            #expect(picture.lines.contains { $0["id"] == line }, "\(line)")
        }
    }
}
