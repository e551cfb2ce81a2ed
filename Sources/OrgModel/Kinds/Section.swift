public import Texts

/// A part of a model file that defines nodes, and the family of kinds that may stand in it.
public enum Section: UInt8, CaseIterable, Sendable {
    case sources
    case units
    case persons
    case posts
    case groups
    case matters

    /// The word that heads the section in a model, Swedish and English.
    public var word: Wording {
        switch self {
        case .sources: Wording("källor", en: "sources")
        case .units: Wording("enheter", en: "units")
        case .persons: Wording("personer", en: "persons")
        case .posts: Wording("befattningar", en: "posts")
        case .groups: Wording("grupper", en: "groups")
        case .matters: Wording("ärenden", en: "matters")
        }
    }

    /// The kind of a node that says none.
    public var defaultKind: NodeKind {
        switch self {
        case .sources: .dokument
        case .units: .enhet
        case .persons: .person
        case .posts: .befattning
        case .groups: .grupp
        case .matters: .ärende
        }
    }
}
