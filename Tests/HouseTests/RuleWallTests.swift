import Testing

/// Rules judge what statements mean, not the words that say it: a rule that read a relation would hear one of several
/// wordings of the same.
@Suite struct `A rule` {
    /// What a rule may not speak of: relations, the terms of a statement, and lines asked for by relation.
    private static let walled = [
        #"\bRelation\b"#, #"\bDetail\b"#, #"\.relation\b"#, #"\.detail\b"#, #"\bdetail\(of:"#, #"\blines\(at:"#,
        #"\blines\((\.|relation|_)"#, #"\borganisation\.lines\b"#, #"\bstatements?\("#, #"\bLineIndex\b"#,
        #"\bSpokenStatements\b"#, #"\bseverances\b"#,
    ].joined(separator: "|")

    /// What is about the model's own text, and the one door through which it is read.
    private static let doors = [
        "Gaps/MissingChief.swift": "`coverage.claims`: which document claims to tell all, so that it is told once",
        "Gaps/LeaderlessUnit.swift": "`coverage.claims`: which document claims to tell all, so that it is told once",
        "Cooperation/MissingLevel.swift": "`coverage.claims`: which levels a document claims to tell of",
        "Law/Organs/IrregularBoard.swift": "`coverage.claims`: whether a document claims to list the organs",
    ]

    private let files: [SourceFile]

    init() throws {
        let room = try #require(try House.asBuilt.get().libraries.first { $0.name == "OrgAudit" })
        files = room.files.filter { $0.path.contains("/Rules/") }
    }

    @Test func `is read`() { #expect(files.count > 90) }

    @Test func `reads facts, and no line by the words that say it`() throws {
        let walled = try Regex(Self.walled)
        for file in files {
            let lines = file.text.split(separator: "\n").filter { $0.contains(walled) }
            #expect(lines.isEmpty, "\(file.path): \(lines)")
        }
    }

    @Test func `goes through a door only where one is named`() {
        let users = files.filter { $0.text.contains("coverage.claims") }.map(\.path)
        #expect(users.allSatisfy { path in Self.doors.keys.contains { path.hasSuffix($0) } })
        #expect(users.count == Self.doors.count)
    }
}
