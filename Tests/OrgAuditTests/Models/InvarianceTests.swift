import Files
import Foundation
import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Yaml

/// What an audit says depends on what the model says, never on what things are called, in which order they are told,
/// or in how many files.
@Suite struct `Renaming every node, shuffling every list and splitting every file` {
    @Test(arguments: [
        "direktorsinstruktion", "exempelkommunen", "forsta", "kommundirektorens-rapport", "partille",
        "pks", "vindeln",
    ])
    func `changes nothing but names and places in what an audit says of a model`(_ model: String) throws {
        for seed in UInt64(1)...3 { try hold([Seeds.path(model)], seed: seed) }
    }

    @Test func `changes nothing but names and places in what an audit says of an after-model`() throws {
        let base = Seeds.path("exempelkommunen")
        try hold([base + "/forslag-2027", base], seed: 7)
    }

    @Test(arguments: NamedExample.all)
    func `changes nothing but names and places in what an audit says of a rule's example`(
        _ named: NamedExample
    ) throws {
        let tree = try YAMLComposer.tree(of: Array(named.example.model.utf8))
        let models = tree.map { [$0] } ?? []
        var renaming = Renaming(of: models, seed: 11)
        let files = models.flatMap { renaming.files($0) }.enumerated().map { number, text in
            InputFile(path: "del-\(number).yaml", bytes: Array(text.utf8))
        }
        let before = try Audited(try Exampled.organisation(named.example.model), id: renaming.id)
        let after = try Audited(try Document(reading: files).resolved()) { $0 }
        #expect(before == after)
    }

    /// Holds a model against itself told over again; the bases it goes back to come after it.
    private func hold(_ folders: [String], seed: UInt64) throws {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("styrgraf-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let trees = try folders.map { folder in
            try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }.sorted().map {
                try #require(try YAMLComposer.tree(of: Array(Data(contentsOf: URL(filePath: "\(folder)/\($0)")))))
            }
        }
        var renaming = Renaming(of: trees.flatMap { $0 }, seed: seed)
        let top = folders.last ?? ""
        for (folder, files) in zip(folders, trees) {
            let place = scratch.appending(path: String(folder.dropFirst(top.count)))
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for (number, text) in files.flatMap({ renaming.files($0) }).enumerated() {
                try Data(text.utf8).write(to: place.appending(path: "del-\(number).yaml"))
            }
        }
        let turned = scratch.appending(path: String(folders[0].dropFirst(top.count))).path
        let before = try Audited(try Document(readingModelAt: folders[0]).resolved(), id: renaming.id)
        let after = try Audited(try Document(readingModelAt: turned).resolved()) { $0 }
        #expect(before.findings.subtracting(after.findings).isEmpty, "only in the model as written")
        #expect(after.findings.subtracting(before.findings).isEmpty, "only in the model told over again")
        #expect(before == after)
    }
}

/// What an audit comes to, names and places apart.
private struct Audited: Equatable {
    struct Told: Hashable {
        let code: String
        let verdict: Verdict
        let severity: Severity
        let subjects: [String]
        let evidence: Int
        let isAccepted: Bool
        /// Tells apart findings that are alike in all the rest.
        var number = 0
    }

    var findings: Set<Told> = []
    var sound: Set<[String]> = []
    let runs: [String: Applicability]
    /// What each question of each checklist was answered, of whom.
    let answers: Set<[String]>

    init(_ organisation: Organisation, id: (String) -> String) throws {
        let result = Audit(of: organisation, .init(today: Exampled.today, checklists: try Checklist.standard)).result
        func told(_ findings: [Finding]) -> Set<Told> {
            findings.reduce(into: []) { set, finding in
                var told = Told(
                    code: finding.code, verdict: finding.verdict, severity: finding.severity,
                    subjects: finding.subjects.map { id($0.id) }.sorted(), evidence: finding.evidence.count,
                    isAccepted: finding.accepted != nil)
                while !set.insert(told).inserted { told.number += 1 }
            }
        }
        findings = told(result.findings + result.accepted)
        sound = Set(
            result.account.looksRight.map {
                [$0.code, "\($0.evidence.count)"] + $0.subjects.map { id($0.id) }.sorted()
            })
        answers = Set(
            result.checklists.flatMap { list in
                list.items.map { [list.id, list.subject.map { id($0.id) } ?? "", $0.id, "\($0.answer)"] }
            })
        runs = Dictionary(uniqueKeysWithValues: result.account.runs.map { ($0.code, $0.applicability) })
    }
}
