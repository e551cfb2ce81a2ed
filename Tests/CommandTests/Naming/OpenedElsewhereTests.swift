import Pictures
import Testing

@Suite struct `A chart is whole wherever it is opened` {
    private func picture(_ model: String = Municipality.model, _ arguments: String...) async throws -> Picture {
        let folder = try TemporaryFolder(["m.yaml": model])
        return try Picture(try await Styrgraf.run(["chart", "m.yaml"] + arguments, in: folder).output)
    }

    @Test func `every text keeps its width in whatever typeface`() async throws {
        let picture = try await picture(
            """
            organisation: Å & Ö - "bolag" <i>
            enheter:
              kf: { slag: kommunfullmäktige, namn: Barn- & ungdoms "fullmäktige" <b> }
              ks: { slag: kommunstyrelse, namn: Kommunstyrelsen och dess mycket långa namn, tillsätts av: kf }
            """)
        let texts = picture.root.all.filter { $0.name == "text" }
        #expect(texts.count >= 5)
        for text in texts {
            let width = try #require(text["textLength"].flatMap { Double($0) }, "\(text.text)")
            #expect(text["lengthAdjust"] == "spacingAndGlyphs")
            let size = try #require(text["font-size"].flatMap { Double($0) })
            let letters = Double(text.text.count) * size
            #expect(width > 0.25 * letters && width < 0.9 * letters, "\(text.text): \(width)")
        }
        // A box is as wide as its texts whatever they are set in.
        for box in picture.boxes {
            for text in box.element.all.filter({ $0.name == "text" }) {
                #expect(try #require(text["textLength"].flatMap { Double($0) }) <= box.area.width)
            }
        }
    }

    @Test func `nothing has a colour that a program may not know`() async throws {
        let frames = """
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar:
              kd: { slag: kommundirektör, chef: ks }
              a: { slag: chef, chef: kd }
              b: { slag: chef, chef: kd }
              c: { slag: chef, chef: kd }
            """
        for model in [Municipality.model, frames] {
            let colours = try await picture(model).root.all.flatMap { [$0["fill"], $0["stroke"]] }.compactMap(\.self)
            #expect(colours.allSatisfy { $0 == "none" || $0.hasPrefix("#") }, "\(Set(colours))")
        }
    }

    @Test func `two charts on one page share no id`() async throws {
        var seen: Set<String> = []
        for arguments in [
            ["--view", "styrning"], ["--view", "personal"], ["--as-of", "2030-01-01"], ["--title", "Vi"],
        ] {
            let folder = try TemporaryFolder(["m.yaml": Municipality.model])
            let picture = try Picture(try await Styrgraf.run(["chart", "m.yaml"] + arguments, in: folder).output)
            let ids = picture.root.all.compactMap { $0["id"] }
            #expect(Set(ids).count == ids.count)
            #expect(seen.isDisjoint(with: ids), "\(arguments)")
            seen.formUnion(ids)
        }
    }

    @Test func `an id is made of the title and the node, and is the same each time`() async throws {
        let root = try await picture(Municipality.model, "--title", "Vår kommun: 2027").root
        let ids = root.all.compactMap { $0["id"] }
        #expect(ids.contains("vår-kommun-2027--n-ks"))
        #expect(ids.contains("vår-kommun-2027--chart-title"))
    }
}
