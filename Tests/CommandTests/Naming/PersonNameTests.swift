import Pictures
import Testing

@Suite struct `Names of persons` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["m.yaml": Municipality.model]) }

    static let views = [
        [], ["--lines", "alla"], ["--lines", "innehar"], ["--around", "ekonomichef", "--lines", "alla"],
    ]

    @Test(arguments: ["svg", "html", "dot", "text"], views)
    func `a name and an id that is one are hidden unless asked for`(_ format: String, _ view: [String]) async throws {
        let answer = try await Styrgraf.run(["chart", "m.yaml", "--format", format] + view, in: folder)
        #expect(answer.status == 0)
        for name in ["Anna", "anna", "Bo Exempel", "bo-exempel", "Exempel,"] {
            #expect(!answer.text.contains(name), "\(name)")
        }
    }

    @Test(arguments: ["svg", "html", "dot", "text"])
    func `names are shown where they are asked for`(_ format: String) async throws {
        let answer = try await Styrgraf.run("chart", "m.yaml", "--format", format, "--names", in: folder)
        // A narrow box breaks a name.
        for name in ["Anna", "Bo", "Exempel"] { #expect(answer.text.contains(name), "\(name)") }
    }

    @Test func `persons that are drawn are numbered`() async throws {
        let picture = try Picture(
            try await Styrgraf.run("chart", "m.yaml", "--lines", "innehar", in: folder).output)
        #expect(Set(picture.ids).isSuperset(of: ["n-person-1", "n-person-2"]))
        #expect(try picture.box("n-person-1").title == "Person 1")
        // One holds two posts, and is one person.
        #expect(picture.pairs("innehar").filter { $0.subject.id == "n-person-1" }.count == 2)
    }

    @Test func `a chart around a person does not name it in the title`() async throws {
        let answer = try await Styrgraf.run(
            "chart", "m.yaml", "--around", "anna-exempel", "--lines", "alla", in: folder)
        #expect(answer.status == 0)
        #expect(!answer.text.contains("Anna") && !answer.text.contains("anna"))
    }

    @Test func `a holder whom the model does not define is not named either`() async throws {
        let model = "befattningar: { chefen: { slag: chef, innehas av: Kim Hemlig } }\n"
        let answer = try await Styrgraf.run("chart", "m.yaml", in: TemporaryFolder(["m.yaml": model]))
        #expect(answer.status == 0)
        #expect(!answer.text.contains("Hemlig"))
    }
}
