import Pictures
import Testing

@Suite struct `Charts for those who listen` {
    private func picture(_ arguments: String...) async throws -> Picture {
        let folder = try TemporaryFolder(["m.yaml": Municipality.model])
        return try Picture(try await Styrgraf.run(["chart", "m.yaml"] + arguments, in: folder).output)
    }

    @Test(arguments: ["sv", "en"])
    func `the root says what it is, in what language, with title and description`(_ language: String) async throws {
        let root = try await picture("--language", language).root
        #expect(root.name == "svg")
        #expect(root["role"] == "graphics-document")
        #expect(root["lang"] == language && root["xml:lang"] == language)
        let (title, description) = (try #require(root.first("title")), try #require(root.first("desc")))
        #expect(title.text == "Exempelkommunen")
        #expect(description.text.contains(language == "sv" ? "17 rutor" : "17 boxes"))
        #expect(root["aria-labelledby"] == "\(title["id"] ?? "-") \(description["id"] ?? "-")")
        #expect(root.children.first === title)
    }

    @Test func `each box of the organisation is one group with class, id, title and description`() async throws {
        let picture = try await picture()
        #expect(picture.ids == Municipality.boxes)
        for box in picture.boxes {
            #expect(box.element["role"] == "img", "\(box.id)")
            #expect(box.element.children.filter { $0.name == "title" }.count == 1, "\(box.id)")
            #expect(box.element.first("desc")?.text.isEmpty == false, "\(box.id)")
            #expect(box.element["aria-hidden"] == nil, "\(box.id)")
        }
        #expect(try picture.box("n-ks").title == "Kommunstyrelsen")
        #expect(try picture.box("n-ks").element.classes.contains("political"))
        #expect(try picture.box("n-kommundirektör").element.classes.contains("employed"))
    }

    @Test func `a description says what the box is, leads and answers to`() async throws {
        let picture = try await picture()
        func description(_ id: String) throws -> String { try picture.box(id).element.first("desc")?.text ?? "" }
        let director = try description("n-kommundirektör")
        for words in ["Kommundirektören", "är underställd Kommunstyrelsen", "leder ", "Kommunledningskontoret"] {
            #expect(director.contains(words), "\(words)")
        }
        #expect(try description("n-teknisk-chef").contains("vakant"))
        #expect(try description("n-nämnder").contains("antal okänt"))
    }

    @Test func `each line says who and whom`() async throws {
        let picture = try await picture()
        #expect(!picture.lines.isEmpty)
        for line in picture.lines {
            let title = try #require(line.first("title")?.text)
            #expect(picture.boxes.filter { title.contains($0.title) }.count >= 2, "\(title)")
        }
    }

    @Test func `legend, foot, bands and cards are no boxes`() async throws {
        let picture = try await picture()
        let others = picture.root.all.filter { $0.name == "g" && !$0.classes.contains("node") }
        for name in ["legend", "foot", "stack", "band", "card"] {
            let parts = others.filter { $0.classes.contains(name) }
            #expect(!parts.isEmpty, "\(name)")
            #expect(parts.allSatisfy { $0["aria-hidden"] == "true" && $0["id"] == nil }, "\(name)")
        }
        #expect(others.allSatisfy { !$0.classes.contains("edge") || $0["role"] == "img" })
    }

    @Test func `ids are unique, and links of the page lead to boxes`() async throws {
        let folder = try TemporaryFolder(["m.yaml": Municipality.model])
        let page = try await Styrgraf.run("chart", "m.yaml", "--format", "html", in: folder).text
        func values(_ attribute: String) -> [String] {
            page.split(separator: "\(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        }
        let ids = values(" id")
        #expect(Set(ids).count == ids.count)
        let targets = values(" href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        #expect(targets.sorted() == Municipality.boxes.map { "exempelkommunen--\($0)" })
        #expect(Set(targets).isSubset(of: ids))
    }

    @Test(arguments: [
        ["a: { chef: b-chef-c }", "a-chef-b: { chef: c }", "b-chef-c: {}", "c: {}"],
        [
            "b chef c: { chef: a }", "b-chef-c: { chef: a }", "b-chef-c-2: { chef: a }", "b.chef.c: { chef: a }",
            "a: {}",
        ],
        ["a: { chef: \"1\" }", "\"1\": {}", "\"-1-\": { chef: a }", "🏛: { chef: a }", "🏛🏛: { chef: a }"],
    ])
    func `ids of boxes and lines are unique, whatever the nodes are called`(_ posts: [String]) async throws {
        let model = "befattningar:\n" + posts.map { "  \($0)\n" }.joined()
        let folder = try TemporaryFolder(["m.yaml": model])
        let picture = try Picture(try await Styrgraf.run("chart", "m.yaml", in: folder).output)
        let ids = picture.root.all.compactMap { $0["id"] }
        #expect(picture.boxes.count == posts.count)
        #expect(Set(ids).count == ids.count, "\(ids.sorted())")
    }

    @Test func `the outline names every box that the picture shows`() async throws {
        let folder = try TemporaryFolder(["m.yaml": Municipality.model])
        for arguments in [[], ["--lines", "alla"], ["--under", "ks"], ["--around", "ekonomichef", "--depth", "2"]] {
            let command = ["chart", "m.yaml"] + arguments
            let outline = try await Styrgraf.run(command + ["--format", "text"], in: folder).text
            let picture = try Picture(try await Styrgraf.run(command, in: folder).output)
            let entries = outline.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("- ") }
            #expect(entries.count == picture.boxes.count)
            for box in picture.boxes {
                #expect(entries.contains { $0 == "- \(box.title)" || $0.hasPrefix("- \(box.title) (") }, "\(box.title)")
            }
        }
    }

    @Test func `the outline stands as it is read: each under the one above, with its lines`() async throws {
        let folder = try TemporaryFolder(["m.yaml": Municipality.model])
        let outline = try await Styrgraf.run("chart", "m.yaml", "--format", "text", in: folder).text
        let lines = outline.split(separator: "\n").map(String.init)
        func depth(_ name: String) throws -> Int {
            try #require(lines.first { $0.drop { $0 == " " }.hasPrefix("- \(name)") }).prefix { $0 == " " }.count
        }
        #expect(try depth("Kommunfullmäktige") == 0)
        #expect(try depth("Kommunstyrelsen") == 2)
        #expect(try depth("Kommundirektören") == 4)
        #expect(try depth("Ekonomichefen") == 6)
        #expect(try depth("Controllern") == 8)
        #expect(lines.contains { $0.hasSuffix("är underställd Kommunstyrelsen") })
        #expect(lines.contains { $0.hasSuffix("är underställd Kommundirektören (underförstått)") })
        #expect(lines.contains { $0.contains("- Tekniska chefen (chef, vakant)") })
    }
}
