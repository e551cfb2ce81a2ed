import Foundation
import Testing

@Suite struct `Comparing two models` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder(["m.yaml": Municipality.model, "baklänges.yaml": Municipality.reversed])
    }

    private func compare(_ before: String, _ after: String, _ rest: String...) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(["compare", before, after] + rest, in: folder)
    }

    /// The kinds that the JSON tells, each with the ids before and after.
    private func told(_ json: [UInt8]) throws -> [(kind: String, before: [String], after: [String])] {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        #expect(object["version"] as? Int == 1)
        let changes = try #require(object["changes"] as? [[String: Any]])
        #expect((object["summary"] as? [String: Any])?["changes"] as? Int == changes.count)
        return changes.map {
            ($0["kind"] as? String ?? "", $0["before"] as? [String] ?? [], $0["after"] as? [String] ?? [])
        }
    }

    @Test func `the same file twice has changed in nothing`() async throws {
        let answer = try await compare("m.yaml", "m.yaml", "--exit-code")
        #expect(answer.status == 0 && answer.errors == "")
        #expect(answer.text.hasSuffix("\ningenting har ändrats\n"))
        #expect(try told(try await compare("m.yaml", "m.yaml", "--format", "json").output).isEmpty)
        let english = try await compare("m.yaml", "m.yaml", "--language", "en")
        #expect(english.text.hasSuffix("\nnothing has changed\n"))
    }

    @Test func `another order of what is written is no change and another order of what is read changes nothing`()
        async throws
    {
        #expect(try await compare("m.yaml", "baklänges.yaml", "--exit-code").status == 0)
        let changed = Municipality.model.replacing("namn: Kommunstyrelsen", with: "namn: Regionstyrelsen")
        let reversed = Municipality.reversed.replacing("namn: Kommunstyrelsen", with: "namn: Regionstyrelsen")
        let folders = try [
            TemporaryFolder(["före/m.yaml": Municipality.model, "efter/m.yaml": changed]),
            TemporaryFolder(["före/m.yaml": Municipality.model, "efter/m.yaml": reversed]),
        ]
        let said = try await folders.asyncMap { folder in
            try await Styrgraf.run("compare", "före", "efter", in: folder).text.split(separator: "\n")
                .filter { !$0.contains("m.yaml:") }
        }
        #expect(said[0] == said[1])
        #expect(said[0].contains { $0.hasSuffix("'Kommunstyrelsen' heter nu 'Regionstyrelsen'") }, "\(said[0])")
        let twice = try await (0..<2).asyncMap { _ in
            try await Styrgraf.run("compare", "före", "efter", "--format", "json", in: folders[0]).output
        }
        #expect(twice[0] == twice[1])
    }

    @Test
    func `Vindeln of 2023 has sektorer and utskott for förvaltningar and nämnder, and nothing is called dissolved`()
        async throws
    {
        let answer = try await compare(
            Repository.model("vindeln-2022"), Repository.model("vindeln-2023"), "--format", "json")
        #expect(answer.status == 0, "\(answer.errors)")
        let changes = try told(answer.output)
        // Sektorer answer to the kommunstyrelse, and the nämnder are utskott of it.
        for (kind, before, after) in [
            ("flyttad", "förvaltningar", "förvaltningar"), ("namnbyte", "förvaltningschefer", "sektorchefer"),
            ("ny roll", "nämnder", "utskotten"), ("namnbyte", "kommunchef", "kommunchef"),
        ] {
            let those = changes.filter { $0.kind == kind && $0.before == [before] && $0.after == [after] }
            #expect(those.count == 1, "\(before): \(changes)")
        }
        #expect(!changes.contains { $0.kind == "upplöst" })
    }

    @Test func `what is demanded is told as proposed`() async throws {
        let answer = try await compare(Repository.model("lulea-2014"), Repository.model("lulea-2015"))
        #expect(answer.text.contains("föreslås: 'Arbets- och personalutskottet'"), "\(answer.text)")
    }

    @Test func `two different organisations and an empty one are told, and no finding is called new`() async throws {
        let other = """
            organisation: Annanstad
            enheter:
              f: { slag: kommunfullmäktige }
              b: { slag: nämnd, namn: Barnnämnden, tillsätts av: f }
              g: { slag: nämnd, namn: Gymnasienämnden, tillsätts av: f }

            """
        let folder = try TemporaryFolder([
            "m.yaml": Municipality.model, "annan.yaml": other, "tom.yaml": "organisation: Ingen\n",
        ])
        for (after, told) in [("annan.yaml", "Modellerna har inget gemensamt"), ("tom.yaml", "Modellen efter är tom.")]
        {
            let answer = try await Styrgraf.run("compare", "m.yaml", after, "--fail-on", "info", in: folder)
            #expect(answer.status == 0 && answer.text.contains(told), "\(answer.text)")
            #expect(answer.text.contains("jämförs inte") && !answer.text.contains("Nya ("))
        }
    }

    @Test func `who is replaced may stand in the model before alone`() async throws {
        let after = """
            organisation: Provköping
            enheter:
              kf: { slag: kommunfullmäktige }
              utemiljö: { slag: enhet, namn: Utemiljö, ersätter: park }
              skog: { slag: enhet, namn: Skog, ersätter: skogen }

            """
        let before = "organisation: Provköping\nenheter: { kf: { slag: kommunfullmäktige }, park: { slag: enhet } }\n"
        let folder = try TemporaryFolder(["m.yaml": before, "n.yaml": after])
        let answer = try await Styrgraf.run("compare", "m.yaml", "n.yaml", in: folder)
        #expect(!answer.errors.contains("'park'") && answer.errors.contains("'skogen'"), "\(answer.errors)")
        #expect(!answer.text.contains("ingen nod heter 'park'"), "\(answer.text)")
        let alone = try await Styrgraf.run("audit", "n.yaml", in: folder)
        #expect(alone.errors.contains("ingen nod heter 'park'"), "\(alone.errors)")
    }

    @Test func `a predecessor that is nowhere is told`() async throws {
        let changed = Municipality.model.replacing(
            "namn: Kommunstyrelsen", with: "namn: Kommunstyrelsen, ersätter: magistraten")
        let folder = try TemporaryFolder(["m.yaml": Municipality.model, "n.yaml": changed])
        let answer = try await Styrgraf.run("compare", "m.yaml", "n.yaml", in: folder)
        #expect(answer.status == 0 && answer.text.contains("ersätter 'magistraten', som inte finns"), "\(answer.text)")
    }

    @Test func `Luleå of 2015 has two nämnder for three, and nobody guesses who became whom`() async throws {
        let (before, after) = (Repository.model("lulea-2014"), Repository.model("lulea-2015"))
        let answer = try await compare(before, after, "--format", "json", "--exit-code")
        #expect(answer.status == 1, "\(answer.errors)")
        let changes = try told(answer.output)
        let nämnder = ["byggnadsnämnden", "miljönämnden", "tekniska nämnden"]
        let new = ["miljö- och byggnadsnämnden", "stadsbyggnadsnämnden"]
        #expect(changes.contains { $0.kind == "omfördelad" && $0.before == nämnder && $0.after == new }, "\(changes)")
        for id in nämnder { #expect(changes.count { $0.before.contains(id) } == 1, "\(id)") }
        #expect(
            changes.contains {
                $0.kind == "sammanslagen"
                    && $0.before == ["arbets- och personalutskottet", "plan- och tillväxtutskottet"]
            })
        #expect(changes.contains { $0.kind == "ny" && $0.after == ["biträdande kommundirektör"] })
        #expect(changes.contains { $0.before == ["kommunchef"] && ["namnbyte", "ny roll"].contains($0.kind) })
        let text = try await compare(before, after, "--language", "en").text
        #expect(text.contains("lulea-2014/model.yaml:") && text.contains("lulea-2015/model.yaml:"))
        #expect(text.contains("which became which is not said"))
        #expect(text.contains("no decision is given") || text.contains("according to"))
    }

    @Test func `every format is written, and what was read is spared`() async throws {
        let changed = Municipality.model.replacing("namn: Kommunstyrelsen", with: "namn: <b>Styrelsen</b>")
        let folder = try TemporaryFolder(["a.yaml": Municipality.model, "b.yaml": changed])
        let answer = try await Styrgraf.run(
            "compare", "a.yaml", "b.yaml", "--format", "text,markdown,html,json", "--output", "ut/", in: folder)
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(try folder.names.filter { $0.hasPrefix("ut/") } == ["ut/b.html", "ut/b.json", "ut/b.md", "ut/b.txt"])
        #expect(try !folder.text("ut/b.html").contains("<b>") && !folder.text("ut/b.md").contains("<b>"))
        for spared in ["a.yaml", "b.yaml"] {
            let refused = try await Styrgraf.run(
                "compare", "a.yaml", "b.yaml", "--format", "text", "--output", spared, in: folder)
            #expect(refused.status == 64)
        }
        #expect(try folder.text("b.yaml") == changed)
    }

    @Test func `one picture holds both states, alone, in a page, and beside Markdown`() async throws {
        let (before, after) = (Repository.model("lulea-2014"), Repository.model("lulea-2015"))
        let folder = try TemporaryFolder([:])
        let answer = try await Styrgraf.run(
            "compare", before, after, "--format", "svg,png,pdf,html,markdown", "--output", "ut/", in: folder)
        #expect(answer.status == 0 && answer.errors == "", "\(answer.errors)")
        #expect(
            try folder.names.filter { $0.hasPrefix("ut/") }
                == ["html", "md", "pdf", "png", "svg"].map { "ut/lulea-2015.\($0)" })
        let svg = try folder.text("ut/lulea-2015.svg")
        for told in ["tar över Arbets", "hette Kommunchef", "3 nämnder blir 2", "3 förvaltningar blir 2"] {
            #expect(svg.replacing("\u{A0}", with: " ").contains(told), "\(told)")
        }
        #expect(try folder.text("ut/lulea-2015.html").contains("class=\"badge\""))
        #expect(try folder.text("ut/lulea-2015.md").contains("](lulea-2015.svg)"))
        let twice = try await compare(before, after, "--format", "svg")
        #expect(String(decoding: twice.output, as: UTF8.self) == svg)
    }

    @Test func `the picture's headline counts employees with another chef, and what becomes of findings`() async throws
    {
        let before = """
            organisation: Ekdalen
            datum: 2026-01-01
            enheter:
              ks: { slag: kommunstyrelse }
              skolnämnden: { slag: nämnd }
            befattningar:
              kd: { slag: kommundirektör, chef: ks }
              ca: { slag: chef, namn: Chef A, chef: kd }
              cb: { slag: förvaltningschef, namn: Chef B, chef: kd }
              handläggare: { antal: 30, chef: ca }

            """
        let after = """
            utgår från: a.yaml
            organisation: Ekdalen
            datum: 2027-01-01
            befattningar:
              handläggare: { chef: cb }
              cb: { uppdrag: skolnämnden }

            """
        let folder = try TemporaryFolder(["a.yaml": before, "b.yaml": after])
        func headline(_ language: String) async throws -> String {
            let answer = try await Styrgraf.run(
                "compare", "a.yaml", "b.yaml", "--format", "svg", "--language", language, in: folder)
            return answer.text.replacing("\u{A0}", with: " ")
        }
        let (swedish, english) = try await (headline("sv"), headline("en"))
        #expect(
            swedish.contains("1 får ny chef (30 anställda)") && english.contains("1 get a new manager (30 employees)"))
        #expect(swedish.contains("1 nytt fynd (") && english.contains("1 new finding ("))
    }

    @Test func `Markdown without a picture beside it says so to who runs it`() async throws {
        let answer = try await compare("m.yaml", "m.yaml", "--format", "markdown")
        #expect(answer.status == 0 && !answer.text.contains("]("))
        #expect(answer.told.first == "notis: bilden är inte med [no-picture]", "\(answer.told)")
    }

    @Test func `the picture takes a view, and words alone take none`() async throws {
        let drawn = try await compare("m.yaml", "m.yaml", "--format", "svg", "--view", "personal")
        #expect(drawn.status == 0 && !drawn.output.isEmpty, "\(drawn.errors)")
        let refused = try await compare("m.yaml", "m.yaml", "--view", "personal")
        #expect(refused.status == 64 && refused.told.last?.hasPrefix("hjälp: lägg till --format svg") == true)
        #expect(try await compare("m.yaml", "m.yaml", "--format", "svg", "--view", "finns inte").status == 64)
    }

    @Test func `what cannot be read ends with 2, and wrong usage with 64`() async throws {
        for models in [("m.yaml", "saknas.yaml"), ("saknas.yaml", "m.yaml")] {
            let answer = try await compare(models.0, models.1)
            #expect(
                answer.status == 2 && answer.output.isEmpty && answer.told.first?.hasPrefix("saknas.yaml: ") == true)
        }
        let alone = try await Styrgraf.run("compare", "m.yaml", in: folder)
        #expect(alone.status == 64)
        #expect(alone.told.first == "styrgraf: fel: <efter> saknas")
        #expect(
            alone.told.last
                == "hjälp: skriv styrgraf compare <före> <efter>, eller styrgraf compare <modell> --from ÅÅÅÅ-MM-DD --to ÅÅÅÅ-MM-DD"
        )
        #expect(try await compare("m.yaml", "m.yaml", "--format", "dot").status == 64)
        #expect(try await compare("m.yaml", "m.yaml", "--as-of", "igår").status == 64)
    }
}
