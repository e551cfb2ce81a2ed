public import Texts

/// The part of a municipality's world that a node belongs to: what a drawing tells apart by colour and shape, and
/// names in the class of its elements.
public enum Sphere: String, CaseIterable, Sendable {
    /// Organs and posts filled by elected representatives.
    case political
    /// Revision and other examination, beside the decision order.
    case examination
    /// Förvaltningar, their parts and the employed posts.
    case employed
    /// The group of companies, foundations and their boards.
    case company
    /// Management groups, forums and project groups.
    case group
    /// The co-operation ladder between employer and unions.
    case cooperation
    /// Those outside the organisation.
    case external
    /// People, as identities.
    case person
    /// Governing documents.
    case document
    /// Matters, processes and activities.
    case matter

    /// What a legend calls the sphere.
    public var wording: Wording {
        switch self {
        case .political: Wording("Förtroendevalda", en: "Elected side")
        case .examination: Wording("Revision", en: "Audit")
        case .employed: Wording("Tjänstepersoner", en: "Employed side")
        case .company: Wording("Bolag", en: "Companies")
        case .group: Wording("Grupper och forum", en: "Groups and forums")
        case .cooperation: Wording("Samverkan", en: "Co-operation")
        case .external: Wording("Utomstående", en: "Outside parties")
        case .person: Wording("Personer", en: "Persons")
        case .document: Wording("Dokument", en: "Documents")
        case .matter: Wording("Ärenden och processer", en: "Matters and processes")
        }
    }
}
