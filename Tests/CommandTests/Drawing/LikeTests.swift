import Testing

@Suite struct `Charts like earlier ones` {
    let folder: TemporaryFolder

    init() throws {
        let posts = (1...40).map { "  post-\($0): { slag: befattning, chef: post-\($0 / 4) }\n" }.joined()
        folder = try TemporaryFolder([
            "m.yaml": "befattningar:\n  post-0: { slag: chef }\n" + posts, "text.svg": "<svg/>",
            "other.yaml": "enheter: { a: { slag: enhet } }",
            "later.svg": "<svg><metadata>styrgraf-layout 99\n</metadata></svg>",
        ])
    }

    private func chart(_ model: String, _ arguments: String...) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(["chart", model] + arguments, in: folder)
    }

    @Test(arguments: ["a.svg", "a.html"]) func `a picture of nothing new is the same`(_ name: String) async throws {
        #expect(try await chart("m.yaml", "--output", name).status == 0)
        let first = try folder.bytes(name)
        // It may be written over: it is no source.
        let answer = try await chart("m.yaml", "--like", name, "--output", name)
        #expect(answer.status == 0 && answer.errors.isEmpty, "\(answer.errors)")
        #expect(try folder.bytes(name) == first)
    }

    @Test(arguments: [
        ("text.svg", "säger inget om"), ("later.svg", "senare version"), ("nothing.svg", "finns inte"),
        ("m.yaml", "säger inget om"),
    ])
    func `a file that is no earlier picture is told with the way out`(_ name: String, _ words: String) async throws {
        let answer = try await chart("m.yaml", "--like", name)
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.told.first?.hasPrefix("\(name): fel: ") == true, "\(answer.told)")
        #expect(answer.told.first?.contains(words) == true && answer.told.last?.hasPrefix("hjälp: ") == true)
    }

    @Test func `a picture of something else is told`() async throws {
        #expect(try await chart("other.yaml", "--output", "other.svg").status == 0)
        let answer = try await chart("m.yaml", "--like", "other.svg", "--language", "en")
        #expect(answer.status == 2)
        #expect(answer.told.first?.contains("shows nothing of what is to be drawn") == true, "\(answer.told)")
    }

    @Test func `several pages are laid out anew, and that is told`() async throws {
        #expect(try await chart("m.yaml", "--output", "a.svg").status == 0)
        let answer = try await chart(
            "m.yaml", "--like", "a.svg", "--size", "a4", "--min-type", "12", "--output", "b.pdf")
        #expect(answer.status == 0)
        #expect(answer.told.contains { $0.contains("[pages-anew]") }, "\(answer.told)")
    }
}
