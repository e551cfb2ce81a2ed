import Pictures
import Testing

@Suite struct `What a chart shows` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["m.yaml": Municipality.model]) }

    private func picture(_ arguments: String...) async throws -> Picture {
        let answer = try await Styrgraf.run(["chart", "m.yaml"] + arguments, in: folder)
        #expect(answer.status == 0 && answer.errors == "", "\(answer.errors)")
        return try Picture(answer.output)
    }

    private func relations(_ picture: Picture) -> Set<String> {
        Set(picture.lines.compactMap { $0.classes.last })
    }

    @Test(arguments: ["kommundirektör", "Kommundirektören", "KOMMUNDIREKTÖREN"])
    func `a part is a node, by id or by name, and what stands below it`(_ node: String) async throws {
        let below = Municipality.boxes.filter {
            !["n-kf", "n-revisionen", "n-ks", "n-nämnder", "n-bolaget", "n-näringslivschef"].contains($0)
        }
        #expect(try await picture("--under", node).ids == below)
    }

    @Test func `a node is also known by its abbreviation`() async throws {
        let picture = try await picture("--under", "KF", "--depth", "0")
        #expect(picture.ids == ["n-kf"])
        #expect(picture.root.first("title")?.text == "Exempelkommunen: Kommunfullmäktige")
    }

    @Test func `depth is how many steps down`() async throws {
        #expect(
            try await picture("--under", "ks", "--depth", "1").ids
                == ["n-kommundirektör", "n-kontoret", "n-ks"].sorted())
        #expect(!(try await picture("--under", "ks", "--depth", "2").ids.contains("n-controller")))
        #expect(try await picture("--under", "ks", "--depth", "3").ids.contains("n-controller"))
        #expect(!(try await picture("--depth", "1").ids.contains("n-kommundirektör")))
    }

    @Test func `around a node is what it is joined to`() async throws {
        #expect(
            try await picture("--around", "ekonomichef").ids
                == ["n-controller", "n-ekonomichef", "n-klg", "n-kommundirektör"])
        #expect(try await picture("--around", "ekonomichef", "--depth", "0").ids == ["n-ekonomichef"])
        #expect(try await picture("--around", "ekonomichef", "--depth", "2").ids.contains("n-ks"))
        #expect(
            try await picture("--around", "revisionen").ids == ["n-kf", "n-ks", "n-nämnder", "n-revisionen"].sorted())
    }

    @Test func `above a post are the ways up from it, by every line`() async throws {
        let ways = try await picture("--above", "controller")
        #expect(ways.ids == ["n-controller", "n-ekonomichef", "n-kf", "n-kommundirektör", "n-ks"])
        #expect(relations(ways).isSuperset(of: ["chef", "uppdrag", "struktur"]))
        #expect(ways.root.first("title")?.text == "Exempelkommunen: vägarna upp från Controllern")
        #expect(try await picture("--above", "controller", "--depth", "1").ids == ["n-controller", "n-ekonomichef"])
        #expect(try await picture("--above", "kf").ids == ["n-kf"])
    }

    @Test func `only the lines that are asked for are drawn`() async throws {
        #expect(relations(try await picture("--lines", "chef")) == ["chef"])
        #expect(relations(try await picture("--lines", "chef,uppdrag")) == ["chef", "uppdrag"])
        #expect(relations(try await picture("--lines", "Ägarstyrning")) == ["ägarstyrning"])
        #expect(
            try await picture("--lines", "uppdrag").pairs("uppdrag").map(\.subject.id).sorted() == [
                "n-controller", "n-kommundirektör",
            ])
    }

    @Test func `a line may be asked for by its own word, in either language`() async throws {
        for word in ["ingår", "ingår i", "members"] {
            let picture = try await picture("--lines", word)
            #expect(picture.pairs("ingår").map(\.subject.id).sorted() == ["n-ekonomichef", "n-hr-chef"])
            #expect(picture.pairs("chef").isEmpty)
        }
    }

    @Test func `an org chart leaves out members, persons, documents and matters, and all lines show them`() async throws
    {
        let plain = try await picture()
        #expect(plain.ids == Municipality.boxes)
        #expect(plain.pairs("ingår").isEmpty)
        let all = try await picture("--lines", "alla")
        #expect(Set(all.ids).isSuperset(of: Municipality.boxes + ["n-budget", "n-instruktion"]))
        #expect(all.pairs("beslutar").map(\.subject.id).sorted() == ["n-ks", "n-nämnder"])
        #expect(try await picture("--lines", "all").ids == all.ids)
    }

    @Test func `a line that a document denies is drawn as denied, and one that it leaves open is told in words`()
        async throws
    {
        func picture(_ answer: String) async throws -> Picture {
            let model = "befattningar: { a: { slag: chef, chef: { vad: b, gäller: \(answer) } }, b: { slag: chef } }\n"
            return try Picture(
                try await Styrgraf.run("chart", "m.yaml", in: TemporaryFolder(["m.yaml": model])).output)
        }
        let (denied, open) = try await (picture("nej"), picture("okänt"))
        #expect(denied.boxes.count == 2 && open.boxes.count == 2)
        #expect(open.root.all.contains { $0.name == "text" && $0.text.contains("lämnas öppet") })
        #expect(denied.lines.count == 1)
        #expect(denied.root.all.contains { $0.name == "text" && $0.text.lowercased() == "är inte underställd" })
    }

    @Test func `a title may be given`() async throws {
        let picture = try await picture("--title", "Så leds <vi>")
        #expect(picture.root.first("title")?.text == "Så leds <vi>")
        #expect(picture.root.all.contains { $0.name == "text" && $0.text == "Så leds <vi>" })
    }

    @Test(arguments: [("a4", 595.0, 842.0), ("a3", 842.0, 1191.0)])
    func `a size is a paper's`(_ size: String, _ short: Double, _ long: Double) async throws {
        let root = try await picture("--size", size, "--min-type", "3").root
        let sides = [root["width"], root["height"]].compactMap { $0.flatMap { Picture.numbers(in: $0).first } }.sorted()
        #expect(sides.count == 2 && abs(sides[0] - short) <= 1 && abs(sides[1] - long) <= 1, "\(sides)")
    }

    @Test func `print is black on white, boxes and lines`() async throws {
        func colours(_ picture: Picture) -> Set<String> {
            let shapes = (picture.boxes.map(\.element) + picture.lines).flatMap(\.all)
            return Set(shapes.flatMap { [$0["fill"], $0["stroke"]] }.compactMap { $0 }.filter { $0.hasPrefix("#") })
        }
        let isGrey = { (colour: String) -> Bool in
            let digits = Array(colour.dropFirst())
            return digits[0..<2] == digits[2..<4] && digits[2..<4] == digits[4..<6]
        }
        #expect(colours(try await picture("--theme", "print")).allSatisfy(isGrey))
        #expect(!colours(try await picture()).allSatisfy(isGrey))
    }

    @Test func `vacant, many and implied are told in words and strokes`() async throws {
        let picture = try await picture()
        func words(_ id: String) throws -> String { try picture.box(id).labels.map(\.text).joined(separator: " ") }
        #expect(try words("n-teknisk-chef") == "Tekniska chefen vakant")
        #expect(try words("n-nämnder") == "Nämnder antal okänt")
        #expect(try picture.box("n-teknisk-chef").element.all.contains { $0["stroke-dasharray"] != nil })
        #expect(try picture.box("n-ks").element.all.allSatisfy { $0["stroke-dasharray"] == nil })
    }
}
