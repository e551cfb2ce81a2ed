import Files
import Foundation
import OrgAudit
import OrgCompare
import OrgFormats
import OrgModel
import OrgReview
import Testing
import Texts

/// What is said when the program runs: wordings with words from tables and from the model put in.
@Suite struct `What is told` {
    /// Words that only one language has.
    private let onlySwedish: Set<String>
    private let onlyEnglish: Set<String>

    init() throws {
        let (swedish, english) = try (
            Set(Speech.all(in: .swedish).words.keys), Set(Speech.all(in: .english).words.keys)
        )
        onlySwedish = swedish.subtracting(english).subtracting(Names.all).union(StopWords.swedish)
        onlyEnglish = english.subtracting(swedish).subtracting(Names.all).union(StopWords.english)
    }

    /// Words of the wrong language that the model does not have itself.
    private func strangers(in wordings: [Wording], model: String) -> [String] {
        let own = Set(Speech.words(of: model))
        return wordings.flatMap { wording in
            let english = Set(Speech.words(of: wording.english)).intersection(onlySwedish).subtracting(own)
            // The language page is English, and its headings are called what they are.
            let text = wording.swedish.split(separator: ", avsnittet '").first.map(String.init) ?? ""
            let swedish = Set(Speech.words(of: text)).intersection(onlyEnglish).subtracting(own)
            return english.sorted().map { "'\($0)' in: \(wording.english)" }
                + swedish.sorted().map { "'\($0)' in: \(wording.swedish)" }
        }
    }

    private func messages(_ model: String) -> [Message] {
        do {
            let document = try Document(reading: [InputFile(path: "m.yaml", bytes: Array(model.utf8))])
            return document.notes + document.resolved().warnings
        } catch {
            return error.messages
        }
    }

    @Test(arguments: [
        "units: { x: { kind: zzzz } }", "posts: { x: { kind: zzzz } }", "sources: { x: { kind: zzzz } }",
        "groups: { x: { kind: zzzz } }", "matters: { x: { kind: zzzz } }", "units: { x: { kind: policy } }",
        "zzzz: 1", "units: { x: { zzzz: 1 } }", "units: { x: { leads: { zzzz: 1 } } }",
        "units: { x: { leads: { level: 1 } } }", "statements: [{ zzzz: 1 }]", "statements: [{ who: x, does: zzzz }]",
        "statements: [{ level: 1 }]", "responsibilities: [{ zzzz: 1 }]", "responsibilities: [{ level: 1 }]",
        "accepted: [{ zzzz: 1 }]", "accepted: [{ node: x }]", "views: { v: { zzzz: 1 } }",
        "views: { v: { kinds: zzzz } }", "limits: { zzzz: 1 }", "limits: { SPAN-01: zz }",
        "units: { x: { count: zz } }", "units: { x: { count: { zzzz: 1 } } }", "groups: { x: { meetings: zz } }",
        "units: { x: { vacant: zz } }", "units: { x: { status: zz } }", "units: { x: { from: zz } }",
        "units: { x: { from: 2025-01-02, until: 2024-01-01 } }", "units: { x: { link: 'zz:zz' } }",
        "units: { ' ': {} }", "units: { unknown: {} }", "units: { x: {}, x: {} }",
        "units: zz", "- zz", "", "units: { x: *zz }", "--- {}\n--- {}", "units: { ? [a] : b }",
        "posts: { x: { chief: zz } }", "units: { x: {} }\nposts: { x: {} }", "ends: [zz]",
        "units: { x: { part of: y }, y: { part of: x } }", "units: { x: { chief: zz, chief: yy } }",
        "posts: { x: { chief:y } }", "posts: { x: { chief } }", "posts: { x: { chief: } }",
        "posts: { x: { held by: Z Z } }",
    ])
    func `of a slip is in one language`(_ model: String) {
        let messages = messages(model)
        let told = messages.map(\.text) + messages.compactMap(\.help) + messages.flatMap { $0.notes.map(\.text) }
        let strangers = strangers(in: told, model: model)
        #expect(strangers.isEmpty, Comment(rawValue: "\n" + strangers.joined(separator: "\n")))
    }

