package import OrgModel

/// Kinds that can become each other in a reorganisation. Nodes of two families are never one: a unit does not become
/// a post, whatever it is called.
enum Family: UInt8, CaseIterable {
    case municipality
    case organ
    case company
    case unit
    case outside
    case electedPost
    case chief
    case post
    case person
    case group
    case meeting
    case document
    case matter
    /// Pointed at and not defined.
    case ghost

    init(_ kind: NodeKind) {
        switch kind {
        case .kommun, .region: self = .municipality
        case .kommunfullmäktige, .revision, .valberedning, .fullmäktigeberedning, .kommunstyrelse, .utskott, .nämnd,
            .gemensamNämnd, .partssammansattOrgan, .politiskGrupp, .samverkansorgan, .kommunalförbund, .direktion,
            .oklartOrgan:
            self = .organ
        case .koncern, .moderbolag, .bolag, .bolagsstyrelse, .bolagsstämma, .stiftelse: self = .company
        case .förvaltning, .stab, .avdelning, .verksamhet, .enhet, .arbetsplats: self = .unit
        case .fackligPart, .externPart, .invånare: self = .outside
        case .förtroendepost, .ordförande, .kommunalråd, .förtroendevalda, .lekmannarevisor: self = .electedPost
        case .kommundirektör, .biträdandeKommundirektör, .förvaltningschef, .avdelningschef, .verksamhetschef,
            .skolchef, .rektor, .enhetschef, .chef, .verkställandeDirektör:
            self = .chief
        case .befattning, .skyddsombud, .befattningskollektiv, .personal: self = .post
        case .person: self = .person
        case .kommunledningsgrupp, .ledningsgrupp, .ledningsforum, .styrgrupp, .arbetsgrupp, .partnerskap, .grupp:
            self = .group
        case .fös, .samverkansgrupp, .skyddskommitté, .apt, .medarbetarsamtal: self = .meeting
        case .lag, .reglemente, .arbetsordning, .delegationsordning, .instruktion, .policy, .riktlinje, .måldokument,
            .budget, .plan, .direktiv, .avtal, .samverkansavtal, .interkommunaltAvtal, .bolagsordning, .ägardirektiv,
            .förbundsordning, .beslut, .organisationsbeslut, .protokoll, .förslag, .rapport, .revisionsrapport,
            .utvärdering, .mall, .bilaga, .figur, .webbsida, .nyhet, .handbok, .dokument:
            self = .document
        case .ärende, .process, .aktivitet, .projekt, .omorganisation, .översyn: self = .matter
        }
    }
}

extension Family {
    /// Whether it is of people: what such a one leads is no part of it.
    var isOfPosts: Bool { self == .chief || self == .post || self == .electedPost || self == .person }

    /// Whether it is there whether a model names it or not: documents that models rest on, other municipalities, unions.
    var isThereUntold: Bool { self == .document || self == .municipality || self == .outside }

    /// Whether nothing but its name tells which one it is: a matter is no other because the same organ has it.
    var isWhatItIsCalled: Bool { self == .matter || self == .document || self == .person }
}

extension NodeKind {
    /// Whether a node of this kind can have become one of the other: both of one family, or told in one section of a
    /// model.
    package func canBecome(_ other: NodeKind) -> Bool { Family(self) == Family(other) || section == other.section }

    /// Kinds that a municipality has one of, by law or by custom; kommunchef and kommundirektör are one kind.
    static let ones: [NodeKind] = [
        .kommun, .region, .kommunfullmäktige, .kommunstyrelse, .revision, .valberedning, .kommundirektör,
        .kommunledningsgrupp,
    ]
}
