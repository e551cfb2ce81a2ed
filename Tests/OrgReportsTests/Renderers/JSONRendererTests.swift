import Files
import Foundation
import Json
import OrgAudit
import OrgFormats
import OrgModel
import OrgReports
import Testing

@Suite struct `JSON` {
    private func read(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `has the shape that is promised`() throws {
        let audit = try read(JSONRenderer.text(of: try Audited.result(of: Audited.small, select: ["DBL"]), .init()))
        #expect(audit["version"] as? Int == 2 && audit["organisation"] as? String == "Almby kommun")
        let findings = try #require(audit["findings"] as? [[String: Any]])
        #expect(findings.map { $0["code"] as? String } == ["DBL-01", "DBL-01"])
        let (open, accepted) = (findings[0], findings[1])
        #expect(open["rule"] as? String == "double-line" && open["verdict"] as? String == "otydlighet")
        #expect(open["severity"] as? String == "hög" && open["subjects"] as? [String] == ["c"])
        #expect(open["accepted"] is NSNull)
        let evidence = try #require((open["evidence"] as? [[String: Any]])?.first)
        #expect(evidence["source"] as? String == "Instruktion för direktören" && evidence["section"] as? String == "§2")
        #expect(evidence["file"] as? String == "modell.yaml" && evidence["line"] as? Int == 11)
        let decision = try #require(accepted["accepted"] as? [String: Any])
        #expect(decision["decision"] as? String == "KS 2025 §7" && decision["till"] as? String == "2026-12-31")
        #expect(audit["summary"] as? [String: Int] == ["hög": 1, "medel": 0, "låg": 0, "info": 0, "accepted": 1])
        let account = try #require(audit["account"] as? [String: Any])
        #expect(account["modelDate"] as? String == "2025-06-01" && account["today"] as? String == "2026-01-15")
        #expect((account["tool"] as? [String: String])?["version"] == Tool.version)
    }

    @Test func `has its members in the order that the issue of the format gives`() throws {
        let text = JSONRenderer.text(of: try Audited.result(of: Audited.small, select: ["DBL"]), .init())
        let members = text.matches(of: /\n  "([a-z]+)":/).map { String($0.1) }
        #expect(
            members == [
                "version", "organisation", "language", "findings", "silenced", "questions", "topics", "checklists",
                "baseline", "account", "summary",
            ])
    }

    /// Every value but those that are said in a language.
    private func facts(_ value: Any, _ key: String = "") -> Any? {
        let said: Set = [
            "language", "name", "message", "why", "authorities", "advice", "text", "title", "question", "heading",
            "statement", "reason", "statute", "source", "fault",
        ]
        if said.contains(key) { return "–" }
        if let object = value as? [String: Any] {
            return object.reduce(into: [String: NSObject]()) { $0[$1.key] = facts($1.value, $1.key) as? NSObject }
        }
        if let list = value as? [Any] { return list.compactMap { facts($0) as? NSObject } }
        return value
    }

    @Test(arguments: Audited.models)
    func `has the same names and enumerated values in both languages`(_ model: String) throws {
        let result = try Audited.model(model)
        let both = try Audited.languages.map { try facts(read(JSONRenderer.text(of: result, $0))) as? NSObject }
        #expect(both[0] != nil && both[0] == both[1])
    }

    @Test func `is the same, byte for byte, whatever order files and entries stand in`() throws {
        let units = InputFile(path: "enheter.yaml", bytes: Array("enheter: { ks: { slag: kommunstyrelse } }\n".utf8))
        let posts = InputFile(
            path: "poster.yaml", bytes: Array("befattningar: { a: { chef: ks }, c: { chef: [a, ks] } }\n".utf8))
        for renderer in RendererCatalogue.all {
            let texts = try [[units, posts], [posts, units]].map {
                renderer.text(of: try Audited.result(of: $0), RenderingOptions())
            }
            #expect(texts[0] == texts[1], "\(renderer.name)")
        }
    }

    @Test func `keeps a hostile name as it is, and shows a terminal nothing of it`() throws {
        for renderer in [JSONRenderer.self, SARIFRenderer.self] as [any Renderer.Type] {
            let text = renderer.text(of: try Audited.result(of: Audited.hostile, select: ["DBL"]), .init())
            _ = try read(text)
            #expect(text.contains("rad ett\\n| rad två \\u001b[31m\\u202e"))
            #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl || $0 == "\u{1B}" })
        }
    }
}
