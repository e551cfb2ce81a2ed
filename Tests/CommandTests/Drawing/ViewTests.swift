import Pictures
import Testing

@Suite struct `Views` {
    static let names = ["styrning", "samverkan", "bolag", "grupper", "personal", "allt"]

    private func answer(_ arguments: String..., model: String = Municipality.model) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(["chart", "m.yaml"] + arguments, in: TemporaryFolder(["m.yaml": model]))
    }

    private func picture(_ view: String, _ arguments: String...) async throws -> Picture {
        let folder = try TemporaryFolder(["m.yaml": Municipality.model])
        let answer = try await Styrgraf.run(["chart", "m.yaml", "--view", view] + arguments, in: folder)
        #expect(answer.status == 0 && answer.errors == "", "\(answer.errors)")
        return try Picture(answer.output)
    }

    static let shown: [(view: String, title: String, boxes: [String])] = [
        (
            "styrning", "Exempelkommunen: styrning",
            ["n-kf", "n-revisionen", "n-ks", "n-nämnder", "n-bolaget", "n-kontoret", "n-kommundirektör"]
        ),
        ("samverkan", "Exempelkommunen: samverkan", ["n-fös", "n-kommundirektör"]),
        ("bolag", "Exempelkommunen: bolag och ägarstyrning", ["n-kf", "n-ks", "n-bolaget"]),
        ("grupper", "Exempelkommunen: grupper", ["n-klg", "n-kommundirektör", "n-ekonomichef", "n-hr-chef"]),
        (
            "personal", "Exempelkommunen: chefslinjer",
            [
                "n-ks", "n-kommundirektör", "n-ekonomichef", "n-kanslichef", "n-hr-chef", "n-teknisk-chef",
                "n-socialchef", "n-skolchef", "n-controller",
            ]
        ),
        (
            "allt", "Exempelkommunen: allt",
            Municipality.boxes + ["n-person-1", "n-person-2", "n-instruktion", "n-policy", "n-budget"]
        ),
    ]

    @Test(arguments: shown)
    func `a view shows what it is about, under its own title`(
        _ expected: (view: String, title: String, boxes: [String])
    ) async throws {
        let picture = try await picture(expected.view)
        #expect(picture.ids == expected.boxes.sorted())
        #expect(picture.root.first("title")?.text == expected.title)
        #expect(try await self.picture(expected.view.uppercased()).ids == picture.ids)
    }

    @Test func `a view draws its own lines`() async throws {
        let relations = [
            "styrning": ["chef", "granskar", "hörTill", "leder", "tillsätter", "uppdrag", "uppsikt", "äger"],
            "samverkan": ["leder", "samverkansansvar"], "bolag": ["uppsikt", "äger"], "grupper": ["ingår", "leder"],
            "personal": ["chef"],
        ]
        for (view, expected) in relations {
            let ids = try await picture(view).lines.compactMap { $0["id"] }
            #expect(
                Set(ids.compactMap { $0.split(separator: "_").dropFirst().first.map(String.init) }).sorted() == expected
            )
        }
    }

    @Test func `what is said of a person is hidden in the view of everything too`() async throws {
        let text = try await answer("--view", "allt", "--format", "text").text
        #expect(!text.contains("Anna") && text.contains("Person 1"))
    }

    @Test func `in the view of everything each stands for itself`() async throws {
        let frames = try await picture("allt").root.all.filter { $0.classes.contains("frame") }
        #expect(frames.isEmpty)
    }

    @Test func `a title, lines and a depth may be given for a view`() async throws {
        #expect(try await picture("bolag", "--title", "Ägandet").root.first("title")?.text == "Ägandet")
        #expect(try await picture("styrning", "--lines", "chef").pairs("chef").count == 1)
        #expect(try await picture("personal", "--depth", "1").ids == ["n-kommundirektör", "n-ks"])
    }

    @Test func `a view in English is titled in English`() async throws {
        let answer = try await answer("--view", "grupper", "--language", "en")
        #expect(try Picture(answer.output).root.first("title")?.text == "Exempelkommunen: groups")
    }

    @Test func `an unknown view is wrong usage, told with what was meant and what there is`() async throws {
        let swedish = try await answer("--view", "styrnig")
        #expect(swedish.status == 64 && swedish.output.isEmpty)
        #expect(swedish.told.first == "styrgraf: fel: --view: ingen vy heter 'styrnig'; menade du 'styrning'?")
        #expect(
            swedish.told.last
                == "hjälp: vyer är: \(Self.names.joined(separator: ", ")); modellens egna står under 'vyer'")
        let english = try await answer("--view", "personel", "--language", "en")
        #expect(english.status == 64 && english.output.isEmpty)
        #expect(english.told.first == "styrgraf: error: --view: no view is called 'personel'; did you mean 'personal'?")
        #expect(
            english.told.last
                == "help: views are: governance, co-operation, companies, groups, staff, everything; the model's own stand under 'views'"
        )
        let strange = try await answer("--view", "xyzzyxyzzy", "--language", "en")
        #expect(strange.status == 64)
        #expect(strange.told.first == "styrgraf: error: --view: no view is called 'xyzzyxyzzy'")
    }

    @Test(arguments: ["samverkan", "bolag", "grupper", "personal"], ["svg", "text"])
    func `a view with nothing to draw is told`(_ view: String, _ format: String) async throws {
        let model = "enheter: { ks: { slag: kommunstyrelse } }\n"
        let answer = try await answer("--view", view, "--format", format, model: model)
        #expect(answer.status == 2 && answer.output.isEmpty)
        let why = "modellen säger inget om det som vyn visar"
        #expect(answer.told.first == "m.yaml: fel: det finns inget att rita: \(why) [nothing-to-draw]")
        #expect(answer.told.last?.hasPrefix("hjälp: vyer som visar något av modellen: styrning, allt;") == true)
    }

    @Test(arguments: names)
    func `a view of a whole municipality is drawn, and as text`(_ view: String) async throws {
        let model = Repository.model("exempelkommunen")
        let picture = try Picture(
            try await Styrgraf.run("chart", model, "--view", view, in: TemporaryFolder()).output)
        #expect(picture.boxes.count > 10 && !picture.lines.isEmpty)
        let text = try await Styrgraf.run("chart", model, "--view", view, "--format", "text", in: TemporaryFolder())
        #expect(text.status == 0)
        let entries = text.text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("- ") }
        #expect(entries.count == picture.boxes.count)
    }
}
