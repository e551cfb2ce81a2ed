internal import OrgModel
internal import Texts

/// Lists of what can stand somewhere: eight words at most, and where the rest are told.
enum Listing {
    static let limit = 8
    private static let begins = Wording("här kan stå till exempel: ", en: "what can stand here, for instance: ")

    static func help(of words: [Wording], at page: Wording) -> Wording {
        let list = words.prefix(limit).joined(separator: ", ")
        return Wording("\(begins)\(list); alla: \(page)", en: "\(begins)\(list); all: \(page)")
    }

    /// Whether a help is such a list.
    static func isListing(_ help: Wording) -> Bool { help.swedish.hasPrefix(begins.swedish) }

    /// A part of the language page.
    static func page(_ heading: String) -> Wording {
        Wording("Models/README.md, avsnittet '\(heading)'", en: "Models/README.md, section '\(heading)'")
    }

    static var verbs: Wording {
        let common: [Relation] = [
            .beslutar, .ansvarar, .bereder, .verkställer, .följerUpp, .samordnar, .leder, .utser,
        ]
        return help(of: common.map(\.words.forward), at: page("Lines and verbs"))
    }

    /// The commonest kinds of a section, or of all.
    static func kinds(of section: Section?) -> Wording {
        let common: [NodeKind] =
            switch section {
            case .units:
                [.kommunfullmäktige, .kommunstyrelse, .nämnd, .utskott, .förvaltning, .avdelning, .enhet, .bolag]
            case .posts:
                [
                    .kommundirektör, .förvaltningschef, .avdelningschef, .enhetschef, .chef, .ordförande, .rektor,
                    .befattning,
                ]
            case .groups:
                [
                    .kommunledningsgrupp, .ledningsgrupp, .styrgrupp, .arbetsgrupp, .samverkansgrupp, .fös,
                    .skyddskommitté, .apt,
                ]
            case .sources:
                [.reglemente, .delegationsordning, .instruktion, .policy, .riktlinje, .beslut, .avtal, .dokument]
            case .persons: [.person]
            case .matters: [.ärende, .process, .aktivitet, .projekt, .omorganisation, .översyn]
            case nil:
                [
                    .kommunfullmäktige, .kommunstyrelse, .nämnd, .förvaltning, .bolag, .kommundirektör, .chef,
                    .ledningsgrupp,
                ]
            }
        return help(of: common.map(\.words.singular), at: page("Kinds"))
    }
}
