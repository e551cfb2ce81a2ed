public import Texts

/// The respect in which one node stands to another. Lines of different dimensions are never compared: a chef and a
/// principal are two things, and uppsikt commands nobody.
public enum Dimension: String, CaseIterable, Sendable {
    case chef
    case uppdrag
    case verksamhetsansvar
    case budget
    case arbetsmiljö
    case delegation
    case ägarstyrning
    case uppsikt
    case granskning
    case samverkan
    case stöd
    case ledning
    case struktur
    case dokument
    case konflikt
    case ordning
    case verb

    /// Whether a line of the dimension carries the right to command.
    public var commands: Bool {
        switch self {
        case .chef, .uppdrag, .verksamhetsansvar, .budget, .arbetsmiljö, .delegation, .ägarstyrning, .ledning: true
        case .uppsikt, .granskning, .samverkan, .stöd, .struktur, .dokument, .konflikt, .ordning, .verb: false
        }
    }

    /// What a legend calls lines of the dimension; the Swedish word is also what `--lines` takes.
    public var wording: Wording {
        switch self {
        case .chef: Wording("chef", en: "personal line")
        case .uppdrag: Wording("uppdrag", en: "mandate")
        case .verksamhetsansvar: Wording("verksamhetsansvar", en: "operations")
        case .budget: Wording("budget", en: "budget")
        case .arbetsmiljö: Wording("arbetsmiljö", en: "work environment")
        case .delegation: Wording("delegation", en: "delegation")
        case .ägarstyrning: Wording("ägarstyrning", en: "owner governance")
        case .uppsikt: Wording("uppsikt", en: "oversight")
        case .granskning: Wording("granskning", en: "examination")
        case .samverkan: Wording("samverkan", en: "co-operation")
        case .stöd: Wording("stöd", en: "support")
        case .ledning: Wording("ledning", en: "leadership")
        case .struktur: Wording("struktur", en: "structure")
        case .dokument: Wording("dokument", en: "documents")
        case .konflikt: Wording("konflikt", en: "conflict rule")
        case .ordning: Wording("ordning", en: "order")
        case .verb: Wording("ärenden", en: "matters")
        }
    }
}
