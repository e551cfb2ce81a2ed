import Foundation
import Json
import OrgAudit
import OrgReports
import Testing

@Suite struct `The schema of an audit's JSON` {
    static let file = Audited.root.appending(path: "Models/styrgraf-audit.schema.json")

    @Test func `in Models is the one that the program makes`() throws {
        if ProcessInfo.processInfo.environment["STYRGRAF_RECORD"] == "1" {
            try Data(AuditSchema.json.utf8).write(to: Self.file, options: .atomic)
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == AuditSchema.json)
    }

    @Test(arguments: Audited.models)
    func `passes the audit of every model`(_ model: String) throws {
        let (schema, result) = (try Schema(), try Audited.model(model))
        for options in Audited.languages {
            #expect(try schema.faults(in: JSONRenderer.text(of: result, options)) == [])
        }
    }

    @Test func `passes an audit that is held against a baseline`() throws {
        let result = try Audited.result(of: Audited.small)
        let baseline = Baseline(
            name: "förr.json", organisation: "Almby kommun", entries: [.init(result.findings[0]), Audited.gone])
        let text = JSONRenderer.text(of: result.since(baseline), RenderingOptions())
        #expect(try Schema().faults(in: text) == [])
    }

    @Test func `stops what is no audit`() throws {
        let text = JSONRenderer.text(of: try Audited.result(of: Audited.small), RenderingOptions())
        for (right, wrong) in [
            ("\"version\": 2", "\"version\": 1"), ("\"verdict\": \"otydlighet\"", "\"verdict\": \"ambiguity\""),
            ("\"severity\": \"hög\"", "\"severity\": \"high\""), ("\"line\": 11", "\"line\": \"11\""),
            ("\"fingerprint\"", "\"print\""), ("\"accepted\": null", "\"accepted\": 1"),
        ] {
            #expect(text.contains(right))
            #expect(try !Schema().faults(in: text.replacing(right, with: wrong)).isEmpty, "\(wrong)")
        }
    }
}

/// As much of JSON Schema as the schema uses; a keyword it does not know is a fault.
private struct Schema {
    private let root: [String: Any]

    init() throws {
        root = try #require(try JSONSerialization.jsonObject(with: Data(AuditSchema.json.utf8)) as? [String: Any])
    }

    func faults(in text: String) throws -> [String] {
        faults(try JSONSerialization.jsonObject(with: Data(text.utf8)), root, "")
    }

    private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        schema.flatMap { keyword, wanted -> [String] in
            switch (keyword, wanted) {
            case ("$schema", _), ("title", _), ("description", _), ("$comment", _), ("$defs", _): return []
            case ("$ref", let name as String):
                let definitions = root["$defs"] as? [String: Any]
                guard let definition = definitions?[String(name.dropFirst(8))] as? [String: Any] else {
                    return ["\(path): no definition \(name)"]
                }
                return faults(value, definition, path)
            case ("anyOf", let choices as [[String: Any]]):
                return choices.contains { faults(value, $0, path).isEmpty } ? [] : ["\(path): none of anyOf"]
            case ("type", let types): return isOne(value, of: types) ? [] : ["\(path): not \(types)"]
            case ("const", let one): return value as? NSObject == one as? NSObject ? [] : ["\(path): not \(one)"]
            case ("enum", let some as [NSObject]):
                return some.contains { $0 == value as? NSObject } ? [] : ["\(path): enum"]
            case ("minimum", let least as Int): return (value as? Int).map { $0 >= least } ?? true ? [] : ["\(path): <"]
            case ("items", let item as [String: Any]):
                return (value as? [Any] ?? []).enumerated().flatMap { faults($1, item, "\(path)/\($0)") }
            case ("properties", let members as [String: [String: Any]]):
                return (value as? [String: Any] ?? [:]).flatMap { key, value in
                    members[key].map { faults(value, $0, "\(path)/\(key)") } ?? ["\(path)/\(key): unknown"]
                }
            case ("required", let keys as [String]):
                return keys.filter { (value as? [String: Any])?[$0] == nil }.map { "\(path)/\($0): missing" }
            case ("additionalProperties", false as Bool): return []
            default: return ["\(path): keyword \(keyword)"]
            }
        }
    }

    private func isOne(_ value: Any, of types: Any) -> Bool {
        (types as? [String] ?? [types as? String ?? ""]).contains { type in
            switch type {
            case "object": value is [String: Any]
            case "array": value is [Any]
            case "string": value is String
            case "null": value is NSNull
            case "boolean": value is Bool
            case "integer": value is Int
            default: false
            }
        }
    }
}
