import Testing

@Suite struct `Explaining a rule` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: ["DBL-02", "dir-01", "split-line", "Delad linje utan konfliktregel"])
    func `goes by any of its names`(_ name: String) async throws {
        let answer = try await Styrgraf.run("explain", name, in: folder)
        #expect(answer.status == 0 && answer.text.hasPrefix("DBL-02 delad linje utan konfliktregel\n====="))
        #expect(answer.text.contains("6 kap. 6 §") && answer.text.contains("# <- fynd"))
        // What is remarked in the examples is English.
        #expect(!answer.text.contains("# The") && !answer.text.contains("finding"))
    }

    @Test func `speaks English when asked to`() async throws {
        let answer = try await Styrgraf.run("explain", "DBL-02", "--language", "en", in: folder)
        #expect(answer.text.hasPrefix("DBL-02 split line") && answer.text.contains("chapter 6, section 6"))
        #expect(answer.text.contains("# <- finding") && answer.text.contains("# The same in other words"))
    }

    @Test func `takes a family, and lists every rule without a name`() async throws {
        let family = try await Styrgraf.run("explain", "DBL", in: folder).text
        #expect(family.contains("DBL-01 ") && family.contains("DBL-10 ") && !family.contains("GAP-01 "))
        let all = try await Styrgraf.run("explain", in: folder).text
        #expect(all.contains("DBL-01") && all.contains("REF-02") && all.hasSuffix(" regler\n"))
    }

    @Test func `is written as a page or as Markdown too`() async throws {
        let answer = try await Styrgraf.run(
            "explain", "KL-07", "--format", "markdown,html", "--output", "ut/", in: folder)
        #expect(answer.status == 0 && answer.output.isEmpty)
        #expect(try folder.names.filter { $0.hasPrefix("ut/") } == ["ut/KL-07.html", "ut/KL-07.md"])
    }

    @Test func `of an unknown name is wrong usage, with what was meant`() async throws {
        let answer = try await Styrgraf.run("explain", "dbl-2", "--language", "en", in: folder)
        #expect(answer.status == 64 && answer.output.isEmpty)
        #expect(answer.told.first == "styrgraf: error: no rule is called 'dbl-2'; did you mean 'DBL-02'?")
        #expect(try await Styrgraf.run("explain", "DBL-02", "--format", "pdf", in: folder).status == 64)
    }
}
