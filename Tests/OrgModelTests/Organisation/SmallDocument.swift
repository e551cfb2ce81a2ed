import OrgModel
import Texts

/// A document written by a test: a node or a line a row, so that the place of a row is its line of the file.
struct SmallDocument {
    private var builder = DocumentBuilder()
    private var rows = 0
    private let base: Place

    init() {
        base = builder.addFile(path: "m.yaml", bytes: [UInt8](repeating: UInt8(ascii: "\n"), count: 1_000))
    }

    var organisation: Organisation { builder.document.resolved() }

    private mutating func nextPlace() -> Place {
        defer { rows += 1 }
        return Place(offset: base.offset + UInt32(rows))
    }

    mutating func node(_ id: String, _ kind: NodeKind = .enhet, name: String = "", traits: Traits<Text>? = nil) {
        builder.addNode(builder.text(id), kind, name: builder.text(name), traits: traits, at: nextPlace())
    }

    mutating func line(
        _ subject: String, _ relation: Relation, _ object: String,
        _ change: (inout Detail<Text>, (String) -> Text) -> Void = { _, _ in }
    ) {
        var texts = builder
        var detail = Detail<Text>()
        change(&detail) { texts.text($0) }
        builder = texts
        let number = builder.number(of: detail)
        builder.addStatement(
            builder.text(subject), relation, builder.text(object), detail: number, at: nextPlace())
    }

    mutating func text(_ string: String) -> Text { builder.text(string) }
    mutating func end(_ id: String) { builder.end(builder.text(id), at: nextPlace()) }
}
