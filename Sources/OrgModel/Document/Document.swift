public import Texts

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
        package var said: Said = []
    }

    /// What a node's entry says in words of its own: that much of it changes a base model.
    package struct Said: OptionSet, Sendable {
        package let rawValue: UInt16

        package init(rawValue: UInt16) { self.rawValue = rawValue }

        package static let kind = Said(rawValue: 1 << 0)
        package static let quantity = Said(rawValue: 1 << 1)
        package static let vacant = Said(rawValue: 1 << 2)
        package static let meetings = Said(rawValue: 1 << 3)
        package static let headings = Said(rawValue: 1 << 4)
        package static let source = Said(rawValue: 1 << 5)
        package static let status = Said(rawValue: 1 << 6)
        package static let demanded = Said(rawValue: 1 << 7)
        package static let unclear = Said(rawValue: 1 << 8)
        package static let from = Said(rawValue: 1 << 9)
        package static let till = Said(rawValue: 1 << 10)
        package static let permitted = Said(rawValue: 1 << 11)
        package static let shortcoming = Said(rawValue: 1 << 12)
        package static let gravity = Said(rawValue: 1 << 13)
        package static let excerpt = Said(rawValue: 1 << 14)
    }

    /// How a statement is written.
    package enum Form: UInt8, Sendable {
        /// As an entry of `utsagor` or `ansvar`.
        case long
        /// As a line on its subject, or on its object.
        case onSubject
        case onObject
    }

    /// A statement as written: who, does what, to what.
    package struct StatementEntry: Sendable {
        package var subject: Text
        package var object: Text
        package var place: Place
        /// Index into `details`, or 0 for none.
        package var detail: UInt32
        package var relation: Relation
        package var form = Form.long
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

    /// The day that the document was filtered for; nil where it holds all that the model says.
    public internal(set) var asOf: Day?
    /// The excerpts that the model names, in file order.
    public internal(set) var views: [ModelView] = []
    /// The model's own limits for the audit, in file order.
    public internal(set) var limits: [ModelLimit] = []

    /// What the reader had to say that stops nothing.
    public package(set) var notes: [Message] = []

    package var texts: TextTable
    package var files: SourceFiles
    package var nodes: [NodeEntry]
    package var statements: [StatementEntry]
    package var traits: [Traits<Text>]
    package var details: [Detail<Text>]
    package var acceptances: [Acceptance]
    /// The ids that `upphör` names and no base model has.
    package var ended: [Ended]
    /// Where `upphör` took a node of a base model out, by the node's id.
    package var endings: [Text: Place] = [:]
    /// The nodes that ended or are out of their period.
    package var departures: [Departure] = []
    /// The document that an after-model rests on when it gives a node another name, kind or word of its own, by the
    /// node's id: the node itself rests on what first told of it.
    package var revisers: [Text: Text] = [:]
    /// What a node replaces (`ersätter`) that is no longer here: ended, or out of its period.
    package var replacements: [Replacement] = []
    /// The lines that went with what ended or is out of its period.
    package var severances: [Severance] = []
}

extension Document {
    /// The text that stands for "not said" where a node is expected.
    package static let unknownWord = "okänt"

    /// Whether a word is the one for what nobody knows, in either language.
    package static func isUnknown(_ word: String) -> Bool { [unknownWord, "unknown"].contains(word.lowercased()) }
}
