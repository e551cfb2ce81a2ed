internal import OrgModel

/// What a document of a kind must say, and whether it binds anybody.
extension NodeKind {
    /// Whether what the document names it must also say of whom: it is made to give tasks and powers.
    var mustSay: Bool {
        switch self {
        case .reglemente, .arbetsordning, .delegationsordning, .instruktion, .bolagsordning, .förbundsordning,
            .samverkansavtal, .interkommunaltAvtal, .beslut, .ägardirektiv:
            true
        default: false
        }
    }

    /// Whether anybody is bound by it: not by what proposes, tells or evaluates.
    var isBinding: Bool {
        switch self {
        case .förslag, .rapport, .revisionsrapport, .utvärdering, .mall, .bilaga, .figur, .webbsida: false
        default: section == .sources
        }
    }

    /// Whether a task that it names is to have a holder: it sets tasks, or it examined who has them.
    var setsTasks: Bool {
        switch self {
        case .riktlinje, .plan, .måldokument, .budget, .direktiv, .revisionsrapport: true
        default: mustSay
        }
    }
}
