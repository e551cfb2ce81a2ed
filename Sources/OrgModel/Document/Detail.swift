package import Texts

/// What a statement or a node says beyond who, what and whom: source, status, period and the terms of it.
/// Most have none of their own, so details are stored apart and shared.
///
/// `Reference` is `Text` in a document, where a name is only written, and `Node` in an organisation, where it is found.
public struct Detail<Reference: Hashable & Sendable>: Hashable, Sendable {
    /// The document the statement rests on, and the section of it.
    public var source: Reference?
    package var section: Text = .none
    /// Implied by the source rather than said in it (`underförstått`).
    public var isImplied = false
    /// Demanded by the source, and not yet so (`krav`).
    public var isDemanded = false
    /// Permitted by the source, and not said to be done (`får`).
    public var isPermitted = false
    /// Said not to be permitted (`får: nej`): a limit, which is no duty undone.
    public var isForbidden = false
    /// Proposed by the source, and not decided (`status: föreslaget`).
    public var isProposed = false
    /// Why the source is unclear about it (`otydligt`).
    package var unclear: Text = .none
    /// What the source itself says is wrong with it (`brist`), and how grave it says that it is (`allvar`).
    package var shortcomings: [Text] = []
    public var gravity: Severity?
    /// Where the copy at hand is cut, so that silence says nothing (`utdrag`).
    package var excerpt = Excerpt.none
    /// Of how much of what is named it is said (`omfattning`).
    public var scope: Scope?
    public var period = Period.always
    /// The level word: övergripande, ytterst, operativt, …
    package var level: Text = .none
    /// Statements made jointly (`tillsammans`) share a number; 0 is severally.
    package var joint: UInt32 = 0
    /// To whom or for whom.
    public var recipients: [Reference] = []
    /// Whose: `verkställer beslut` of the organ.
    public var owners: [Reference] = []
    /// What it concerns, where the object is a person or an organ: the matters delegated.
    public var matters: [Reference] = []
    /// Who is consulted (`i samråd`).
    public var consulted: [Reference] = []
    /// What it comes before and after.
    public var before: [Reference] = []
    public var after: [Reference] = []
    public var frequency: Frequency?
    public var quantity: Quantity?
    /// Whether it holds at all: a document may say that something is not so, or leave it open.
    public var holds = Answer.yes
    /// Held as tillförordnad.
    public var isActing = false
    package var values: [Value] = []

    /// A property with the value as written.
    package struct Value: Hashable, Sendable {
        package let property: Property
        package let value: Text

        package init(_ property: Property, _ value: Text) {
            self.property = property
            self.value = value
        }
    }

    package init() {}

    /// The same detail with every reference found.
    package func resolved<Found: Hashable & Sendable>(_ find: (Reference) -> Found?) -> Detail<Found> {
        var found = Detail<Found>()
        found.source = source.flatMap(find)
        found.section = section
        found.isImplied = isImplied
        found.isDemanded = isDemanded
        found.isPermitted = isPermitted
        found.isForbidden = isForbidden
        found.isProposed = isProposed
        found.unclear = unclear
        found.shortcomings = shortcomings
        found.gravity = gravity
        found.excerpt = excerpt
        found.scope = scope
        found.period = period
        found.level = level
        found.joint = joint
        found.recipients = recipients.compactMap(find)
        found.owners = owners.compactMap(find)
        found.matters = matters.compactMap(find)
        found.consulted = consulted.compactMap(find)
        found.before = before.compactMap(find)
        found.after = after.compactMap(find)
        found.frequency = frequency
        found.quantity = quantity
        found.holds = holds
        found.isActing = isActing
        found.values = values.map { .init($0.property, $0.value) }
        return found
    }
}
