package import OrgModel

/// What rules ask of a kind, said once.
extension NodeKind {
    /// An elected organ that decides: fullmäktige, styrelse, nämnd, utskott, …
    package var isDecidingOrgan: Bool {
        switch self {
        case .kommunfullmäktige, .kommunstyrelse, .nämnd, .gemensamNämnd, .utskott, .kommunalförbund, .direktion,
            .samverkansorgan, .bolagsstyrelse, .bolagsstämma:
            true
        default: false
        }
    }

    /// Styrelsen or a nämnd, which answers for an operation.
    package var isBoard: Bool { self == .kommunstyrelse || self == .nämnd || self == .gemensamNämnd }

    /// Somebody employed: a post that has a chief.
    package var isEmployedPost: Bool {
        section == .posts && (sphere == .employed || self == .verkställandeDirektör) && !isCollective
    }

    /// A post that by its kind has others below it.
    package var leadsOthers: Bool {
        switch self {
        case .kommundirektör, .biträdandeKommundirektör, .förvaltningschef, .avdelningschef, .verksamhetschef,
            .skolchef,
            .rektor, .enhetschef, .chef, .verkställandeDirektör:
            true
        default: false
        }
    }

    /// Somebody elected, alone.
    package var isElectedPost: Bool { section == .posts && sphere == .political && !isCollective }

    /// Many, said with one word: never one post.
    package var isCollective: Bool {
        self == .personal || self == .befattningskollektiv || self == .förtroendevalda || self == .politiskGrupp
    }

    /// A group of the employed.
    package var isManagementGroup: Bool { section == .groups && sphere == .group }
}
