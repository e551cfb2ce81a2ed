import Pictures
import Testing

/// Organisations deeper and longer than any, which are drawn all the same.
@Suite struct `Charts beyond measure` {
    private func answer(_ model: String, _ arguments: String...) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(["chart", "m.yaml"] + arguments, in: TemporaryFolder(["m.yaml": model]))
    }

    @Test(.timeLimit(.minutes(10)), arguments: ["text", "html"])
    func `a chain of thousands is told and drawn`(_ format: String) async throws {
        let chain = (1..<3_000).map { "  c\($0): { slag: chef, chef: c\($0 - 1) }\n" }.joined()
        let answer = try await answer("befattningar:\n  c0: { slag: chef }\n\(chain)", "--format", format)
        #expect(answer.status == 0)
        #expect(answer.text.contains("[2999] c2999"))
        // What stands deep is not pushed out of the page.
        #expect(answer.output.count < 5_000_000)
    }

    @Test(.timeLimit(.minutes(10))) func `a name of very many characters is cut in the picture, and whole beside it`()
        async throws
    {
        let name = String(repeating: "x", count: 400_000)
        let answer = try await answer("organisation: \(name)\nenheter: { a: { slag: enhet, namn: \(name) } }\n")
        #expect(answer.status == 0)
        let picture = try Picture(answer.output)
        #expect(try picture.box("n-a").title.count == 400_000)
        #expect(picture.root.all.filter { $0.name == "text" }.allSatisfy { $0.text.count < 200 })
    }

    @Test func `a heap of accents on one letter is cut too`() async throws {
        let name = "a" + String(repeating: "\u{301}", count: 50_000)
        let answer = try await answer("enheter: { a: { slag: enhet, namn: \"\(name)\" } }\n")
        #expect(answer.status == 0)
    }

    @Test func `a PNG that there is no memory for is told with its size and what to do`() async throws {
        let folder = try TemporaryFolder(["m.yaml": Municipality.model])
        let answer = try await Styrgraf.run(
            ["chart", "m.yaml", "--format", "png", "--dpi", "1500"], in: folder,
            through: "ulimit -v 700000 && exec \"$@\"")
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.told.first?.hasSuffix("[no-memory-for-png]") == true, "\(answer.errors)")
        #expect(answer.told.last?.hasPrefix("hjälp: välj --dpi ") == true)
    }
}
