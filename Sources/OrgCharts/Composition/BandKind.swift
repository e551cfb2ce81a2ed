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
