public import Texts

/// What is plainly said of a node or a statement, which relates it to nothing else.
public enum Property: UInt8, CaseIterable, Sendable {
    case förkortning
    case titel
    case datum
    case paragraf
    case giltighet
    case länk
    case not
    case klass
    case ändamål
    case verksamhetsområde
    case ledamöter
    case ersättare
    case delatLedarskap
    case obligatoriskNärvaro
    case dagordning
    case anteckningar
    case skriftlig
    case befogenheter
    case resurser
    case kunskaper
    case returnerbar
    case riskbedömning
    case myndighetsutövning
    case brådskande
    case anmälan
    case helägt
    case årligPrövning
    case avgångsvillkor
    case ordning
    case som
    case villkor
    case senast
    case inom
    case andel
    case restansvar
    case aktuell
    case färdig
    case antagen
    case visningsordning

    /// What a property's value is.
    public enum Shape: Sendable {
        case text
        /// `ja`, `nej` or `okänt`.
        case answer
        case number
        case day
        /// http(s), mailto or a relative path.
        case link
        /// How large a part: `60 %`, `1/3`.
        case share
    }

    /// The property that `word` names, Swedish or English, in lower case.
    public init?(word: String) {
        guard let found = Self.byWord[word] else { return nil }
        self = found
    }

    private static let byWord: [String: Property] = Dictionary(
        allCases.flatMap { [($0.word.swedish, $0), ($0.word.english, $0)] }, uniquingKeysWith: { first, _ in first })

    /// The word a model writes, and its English alias.
    public var word: Wording { row.0 }
    public var shape: Shape { row.1 }

    private var row: (Wording, Shape) {
        switch self {
        case .förkortning: (Wording("förkortning", en: "abbreviation"), .text)
        case .titel: (Wording("titel", en: "title"), .text)
        case .datum: (Wording("datum", en: "date"), .day)
        case .paragraf: (Wording("paragraf", en: "paragraph"), .text)
        case .giltighet: (Wording("giltighet", en: "validity"), .text)
        case .länk: (Wording("länk", en: "link"), .link)
        case .not: (Wording("not", en: "note"), .text)
        case .klass: (Wording("klass", en: "class"), .text)
        case .ändamål: (Wording("ändamål", en: "purpose"), .text)
        case .verksamhetsområde: (Wording("verksamhetsområde", en: "field of operations"), .text)
        case .ledamöter: (Wording("ledamöter", en: "seats"), .number)
        case .ersättare: (Wording("ersättare", en: "substitutes"), .number)
        case .delatLedarskap: (Wording("delat ledarskap", en: "shared leadership"), .answer)
        case .obligatoriskNärvaro: (Wording("obligatorisk närvaro", en: "attendance required"), .answer)
        case .dagordning: (Wording("dagordning", en: "agenda"), .answer)
        case .anteckningar: (Wording("anteckningar", en: "minutes"), .answer)
        case .skriftlig: (Wording("skriftlig", en: "in writing"), .answer)
        case .befogenheter: (Wording("befogenheter", en: "powers"), .answer)
        case .resurser: (Wording("resurser", en: "resources"), .answer)
        case .kunskaper: (Wording("kunskaper", en: "knowledge"), .answer)
        case .returnerbar: (Wording("returnerbar", en: "returnable"), .answer)
        case .riskbedömning: (Wording("riskbedömning", en: "risk assessment"), .answer)
        case .myndighetsutövning: (Wording("myndighetsutövning", en: "exercise of authority"), .answer)
        case .brådskande: (Wording("brådskande", en: "urgent"), .answer)
        case .anmälan: (Wording("anmälan", en: "reported back"), .answer)
        case .helägt: (Wording("helägt", en: "wholly owned"), .answer)
        case .årligPrövning: (Wording("årlig prövning", en: "yearly review"), .answer)
        case .avgångsvillkor: (Wording("avgångsvillkor", en: "severance terms"), .text)
        case .ordning: (Wording("ordning", en: "order"), .text)
        case .som: (Wording("som", en: "as"), .text)
        case .villkor: (Wording("villkor", en: "terms"), .text)
        case .senast: (Wording("senast", en: "no later than"), .text)
        case .inom: (Wording("inom", en: "within"), .text)
        case .andel: (Wording("andel", en: "share"), .share)
        case .restansvar: (Wording("restansvar", en: "residual responsibility"), .answer)
        case .aktuell: (Wording("aktuell", en: "up to date"), .answer)
        case .färdig: (Wording("färdig", en: "finished"), .answer)
        case .antagen: (Wording("antagen", en: "adopted"), .answer)
        case .visningsordning: (Wording("visningsordning", en: "display order"), .number)
        }
    }
}
