/// A model as written: entries in file order, each with its place, nothing looked up yet.
///
/// Texts are handles into one table, details are shared, and a place is one number: a row of a nation's extract
/// costs some forty bytes here.
public struct Document: Sendable {
    /// A node as defined: its id, what kind it is said to be, and where.
    package struct NodeEntry: Sendable {
        package var id: Text
        package var name: Text
        package var place: Place
        /// Index into `traits`, or 0 for none.
        package var traits: UInt32
        package var kind: NodeKind
    }

    /// A statement as written: who, does what, to what.
    package struct StatementEntry: Sendable {
        package var subject: Text
        package var object: Text
        package var place: Place
        /// Index into `details`, or 0 for none.
        package var detail: UInt32
        package var relation: Relation
    }

    /// A finding that somebody has accepted (`godtas`), as written.
    package struct Acceptance: Sendable {
        package var rule: Text
        package var node: Text
        package var decision: Text
        package var reason: Text
        package var period: Period
        package var place: Place

        package init(at place: Place) {
            rule = .none
            node = .none
            decision = .none
            reason = .none
            period = .always
            self.place = place
        }
    }

    /// What the organisation is called.
    public internal(set) var name: String
    /// The model's own date, if it gives one.
    public internal(set) var date: Day?
    /// The path of the model that this one changes, as written (`utgår från`), and where that is said.
    package var base: (path: String, place: Place)?

    /// What the reader had to say that stops nothing.
    public package(set) var notes: [Message] = []

    package var texts: TextTable
    package var files: SourceFiles
    package var nodes: [NodeEntry]
    package var statements: [StatementEntry]
    package var traits: [Traits<Text>]
    package var details: [Detail<Text>]
    package var acceptances: [Acceptance]
    /// The ids of the base model that end here (`upphör`).
    package var ended: [(id: Text, place: Place)]
}

extension Document {
    /// The text that stands for "not said" where a node is expected.
    package static let unknownWord = "okänt"
}
