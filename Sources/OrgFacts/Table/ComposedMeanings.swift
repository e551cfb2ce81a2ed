internal import OrgModel

/// Rows of the table in which a relation means several things, or one thing or another by what its ends are.
extension [Meaning] {
    /// An organ that is somebody's chief is also whom they answer to. What has no chief answers to it alone: an organ
    /// ("styrelsen lyder under fullmäktige"), and a förvaltning, of whose leader the board is not the chief.
    static let chef = [
        Meaning.turned(.chef) { !$0.hasNoChief }, Meaning(.svararInför) { $0.object?.fit == .organ || $0.hasNoChief },
    ]

    /// A post that answers for what a unit does leads it, in other words.
    static let verksamhetsansvar = [
        Meaning(.verksamhetsansvar),
        .turned(.svararInför) { $0.isOrgan(over: .unit) },
        Meaning(.leder, grade: .buret) { $0.subject?.fit == .post && $0.object?.fit == .unit },
    ]

    static let ansvarar = [
        Meaning(.ansvarar) { !$0.isOrgan(over: .unit, .operation) },
        Meaning(.verksamhetsansvar) { $0.isOrgan(over: .unit, .operation) },
        .turned(.svararInför) { $0.isOrgan(over: .unit) },
    ]

    /// An organ that decides about an operation is taken to answer for it.
    static let beslutar = [
        Meaning(.beslutar),
        Meaning(.verksamhetsansvar, grade: .underförstått) { $0.isOrgan(over: .operation) },
    ]

    static let lederPolitiskt = [
        Meaning(.lederPolitiskt),
        Meaning(.verksamhetsansvar) { $0.isOrgan(over: .unit, .operation) },
        Meaning(.ordförande, grade: .buret) { $0.subject?.fit == .electedPost && $0.object?.fit == .organ },
    ]

    /// A förvaltning works for the organ that it belongs to; of any other unit it is a place.
    static let hörTill = [
        Meaning(.hörTill), Meaning(.svararInför) { $0.subject == .förvaltning && $0.object?.fit == .organ },
    ]

    static let har = [Meaning.turned(.delAv) { $0.isBetweenParts }, Meaning(.har) { !$0.isBetweenParts }]

    /// To be in a unit is to have one's place there, to be in a group is to have a seat.
    static let ingår = [
        Meaning(.delAv) { $0.isBetweenParts },
        Meaning(.hörTill) { $0.isPlacing },
        Meaning(.ordförande) { $0.isSeat && $0.role == .chair },
        Meaning(.ledamot) { $0.isSeat && $0.role != .chair },
        Meaning(.leder) { $0.object?.fit == .group && $0.role == .chair },
        Meaning(.lederPolitiskt) { $0.object?.fit == .organ && $0.role == .chair },
        Meaning(.kallar) { $0.isSeat && $0.role == .convener },
        // How many of the seats a member fills.
        Meaning(.platser) { $0.has(.ledamöter) || $0.has(.ersättare) },
    ]

    static let innehar = [
        Meaning(.innehar) { !$0.detail.isActing }, Meaning(.tillförordnad) { $0.detail.isActing },
    ]

    static let hänvisarTill = [
        Meaning(.hänvisar) { $0.object != .bilaga }, Meaning(.bilaga) { $0.object == .bilaga },
    ]

    /// Whoever carries out what a group of the employed decides is commanded by it.
    static let verkställer = [
        Meaning(.verkställer),
        Meaning(.gruppbeslut, .owner, .subject, grade: .buret) { $0.owners.contains { $0.sphere == .group } },
    ]

    /// Decisions are reported to somebody; what is itself reported (lex Maria) is handed in.
    static let anmäler = [
        Meaning(.anmäler) { !$0.isReported }, Meaning(.lämnar) { $0.isReported },
    ]

    /// What a delegation says beside who gives it to whom.
    static let delegation = [
        Meaning(.beslutar, .object, .matters, grade: .buret), .turned(.anmäler) { $0.says(.anmälan) },
    ]
}

extension Meaning {
    /// An employed post is filled by employing somebody, whatever the word.
    static func ofPost(_ act: Act) -> Meaning {
        Meaning(act, grade: .underförstått) { $0.object?.fit == .post }
    }
}
