public import OrgModel

/// One change, said once, at the highest level that tells it: what was before became what is after.
public struct Change: Sendable {
    /// What happened. The first that fits counts; what more is true of it stands in `facets`.
    public enum Kind: String, CaseIterable, Sendable {
        case sammanslagen
        case delad
        /// Several became several.
        case omfördelad
        case upplöst
        case ny
        /// The same organ, unit or post at another level: a nämnd becomes an utskott.
        case nyRoll = "ny roll"
        case flyttad
        case namnbyte
        /// A new act of the kind that regulates the same.
        case nyVersion = "ny version"
        case vidgatUppdrag = "vidgat uppdrag"
        case krymptUppdrag = "krympt uppdrag"
        case ändratUppdrag = "ändrat uppdrag"
        /// Like ones that are more or fewer than they were.
        case antal
        /// A line with the same subject or the same object goes to another.
        case omriktad
        case tillagd
        case borttagen
        /// What is said of the node itself, or the terms of a line.
        case ändrad
        /// Nothing but the document that it rests on, or how it is said there.
        case annanKälla = "annan källa"
        /// Which became which is not said.
        case okänd
    }

    /// All that is true of a change whose kind names the first of it.
    public struct Facets: OptionSet, Hashable, Sendable {
        public let rawValue: UInt16

        public init(rawValue: UInt16) { self.rawValue = rawValue }

        public static let renamed = Facets(rawValue: 1 << 0)
        public static let moved = Facets(rawValue: 1 << 1)
        public static let newRole = Facets(rawValue: 1 << 2)
        public static let widened = Facets(rawValue: 1 << 3)
        public static let narrowed = Facets(rawValue: 1 << 4)
        /// What is said of the node itself differs.
        public static let otherTerms = Facets(rawValue: 1 << 5)
    }

    public internal(set) var kind: Kind
    public internal(set) var facets: Facets
    /// The nodes that it is about, in either organisation. Of lines, their subjects.
    public internal(set) var before: [Node]
    public internal(set) var after: [Node]
    /// For a change of lines: the relation, and who or what stands at the other end.
    public internal(set) var relation: Relation?
    public internal(set) var objectsBefore: [Node]
    public internal(set) var objectsAfter: [Node]
    /// Where the nodes stood, and where they stand: what they are a part of, lead or answer to.
    public internal(set) var placeBefore: Node?
    public internal(set) var placeAfter: Node?
    /// The document after that the change rests on; nil where no decision is given.
    public internal(set) var decision: Node?
    /// The day from which it is so, where that is said.
    public internal(set) var day: Day?
    /// Whether it is demanded or proposed (`krav`) and nobody says that it has come about.
    public internal(set) var isProposed: Bool
    /// The statements that tell it, by number in either organisation.
    public internal(set) var statementsBefore: [Int]
    public internal(set) var statementsAfter: [Int]
    /// The lines that go to others only because what they follow from did, by number in either organisation: a chief
    /// answers to who leads where the unit stands now. They are no changes of their own.
    public internal(set) var followingBefore: [Int]
    public internal(set) var followingAfter: [Int]
    /// What stood under it and ended with it, or is new with it: a chief with the unit. They have no change of their own.
    public internal(set) var alongBefore: [Node]
    public internal(set) var alongAfter: [Node]
    /// Lines of those that stay which ended or came with it, by number in either organisation, where nothing is instead
    /// of them: who belonged to a unit that is no more, whom a new body employs.
    public internal(set) var cutBefore: [Int]
    public internal(set) var cutAfter: [Int]
    /// How sure the pairing behind it is, from 0 to 1.
    public internal(set) var confidence: Double
    /// How many raw differences it tells or explains. All changes together tell or explain all there are.
    public internal(set) var explains: Int

    init(_ kind: Kind, before: [Node] = [], after: [Node] = []) {
        self.kind = kind
        self.before = before
        self.after = after
        facets = []
        objectsBefore = []
        objectsAfter = []
        isProposed = false
        statementsBefore = []
        statementsAfter = []
        followingBefore = []
        followingAfter = []
        alongBefore = []
        alongAfter = []
        cutBefore = []
        cutAfter = []
        confidence = 1
        explains = 0
    }
}