    @Test func `of a finding is in one language`() throws {
        var faults: [String] = []
        for rule in RuleCatalogue.all {
            for example in rule.examples {
                let file = InputFile(path: "m.yaml", bytes: Array(example.model.utf8))
                let findings = Audit(
                    of: try Document(reading: [file]).resolved(),
                    .init(today: Day(year: 2026, month: 1, day: 15)!, checklists: try Checklist.standard)
                ).result.findings.filter { $0.code == rule.code }
                let told = findings.flatMap { [$0.ruleName, $0.message, $0.why, $0.advice] }
                faults += strangers(in: told, model: example.model).map { "\(rule.code): \($0)" }
            }
        }
        #expect(faults.isEmpty, Comment(rawValue: "\n" + Set(faults).sorted().joined(separator: "\n")))
    }

    @Test func `of a comparison's finding is in one language`() throws {
        var faults: [String] = []
        for rule in ComparisonRules.all {
            for example in rule.examples {
                let sides = try [example.before, example.after].map { model in
                    try Document(reading: [InputFile(path: "m.yaml", bytes: Array(model.utf8))]).resolved()
                }
                let review = Review(
                    of: Comparison(of: sides[0], with: sides[1], .init(trustsIDs: true)),
                    .init(today: Day(year: 2026, month: 1, day: 15)!))
                let findings = (review.introduced + review.remarks).filter { $0.code == rule.code }
                let told = findings.flatMap { [$0.ruleName, $0.message, $0.why, $0.advice] }
                faults += strangers(in: told, model: example.before + example.after).map { "\(rule.code): \($0)" }
            }
        }
        #expect(faults.isEmpty, Comment(rawValue: "\n" + Set(faults).sorted().joined(separator: "\n")))
    }

    @Test func `every kind is heard in English, one and many`() {
        for kind in NodeKind.allCases {
            #expect(NodeKind(word: kind.words.singular.english) == kind)
            #expect(NodeKind(word: kind.words.plural.english) == kind)
        }
    }

    @Test func `a model in English alone has no Swedish word, and is the same`() throws {
        let swedish = """
            enheter: { ks: { slag: kommunstyrelse }, f: { slag: förvaltning, hör till: ks } }
            befattningar: { d: { slag: kommundirektör, chef: ks, leder: f }, e: { slag: chef, chef: okänt } }
            grupper: { g: { slag: ledningsgrupp, möten: 12/år, beskriven: [uppdrag, arbetsformer] } }
            ärenden: { m: { klass: mål, beslutas av: nämnder } }
            """
        let english = """
            units: { ks: { kind: executive board }, f: { kind: Department, belongs to: ks } }
            posts: { d: { kind: municipal director, chief: ks, leads: f }, e: { kind: manager, chief: unknown } }
            groups: { g: { kind: management group, meetings: 12/year, described: [mandate, Ways of working] } }
            matters: { m: { class: Goals, decided by: committees } }
            """
        func told(_ model: String) throws -> [String] {
            let organisation = try Document(reading: [InputFile(path: "m.yaml", bytes: Array(model.utf8))]).resolved()
            let statements = organisation.statements.map { statement in
                let ends = [statement.subject, statement.object].map { $0.map(organisation.id) ?? "-" }
                return "\(ends[0]) \(statement.relation) \(ends[1])"
            }
            let nodes = organisation.nodes.map { node in
                let headings = organisation.traits(of: node).headings.map { organisation.texts[$0] }
                let terms = [organisation.value(.klass, of: node) ?? "", "\(headings)"]
                return "\(organisation.id(of: node)) \(organisation.kind(of: node)) \(terms)"
            }
            return (statements + nodes).sorted()
        }
        #expect(try told(english) == told(swedish))
    }

    @Test func `every class that a rule or a standard list asks for is on the list of classes`() throws {
        let paths =
            try Repository.paths(under: "Sources/OrgAudit/Rules", endingIn: ".swift")
            + Repository.paths(under: "Sources/OrgFormats/Checklists/Standard", endingIn: ".yaml")
        let known = Set(MatterClass.words.map(\.swedish))
        var found: Set<String> = []
        for path in paths {
            for piece in try Repository.text(path).components(separatedBy: "klass: ").dropFirst() {
                let list =
                    piece.hasPrefix("[")
                    ? piece.dropFirst().prefix { $0 != "]" } : piece.prefix { !",}\n".contains($0) }
                found.formUnion(
                    list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0 != "något" })
            }
        }
        #expect(found.count > 15)
        #expect(found.subtracting(known) == [])
    }
}
