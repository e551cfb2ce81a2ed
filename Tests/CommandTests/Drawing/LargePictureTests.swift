import Pictures
import Testing

@Suite struct `Pictures beyond bounds` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["m.yaml": Municipality.model]) }

    /// Width and height as the head of a PNG gives them.
    private func pixels(_ png: [UInt8]) -> (width: Int, height: Int) {
        func number(_ start: Int) -> Int { png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return (number(16), number(20))
    }

    @Test func `a PNG that is too large is told with its size and what to do, and nothing is left`() async throws {
        for (language, told, help) in [
            ("sv", "m.yaml: fel: bilden blir ", "hjälp: välj --dpi "),
            ("en", "m.yaml: error: the picture would be ", "help: choose --dpi "),
        ] {
            let answer = try await Styrgraf.run(
                "chart", "m.yaml", "--format", "svg,png", "--dpi", "4800", "--output", "ut/", "--language", language,
                in: folder)
            #expect(answer.status == 2 && answer.output.isEmpty)
            let first = try #require(answer.told.first)
            #expect(first.hasPrefix(told) && first.contains("32767") && first.hasSuffix("[png-too-large]"), "\(first)")
            let size = first.split { !$0.isNumber }.compactMap { Int($0) }
            #expect(size.first.map { $0 > 32_767 } == true || size.dropFirst().first.map { $0 > 32_767 } == true)
            #expect(answer.told.last?.hasPrefix(help) == true)
            #expect(try folder.names.filter { $0.hasPrefix("ut/") } == [])
        }
    }

    @Test func `the resolution that is advised is the largest that fits`() async throws {
        let answer = try await Styrgraf.run("chart", "m.yaml", "--format", "png", "--dpi", "4800", in: folder)
        let help = try #require(answer.told.last)
        let advised = try #require(help.split { !$0.isNumber }.compactMap { Int($0) }.first)
        #expect(advised > 500 && advised < 4_800)
        let larger = try await Styrgraf.run(
            "chart", "m.yaml", "--format", "png", "--dpi", "\(advised + 2)", in: folder)
        #expect(larger.status == 2)
    }

    @Test func `the size of a PNG follows its resolution`() async throws {
        let low = try await Styrgraf.run("chart", "m.yaml", "--format", "png", "--dpi", "75", in: folder)
        let high = try await Styrgraf.run("chart", "m.yaml", "--format", "png", "--dpi", "150", in: folder)
        let plain = try await Styrgraf.run("chart", "m.yaml", "--format", "png", in: folder)
        let (small, large) = (pixels(low.output), pixels(high.output))
        #expect(abs(large.width - 2 * small.width) <= 4 && abs(large.height - 2 * small.height) <= 4)
        #expect(plain.output == high.output)
        let svg = try Picture(try await Styrgraf.run("chart", "m.yaml", in: folder).output)
        let points = try #require(svg.root["width"].flatMap { Picture.numbers(in: $0).first })
        #expect(abs(Double(small.width) - points * 75 / 72) <= 4)
    }

    @Test(.timeLimit(.minutes(10))) func `a model of a thousand posts is drawn`() async throws {
        let posts = (1...1_000).map { "  post \($0): { slag: befattning, chef: post \($0 / 8) }\n" }.joined()
        let model = "befattningar:\n  post 0: { slag: chef }\n" + posts
        let answer = try await Styrgraf.run("chart", "m.yaml", in: TemporaryFolder(["m.yaml": model]))
        #expect(answer.status == 0)
        #expect(try Picture(answer.output).boxes.count == 1_001)
    }
}
