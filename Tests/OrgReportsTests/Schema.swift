import Foundation
import Testing

/// As much of JSON Schema as the schema uses; a keyword it does not know is a fault.
struct Schema {
    private let root: [String: Any]

    init(_ json: String) throws {
        root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
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
            case ("minimum", let least as Int):
                return (value as? Double).map { $0 >= Double(least) } ?? true ? [] : ["\(path): <"]
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
            case "number": value is Double
            default: false
            }
        }
    }
}
