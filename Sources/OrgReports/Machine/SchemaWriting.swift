internal import Json

/// The shapes that the schemas of what the tool writes are made of; a member has its meaning with it.
protocol SchemaWriting {}

extension SchemaWriting {
    /// A member: its name, its shape and what it means.
    typealias Member = (name: String, shape: JSON, meaning: String)

    static var text: JSON { ["type": "string"] }
    static var textOrNull: JSON { ["type": ["string", "null"]] }
    static var texts: JSON { ["type": "array", "items": ["type": "string"]] }
    static var count: JSON { ["type": "integer", "minimum": 0] }
    static var flag: JSON { ["type": "boolean"] }
    static var numberOrNull: JSON { ["type": ["integer", "null"], "minimum": 1] }

    static var place: [Member] {
        [
            ("file", textOrNull, "The model file."), ("line", numberOrNull, "The line, from 1."),
            ("column", numberOrNull, "The column, from 1, in Unicode scalars."),
        ]
    }

    static func list(_ name: String) -> JSON { ["type": "array", "items": .reference(name)] }

    static func orNull(_ name: String) -> JSON { ["anyOf": [.reference(name), ["type": "null"]]] }

    static func choice<Choice: CaseIterable & RawRepresentable<String>>(_: Choice.Type) -> JSON {
        ["enum": .texts(Choice.allCases.map(\.rawValue))]
    }

    /// An object that has all of the members, may have the optional ones, and has no other.
    static func object(_ members: [Member], optional: [Member] = []) -> JSON {
        [
            "type": "object",
            "properties": JSON((members + optional).map { ($0.name, $0.shape + ["description": .text($0.meaning)]) }),
            "required": .texts(members.map(\.name)),
            "additionalProperties": false,
        ]
    }
}
