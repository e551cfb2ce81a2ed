import Foundation
import Testing

/// Each process orders its sets and tables by a seed of its own, so that what hangs on their order shows only in another
/// process.
@Suite struct `The same model, the same findings` {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../..").standardizedFileURL

    private static func contents(of folder: String, _ isWanted: (String) -> Bool) -> [String] {
        let url = root.appendingPathComponent(folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return names.sorted().filter(isWanted).map { url.appendingPathComponent($0).path }
    }

    static let models = contents(of: "Models") { !$0.contains(".") }
    static let documents = contents(of: "Tests/OthersDocuments") { $0.hasSuffix(".yaml") }

    private func told(_ arguments: [String]) async throws -> [UInt8] {
        let answer = try await Styrgraf.run(arguments + ["--format", "json"], in: TemporaryFolder([:]))
        #expect(answer.output.count > 100, "\(answer.errors)")
        return answer.output
    }

    @Test func `are told of what is there`() { #expect(Self.models.count > 8 && Self.documents.count > 37) }

    @Test(arguments: models + documents)
    func `are told in the same bytes by each process`(_ model: String) async throws {
        let arguments = ["audit", model, "--today", "2026-11-26"]
        let first = try await told(arguments)
        for _ in 0..<2 { #expect(try await told(arguments) == first) }
    }

    @Test(arguments: [("vindeln-2022", "vindeln-2023"), ("lulea-2014", "lulea-2015")])
    func `and the same changes`(_ before: String, _ after: String) async throws {
        let paths = [before, after].map { Self.root.appendingPathComponent("Models/\($0)").path }
        let arguments = ["compare"] + paths + ["--today", "2026-11-26"]
        let first = try await told(arguments)
        for _ in 0..<3 { #expect(try await told(arguments) == first) }
    }

    /// What was lost in turn: one of several things that one is said not to do.
    @Test func `hold all that one is said not to do`() async throws {
        let model = """
            källa: r
            källor: { r: { slag: revisionsrapport }, plan: { slag: plan } }
            enheter: { n: { slag: nämnd } }
            ärenden: { mål: {}, regler: {}, ram: {} }
            utsagor: [{ vem: n, gör: beslutar, vad: [plan, mål, regler, ram], gäller: nej }]
            """
        let folder = try TemporaryFolder(["m.yaml": model])
        for _ in 0..<6 {
            let answer = try await Styrgraf.run(["audit", "m.yaml", "--today", "2026-11-26"], in: folder)
            #expect(answer.text.contains("'n' beslutar inte om 'mål', 'plan', 'ram' och 'regler'"))
        }
    }

    /// Of several to whom one is said to report, in two rhythms by two documents, each is told.
    @Test func `hold all of whom two documents say two things`() async throws {
        let model = """
            källor: { r: { slag: reglemente }, p: { slag: policy } }
            enheter: { n: { slag: nämnd }, a: { slag: nämnd }, b: { slag: nämnd }, c: { slag: nämnd } }
            ärenden: { rapporten: {} }
            utsagor:
              - { vem: n, gör: lämnar, vad: rapporten, mottagare: [a, b, c], ofta: 1/år, källa: r }
              - { vem: n, gör: lämnar, vad: rapporten, mottagare: [a, b, c], ofta: 4/år, källa: p }
            """
        let folder = try TemporaryFolder(["m.yaml": model])
        for _ in 0..<4 {
            let answer = try await Styrgraf.run(["audit", "m.yaml", "--today", "2026-11-26"], in: folder)
            #expect(answer.text.contains("'n' rapporterar till 'a', 'b' och 'c'"))
        }
    }
}
