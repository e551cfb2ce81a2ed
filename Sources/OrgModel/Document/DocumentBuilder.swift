package import Texts

/// Collects a document while files are read. Details and traits that are alike are stored once.
package struct DocumentBuilder: Sendable {
    package internal(set) var document: Document
    private var detailNumbers: [Detail<Text>: UInt32] = [:]
    private var traitNumbers: [Traits<Text>: UInt32] = [:]
    private var jointStatements: UInt32 = 0
    /// The models read before the one being read, each changing the next.
    var revisions: [Document.Revision] = []
    /// Lines of the model being read that are written with nothing after them.
    var emptied: Set<Document.LineKey> = []
    /// What the model being read says that it is based on.
    package internal(set) var bases: [(path: String, place: Place)] = []
    /// What the files of the model being read say that it is called, and which day it speaks of.
    package internal(set) var names: [(name: String, place: Place)] = []
    package internal(set) var dates: [(day: Day, place: Place)] = []
    /// Whether a model that is based on the one being read has said its name, and its date.
    var hasName = false
    var hasDate = false

    /// - Parameter expected: how many nodes are to come, if known.
    package init(expecting expected: Int = 64) {
        document = Document(
            name: "", texts: TextTable(expecting: expected), files: SourceFiles(), nodes: [], statements: [],
            traits: [Traits()], details: [Detail()], acceptances: [], ended: [])
        document.nodes.reserveCapacity(expected)
        document.statements.reserveCapacity(expected * 2)
    }

    /// The handle of a text.
    package mutating func text(_ string: String) -> Text { document.texts.intern(string) }

    /// Adds a file; entries get places counted from the returned one.
    package mutating func addFile(path: String, bytes: [UInt8], original: [UInt8]? = nil) -> Place {
        document.files.add(path: path, bytes: bytes, original: original)
    }

    package mutating func setName(_ name: String, at place: Place = .none) {
        names.append((name, place))
        if !hasName { document.name = name }
    }

    package mutating func setDate(_ date: Day, at place: Place = .none) {
        dates.append((date, place))
        if !hasDate { document.date = date }
    }

    package mutating func setBase(_ path: String, at place: Place) {
        bases.append((path, place))
        if revisions.isEmpty { document.base = (path, place) }
    }

    package mutating func addView(_ view: ModelView) { document.views.append(view) }
    package mutating func addLimit(_ limit: ModelLimit) { document.limits.append(limit) }

    /// Says that a node has no lines of one word: `chef: []`.
    package mutating func empty(_ relation: DirectedRelation, of node: Text) {
        emptied.insert(.init(node: node, relation: relation.relation, isInverse: relation.isInverse))
    }

    package mutating func end(_ id: Text, at place: Place, source: Text? = nil) {
        document.ended.append((id, place, source))
    }

    package mutating func accept(_ acceptance: Document.Acceptance) { document.acceptances.append(acceptance) }

    /// A number for statements that are made jointly.
    package mutating func nextJoint() -> UInt32 {
        jointStatements += 1
        return jointStatements
    }

    /// Adds a node.
    package mutating func addNode(
        _ id: Text, _ kind: NodeKind, name: Text = .none, traits: Traits<Text>? = nil, said: Document.Said = .kind,
        at place: Place
    ) {
        var number: UInt32 = 0
        if let traits {
            number = traitNumbers[traits] ?? UInt32(document.traits.count)
            if number == document.traits.count {
                document.traits.append(traits)
                traitNumbers[traits] = number
            }
        }
        document.nodes.append(.init(id: id, name: name, place: place, traits: number, kind: kind, said: said))
    }

    /// The number of a detail, for statements that share it.
    package mutating func number(of detail: Detail<Text>) -> UInt32 {
        if detail == document.details[0] { return 0 }
        if let number = detailNumbers[detail] { return number }
        let number = UInt32(document.details.count)
        document.details.append(detail)
        detailNumbers[detail] = number
        return number
    }

    /// Adds a statement; `detail` is a number from `number(of:)`.
    package mutating func addStatement(
        _ subject: Text, _ relation: Relation, _ object: Text, detail: UInt32 = 0,
        form: Document.Form = .long, at place: Place
    ) {
        document.statements.append(
            .init(subject: subject, object: object, place: place, detail: detail, relation: relation, form: form))
    }
}
