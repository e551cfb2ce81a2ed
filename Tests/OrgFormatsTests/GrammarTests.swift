import Files
import Foundation
import OrgFormats
import OrgModel
import Testing

/// The table of slots says what stands after each word, which the schema shows; the reader reads just that.
@Suite struct `The grammar` {
    /// What each shape takes, and what it does not.
    private static let samples: [String: (right: [String], wrong: [String])] = [
        "text": (["x", "'1'", "8"], ["[a]", "{ a: b }"]), "texts": (["x", "[x, y]"], ["[[a]]"]),
        "name": (["x"], ["[a]", "{ a: b }"]), "names": (["x", "[x, okänt]"], ["[[a]]", "{ a: b }"]),
        "day": (
            [
                "2024-01-31", "2024", "2024-10", "våren 2026", "q1 2026", "första kvartalet 2026", "vintern 2025/2026",
                "okänt",
            ],
            ["2024-13-01", "2024-13", "våren", "2024-1", "[a]"]
        ), "end": (["2024-01-31", "okänt", "slutet av 2026"], ["snart", "[a]"]),
        "severity": (["hög", "low"], ["svår", "[hög]"]), "scope": (["inte alla", "some"], ["3", "mest"]),
        "share": (["60 %", "33.3", "'33,3 %'", "1/3", "okänt"], ["110 %", "2/1", "en del", "[1/3]"]),
        "answer": (["ja", "NO", "okänt", "true"], ["kanske", "[ja]"]),
        "status": (["said", "underförstått", "föreslaget"], ["antytt"]),
        "whole": (["8", "0"], ["åtta", "-1", "okänt", "[8]"]), "known-whole": (["8", "okänt"], ["åtta", "-1", "[8]"]),
        "count": (["8", "okänt", "{ minst: 1 }"], ["många", "[8]", "{ minst: ett }"]),
        "frequency": (["12/år", "okänt", "{ ca: 1/week }"], ["ofta", "[1/år]", "{ ca: [1/år] }"]),
        "link": (["https://a.se", "b/c.html"], ["[a]"]),
        "verbs": (["leder", "led by", "[leder, bereder]"], ["ledr", "[ledr]"]),
        "lines": (["x", "[x, { vad: y }]", "{ vem: x }"], ["{ vad: [] }", "{ källa: p }", "[[x]]"]),
        "view-kinds": (["nämnd", "[nämnd, chefer]"], ["nmnd", "[[nämnd]]"]),
        "view-lines": (["alla", "[uppdrag, leder]"], ["[[leder]]"]), "views": (["{}", "{ a: { djup: 1 } }"], ["x"]),
        "limits": (["{ SPAN-01: 8 }"], ["x", "{ SPAN-01: åtta }"]), "statement-list": (["[]"], ["x", "[x]"]),
        "responsibility-list": (["[]"], ["x", "[x]"]), "acceptance-list": (["[]", "[{ regel: X }]"], ["x", "[{}]"]),
    ]

    /// Kinds and sections have shapes of their own for each section.
    private static let section = (right: ["{}", "{ n: {} }"], wrong: ["x", "[n]"])
    private static let kind = (right: ["nämnd"], wrong: ["nmnd", "policy", "[nämnd]"])

    /// A model in which a construct has a word with a value, and what else it must have.
    private func model(_ construct: ModelConstruct, _ word: String, _ value: String) -> String {
        func words(_ needed: [(String, String, String)] = []) -> String {
            (needed.filter { $0.0 != word && $0.1 != word }.map { "\($0.0): \($0.2)" } + ["'\(word)': \(value)"])
                .joined(separator: ", ")
        }
        return switch construct {
        case .model: words()
        case .node: "enheter: { x: { \(words()) } }"
        case .line: "enheter: { x: { leder: { \(words([("vad", "what", "y")])) } } }"
        case .statement: "utsagor: [{ \(words([("vem", "who", "x"), ("gör", "does", "leder")])) }]"
        case .responsibility: "ansvar: [{ \(words([("för", "for", "x"), ("har", "held by", "y")])) }]"
        case .acceptance: "godtas: [{ \(words([("regel", "rule", "X")])) }]"
        case .number: "enheter: { x: { antal: { \(words()) } } }"
        case .view: "vyer: { v: { \(words()) } }"
        }
    }

    private func read(_ text: String) throws {
        _ = try Document(reading: [InputFile(path: "m.yaml", bytes: Array(text.utf8))])
    }

    @Test(arguments: ModelConstruct.allCases)
    func `of each construct is what the reader takes, and nothing else`(_ construct: ModelConstruct) throws {
        let schema = try Schema()
        let place = construct == .model ? schema.root : try schema.definition(String(describing: construct))
        let properties = try #require(place["properties"] as? [String: [String: Any]])
        #expect(properties.count > 3)
        for (word, property) in properties {
            let name = try #require((property["$ref"] as? String)?.split(separator: "/").last.map(String.init))
            let isKind = construct == .node && ["slag", "kind"].contains(word)
            let isSection = Section.allCases.contains { String(describing: $0) == name }
            let samples = isKind ? Self.kind : isSection ? Self.section : Self.samples[name]
            let (right, wrong) = try #require(samples, "'\(name)' has samples")
            for value in right {
                #expect(throws: Never.self, "\(construct) '\(word)': \(value)") {
                    try read(model(construct, word, value))
                }
            }
            for value in wrong {
                #expect(throws: LoadError.self, "\(construct) '\(word)': \(value)") {
                    try read(model(construct, word, value))
                }
            }
        }
    }
}
