package import OrgModel

extension Act {
    /// Which end of a fact of the act stands above the other, in the order of command or of belonging: nil where
    /// neither does.
    package var upperEnd: FactEnd? {
        switch self {
        case .chef, .verksamhetsansvar, .leder, .lederPolitiskt, .samverkansansvar, .tillsätter, .utser, .äger,
            .ägarstyr, .budgetansvar, .arbetsmiljöansvar, .delegerar, .vidaredelegerar, .fördelarArbetsmiljö, .har:
            .who
        case .svararInför, .delAv, .hörTill, .bedrivsI, .hosVärd, .ledamot, .ordförande, .adjungerad: .whom
        default: nil
        }
    }
}

/// An end of a fact.
package enum FactEnd: Sendable {
    case who
    case whom
}

extension Fact {
    /// The upper and the lower end, where the act has them.
    package var upper: Node? { act.upperEnd.flatMap { $0 == .who ? who : whom } }
    package var lower: Node? { act.upperEnd.flatMap { $0 == .who ? whom : who } }
}
