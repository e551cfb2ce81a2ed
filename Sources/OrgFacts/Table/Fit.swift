package import OrgModel

/// What a node can be an end of, by its kind: an organ answers for operations, a unit runs them, a post has a chief.
package enum Fit: UInt8, CaseIterable, Sendable {
    /// An elected organ.
    case organ
    /// The municipality, or the whole group of companies.
    case whole
    case company
    /// A förvaltning and what it is made of.
    case unit
    /// What is done, whoever does it.
    case operation
    /// A seat of the employed.
    case post
    /// A seat of the elected.
    case electedPost
    /// Many in one word: never one.
    case collective
    case person
    case group
    case document
    case matter
    case outside
}

extension NodeKind {
    /// What a node of the kind can be an end of.
    package var fit: Fit {
        switch self {
        case .kommun, .region, .koncern: .whole
        case .kommunfullmäktige, .revision, .valberedning, .fullmäktigeberedning, .kommunstyrelse, .utskott, .nämnd,
            .gemensamNämnd, .partssammansattOrgan, .samverkansorgan, .kommunalförbund, .direktion,
            .oklartOrgan, .bolagsstyrelse, .bolagsstämma:
            .organ
        case .moderbolag, .bolag, .stiftelse: .company
        case .förvaltning, .stab, .avdelning, .enhet, .arbetsplats: .unit
        case .verksamhet: .operation
        case .fackligPart, .externPart, .invånare: .outside
        case .förtroendepost, .ordförande, .kommunalråd, .lekmannarevisor: .electedPost
        case .kommundirektör, .biträdandeKommundirektör, .förvaltningschef, .avdelningschef, .verksamhetschef,
            .skolchef, .rektor, .enhetschef, .chef, .verkställandeDirektör, .befattning, .skyddsombud:
            .post
        case .förtroendevalda, .politiskGrupp, .befattningskollektiv, .personal: .collective
        case .person: .person
        case .kommunledningsgrupp, .ledningsgrupp, .ledningsforum, .styrgrupp, .arbetsgrupp, .partnerskap, .grupp,
            .fös, .samverkansgrupp, .skyddskommitté, .apt, .medarbetarsamtal:
            .group
        case .lag, .reglemente, .arbetsordning, .delegationsordning, .instruktion, .policy, .riktlinje, .måldokument,
            .budget, .plan, .direktiv, .avtal, .samverkansavtal, .interkommunaltAvtal, .bolagsordning, .ägardirektiv,
            .förbundsordning, .beslut, .organisationsbeslut, .protokoll, .förslag, .rapport, .revisionsrapport,
            .utvärdering, .mall, .bilaga, .figur, .webbsida, .nyhet, .handbok, .dokument:
            .document
        case .ärende, .process, .aktivitet, .projekt, .omorganisation, .översyn: .matter
        }
    }

    /// Whether it is an organ that answers for operations of its own.
    package var answersForOperations: Bool {
        switch self {
        case .kommunstyrelse, .nämnd, .gemensamNämnd, .kommunalförbund, .direktion, .samverkansorgan, .bolagsstyrelse:
            true
        default: false
        }
    }
}

extension FactWord {
    /// Whether the first end acts, so that a document cannot be it.
    var isDone: Bool {
        switch self {
        case .placed, .binds, .orders, .exists, .remarks: false
        default: true
        }
    }
}
