package import Texts

/// The headings (`beskriven`) that a management group is described under, as the rules and checklists know them.
package enum GroupHeading: CaseIterable {
    case mandate, composition, responsibility, tasks, ways

    package var wording: Wording {
        switch self {
        case .mandate: Wording("uppdrag", en: "mandate")
        case .composition: Wording("sammansättning", en: "composition")
        case .responsibility: Wording("ansvar", en: "responsibility")
        case .tasks: Wording("arbetsuppgifter", en: "tasks")
        case .ways: Wording("arbetsformer", en: "ways of working")
        }
    }

    package static let words = allCases.map(\.wording)

    /// The Swedish word for a heading that is written in English; any other as it is.
    package static func word(_ written: String) -> String {
        words.first { $0.english == written.lowercased() }?.swedish ?? written
    }
}
