import Pictures
import Testing

@Suite struct `Words in a chart` {
    private func text(_ model: String, _ arguments: String...) async throws -> String {
        try await Styrgraf.run(["chart", "m.yaml"] + arguments, in: TemporaryFolder(["m.yaml": model])).text
    }

    @Test func `the title of a view stands as the model writes it`() async throws {
        let model = """
            organisation: X
            enheter: { kf: { slag: kommunfullmäktige } }
            vyer:
              a: { slag: [kommunfullmäktige], titel: EU-gruppen }
            """
        #expect(try await text(model, "--view", "a", "--format", "text").hasPrefix("X: EU-gruppen\n"))
        #expect(try await text(model, "--view", "styrning", "--format", "text").hasPrefix("X: styrning\n"))
    }

    @Test func `numbers in names stand by their size`() async throws {
        let model = """
            enheter:
              x: { slag: förvaltning, namn: Hemtjänsten }
              a: { slag: enhet, namn: Område 10, del av: x }
              b: { slag: enhet, namn: Område 2, del av: x }
              c: { slag: enhet, namn: Område 01, del av: x }
            """
        let names = try await text(model, "--format", "text").split(separator: "\n").filter { $0.hasPrefix("  - ") }
        #expect(names == ["  - Område 01 (enhet)", "  - Område 2 (enhet)", "  - Område 10 (enhet)"])
    }

    @Test func `nodes of one name are told apart, and one without a name goes by its id`() async throws {
        let model = """
            enheter:
              bad: { slag: enhet, namn: "\u{3000} " }
            befattningar:
              x1: { slag: enhetschef, namn: Badchef, leder: bad }
              x2: { slag: enhetschef, namn: Badchef, chef: x1 }
            """
        let outline = try await text(model, "--format", "text")
        #expect(outline.contains("- Badchef (x1) (enhetschef)\n") && outline.contains("är underställd Badchef (x1)\n"))
        let picture = try Picture(Array(try await text(model).utf8))
        #expect(try picture.box("n-bad").labels.map(\.text) == ["bad"])
        #expect(try picture.box("n-x2").labels.map(\.text).joined(separator: " ") == "Badchef (x2)")
    }

    @Test func `a legend has a row for every look, and no row for two`() async throws {
        let model = """
            enheter:
              ks: { slag: kommunstyrelse }
              n: { slag: nämnd, hör till: ks }
            befattningar:
              a: { slag: chef, vakant: ja, chef: ks }
              b: { slag: chef, leder: n }
            utsagor:
              - { vem: n, gör: uppsikt, vad: ks, status: underförstått }
              - { vem: b, gör: chef, vad: a, status: underförstått }
            """
        let picture = try Picture(Array(try await text(model).utf8))
        let words = picture.root.all.filter { $0.name == "text" }.map(\.text)
        for row in ["Tjänstepersoner", "Tjänstepersoner, vakant", "Är underställd", "Är underställd (underförstått)"] {
            #expect(words.contains(row), "\(row) in \(words)")
        }
        #expect(!words.contains("Har uppsikt över") && words.contains("Har uppsikt över (underförstått)"))
    }
}
