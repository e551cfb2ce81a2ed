internal import OrgModel
internal import Texts

/// What a band is about, from the top of a page to its foot.
package enum BandKind: Int, CaseIterable, Sendable {
    case elected, management, administration, companies, groups, cooperation, outside, persons, matters, documents

    var wording: Wording {
        switch self {
        case .elected: Wording("Folkvalda", en: "Elected")
        case .management: Wording("Ledning", en: "Management")
        case .administration: Wording("Förvaltningar", en: "Departments")
        case .companies: Wording("Bolag och förbund", en: "Companies and federations")
        case .groups: Wording("Grupper", en: "Groups")
        case .cooperation: Wording("Samverkan", en: "Co-operation")
        case .outside: Wording("Utomstående", en: "Outside parties")
        case .persons: Wording("Personer", en: "Persons")
        case .matters: Wording("Ärenden", en: "Matters")
        case .documents: Wording("Dokument", en: "Documents")
        }
    }
}

extension BandKind {
    /// The band in which what is of a kind stands.
    init(_ kind: NodeKind) {
        switch kind {
        case .kommunalförbund, .samverkansorgan, .direktion: self = .companies
        case .kommundirektör, .biträdandeKommundirektör: self = .management
        default:
            switch kind.sphere {
            case .political, .examination: self = .elected
            case .employed: self = .administration
            case .company: self = .companies
            case .group: self = .groups
            case .cooperation: self = .cooperation
            case .external: self = .outside
            case .person: self = .persons
            case .matter: self = .matters
            case .document: self = .documents
            }
        }
    }
}
