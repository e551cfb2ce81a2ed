internal import OrgModel

/// What a property of a node or a line means.
enum PropertyMeaning: Equatable {
    /// A fact of the node that it stands on.
    case fact(Act)
    /// Something that is read with the facts of the line or the node that it stands on.
    case term
    /// Nothing that anything can use but people.
    case unheard
}

extension Property {
    var meaning: PropertyMeaning {
        switch self {
        case .klass: .fact(.klass)
        case .ändamål, .verksamhetsområde: .fact(.uppgift)
        case .ledamöter, .ersättare: .fact(.platser)
        case .datum, .paragraf, .giltighet: .fact(.daterad)
        case .myndighetsutövning: .fact(.myndighetsutövning)
        case .årligPrövning: .fact(.prövarÅrligen)
        case .restansvar: .fact(.restansvar)
        case .aktuell, .färdig, .antagen: .fact(.tillstånd)
        case .delatLedarskap, .obligatoriskNärvaro, .dagordning, .anteckningar, .skriftlig, .befogenheter, .resurser,
            .kunskaper, .returnerbar, .riskbedömning, .brådskande, .anmälan, .helägt, .andel, .avgångsvillkor, .ordning,
            .som:
            .term
        case .förkortning, .titel, .länk, .not, .villkor, .senast, .inom, .visningsordning: .unheard
        }
    }
}
