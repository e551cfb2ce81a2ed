import Foundation
import OrgAudit
import OrgModel
import Testing

/// A model of one kind of flaw that real documents have, in words of its own: flawed, or a clean neighbour.
struct FlawKind: CustomTestStringConvertible, Sendable {
    let file: String
    let number: Int
    let isFlawed: Bool
    /// The code, the severity and the subjects that are told; of a clean one, the codes that are not.
    let words: [String]
    let model: String

    var testDescription: String { "\(file) \(number)" }

    /// Those of `Tests/FlawKinds`: in each file a kind, a line before each model.
    static let all: [FlawKind] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../FlawKinds")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
        return files.flatMap { file -> [FlawKind] in
            let text = (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) ?? ""
            return text.components(separatedBy: "\n--- ").dropFirst().enumerated().map { number, part in
                let lines = part.split(separator: "\n", maxSplits: 1).map(String.init)
                let words = lines[0].replacingOccurrences(of: ",", with: "").split(separator: " ").map(String.init)
                return FlawKind(
                    file: file, number: number + 1, isFlawed: words[0] == "flawed", words: Array(words.dropFirst()),
                    model: lines[1])
            }
        }
    }()
}

@Suite struct `A kind of flaw that real documents have` {
    @Test(arguments: FlawKind.all)
    func `is heard in other words than the rule's own, and its clean neighbour is not`(_ kind: FlawKind) throws {
        let findings = try Exampled.result(of: kind.model).findings
        guard kind.isFlawed else {
            #expect(findings.allSatisfy { !kind.words.contains($0.code) || $0.severity < .medel })
            return
        }
        let told = findings.filter { $0.code == kind.words[0] && $0.severity.rawValue == kind.words[1] }
        let subjects = Set(kind.words.dropFirst(2))
        #expect(told.contains { subjects.isSubset(of: $0.subjects.map(\.id)) }, "\(findings.map(\.code))")
    }

    @Test func `has its file`() { #expect(Set(FlawKind.all.map(\.file)).count > 20) }
}
