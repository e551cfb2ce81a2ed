internal import OrgModel

/// A row of the table of facts: what a line of some relation means, where a condition holds.
struct Meaning: Sendable {
    let act: Act
    /// Which ends of the statement the fact runs from and to.
    let who: End
    let whom: End
    /// How surely it is known at most; the line itself may be less sure.
    let grade: Grade
    /// What is said of it where the line holds.
    let mode: Mode
    let condition: (@Sendable (Said) -> Bool)?

    /// What a statement names.
    enum End: Sendable {
        case subject
        case object
        /// Whose: the group's decisions (`av`).
        case owner
        /// To whom (`mottagare`).
        case recipient
        /// In which matters (`om`): a fact for each.
        case matters
        /// Who are consulted (`i samråd`), what it comes before and after.
        case consulted
        case before
        case after
    }

    init(
        _ act: Act, _ who: End = .subject, _ whom: End = .object, grade: Grade = .sagt, mode: Mode = .är,
        where condition: (@Sendable (Said) -> Bool)? = nil
    ) {
        self.act = act
        self.who = who
        self.whom = whom
        self.grade = grade
        self.mode = mode
        self.condition = condition
    }

    /// The same act read from the other end.
    static func turned(
        _ act: Act, grade: Grade = .sagt, where condition: (@Sendable (Said) -> Bool)? = nil
    ) -> Meaning {
        Meaning(act, .object, .subject, grade: grade, where: condition)
    }
}
