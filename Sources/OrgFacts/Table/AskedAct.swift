package import OrgModel

/// An act that answers whoever asks for a relation, and which way it runs. The classes of equal wordings stand here as
/// questions see them: what is equal answers, what is near does not.
package struct AskedAct: Sendable {
    package let act: Act
    /// Whether the first end of the fact is the relation's object.
    package let isTurned: Bool
    /// What the other end has to be, where the act answers only of that.
    package let whom: Fit?

    init(_ act: Act, turned isTurned: Bool = false, of whom: Fit? = nil) {
        (self.act, self.isTurned, self.whom) = (act, isTurned, whom)
    }

    /// Whether a fact is of the act, and of such an end.
    package func isMeant(_ fact: Fact, in organisation: Organisation) -> Bool {
        fact.act == act && (whom == nil || fact.whom.map { organisation.kind(of: $0).fit } == whom)
    }
}

extension Relation {
    /// The acts that answer a question for the relation: its own, and those that its equal wordings mean.
    package var askedActs: [AskedAct] {
        switch self {
        case .ansvarar: own + [AskedAct(.verksamhetsansvar)]
        // What a group is led by is often said as who calls it together.
        case .leder: own + [AskedAct(.kallar, of: .group), AskedAct(.samverkansansvar, of: .group)]
        case .hörTill: own + [AskedAct(.delAv)]
        case .delAv: own + [AskedAct(.hörTill)]
        case .har: [AskedAct(.har), AskedAct(.delAv, turned: true)]
        case .ingår:
            [
                AskedAct(.ledamot), AskedAct(.ordförande), AskedAct(.delAv, of: .unit),
                AskedAct(.hörTill, of: .unit),
            ]
        case .tillsätter: own + [AskedAct(.utser)]
        case .utser: own + [AskedAct(.tillsätter)]
        case .innehar: [AskedAct(.innehar), AskedAct(.tillförordnad)]
        case .beslutar: [AskedAct(.beslutar), AskedAct(.antar)]
        case .antar: own + [AskedAct(.beslutar, of: .document)]
        case .följerUpp: own + [AskedAct(.prövarÅrligen)]
        case .rapporterar: own + [AskedAct(.anmäler)]
        case .delegerar: [AskedAct(.delegerar), AskedAct(.vidaredelegerar)]
        case .hänvisarTill: [AskedAct(.hänvisar), AskedAct(.bilaga)]
        default: own
        }
    }

    /// What the relation itself means first.
    private var own: [AskedAct] {
        meanings.prefix(1).map { AskedAct($0.act, turned: $0.who != .subject) }
    }
}
