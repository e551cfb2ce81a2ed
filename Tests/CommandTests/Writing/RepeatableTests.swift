import Testing

@Suite struct `The same model, the same bytes` {
    private func drawn(_ files: [String: String], _ model: String, _ arguments: [String]) async throws -> [UInt8] {
        let answer = try await Styrgraf.run(["chart", model] + arguments, in: TemporaryFolder(files))
        #expect(answer.status == 0, "\(answer.errors)")
        return answer.output
    }

    @Test(arguments: DrawnFormat.all)
    func `twice drawn is drawn alike`(_ format: DrawnFormat) async throws {
        let files = ["m.yaml": Municipality.model]
        let arguments = ["--format", format.name, "--lines", "alla"]
        let first = try await drawn(files, "m.yaml", arguments)
        for _ in 0..<3 { #expect(try await drawn(files, "m.yaml", arguments) == first) }
    }

    @Test(arguments: DrawnFormat.all, [[], ["--lines", "alla", "--names"]])
    func `a model in another order is drawn alike`(_ format: DrawnFormat, _ more: [String]) async throws {
        let arguments = ["--format", format.name] + more
        let plain = try await drawn(["m.yaml": Municipality.model], "m.yaml", arguments)
        #expect(try await drawn(["m.yaml": Municipality.reversed], "m.yaml", arguments) == plain)
    }

    @Test(arguments: DrawnFormat.all)
    func `a model in a folder of files is drawn alike`(_ format: DrawnFormat) async throws {
        let arguments = ["--format", format.name, "--lines", "alla"]
        let plain = try await drawn(["m.yaml": Municipality.model], "m.yaml", arguments)
        let files = Dictionary(uniqueKeysWithValues: Municipality.files.map { ("m/\($0.key)", $0.value) })
        #expect(try await drawn(files, "m", arguments) == plain)
    }

    @Test(arguments: ["svg", "text"])
    func `which of two lines that differ in their terms is drawn does not depend on the order`(
        _ format: String
    ) async throws {
        let lines = ["chef: b", "chef: { vad: b, krav: ja }", "chef: { vad: b, status: underförstått }"]
        let pictures = try await [[0, 1, 2], [2, 1, 0], [1, 0, 2]].asyncMap { order in
            let statements = order.map { number -> String in
                let terms = ["", ", krav: ja", ", status: underförstått"][number]
                return "  - { vem: a, gör: chef, vad: b\(terms) }\n"
            }
            let model = "befattningar: { a: { slag: chef }, b: { slag: chef } }\nutsagor:\n" + statements.joined()
            return try await drawn(["m.yaml": model], "m.yaml", ["--format", format])
        }
        #expect(lines.count == 3 && Set(pictures).count == 1)
    }

    @Test func `a model that differs is drawn differently`() async throws {
        let changed = Municipality.model.replacing("namn: Kommunstyrelsen", with: "namn: Regionstyrelsen")
        for format in DrawnFormat.all {
            let arguments = ["--format", format.name]
            let plain = try await drawn(["m.yaml": Municipality.model], "m.yaml", arguments)
            #expect(try await drawn(["m.yaml": changed], "m.yaml", arguments) != plain, "\(format)")
        }
    }

    @Test func `a PDF says that it was made on the model's own date`() async throws {
        let pdf = try await drawn(["m.yaml": Municipality.model], "m.yaml", ["--format", "pdf"])
        #expect(String(decoding: pdf, as: UTF8.self).contains("D:20241120"))
    }
}

extension Sequence {
    /// The results of `work`, one after the other.
    func asyncMap<Result>(_ work: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await work(element)) }
        return results
    }
}
