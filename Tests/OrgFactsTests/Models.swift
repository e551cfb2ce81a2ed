import Files
import Foundation
import OrgFacts
import OrgFormats
import OrgModel

/// The models that the tests read: those of the repository, and small ones as a test writes them.
enum Models {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Models")

    /// The folders of `Models`, and the proposal within one of them: each is one model.
    static let names: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return all.filter { !$0.contains(".") }.sorted() + ["exempelkommunen/forslag-2027"]
    }()

    static let day = Day("2026-01-15").unsafelyUnwrapped

    static func organisation(_ name: String) throws -> Organisation {
        try Document(readingModelAt: root.appending(path: name).path).resolved()
    }

    static func organisation(text: String) throws -> Organisation {
        try Document(reading: [InputFile(path: "m.yaml", bytes: Array(text.utf8))]).resolved()
    }
}

extension Facts {
    /// The facts of a model as a test writes it.
    convenience init(_ text: String) throws { self.init(of: try Models.organisation(text: text), on: Models.day) }

    func node(_ id: String) -> Node { organisation.node(id).unsafelyUnwrapped }

    /// `socialnämnden svararInför, buret`, the first end or the other, a fact a row.
    func told(_ facts: [Fact], _ end: KeyPath<Fact, Node?>) -> [String] {
        facts.map { fact in
            "\(fact[keyPath: end].map(organisation.id) ?? "-") \(fact.act), \(fact.grade)"
        }.sorted()
    }

    func principals(_ id: String) -> [String] { told(principals(of: node(id)), \.whom) }
    func commanders(_ id: String) -> [String] { told(commanders(of: node(id)), \.who) }
    func runners(_ id: String) -> [String] { told(runners(of: node(id)), \.who) }
    func leaders(_ id: String) -> [String] { told(leaders(of: node(id)), \.who) }
    func watchers(_ id: String) -> [String] { told(watchers(of: node(id)), \.who) }
    func homes(_ id: String) -> [String] { told(homes(of: node(id)), \.whom) }

    /// Every answer to every question about every node.
    var answers: [Fact] { organisation.nodes.flatMap { answers(about: $0) } }

    /// Every answer to every question about a node.
    func answers(about node: Node) -> [Fact] {
        let questions: [(Node) -> [Fact]] = [
            { self.principals(of: $0) }, { self.commanders(of: $0) }, { self.runners(of: $0) },
            { self.leaders(of: $0) }, { self.watchers(of: $0) }, { self.homes(of: $0) }, { self.deciders(of: $0) },
            { self.accountable(for: $0) }, { self.followers(of: $0) }, { self.members(of: $0) },
            { self.holders(of: $0) }, { self.arbiters(of: $0) }, { self.chiefs(of: $0) }, { self.answerers(for: $0) },
        ]
        return questions.flatMap { $0(node) }
    }
}

extension Fact {
    /// What the fact says, whatever it rests on.
    var content: [AnyHashable] { [act, who, whom, mode] }

    /// The statements of one ground of it.
    static func statements(of ground: Ground) -> [UInt32] {
        ground.all.compactMap { basis in
            if case .statement(let number) = basis { number } else { nil }
        }
    }
}
